// Which claims `bargainingRange` asks about, said twice: for the live graph, and for the record of a past moment.
import type { CodedClaim } from '../model/coded.ts';
import type { ScaleTies } from '../model/scale-ties.ts';
import { isPosition, positionStances } from '../model/vocabulary/index.ts';
import type { World } from '../model/world.ts';
import { claimsOfPositions } from './positions-claims.ts';
import type { Choice } from './shared/claims-of.ts';
import { nodeOf } from './shared/nodes.ts';
import { nodeThen } from './shared/past.ts';
import { isKept, pickedAs, pickedFrom, pickedThen, pickLimit } from './shared/picked.ts';
import { scaleTiesNow, scaleTiesText, scaleTiesThen } from './shared/scale-ties.ts';

// Positions may overtake a number without stating one; of other claims only those that state a number count.
const kept = `(c.stance IN $stances OR c.quantityMeasure IS NOT NULL) AND ${isKept()}`;
const chosen = pickedAs('CLAIM');
const issues = `MATCH (i:Issue) WHERE i.id = $issue
MATCH (j:Issue) WHERE j.canonical = i.canonical`;
const text = `
MATCH (x:Issue) WHERE x.id = $issue
RETURN x.id AS id, '' AS at, 'THING' AS how, labels(x) AS labels, properties(x) AS properties
UNION ALL${scaleTiesText}
UNION ALL
${issues}
MATCH (j)<-[:CONCERNS]-(d:Demand)
WITH DISTINCT d
MATCH (t:Demand) WHERE t.canonical = d.canonical
MATCH (t)<-[:ABOUT|IF|UNLESS]-(c:Claim) WHERE ${kept}${chosen}
UNION ALL
${issues}
MATCH (j)<-[:ABOUT]-(c:Claim) WHERE ${kept}${chosen}`;

/** The claims about an issue and its demands that take a position or state a number. */
export function claimsOfRange(issue: string, dossier: string): Choice<'CLAIM', ScaleTies> {
  const positions = claimsOfPositions({ actors: null, issue, demand: null, wholes: false, dossier });
  return {
    async now(reader, lastDay) {
      const rows = await reader.read(text, {
        issue,
        stances: positionStances,
        lastDay,
        dossier,
        limit: pickLimit,
      });
      const about = rows.find((row) => row['how'] === 'THING');
      if (!about) return null;
      const claims = rows.filter((row) => row['how'] === 'CLAIM');
      return { about: nodeOf(about), beside: scaleTiesNow(rows), ...pickedFrom<'CLAIM'>(claims) };
    },
    async reach(part) {
      await positions.reach(part);
      const cluster = new Set(part.widened([issue]));
      const direct = [...part.claims.values()].filter(({ about }) => about !== null && cluster.has(about));
      await part.join(direct.map(({ id }) => id));
    },
    past(record, lastDay) {
      const { world, things } = record;
      const about = things.get(issue);
      if (!about?.labels.includes('Issue')) return null;
      const pairs = claimsThen(world, issue).map((claim) => ['CLAIM', claim] as const);
      return {
        about: nodeThen(record, about),
        beside: scaleTiesThen(record),
        ...pickedThen(world, pairs, lastDay, dossier),
      };
    },
  };
}

function claimsThen(world: World, issue: string): CodedClaim[] {
  const cluster = new Set(world.cluster(issue));
  const concerned = [...world.entities.values()].filter(
    ({ id, concerns }) => id.startsWith('demand:') && concerns.some((to) => cluster.has(to)),
  );
  const demands = new Set(concerned.flatMap(({ id }) => world.cluster(id)));
  return [...world.claims.values()].filter(
    ({ stance, quantity, about, conditions }) =>
      (isPosition(stance) || quantity !== null) &&
      ((about !== null && (demands.has(about) || cluster.has(about))) ||
        conditions.some(({ to }) => demands.has(to))),
  );
}
