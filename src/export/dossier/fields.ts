// Reads a thing for writing it as a dossier does: its stated values, and whom its edges name.
import type { CodedEdge, Properties, Thing } from '../../model/thing.ts';

/** A part of a file: what is undefined is not written. */
export type Fields = Readonly<Record<string, unknown>>;

/** `demand:landing-cap` → `landing-cap`. */
export function keyOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

export function edgesOf(thing: Thing, type: string): CodedEdge[] {
  return thing.edges.filter((edge) => edge.type === type);
}

/** The ids that edges of a type name, in order. */
export function targets(thing: Thing, type: string): string[] {
  return edgesOf(thing, type)
    .map(({ to }) => to)
    .sort();
}

/** Nothing for none, the one itself, or the list: as a dossier writes what may be several. */
export function oneOrMany<T>(list: readonly T[]): T | readonly T[] | undefined {
  return list.length > 1 ? list : list[0];
}

/** Nothing for an empty list or map. */
export function unlessEmpty<T extends object>(value: T): T | undefined {
  return Object.keys(value).length === 0 ? undefined : value;
}

/** Without what is not stated. */
export function written(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null),
  );
}

export function quantityFields(p: Properties): Fields | undefined {
  if (p['quantityMeasure'] === undefined) return undefined;
  return written({
    measure: p['quantityMeasure'],
    low: p['quantityLow'],
    high: p['quantityHigh'],
    unit: p['quantityUnit'],
    approximate: p['quantityApproximate'] || undefined,
  });
}

export function gradeFields(p: Properties): Fields | undefined {
  if (p['reliability'] === undefined) return undefined;
  return written({ grade: p['reliability'], assessor: p['assessor'], date: p['assessed'] });
}
