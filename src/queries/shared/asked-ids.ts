// How the ids that a question is asked about resolve: now by a part of a fixed text, then by rule.
import type { Row } from '../../graph/graph.ts';
import type { RecordThen } from './past.ts';

/** Canonical ids by the ids that are asked about; an id that nothing has is not among them. */
export type AskedIds = ReadonlyMap<string, string>;

/** Takes `$ids`. */
export const askedText = `
MATCH (x:Entity) WHERE x.id IN $ids
RETURN x.id AS id, x.canonical AS at, 'ASKED' AS how, null AS labels, null AS properties`;

/** From the rows of `askedText`. */
export function askedNow(rows: readonly Row[]): AskedIds {
  const asked = rows.filter((row) => row['how'] === 'ASKED');
  return new Map(asked.map((row) => [String(row['id']), String(row['at'])]));
}

/** From the things of a past moment. */
export function askedThen({ world, things }: RecordThen, ids: readonly string[]): AskedIds {
  return new Map(ids.filter((id) => things.has(id)).map((id) => [id, world.canonical(id)]));
}
