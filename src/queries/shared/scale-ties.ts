// What the coder says of scales and numbers, beside the ties of actors and demands: whose ideal is at which end of
// an issue, and the numbers that belong to demands themselves. Now from the live graph by parts of a fixed text,
// then from the things of a past moment.
import type { Row } from '../../graph/graph.ts';
import { type Quantity, quantityOf } from '../../model/coded.ts';
import type { ScaleEnds } from '../../model/scale-ends.ts';
import type { ScaleTies } from '../../model/scale-ties.ts';
import type { Properties } from '../../model/thing.ts';
import { demandTiesNow, demandTiesText, demandTiesThen } from './demand-ties.ts';
import { issueTiesNow, issueTiesThen } from './issue-ties.ts';
import type { RecordThen } from './past.ts';
import { tiesNow, tiesText, tiesThen } from './ties.ts';

/** All ties and scales: there are few beside the claims. */
export const scaleTiesText = `${tiesText}
UNION ALL${demandTiesText}
UNION ALL
MATCH (i:Issue)-[:LOW_END]->(a:Actor)
RETURN i.canonical AS id, a.canonical AS at, 'LOW' AS how, null AS labels, null AS properties
UNION ALL
MATCH (i:Issue)-[:HIGH_END]->(a:Actor)
RETURN i.canonical AS id, a.canonical AS at, 'HIGH' AS how, null AS labels, null AS properties
UNION ALL
MATCH (d:Demand) WHERE d.quantityMeasure IS NOT NULL
RETURN d.id AS id, '' AS at, 'QUANTITY' AS how, null AS labels, properties(d) AS properties`;

/** From the rows of `scaleTiesText`. */
export function scaleTiesNow(rows: readonly Row[]): ScaleTies {
  const { parts, levels } = demandTiesNow(rows);
  const having = (how: string) => rows.filter((row) => row['how'] === how);
  return {
    ties: tiesNow(rows),
    parts,
    levels,
    ends: endsFrom(
      [...having('LOW'), ...having('HIGH')].map((row) => [
        String(row['id']),
        row['how'] as 'LOW' | 'HIGH',
        String(row['at']),
      ]),
    ),
    issuesOf: issueTiesNow(rows),
    quantities: quantitiesFrom(
      having('QUANTITY').map((row) => [String(row['id']), row['properties'] as Properties]),
    ),
  };
}

/** From the things of a past moment. */
export function scaleTiesThen(record: RecordThen): ScaleTies {
  const { world, things } = record;
  const { parts, levels } = demandTiesThen(record);
  const all = [...things.values()];
  const of = (prefix: string) => all.filter(({ id }) => id.startsWith(prefix));
  const ends = (type: string, end: 'LOW' | 'HIGH') =>
    of('issue:').flatMap(({ id, edges }) =>
      edges
        .filter((edge) => edge.type === type)
        .map(({ to }) => [world.canonical(id), end, world.canonical(to)] as const),
    );
  return {
    ties: tiesThen(world),
    parts,
    levels,
    ends: endsFrom([...ends('LOW_END', 'LOW'), ...ends('HIGH_END', 'HIGH')]),
    issuesOf: issueTiesThen(world),
    quantities: quantitiesFrom(of('demand:').map(({ id, properties }) => [id, properties])),
  };
}

function endsFrom(rows: readonly (readonly [string, 'LOW' | 'HIGH', string])[]): ScaleEnds {
  const ends = new Map<string, { LOW: Set<string>; HIGH: Set<string> }>();
  for (const [issue, end, actor] of rows) {
    const scale = ends.get(issue) ?? { LOW: new Set(), HIGH: new Set() };
    ends.set(issue, scale);
    scale[end].add(actor);
  }
  return ends;
}

function quantitiesFrom(rows: readonly (readonly [string, Properties])[]): ReadonlyMap<string, Quantity> {
  return new Map(
    rows.flatMap(([id, properties]) => {
      const quantity = quantityOf(properties);
      return quantity ? [[id, quantity] as const] : [];
    }),
  );
}
