// Which claims `shifts` asks about, said twice: for the live graph, and for the record of a past moment.
import { issuesOfClaim, sidesOfClaim } from '../model/bearing.ts';
import type { CodedClaim } from '../model/coded.ts';
import type { ScaleTies } from '../model/scale-ties.ts';
import { isPosition, positionStances } from '../model/vocabulary/index.ts';
import { claimsOfPositions } from './positions-claims.ts';
import { type AskedIds, askedNow, askedText, askedThen } from './shared/asked-ids.ts';
import type { Choice } from './shared/claims-of.ts';
import { nodeOf } from './shared/nodes.ts';
import { nodeThen } from './shared/past.ts';
import { isKept, pickedAs, pickedFrom, pickedThen, pickLimit } from './shared/picked.ts';
import { scaleTiesNow, scaleTiesText, scaleTiesThen } from './shared/scale-ties.ts';

export interface ShiftsBeside {
  readonly scales: ScaleTies;
  readonly asked: AskedIds;
}

// What counts for the actor: its positions, and what texts call a shift of it.
const counting = `x.canonical IN c.sides AND (c.stance IN $stances OR (c.stance = 'STATES' AND c.shift IS NOT NULL))
  AND ${isKept()}`;
const chosen = pickedAs('CLAIM');
const thing = `
MATCH (x:Actor) WHERE x.id = $actor
RETURN x.id AS id, '' AS at, 'THING' AS how, labels(x) AS labels, properties(x) AS properties
UNION ALL${askedText}
UNION ALL`;
const texts = {
  all: `${thing}${scaleTiesText}
UNION ALL
MATCH (x:Actor) WHERE x.id = $actor
MATCH (c:Claim) WHERE ${counting}${chosen}`,
  onIssue: `${thing}${scaleTiesText}
UNION ALL
MATCH (x:Actor) WHERE x.id = $actor
MATCH (i:Issue) WHERE i.id = $issue
MATCH (c:Claim) WHERE i.canonical IN c.issues AND ${counting}${chosen}`,
};

/** The positions of an actor, those of its representatives among them, and the shifts that texts report of it. */
export function claimsOfShifts(
  actor: string,
  issue: string | null,
  dossier: string,
): Choice<'CLAIM', ShiftsBeside> {
  const ids = [actor, ...(issue === null ? [] : [issue])];
  const positions = claimsOfPositions({
    actors: [actor],
    issue: null,
    demand: null,
    wholes: false,
    named: ids,
    dossier,
  });
  return {
    async now(reader, lastDay) {
      const values = { ids, actor, stances: positionStances, lastDay, dossier, limit: pickLimit };
      const rows = await reader.read(
        issue === null ? texts.all : texts.onIssue,
        issue === null ? values : { ...values, issue },
      );
      const about = rows.find((row) => row['how'] === 'THING');
      if (!about) return null;
      return {
        about: nodeOf(about),
        beside: {
          scales: scaleTiesNow(rows),
          asked: askedNow(rows),
        },
        ...pickedFrom<'CLAIM'>(rows.filter((row) => row['how'] === 'CLAIM')),
      };
    },
    // By the actor: all claims that count for it, and the demands, issues and scales that they lead to.
    reach: (part) => positions.reach(part),
    past(record, lastDay) {
      const { world, things } = record;
      const about = things.get(actor);
      if (!about?.labels.includes('Actor')) return null;
      const side = world.canonical(actor);
      const on = issue === null ? null : world.canonical(issue);
      const isAsked = (claim: CodedClaim) =>
        (isPosition(claim.stance) || (claim.stance === 'STATES' && claim.shift !== null)) &&
        sidesOfClaim(world, claim).includes(side) &&
        (on === null || issuesOfClaim(world, claim).includes(on));
      const pairs = [...world.claims.values()].filter(isAsked).map((claim) => ['CLAIM', claim] as const);
      return {
        about: nodeThen(record, about),
        beside: {
          scales: scaleTiesThen(record),
          asked: askedThen(record, ids),
        },
        ...pickedThen(world, pairs, lastDay, dossier),
      };
    },
  };
}
