// Which claims `positions` asks about, said twice: for the live graph, and for the record of a past moment.
import type { Reader, Row } from '../graph/graph.ts';
import { sidesOfClaim } from '../model/bearing.ts';
import type { CodedClaim } from '../model/coded.ts';
import type { Ties } from '../model/roll-up.ts';
import { isPosition, positionStances } from '../model/vocabulary/index.ts';
import type { World } from '../model/world.ts';
import { type AskedIds, askedNow, askedText, askedThen } from './shared/asked-ids.ts';
import type { Choice } from './shared/claims-of.ts';
import { type DemandTies, demandTiesNow, demandTiesText, demandTiesThen } from './shared/demand-ties.ts';
import type { RecordThen } from './shared/past.ts';
import { isKept, pickedAs, pickedFrom, pickedThen, pickLimit } from './shared/picked.ts';
import { PartTooWide, type RecordPart } from './shared/record-part.ts';
import { tiesNow, tiesText, tiesThen } from './shared/ties.ts';

/** Which positions: of these actors, on this issue, on this demand. Null: any. */
export interface PositionsOf {
  readonly actors: readonly string[] | null;
  readonly issue: string | null;
  readonly demand: string | null;
  /** Also claims about demands that include one that is asked about. */
  readonly wholes: boolean;
  /** Other ids to be resolved, which narrow nothing. */
  readonly named?: readonly string[];
  /** '' for any. */
  readonly dossier: string;
}

/** What is read with the claims: how ids asked about resolve, and the ties of actors and demands. */
export interface PositionsBeside {
  readonly asked: AskedIds;
  readonly ties: Ties;
  readonly demands: DemandTies;
}

/** How many steps up wholes are looked for. */
const mostWholes = 8;

// Which claims the filters keep; an actor keeps those that count for it, which their mark tells.
const kept = `c.stance IN $stances AND ${isKept()}`;
const chosen = pickedAs('POSITION');
const onDemands = (match: string, steps: number) => `
${match}
MATCH (t:Entity) WHERE t.canonical = x.canonical
MATCH (t)<-[:INCLUDES*0..${steps}]-(w:Demand)
WITH DISTINCT w
MATCH (w)<-[:ABOUT|IF|UNLESS]-(c:Claim) WHERE ${kept}${chosen}`;
const ofDemand = 'MATCH (x:Demand) WHERE x.id = $demand';
const ofIssue = `MATCH (i:Issue) WHERE i.id = $issue
MATCH (j:Issue) WHERE j.canonical = i.canonical
MATCH (j)<-[:CONCERNS]-(x:Demand)
WITH DISTINCT x`;
const beside = `${askedText}
UNION ALL${tiesText}
UNION ALL${demandTiesText}
UNION ALL`;

/** One fixed text for each way in. */
const texts = {
  demand: beside + onDemands(ofDemand, 0),
  demandAndWholes: beside + onDemands(ofDemand, mostWholes),
  issue: beside + onDemands(ofIssue, 0),
  issueAndWholes: beside + onDemands(ofIssue, mostWholes),
  actors: `${beside}
MATCH (x:Actor) WHERE x.id IN $actors
MATCH (c:Claim) WHERE x.canonical IN c.sides AND ${kept}${chosen}`,
  all: `${beside}
MATCH (c:Claim) WHERE ${kept}${chosen}`,
} as const;

function textFor({ demand, issue, actors, wholes }: PositionsOf): string {
  if (demand !== null) return wholes ? texts.demandAndWholes : texts.demand;
  if (issue !== null) return wholes ? texts.issueAndWholes : texts.issue;
  return actors !== null ? texts.actors : texts.all;
}

/** The claims that express positions, by the narrowest filter; the rule keeps to the others. */
export function claimsOfPositions(of: PositionsOf): Choice<'POSITION', PositionsBeside> {
  const { actors, issue, demand, dossier } = of;
  const ids = idsOf(of);
  return {
    async now(reader: Reader, lastDay: string) {
      const values = { ids, actors: [...(actors ?? [])], issue: issue ?? '', demand: demand ?? '' };
      const limits = { lastDay, dossier, stances: positionStances, limit: pickLimit };
      const rows = await reader.read(textFor(of), { ...values, ...limits });
      const claims = rows.filter((row) => row['how'] === 'POSITION');
      return { about: null, beside: besideNow(rows), ...pickedFrom<'POSITION'>(claims) };
    },
    reach: (part) => reach(part, of),
    past(record, lastDay) {
      const { world } = record;
      const pairs = claimsThen(world, record, of).map((claim) => ['POSITION', claim] as const);
      return { about: null, beside: besideThen(record, ids), ...pickedThen(world, pairs, lastDay, dossier) };
    },
  };
}

function idsOf({ actors, issue, demand, named = [] }: PositionsOf): string[] {
  return [...(actors ?? []), ...named, ...[issue, demand].filter((id) => id !== null)];
}

function besideNow(rows: readonly Row[]): PositionsBeside {
  return {
    asked: askedNow(rows),
    ties: tiesNow(rows),
    demands: demandTiesNow(rows),
  };
}

function besideThen(record: RecordThen, ids: readonly string[]): PositionsBeside {
  const { world } = record;
  return {
    asked: askedThen(record, ids),
    ties: tiesThen(world),
    demands: demandTiesThen(record),
  };
}

/** The demands that a claim is about or has as its condition. */
function demandsOf({ about, conditions }: CodedClaim): string[] {
  return [about ?? '', ...conditions.map(({ to }) => to)].filter((id) => id.startsWith('demand:'));
}

function claimsThen(world: World, { things }: RecordThen, of: PositionsOf): CodedClaim[] {
  const claims = [...world.claims.values()].filter(({ stance }) => isPosition(stance));
  if (of.demand === null && of.issue === null) {
    if (of.actors === null) return claims;
    const actors = new Set(of.actors.map((id) => world.canonical(id)));
    return claims.filter((claim) => sidesOfClaim(world, claim).some((side) => actors.has(side)));
  }
  const issues = new Set(of.demand === null ? world.cluster(of.issue!) : []);
  const asked =
    of.demand !== null
      ? [of.demand]
      : [...world.entities.values()]
          .filter(({ id, concerns }) => id.startsWith('demand:') && concerns.some((to) => issues.has(to)))
          .map(({ id }) => id);
  const demands = new Set(asked.flatMap((id) => world.cluster(id)));
  if (of.wholes) {
    const including = [...things.values()].filter(({ id }) => id.startsWith('demand:'));
    let steps = mostWholes;
    for (let before = 0; before !== demands.size && steps > 0; steps -= 1) {
      before = demands.size;
      for (const { id, edges } of including)
        if (edges.some(({ type, to }) => type === 'INCLUDES' && demands.has(to))) demands.add(id);
    }
  }
  return claims.filter((claim) => demandsOf(claim).some((id) => demands.has(id)));
}

/** Reads what the filters lead to, then the demands of those claims with their issues, scales and parts. */
async function reach(part: RecordPart, of: PositionsOf): Promise<void> {
  const { actors, issue, demand, wholes } = of;
  if (demand === null && issue === null && actors === null) throw new PartTooWide('everything is asked');
  const ids = idsOf(of);
  const linking = (type: string, targets: ReadonlySet<string>) =>
    [...part.things.values()].filter(({ edges }) =>
      edges.some((edge) => edge.type === type && targets.has(edge.to)),
    );
  await part.naming(part.widened(ids));
  let chosen: CodedClaim[];
  if (demand !== null || issue !== null) {
    const start = new Set(part.widened([demand ?? issue!]));
    const asked = demand !== null ? [demand] : linking('CONCERNS', start).map(({ id }) => id);
    const demands = new Set(part.widened(asked));
    for (let before = 0; before !== demands.size; ) {
      before = demands.size;
      await part.naming(demands);
      if (wholes)
        for (const { id } of linking('INCLUDES', demands)) if (id.startsWith('demand:')) demands.add(id);
    }
    chosen = [...part.claims.values()].filter((claim) => demandsOf(claim).some((id) => demands.has(id)));
  } else {
    const holders = new Set(part.widened(actors!));
    for (let before = 0; before !== holders.size; ) {
      before = holders.size;
      await part.naming(holders);
      for (const id of part.widened(linking('REPRESENTS', holders).map((one) => one.id))) holders.add(id);
    }
    chosen = [...part.claims.values()].filter(({ holder }) => holders.has(holder ?? ''));
  }
  await part.join(chosen.map(({ id }) => id));
  const named = new Set(part.widened(chosen.flatMap(demandsOf)));
  for (let before = 0; before !== named.size; ) {
    before = named.size;
    await part.naming(named);
    for (const id of [...named])
      for (const { type, to } of part.things.get(id)?.edges ?? []) if (type === 'INCLUDES') named.add(to);
    for (const { edges } of linking('SCALED', named))
      for (const { to } of edges) if (to.startsWith('demand:')) named.add(to);
  }
}
