// The issues that demands concern, with their names: now from the live graph by a part of a fixed text, then
// from the things of a past moment.
import type { Row } from '../../graph/graph.ts';
import { type Ref, refOf } from '../../model/claim.ts';
import { groupBy } from '../../model/group.ts';
import { distinctRefs } from '../../model/refs.ts';
import type { World } from '../../model/world.ts';
import { refOfRow } from './ties.ts';

/** Canonical issues by the canonical id of the demand, in order of their ids. */
export type IssueTies = ReadonlyMap<string, readonly Ref[]>;

/** All such ties: there are few beside the claims. */
export const issueTiesText = `
MATCH (d:Demand)-[:CONCERNS]->(i:Issue) MATCH (n:Entity) WHERE n.id = i.canonical
RETURN d.canonical AS id, '' AS at, 'CONCERNS' AS how, labels(n) AS labels,
  {id: n.id, name: n.name, canonical: n.canonical} AS properties`;

/** From the rows of `issueTiesText`. */
export function issueTiesNow(rows: readonly Row[]): IssueTies {
  return tiesFrom(
    rows
      .filter((row) => row['how'] === 'CONCERNS')
      .map((row) => ({ demand: String(row['id']), to: refOfRow(row) })),
  );
}

/** From a World. */
export function issueTiesThen(world: World): IssueTies {
  return tiesFrom(
    [...world.entities.values()].flatMap(({ id, concerns }) =>
      concerns.flatMap((to) => {
        const issue = refOf(world, world.canonical(to));
        return issue ? [{ demand: world.canonical(id), to: issue }] : [];
      }),
    ),
  );
}

function tiesFrom(ties: readonly { readonly demand: string; readonly to: Ref }[]): IssueTies {
  return new Map(
    [...groupBy(ties, ({ demand }) => demand)].map(([demand, group]) => [
      demand,
      distinctRefs(group.map(({ to }) => to)),
    ]),
  );
}
