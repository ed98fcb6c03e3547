// How ids resolve in the live graph, and which others judgements join to the same thing, for readings by ids.
import type { Reader } from '../../graph/graph.ts';
import { groupBy } from '../../model/group.ts';

export interface Twins {
  /** The canonical id of one that is asked about; null when nothing has it. */
  canonical(id: string): string | null;
  /** Canonical ids with all others that judgements join to them. */
  with(ids: Iterable<string>): string[];
}

/** There are few twins beside the things. */
const text = `
MATCH (x:Entity) WHERE x.id IN $ids
RETURN 'ASKED' AS what, x.id AS id, x.canonical AS canonical
UNION ALL
MATCH (j:Judgement)-[:JUDGES]->(n:Entity) WHERE j.verdict = 'SAME' AND n.canonical <> n.id
RETURN DISTINCT 'TWIN' AS what, n.id AS id, n.canonical AS canonical`;

/** One round trip. */
export async function readTwins(reader: Reader, asked: readonly string[]): Promise<Twins> {
  const rows = (await reader.read(text, { ids: asked })).map(({ what, id, canonical }) => ({
    isTwin: what === 'TWIN',
    id: String(id),
    canonical: String(canonical),
  }));
  const resolved = new Map(rows.filter((row) => !row.isTwin).map((row) => [row.id, row.canonical]));
  const twins = groupBy(
    rows.filter((row) => row.isTwin),
    (row) => row.canonical,
  );
  return {
    canonical: (id) => resolved.get(id) ?? null,
    with: (ids) => [...ids].flatMap((id) => [id, ...(twins.get(id) ?? []).map((twin) => twin.id)]),
  };
}
