// Which talks were held, alleged, planned; where; between whom; who mediated; who affirms and who denies them?
import type { Reader } from '../graph/graph.ts';
import type { TalksAccount, TalksPart } from '../model/talks-account.ts';
import type { TalksStatus } from '../model/talks-status.ts';
import type { Subjects } from './examples.ts';
import type { Question } from './question.ts';
import { requireDossierIn } from './shared/known-dossier.ts';
import { type Asked, isOfNow, momentOf } from './shared/moment.ts';
import { readWholeRecordThen } from './shared/past.ts';
import { now } from './shared/record-part.ts';
import { type ToldTalks, tellTalks, tellTalksIn } from './talks-claims.ts';

const account = `
    status
    affirmations { claims { count nodes(first: 5) { ...words } } origins { count } }
    denials { claims { count nodes(first: 5) { ...words } } }
    partDenials { claims { count nodes(first: 5) { ...words } } }
    venues { venue { name } support { claims { count } origins { count } disputed } }
    subjects { issue { name } support { claims { count } origins { count } disputed } }
    demands { demand { name } support { claims { count } origins { count } disputed } }
    participants { actor { name } support { claims { count } origins { count } disputed } }
    mediators { actor { name } support { claims { count } origins { count } } }
    hosts { actor { name } support { claims { count } origins { count } } }
    silences { holder { name } stance quotes { exact } }
    untargetedSilences { holder { name } stance quotes { exact } }`;

export const talksQuestion = {
  name: 'talks',
  asks: 'What is said of these talks: were they held, where, between whom, and who denies it?',
  group: 'Talks',
  example: {
    title: 'What is said of these talks?',
    variables: ({ talks }: Subjects) => ({ id: talks ?? 'talks:…' }),
    query: `# Were they held, where, between whom, who mediated; who affirms and who denies?
query Talks($id: ID!) {
  talks(id: $id) {
    name
    date
    account {${account.replaceAll('\n    ', '\n      ')}
    }
  }
}

fragment words on Claim {
  stance
  negated
  modality
  paraphrase
  chain { source { name } }
  quotes { exact }
}
`,
  },
} as const satisfies Question;

export const meetingsQuestion = {
  name: 'meetings',
  asks: 'Which talks were held, alleged, planned; where; between whom; who mediated?',
  group: 'Talks',
  example: {
    title: 'Which talks were held, alleged, planned?',
    variables: () => ({ status: null }),
    query: `# Which talks were held, alleged, planned; where; between whom; who mediated?
query Meetings($status: [TalksStatus!]) {
  meetings(where: { status: $status }, orderBy: EARLIEST_FIRST, first: 20) {
    nodes {
      id
      name
      date
      account {
        status
        affirmations { claims { count nodes(first: 2) { modality chain { source { name } } quotes { exact } } } origins { count } }
        denials { claims { count nodes(first: 2) { quotes { exact } } } }
        venues { venue { name } }
        participants { actor { name } }
        mediators { actor { name } }
        subjects { issue { name } }
        demands { demand { name } }
      }
    }
  }
}
`,
  },
} as const satisfies Question;

/** Which talks; null or absent: any. Ids match what judgements join them to. */
export interface MeetingsFilter {
  /** Takes part, mediates or hosts. */
  readonly actor?: string | null | undefined;
  readonly participant?: string | null | undefined;
  readonly mediator?: string | null | undefined;
  readonly venue?: string | null | undefined;
  /** They are said to be about it, or about a demand that concerns it. */
  readonly issue?: string | null | undefined;
  readonly status?: readonly TalksStatus[] | null | undefined;
}

export interface Meetings {
  /** In order of their dates, those without one last. */
  readonly meetings: readonly ToldTalks[];
  readonly truncated: boolean;
}

/** How many talks an answer looks at. */
export const mostTalks = 500;

const allTalks = `
MATCH (t:Talks) WHERE t.canonical = t.id RETURN t.id AS id ORDER BY id LIMIT $limit`;

/** What the ids of a filter are joined to, and the demands that the issues among them are concerned by. */
const meantByIds = `
MATCH (n:Entity) WHERE n.id IN $ids
RETURN n.id AS id, n.canonical AS canonical, null AS demand
UNION ALL
MATCH (x:Issue) WHERE x.id IN $ids
MATCH (i:Issue) WHERE i.canonical = x.canonical
MATCH (i)<-[:CONCERNS]-(d:Demand)
RETURN DISTINCT x.id AS id, x.canonical AS canonical, d.canonical AS demand`;

/** What is said of talks, by id; null when they are not known, or were not then. */
export async function talks(reader: Reader, id: string, asked: Asked = {}): Promise<ToldTalks | null> {
  return (await tellTalks(reader, [id], momentOf(asked))).get(id) ?? null;
}

/**
 * The talks that fit, each with what is said of them; of a dossier those that its claims speak of. At most 500
 * are looked at. Four round trips; for another moment one.
 * @throws BadDate for times that are none; RecordTooLarge
 */
export async function meetings(
  reader: Reader,
  { status = null, ...filter }: MeetingsFilter,
  asked: Asked = {},
): Promise<Meetings> {
  const moment = momentOf(asked);
  const isNow = isOfNow(moment);
  const { actor = null, participant = null, mediator = null, venue = null, issue = null } = filter;
  const { told, truncated, canonical, concerning } = isNow
    ? await allNow(reader, [actor, participant, mediator, venue, issue])
    : await allThen(reader, moment);
  const holds = (parts: readonly TalksPart[], id: string | null) =>
    id === null || parts.some(({ thing }) => thing.canonical === canonical(id));
  const demands = issue === null ? new Set<string>() : concerning(issue);
  const isOn = (account: TalksAccount) =>
    holds(account.subjects, issue) || account.demands.some(({ thing }) => demands.has(thing.canonical));
  const fits = ({ account }: ToldTalks) =>
    holds(rolesIn(account), actor) &&
    holds(account.participants, participant) &&
    holds(account.mediators, mediator) &&
    holds(account.venues, venue) &&
    isOn(account) &&
    (status === null || status.includes(account.status));
  const isSpokenOf = (one: ToldTalks) => moment.dossier === null || one.account.status !== 'NOT_STATED';
  return { meetings: told.filter((one) => isSpokenOf(one) && fits(one)).sort(byDate), truncated };
}

interface All {
  readonly told: readonly ToldTalks[];
  readonly truncated: boolean;
  canonical(id: string): string;
  /** The canonical demands that concern an issue. */
  concerning(issue: string): ReadonlySet<string>;
}

async function allNow(reader: Reader, asked: readonly (string | null)[]): Promise<All> {
  const rows = await reader.read(allTalks, { limit: mostTalks + 1 });
  const ids = rows.slice(0, mostTalks).map(({ id }) => String(id));
  const told = await tellTalks(reader, ids, momentOf({}));
  const named = asked.filter((id) => id !== null);
  const known = named.length > 0 ? await reader.read(meantByIds, { ids: named }) : [];
  const joined = new Map(known.map(({ id, canonical }) => [String(id), String(canonical)]));
  return {
    told: [...told.values()],
    truncated: rows.length > mostTalks,
    canonical: (id) => joined.get(id) ?? id,
    concerning: (issue) =>
      new Set(known.flatMap(({ id, demand }) => (id === issue && demand !== null ? String(demand) : []))),
  };
}

async function allThen(reader: Reader, moment: ReturnType<typeof momentOf>): Promise<All> {
  const record = await readWholeRecordThen(reader, moment.knownAt ?? now);
  requireDossierIn(record.things, moment);
  const { canonical, cluster, entities } = record.world;
  const ids = [...record.things.values()]
    .filter(({ id, labels }) => labels.includes('Talks') && canonical(id) === id)
    .map(({ id }) => id)
    .sort();
  const told = tellTalksIn(record, ids.slice(0, mostTalks), moment);
  const concerning = (issue: string) => {
    const issues = new Set(cluster(issue));
    const demands = [...entities.values()].filter(({ concerns }) => concerns.some((one) => issues.has(one)));
    return new Set(demands.filter(({ kind }) => kind === 'Demand').map(({ id }) => canonical(id)));
  };
  return { told: [...told.values()], truncated: ids.length > mostTalks, canonical, concerning };
}

function rolesIn({ participants, mediators, hosts }: TalksAccount): TalksPart[] {
  return [...participants, ...mediators, ...hosts];
}

/** By the text of their dates, which begins with the year; without one last; then by id. */
function byDate(a: ToldTalks, b: ToldTalks): number {
  const key = ({ talks }: ToldTalks) => `${talks.properties['date'] ?? '~'} ${talks.id}`;
  return key(a) < key(b) ? -1 : 1;
}
