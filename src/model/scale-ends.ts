// Whose ideal is at which end of an issue's scale, and at which end somebody stands.
import type { Ref } from './claim.ts';
import type { Ties } from './roll-up.ts';

export type ScaleEnd = 'LOW' | 'HIGH';

/** Canonical actors at both ends of the scales, by canonical issue. */
export type ScaleEnds = ReadonlyMap<string, Readonly<Record<ScaleEnd, ReadonlySet<string>>>>;

/**
 * The end at which an actor stands on the day that a claim was said: its own, or that of somebody whom it
 * represents, upwards. Null where the scale names no such end, or both.
 * @param issue canonical; null: no issue, thus no scale
 */
export function endOf(
  ends: ScaleEnds,
  ties: Ties,
  issue: string | null,
  actor: Ref,
  said: string | null,
): ScaleEnd | null {
  const scale = issue === null ? undefined : ends.get(issue);
  if (!scale) return null;
  const sides = new Set([actor.canonical]);
  for (const side of sides) for (const up of ties.represented(side, said)) sides.add(up.canonical);
  const stands = (end: ScaleEnd) => [...sides].some((side) => scale[end].has(side));
  if (stands('LOW') === stands('HIGH')) return null;
  return stands('LOW') ? 'LOW' : 'HIGH';
}
