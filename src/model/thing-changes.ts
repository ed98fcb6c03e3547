// What differs between two versions of a thing, part by part, in texts that a person can read.
import { groupBy } from './group.ts';
import type { CodedEdge, Properties, Thing } from './thing.ts';

/** A field of a thing that differs. Null: nothing stood, or stands, there. */
export interface ChangedField {
  /** The name of a property (`stance`), or the type of an edge (`HELD_BY`). */
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The fields that differ, properties first, each by name. */
export function changedFields(before: Thing, after: Thing): ChangedField[] {
  const [was, is] = [partsOf(before), partsOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((field) => ({ field, before: was.get(field) ?? null, after: is.get(field) ?? null }))
    .filter((change) => change.before !== change.after)
    .sort((a, b) => order(a.field) - order(b.field) || (a.field < b.field ? -1 : 1));
}

/** Captions follow from what is said, and would be told twice. */
const captions = new Set(['name']);

function partsOf({ labels, properties, edges }: Thing): Map<string, string> {
  const isClaim = labels.includes('Claim');
  const own = Object.entries(properties).filter(([key]) => !(isClaim && captions.has(key)));
  return new Map([
    ['labels', [...labels].sort().join(', ')],
    ...own.map(([key, value]) => [key, shown(value)] as const),
    ...[...groupBy(edges, ({ type }) => type)].map(([type, list]) => [type, inWords(list)] as const),
  ]);
}

function order(part: string): number {
  return /^[A-Z]/.test(part) ? 1 : 0;
}

/** `source:aide (cue "said on Monday", hop 0, onRecord false); …`, in the order that hops and phrases have. */
function inWords(edges: readonly CodedEdge[]): string {
  const place = ({ properties: p }: CodedEdge) => Number(p['hop'] ?? p['order'] ?? p['level'] ?? 0);
  return [...edges]
    .sort((a, b) => place(a) - place(b) || (a.to < b.to ? -1 : 1))
    .map(({ to, properties }) => to + details(properties))
    .join('; ');
}

function details(properties: Properties): string {
  const keys = Object.keys(properties).sort();
  if (keys.length === 0) return '';
  const told = keys.map((key) => {
    const value = properties[key]!;
    return `${key} ${typeof value === 'string' ? JSON.stringify(value) : shown(value)}`;
  });
  return ` (${told.join(', ')})`;
}

function shown(value: Properties[string]): string {
  return Array.isArray(value) ? value.map(String).join(', ') : String(value);
}
