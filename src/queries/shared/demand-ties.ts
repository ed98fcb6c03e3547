// What the coder says of demands: the issues that they concern, their levels on scales, what they include, what
// they cannot hold together with. Now from the live graph by parts of a fixed text, then from the things of a past
// moment.
import type { Row } from '../../graph/graph.ts';
import { type Ref, refOf } from '../../model/claim.ts';
import { groupBy } from '../../model/group.ts';
import type { Parts } from '../../model/held-positions.ts';
import { distinctRefs } from '../../model/refs.ts';
import type { ScaleLevel } from '../../model/scale-ties.ts';
import type { Incompatible } from '../../model/sides.ts';
import type { Properties } from '../../model/thing.ts';
import { issueTiesText } from './issue-ties.ts';
import type { RecordThen } from './past.ts';
import { refOfRow } from './ties.ts';

export interface DemandTies {
  readonly parts: Parts;
  /** The levels of each demand, by canonical id, in order of the issues' ids. */
  readonly levels: ReadonlyMap<string, readonly ScaleLevel[]>;
  /** The issues that each demand concerns: canonical ids by canonical id. */
  readonly concerns: ReadonlyMap<string, ReadonlySet<string>>;
  readonly incompatible: Incompatible;
}

/** All such ties: there are few beside the claims. */
export const demandTiesText = `
MATCH (a:Demand)-[:INCLUDES]->(b:Demand) MATCH (n:Entity) WHERE n.id = b.canonical
RETURN a.canonical AS id, '' AS at, 'PART' AS how, labels(n) AS labels,
  {id: n.id, name: n.name, canonical: n.canonical} AS properties
UNION ALL
MATCH (a:Demand)-[:INCOMPATIBLE_WITH]->(b:Demand) MATCH (n:Entity) WHERE n.id = b.canonical
RETURN a.canonical AS id, '' AS at, 'INCOMPATIBLE' AS how, labels(n) AS labels,
  {id: n.id, name: n.name, canonical: n.canonical} AS properties
UNION ALL${issueTiesText}
UNION ALL
MATCH (d:Demand)<-[r:SCALED]-(i:Issue) MATCH (n:Entity) WHERE n.id = i.canonical
RETURN d.canonical AS id, '' AS at, 'LEVEL' AS how, labels(n) AS labels,
  {id: n.id, name: n.name, canonical: n.canonical, level: r.level} AS properties`;

interface Tie {
  readonly demand: string;
  readonly to: Ref;
  readonly level: number;
}

/** From the rows of `demandTiesText`. */
export function demandTiesNow(rows: readonly Row[]): DemandTies {
  const ties = (how: string): Tie[] =>
    rows
      .filter((row) => row['how'] === how)
      .map((row) => ({
        demand: String(row['id']),
        to: refOfRow(row),
        level: Number((row['properties'] as Properties)['level'] ?? 0),
      }));
  return tiesFrom(ties('PART'), ties('CONCERNS'), ties('LEVEL'), ties('INCOMPATIBLE'));
}

/** From the things of a past moment. */
export function demandTiesThen({ world, things }: RecordThen): DemandTies {
  const edges = [...things.values()].flatMap((thing) =>
    thing.edges
      .filter(({ to }) => things.has(to))
      .map(({ type, to, properties }) => ({
        type,
        from: thing.id,
        to,
        level: Number(properties['level'] ?? 0),
      })),
  );
  const tie = (demand: string, to: string, level: number): Tie[] => {
    const ref = refOf(world, world.canonical(to));
    return ref ? [{ demand: world.canonical(demand), to: ref, level }] : [];
  };
  const having = (type: string, prefix: string) =>
    edges.filter((edge) => edge.type === type && edge.from.startsWith(prefix));
  return tiesFrom(
    having('INCLUDES', 'demand:').flatMap(({ from, to }) => tie(from, to, 0)),
    having('CONCERNS', 'demand:').flatMap(({ from, to }) => tie(from, to, 0)),
    having('SCALED', 'issue:').flatMap(({ from, to, level }) => tie(to, from, level)),
    having('INCOMPATIBLE_WITH', 'demand:').flatMap(({ from, to }) => tie(from, to, 0)),
  );
}

function tiesFrom(
  parts: readonly Tie[],
  concerns: readonly Tie[],
  levels: readonly Tie[],
  incompatible: readonly Tie[],
): DemandTies {
  const scales = [...groupBy(levels, ({ to }) => to.canonical).values()].map((scale) =>
    [...scale].sort((a, b) => a.level - b.level || (a.demand < b.demand ? -1 : 1)),
  );
  const places = scales.flatMap((scale) =>
    scale.map(({ demand, to }, i) => ({ demand, issue: to, index: i + 1, of: scale.length })),
  );
  const byIssue = (a: ScaleLevel, b: ScaleLevel) => (a.issue.canonical < b.issue.canonical ? -1 : 1);
  return {
    parts: mapped(
      parts,
      ({ demand }) => demand,
      (group) => distinctRefs(group.map(({ to }) => to)),
    ),
    concerns: mapped(
      concerns,
      ({ demand }) => demand,
      (group) => new Set(group.map(({ to }) => to.canonical)),
    ),
    incompatible: bothWays(incompatible),
    levels: mapped(
      places,
      ({ demand }) => demand,
      (group) => group.map(({ issue, index, of }) => ({ issue, index, of })).sort(byIssue),
    ),
  };
}

/** Coded one way, meant both ways; judgements can join the two ends, and nothing is incompatible with itself. */
function bothWays(ties: readonly Tie[]): Incompatible {
  const pairs = ties
    .map(({ demand, to }) => [demand, to.canonical] as const)
    .filter(([one, other]) => one !== other)
    .flatMap(([one, other]) => [[one, other] as const, [other, one] as const]);
  return mapped(
    pairs,
    ([one]) => one,
    (group) => new Set(group.map(([, other]) => other)),
  );
}

function mapped<T, V>(items: readonly T[], key: (item: T) => string, value: (group: readonly T[]) => V) {
  return new Map([...groupBy(items, key)].map(([id, group]) => [id, value(group)] as const));
}
