// The claims about several talks and about those claims, now and at another moment, and the status they give.
import type { Reader } from '../graph/graph.ts';
import { type Claim, viewClaim } from '../model/claim.ts';
import { sortKey, spokenTime } from '../model/claim-time.ts';
import type { CodedClaim } from '../model/coded.ts';
import { groupBy } from '../model/group.ts';
import { accountOf, type TalksAccount } from '../model/talks-account.ts';
import { type TalksStatus, talksStatus } from '../model/talks-status.ts';
import { isSaidBy } from '../model/time.ts';
import { isSilence } from '../model/vocabulary/index.ts';
import { isLive, type World, worldOf } from '../model/world.ts';
import { asSaidBy } from './shared/claims-of.ts';
import { requireDossier } from './shared/known-dossier.ts';
import type { Moment } from './shared/moment.ts';
import { type NodeValue, nodeOf } from './shared/nodes.ts';
import { nodeThen, type RecordThen, readRecordThen } from './shared/past.ts';
import { mostPicked, pickLimit } from './shared/picked.ts';
import { now } from './shared/record-part.ts';
import { readClaims } from './shared/whole-claims.ts';

/** What is said of talks, and what of it is left out. */
export interface ToldAccount extends TalksAccount {
  /** Refusals and silences whose words name nothing, in the documents that speak of them. Never a denial. */
  readonly untargetedSilences: readonly Claim[];
  /** Under `asOf`: claims that may have been said by then or after it. */
  readonly straddling: readonly Claim[];
  /** Under `asOf`: claims that nothing dates. */
  readonly undated: readonly Claim[];
  /** True when more claims speak of them than are read at once. */
  readonly truncated: boolean;
}

/** Talks with what is said of them. */
export interface ToldTalks {
  readonly talks: NodeValue;
  readonly account: ToldAccount;
}

/** What is said of talks that are not known, or were not then: nothing. */
export const untold: ToldAccount = {
  ...accountOf('', [], 'NOT_STATED'),
  untargetedSilences: [],
  straddling: [],
  undated: [],
  truncated: false,
};

/** Silences without target in the documents of the claims about talks, or (through `claims`) about those claims. */
const silencesBeside = (claims: string) => `
UNION ALL
MATCH (x:Talks) WHERE x.id IN $ids
WITH collect(DISTINCT x.canonical) AS wanted
MATCH (t:Talks) WHERE t.canonical IN wanted
CALL (t) {
  MATCH (t)${claims}<-[:ABOUT]-(u:Claim)-[:EVIDENCED_BY]->(d:Document)
  WITH DISTINCT d
  MATCH (d)<-[:EVIDENCED_BY]-(c:Claim)
  WHERE c.stance IN ['DECLINES_COMMENT', 'NO_REPLY'] AND COUNT { (c)-[:ABOUT]->(:Entity) } = 0
  WITH DISTINCT c ORDER BY c.at DESC LIMIT $limit
  RETURN c.id AS id
}
RETURN 'BESIDE' AS what, t.canonical AS talks, id, null AS labels, null AS properties`;

const claimsOfTalks = `
MATCH (x:Talks) WHERE x.id IN $ids
RETURN 'THING' AS what, x.canonical AS talks, x.id AS id, labels(x) AS labels, properties(x) AS properties
UNION ALL
MATCH (x:Talks) WHERE x.id IN $ids
WITH collect(DISTINCT x.canonical) AS wanted
MATCH (t:Talks) WHERE t.canonical IN wanted
CALL (t) {
  MATCH (t)<-[:ABOUT]-(c:Claim)
  WITH c ORDER BY c.at DESC LIMIT $limit
  RETURN c.id AS id
}
RETURN 'ABOUT' AS what, t.canonical AS talks, id, null AS labels, null AS properties
UNION ALL
MATCH (x:Talks) WHERE x.id IN $ids
WITH collect(DISTINCT x.canonical) AS wanted
MATCH (t:Talks) WHERE t.canonical IN wanted
CALL (t) {
  MATCH (t)<-[:ABOUT]-(:Claim)<-[:ABOUT]-(d:Claim)
  WITH DISTINCT d ORDER BY d.at DESC LIMIT $limit
  RETURN d.id AS id
}
RETURN 'OF_CLAIM' AS what, t.canonical AS talks, id, null AS labels, null AS properties${['', '<-[:ABOUT]-(:Claim)'].map(silencesBeside).join('')}`;

/**
 * What is said of talks, by the ids asked for; those that are not known, or were not then, are left out. Two
 * round trips for all of them; under `asOf`, `knownAt` or `dossier` as many as the record takes to read.
 * @throws UnknownDossier, RecordTooLarge
 */
export async function tellTalks(
  reader: Reader,
  ids: readonly string[],
  moment: Moment,
): Promise<Map<string, ToldTalks>> {
  if (ids.length === 0) return new Map();
  await requireDossier(reader, moment);
  if (moment.asOf !== null || moment.knownAt !== null || moment.dossier !== null)
    return tellTalksIn(await readRecordThen(reader, moment.knownAt ?? now, joining(ids)), ids, moment);
  const rows = await reader.read(claimsOfTalks, { ids, limit: pickLimit });
  const [things, picks] = [rows.filter(isThing), rows.filter((row) => !isThing(row))];
  const claims = new Map(
    (await readClaims(reader, [...new Set(picks.map(({ id }) => String(id)))])).map((one) => [one.id, one]),
  );
  const byTalks = groupBy(picks, (row) => String(row['talks']));
  return new Map(
    things.map((row) => {
      const told = byTalks.get(String(row['talks'])) ?? [];
      const ways = ['ABOUT', 'OF_CLAIM'].map((what) =>
        latest(told.filter((one) => one['what'] === what).flatMap(({ id }) => claims.get(String(id)) ?? [])),
      );
      const talks = nodeOf(row);
      const account = accountOf(
        String(row['talks']),
        distinct(ways.flatMap(({ kept }) => kept)),
        talks.properties['status'] as TalksStatus,
      );
      const beside = told.filter((one) => one['what'] === 'BESIDE');
      const untargetedSilences = silencesAmong(beside.flatMap(({ id }) => claims.get(String(id)) ?? []));
      const truncated = ways.some((way) => way.truncated);
      const rest = { untargetedSilences, straddling: [], undated: [], truncated };
      return [talks.id, { talks, account: { ...account, ...rest } }];
    }),
  );
}

function isThing({ what }: Readonly<Record<string, unknown>>): boolean {
  return what === 'THING';
}

function joining(ids: readonly string[]): Parameters<typeof readRecordThen>[2] {
  return async (part) => {
    const joined = await part.join(ids);
    // The documents that speak of the talks may hold a silence whose words name nothing.
    const documents = new Set([...joined].map((id) => part.claims.get(id)!.document));
    await part.naming(documents);
    const silent = [...part.claims.values()].filter(
      ({ stance, document }) => isSilence(stance) && documents.has(document),
    );
    await part.join(silent.map(({ id }) => id));
  };
}

/** The same by rule, from a record that holds all claims about these talks and about those claims. */
export function tellTalksIn(
  record: RecordThen,
  ids: readonly string[],
  { asOf, dossier }: Moment,
): Map<string, ToldTalks> {
  const { things, world } = record;
  const spokenOf = (claim: CodedClaim) => spokenTime(claim, world.documents.get(claim.document));
  const isOf = (claim: CodedClaim) => dossier === null || claim.dossier === dossier;
  const counts = (claim: CodedClaim) => isOf(claim) && isSaidBy(spokenOf(claim), asOf);
  const ofMoment = asOf === null && dossier === null ? world : worldWith(record, counts);
  const told = new Map<string, ToldTalks>();
  for (const id of ids) {
    const thing = things.get(id);
    if (!thing?.labels.includes('Talks')) continue;
    const about = world.claimsAbout(id);
    const all = [about, about.flatMap((claim) => world.claimsAbout(claim.id))].map((way) => way.filter(isOf));
    const ways = all.map((claims) => latest(viewAll(world, claims.filter(counts), asOf)));
    const later = viewAll(
      world,
      all.flat().filter((claim) => isLive(claim) && !counts(claim)),
      asOf,
    );
    const status = talksStatus(ofMoment, id);
    const kept = new Set(
      all
        .flat()
        .filter(counts)
        .map(({ document }) => document),
    );
    const isBeside = ({ stance, document, about: target }: CodedClaim) =>
      isSilence(stance) && kept.has(document) && (target === null || !things.has(target));
    told.set(id, {
      talks: withStatus(nodeThen(record, thing), status),
      account: {
        ...accountOf(world.canonical(id), distinct(ways.flatMap((way) => way.kept)), status),
        untargetedSilences: silencesAmong(
          viewAll(
            world,
            [...world.claims.values()].filter((claim) => isBeside(claim) && counts(claim)),
            asOf,
          ),
        ),
        straddling: distinct(later.filter(({ spoken }) => spoken !== null && (spoken.first ?? '') <= asOf!)),
        undated: distinct(later.filter(({ spoken }) => spoken === null)),
        truncated: ways.some(({ truncated }) => truncated),
      },
    });
  }
  return told;
}

/** The world in which only these claims have been made. */
export function worldWith({ things, world }: RecordThen, counts: (claim: CodedClaim) => boolean): World {
  return worldOf(
    [...things.values()].filter(({ id }) => {
      const claim = world.claims.get(id);
      return claim === undefined || counts(claim);
    }),
  );
}

function withStatus(node: NodeValue, status: TalksStatus): NodeValue {
  return { ...node, properties: { ...node.properties, status } };
}

function viewAll(world: World, claims: readonly CodedClaim[], asOf: string | null): Claim[] {
  const all = claims.map((claim) => ({ claim, at: sortKey(claim, world.documents.get(claim.document)) }));
  const read = all.sort((a, b) => (a.at > b.at ? -1 : 1)).slice(0, pickLimit);
  return read.map(({ claim }) => asSaidBy(viewClaim(world, claim), asOf));
}

/** Those that count, once each, in order of time. */
function silencesAmong(claims: readonly Claim[]): Claim[] {
  return distinct(claims.filter(({ rank }) => rank !== 'DEPRECATED')).slice(0, mostPicked);
}

/** The latest claims, as many as an answer reads. */
function latest(claims: readonly Claim[]): { kept: readonly Claim[]; truncated: boolean } {
  const sorted = distinct(claims).sort((a, b) => (a.at > b.at ? -1 : 1));
  return { kept: sorted.slice(0, mostPicked), truncated: sorted.length > mostPicked };
}

function distinct(claims: readonly Claim[]): Claim[] {
  const all = new Map(claims.map((claim) => [claim.id, claim]));
  return [...all.values()].sort((a, b) => (a.at < b.at ? -1 : 1));
}
