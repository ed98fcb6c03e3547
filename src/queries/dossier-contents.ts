// What is in a dossier: whom and what its claims are about, by weight, and what in it is open or disputed.
import type { Reader, Row } from '../graph/graph.ts';
import { issuesOfClaim, sidesOfClaim } from '../model/bearing.ts';
import { type Claim, type Ref, refOf, viewClaim } from '../model/claim.ts';
import { openSilences } from '../model/open-silences.ts';
import { isSaidBy } from '../model/time.ts';
import { isSilence } from '../model/vocabulary/index.ts';
import type { World } from '../model/world.ts';
import type { Subjects } from './examples.ts';
import type { Question } from './question.ts';
import { asSaidBy } from './shared/claims-of.ts';
import { requireDossierIn } from './shared/known-dossier.ts';
import { type Asked, type Moment, momentOf } from './shared/moment.ts';
import { type RecordThen, readWholeRecordThen } from './shared/past.ts';
import { now } from './shared/record-part.ts';
import { refOfRow, tiesNow, tiesText, tiesThen } from './shared/ties.ts';
import { readClaims } from './shared/whole-claims.ts';

export const dossierQuestion = {
  name: 'dossier',
  asks: 'What is in here?',
  group: 'What is here',
  example: {
    title: 'What is in here?',
    variables: ({ dossier }: Subjects) => ({ id: dossier ?? 'halvard-strait' }),
    query: `# What is in here?
query Dossier($id: ID!) {
  dossier(id: $id) {
    title
    documentCount
    things { kind count }
    contents {
      claims { count }
      firstDay
      lastDay
      actors(first: 10) { actor { id name } claims { count } }
      issues(first: 10) { issue { id name } claims { count } }
      openSilences { count nodes(first: 5) { holder { name } about { name } quotes { exact } } }
      disputed { count nodes(first: 5) { paraphrase disputedBy { paraphrase } } }
    }
    engine
    schemaVersion
  }
}
`,
  },
} as const satisfies Question;

/** How many claims stand behind a number, and the first hundred, whole or by id. */
export interface Counted {
  readonly count: number;
  readonly first: readonly (Claim | { readonly id: string; readonly kind: 'Claim' })[];
}

export interface Weight {
  readonly thing: Ref;
  readonly claims: Counted;
}

/** Claims that are deprecated count for nothing. */
export interface DossierContents {
  readonly claims: Counted;
  readonly disputed: Counted;
  /** Refusals to speak and silences that no later word has ended, of the holder or of who represents it. */
  readonly openSilences: Counted;
  /** True when there were more silences, or more words that may end one, than are read at once. */
  readonly truncated: boolean;
  /** Those who hold its claims, themselves or through their delegates; the most spoken for first, at most 100. */
  readonly actors: readonly Weight[];
  /** What its claims bear on, most claims first, at most 100. */
  readonly issues: readonly Weight[];
  /** From the first to the last day that anything was said; null: nothing is dated. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}

const mostShown = 100;
const mostSilences = 1_000;

const ofDossier = `MATCH (c:Claim) WHERE c.dossier = $dossier AND c.rank <> 'DEPRECATED'`;

const aggregates = `
${ofDossier}
WITH c.id AS claim, c.at AS at ORDER BY at
WITH collect(claim) AS claims
RETURN 'CLAIMS' AS what, '' AS id, size(claims) AS count, claims[0..${mostShown}] AS first
UNION ALL
${ofDossier} AND c.disputed = true
WITH c.id AS claim, c.at AS at ORDER BY at
WITH collect(claim) AS claims
RETURN 'DISPUTED' AS what, '' AS id, size(claims) AS count, claims[0..${mostShown}] AS first
UNION ALL
${ofDossier}
UNWIND c.sides AS side
WITH side, c.id AS claim, c.at AS at ORDER BY at
WITH side, collect(claim) AS claims
RETURN 'ACTOR' AS what, side AS id, size(claims) AS count, claims[0..${mostShown}] AS first
ORDER BY count DESC, id LIMIT ${mostShown}
UNION ALL
${ofDossier}
UNWIND c.issues AS issue
WITH issue, c.id AS claim, c.at AS at ORDER BY at
WITH issue, collect(claim) AS claims
RETURN 'ISSUE' AS what, issue AS id, size(claims) AS count, claims[0..${mostShown}] AS first
ORDER BY count DESC, id LIMIT ${mostShown}
UNION ALL
${ofDossier} AND c.stance IN ['NO_REPLY', 'DECLINES_COMMENT']
WITH c ORDER BY c.at DESC LIMIT ${mostSilences + 1}
WITH collect(c.id) AS claims
RETURN 'SILENCE' AS what, '' AS id, size(claims) AS count, claims AS first
UNION ALL
${ofDossier} AND c.stance IN ['NO_REPLY', 'DECLINES_COMMENT'] AND c.holderId <> '' AND c.targetId <> ''
WITH DISTINCT c.holderId AS holder, c.targetId AS target
MATCH (w:Claim) WHERE w.targetId = target AND w.dossier = $dossier AND w.rank <> 'DEPRECATED'
  AND holder IN w.sides AND NOT w.stance IN ['NO_REPLY', 'DECLINES_COMMENT']
WITH DISTINCT w ORDER BY w.at DESC LIMIT ${mostSilences + 1}
WITH collect(w.id) AS claims
RETURN 'WORD' AS what, '' AS id, size(claims) AS count, claims AS first
UNION ALL
${ofDossier} AND c.spokenFirst <> ''
RETURN 'FIRST' AS what, coalesce(min(c.spokenFirst), '') AS id, 0 AS count, [] AS first
UNION ALL
${ofDossier} AND c.spokenLast <> ''
RETURN 'LAST' AS what, coalesce(max(c.spokenLast), '') AS id, 0 AS count, [] AS first`;

const names = `
MATCH (n:Entity) WHERE n.id IN $ids
RETURN n.id AS id, '' AS at, 'NAME' AS how, labels(n) AS labels,
  {id: n.id, name: n.name, canonical: n.canonical, since: '', until: ''} AS properties
UNION ALL${tiesText}`;

/**
 * What is in a dossier, by its name. Three round trips; of another moment one, for the whole record.
 * @throws BadDate for times that are none; UnknownDossier for another moment; RecordTooLarge
 */
export async function dossierContents(
  reader: Reader,
  dossier: string,
  asked: Omit<Asked, 'dossier'> = {},
): Promise<DossierContents> {
  const moment = momentOf(asked);
  if (moment.asOf !== null || moment.knownAt !== null) {
    const record = await readWholeRecordThen(reader, moment.knownAt ?? now);
    requireDossierIn(record.things, { ...moment, dossier });
    return contentsIn(record, dossier, moment);
  }
  const rows = await reader.read(aggregates, { dossier });
  const of = (what: string) => rows.filter((row) => row['what'] === what);
  const ids = (what: string) => of(what).flatMap((row) => (row['first'] as string[]).map(String));
  const weighed = [...of('ACTOR'), ...of('ISSUE')].map(({ id }) => String(id));
  const beside = await reader.read(names, { ids: weighed });
  const named = new Map(
    beside.filter(({ how }) => how === 'NAME').map((row) => [String(row['id']), refOfRow(row)]),
  );
  const read = [ids('SILENCE'), ids('WORD')];
  const latest = read.flatMap((some) => some.slice(0, mostSilences));
  const silences = openSilences(await readClaims(reader, latest), tiesNow(beside));
  const weights = (what: string) =>
    of(what)
      .map((row) => ({ thing: named.get(String(row['id']))!, claims: countedAt(row) }))
      .sort(byWeight);
  return {
    claims: countedAt(of('CLAIMS')[0]),
    disputed: countedAt(of('DISPUTED')[0]),
    openSilences: counted(silences),
    truncated: read.some((some) => some.length > mostSilences),
    actors: weights('ACTOR'),
    issues: weights('ISSUE'),
    firstDay: String(of('FIRST')[0]?.['id'] ?? '') || null,
    lastDay: String(of('LAST')[0]?.['id'] ?? '') || null,
  };
}

/** The same by rule. */
function contentsIn({ world }: RecordThen, dossier: string, { asOf }: Moment): DossierContents {
  const claims = [...world.claims.values()]
    .filter((claim) => claim.dossier === dossier && claim.rank !== 'DEPRECATED')
    .map((claim) => viewClaim(world, claim))
    .filter(({ spoken }) => isSaidBy(spoken, asOf))
    .map((claim) => asSaidBy(claim, asOf))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  const weights = (of: typeof sidesOfClaim) => {
    const groups = new Map<string, Claim[]>();
    for (const claim of claims)
      for (const id of of(world, world.claims.get(claim.id)!))
        groups.set(id, [...(groups.get(id) ?? []), claim]);
    return [...groups]
      .map(([id, group]) => ({ thing: refOf(world, id)!, claims: counted(group) }))
      .sort(byWeight)
      .slice(0, mostShown);
  };
  const days = (end: 'first' | 'last') => claims.flatMap(({ spoken }) => spoken?.[end] ?? []).sort();
  return {
    claims: counted(claims),
    disputed: counted(claims.filter(({ disputed }) => disputed)),
    ...silencesIn(world, claims),
    actors: weights(sidesOfClaim),
    issues: weights(issuesOfClaim),
    firstDay: days('first')[0] ?? null,
    lastDay: days('last').at(-1) ?? null,
  };
}

/** The open silences among claims in order of time, from the latest as the live graph reads them. */
function silencesIn(world: World, claims: readonly Claim[]) {
  const silences = claims.filter(({ stance }) => isSilence(stance));
  const missed = new Set(silences.map(({ holder, about }) => `${holder?.canonical} ${about?.canonical}`));
  const words = claims.filter(
    ({ id, stance, about }) =>
      !isSilence(stance) &&
      about !== null &&
      sidesOfClaim(world, world.claims.get(id)!).some((side) => missed.has(`${side} ${about.canonical}`)),
  );
  const latest = [silences, words].flatMap((some) => some.slice(-mostSilences));
  return {
    openSilences: counted(openSilences(latest, tiesThen(world))),
    truncated: [silences, words].some((some) => some.length > mostSilences),
  };
}

function counted(claims: readonly Claim[]): Counted {
  return { count: claims.length, first: claims.slice(0, mostShown) };
}

function countedAt(row: Row | undefined): Counted {
  const ids = (row?.['first'] ?? []) as string[];
  return { count: Number(row?.['count'] ?? 0), first: ids.map((id) => ({ id: String(id), kind: 'Claim' })) };
}

function byWeight(a: Weight, b: Weight): number {
  return b.claims.count - a.claims.count || (a.thing.id < b.thing.id ? -1 : 1);
}
