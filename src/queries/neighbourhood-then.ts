// The graph of another moment, or of one dossier, as a ground to walk on.
import type { Reader } from '../graph/graph.ts';
import { groupBy } from '../model/group.ts';
import type { SubgraphEdge, SubgraphMode } from '../model/subgraph.ts';
import { drawThen } from './shared/drawing-then.ts';
import type { Ground } from './shared/ground.ts';
import type { Moment } from './shared/moment.ts';

/** Null when nothing had this id. One round trip, for the whole record. @throws RecordTooLarge */
export async function groundThen(
  reader: Reader,
  id: string,
  mode: SubgraphMode,
  moment: Moment,
): Promise<Ground | null> {
  const { record, claims, edges, node, has } = await drawThen(reader, mode, moment);
  if (!has(id)) return null;
  const start = mode === 'PROJECTED' ? record.world.canonical(id) : id;
  const at = groupBy(
    edges.flatMap((edge) => [
      { end: edge.from, other: edge.to, edge },
      { end: edge.to, other: edge.from, edge },
    ]),
    ({ end }) => end,
  );
  return {
    start: node(start),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    async next(frontier, seen, limit) {
      const [known, weights] = [new Set(seen), new Map<string, number>()];
      for (const { other, edge } of frontier.flatMap((one) => at.get(one) ?? []))
        if (!known.has(other)) weights.set(other, (weights.get(other) ?? 0) + weightOf(edge));
      return [...weights]
        .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
        .slice(0, limit)
        .map(([one]) => node(one));
    },
    async among(nodes, limit) {
      return edges.filter(({ from, to }) => nodes.has(from) && nodes.has(to)).slice(0, limit);
    },
  };
}

function weightOf({ support }: SubgraphEdge): number {
  return support?.claimIds.length ?? 0;
}
