// Who represents whom, for roll-up: now from the live graph by a part of a fixed text, then by rule.
import type { Row } from '../../graph/graph.ts';
import type { Ref } from '../../model/claim.ts';
import { refOf } from '../../model/claim.ts';
import { groupBy } from '../../model/group.ts';
import { distinctRefs } from '../../model/refs.ts';
import { holdsOn, represented } from '../../model/representation.ts';
import { dayOf, type Ties } from '../../model/roll-up.ts';
import type { Properties } from '../../model/thing.ts';
import { kindOf } from '../../model/vocabulary/index.ts';
import type { World } from '../../model/world.ts';

/** All ties of representation between canonical actors: there are few beside the claims. */
export const tiesText = `
MATCH (a:Actor)-[r:REPRESENTS]->(b:Actor) MATCH (n:Entity) WHERE n.id = b.canonical
RETURN a.canonical AS id, '' AS at, 'TIE' AS how, labels(n) AS labels,
  {id: n.id, name: n.name, canonical: n.canonical, since: r.from, until: r.to} AS properties`;

/** From the rows of `tiesText`. */
export function tiesNow(rows: readonly Row[]): Ties {
  const ties = rows
    .filter((row) => row['how'] === 'TIE')
    .map((row) => ({ id: String(row['id']), to: refOfRow(row), ...spanOf(row) }));
  const above = groupBy(ties, ({ id }) => id);
  return {
    represented: (id, said) =>
      distinctRefs(
        (above.get(id) ?? [])
          .filter((tie) => tie.to.canonical !== id && holdsOn(tie, dayOf(said)))
          .map(({ to }) => to),
      ),
  };
}

/** From a World. */
export function tiesThen(world: World): Ties {
  return {
    represented: (id, said) => represented(world, id, dayOf(said)).flatMap((one) => refOf(world, one) ?? []),
  };
}

/** A thing from a row with its labels, and its properties id, name and canonical. */
export function refOfRow(row: Row): Ref {
  const { id, name, canonical } = row['properties'] as Properties;
  return {
    id: String(id),
    name: String(name),
    kind: kindOf((row['labels'] as string[]).map(String)),
    canonical: String(canonical),
  };
}

function spanOf(row: Row): { from: string | null; until: string | null } {
  const { since, until } = row['properties'] as Readonly<Record<string, unknown>>;
  return { from: since ? String(since) : null, until: until ? String(until) : null };
}
