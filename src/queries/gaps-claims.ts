// Which claims `gaps` asks about, said twice: for the live graph, and for the record of a past moment.
import type { Row } from '../graph/graph.ts';
import { issuesOfClaim } from '../model/bearing.ts';
import { type Ref, refOf } from '../model/claim.ts';
import type { CodedClaim } from '../model/coded.ts';
import type { DemandFacts } from '../model/gaps.ts';
import { groupBy } from '../model/group.ts';
import { distinctRefs } from '../model/refs.ts';
import type { Ties } from '../model/roll-up.ts';
import type { Properties } from '../model/thing.ts';
import type { World } from '../model/world.ts';
import type { Choice } from './shared/claims-of.ts';
import { type DemandTies, demandTiesNow, demandTiesText, demandTiesThen } from './shared/demand-ties.ts';
import { type IssueTies, issueTiesNow, issueTiesThen } from './shared/issue-ties.ts';
import type { RecordThen } from './shared/past.ts';
import { isKept, pickedAs, pickedFrom, pickedThen, pickLimit } from './shared/picked.ts';
import { PartTooWide } from './shared/record-part.ts';
import { refOfRow, tiesNow, tiesText, tiesThen } from './shared/ties.ts';

/** What is read with the claims. */
export interface GapsBeside {
  /** The canonical id of the issue asked about; null when none is, or it is not known. */
  readonly issue: string | null;
  readonly ties: Ties;
  readonly issues: IssueTies;
  readonly demandTies: DemandTies;
  /** By canonical id, in order. */
  readonly demands: readonly DemandFacts[];
  /** Talks by canonical id, and whether the coder dates them. */
  readonly talks: ReadonlyMap<string, { readonly ref: Ref; readonly dated: boolean }>;
}

const beside = `
MATCH (x:Issue) WHERE x.id = $issue
RETURN x.id AS id, x.canonical AS at, 'ISSUE' AS how, null AS labels, null AS properties
UNION ALL${tiesText}
UNION ALL${demandTiesText}
UNION ALL
MATCH (d:Demand) MATCH (n:Entity) WHERE n.id = d.canonical
RETURN DISTINCT n.id AS id, '' AS at, 'DEMAND' AS how, labels(n) AS labels,
  {id: n.id, name: n.name, canonical: n.canonical, text: n.text} AS properties
UNION ALL
MATCH (d:Demand)-[:ASKED_OF]->(a:Actor) MATCH (n:Entity) WHERE n.id = a.canonical
RETURN d.canonical AS id, '' AS at, 'ASKED_OF' AS how, labels(n) AS labels,
  {id: n.id, name: n.name, canonical: n.canonical} AS properties
UNION ALL
MATCH (t:Talks) MATCH (n:Entity) WHERE n.id = t.canonical
RETURN n.id AS id, coalesce(t.date, '') AS at, 'TALKS' AS how, labels(n) AS labels,
  {id: n.id, name: n.name, canonical: n.canonical} AS properties
UNION ALL`;

const kept = isKept();
const chosen = pickedAs('CLAIM');
const issue = 'MATCH (x:Issue) WHERE x.id = $issue\n';
/** Claims that touch the issue, and those about the same talks. */
const touching = `${issue}MATCH (s:Claim) WHERE x.canonical IN s.issues\n`;
const ofSameTalks = `${touching}MATCH (s)-[:ABOUT]->(y:Talks)
WITH DISTINCT y.canonical AS talks
MATCH (t:Talks) WHERE t.canonical = talks
`;
const texts = {
  all: `${beside}
MATCH (c:Claim) WHERE ${kept}${chosen}`,
  issue: [
    `${beside}
${issue}MATCH (c:Claim) WHERE x.canonical IN c.issues AND ${kept}${chosen}`,
    `${touching}MATCH (s)<-[:ABOUT]-(c:Claim) WHERE ${kept}${chosen}`,
    `${issue}MATCH (j:Issue) WHERE j.canonical = x.canonical
MATCH (j)<-[:CONCERNS]-(y:Demand)
MATCH (d:Demand) WHERE d.canonical = y.canonical
MATCH (d)<-[:IF|UNLESS]-(c:Claim) WHERE ${kept}${chosen}`,
    `${ofSameTalks}MATCH (t)<-[:ABOUT]-(c:Claim) WHERE ${kept}${chosen}`,
    `${ofSameTalks}MATCH (t)<-[:ABOUT]-(u:Claim)<-[:ABOUT]-(c:Claim) WHERE ${kept}${chosen}`,
  ].join('\nUNION ALL\n'),
};

/** All claims, or those that the gaps of an issue (its id) are told by. */
export function claimsOfGaps(id: string | null, dossier: string): Choice<'CLAIM', GapsBeside> {
  return {
    async now(reader, lastDay) {
      const text = id === null ? texts.all : texts.issue;
      const rows = await reader.read(text, { issue: id ?? '', lastDay, dossier, limit: pickLimit });
      const claims = rows.filter((row) => row['how'] === 'CLAIM');
      return { about: null, beside: besideNow(rows), ...pickedFrom<'CLAIM'>(claims) };
    },
    // What is not known shows only against everything that is.
    async reach() {
      throw new PartTooWide('gaps are asked for');
    },
    past(record, lastDay) {
      const { world } = record;
      const claims = id === null ? [...world.claims.values()] : claimsThen(world, id);
      const pairs = claims.map((claim) => ['CLAIM', claim] as const);
      return { about: null, beside: besideThen(record, id), ...pickedThen(world, pairs, lastDay, dossier) };
    },
  };
}

function besideNow(rows: readonly Row[]): GapsBeside {
  const having = (how: string) => rows.filter((row) => row['how'] === how);
  const asked = groupBy(having('ASKED_OF'), (row) => String(row['id']));
  const text = (row: Row) => (row['properties'] as Properties)['text'];
  const talks = groupBy(having('TALKS'), (row) => String(row['id']));
  return {
    issue: (having('ISSUE')[0]?.['at'] as string | undefined) ?? null,
    ties: tiesNow(rows),
    issues: issueTiesNow(rows),
    demandTies: demandTiesNow(rows),
    demands: byId(
      having('DEMAND').map((row) => ({
        demand: refOfRow(row),
        text: String(text(row) ?? refOfRow(row).name),
        askedOf: distinctRefs((asked.get(String(row['id'])) ?? []).map(refOfRow)),
      })),
    ),
    talks: new Map(
      [...talks].map(([id, group]) => [
        id,
        { ref: refOfRow(group[0]!), dated: group.some((row) => row['at'] !== '') },
      ]),
    ),
  };
}

function besideThen(record: RecordThen, issue: string | null): GapsBeside {
  const { things, world } = record;
  const property = (id: string, key: string) => things.get(id)?.properties[key];
  const canonical = (kind: string) => [
    ...new Set(
      [...world.entities.values()].filter((one) => one.kind === kind).map(({ id }) => world.canonical(id)),
    ),
  ];
  return {
    issue: issue !== null && things.has(issue) ? world.canonical(issue) : null,
    ties: tiesThen(world),
    issues: issueTiesThen(world),
    demandTies: demandTiesThen(record),
    demands: byId(
      canonical('Demand').map((id) => {
        const demand = refOf(world, id)!;
        const asked = world.cluster(id).flatMap((one) => world.entities.get(one)?.askedOf ?? []);
        return {
          demand,
          text: String(property(id, 'text') ?? demand.name),
          askedOf: distinctRefs(asked.flatMap((one) => refOf(world, world.canonical(one)) ?? [])),
        };
      }),
    ),
    talks: new Map(
      canonical('Talks').map((id) => [
        id,
        {
          ref: refOf(world, id)!,
          dated: world.cluster(id).some((one) => property(one, 'date') !== undefined),
        },
      ]),
    ),
  };
}

function claimsThen(world: World, id: string): CodedClaim[] {
  const canonical = world.canonical(id);
  const all = [...world.claims.values()];
  const touching = all.filter((claim) => issuesOfClaim(world, claim).includes(canonical));
  const touched = new Set(touching.map((claim) => claim.id));
  const isOfIssue = (demand: string) =>
    world
      .cluster(demand)
      .flatMap((one) => world.entities.get(one)?.concerns ?? [])
      .some((to) => world.canonical(to) === canonical);
  const talks = new Set(
    touching.flatMap(({ about }) => (about?.startsWith('talks:') ? [world.canonical(about)] : [])),
  );
  const ofTalks = [...talks].flatMap((one) => world.claimsAbout(one));
  const onOfTalks = new Set(ofTalks.map((claim) => claim.id));
  const others = all.filter(
    (claim) =>
      touched.has(claim.about ?? '') ||
      onOfTalks.has(claim.about ?? '') ||
      claim.conditions.some(({ to }) => to.startsWith('demand:') && isOfIssue(to)),
  );
  return [...new Set([...touching, ...ofTalks, ...others])];
}

function byId(demands: readonly DemandFacts[]): DemandFacts[] {
  return [...demands].sort((a, b) => (a.demand.canonical < b.demand.canonical ? -1 : 1));
}
