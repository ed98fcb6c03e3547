// Who reported X, from whom, and how many independent origins stand behind it?
import type { Reader } from '../graph/graph.ts';
import type { Around, How, Silence } from '../model/around.ts';
import type { Claim, Hop, Ref } from '../model/claim.ts';
import { reports } from '../model/derived-edges.ts';
import { groupBy } from '../model/group.ts';
import { countingClaims, type Position, positionsOf, standingPositions } from '../model/positions.ts';
import { type Support, supportOf } from '../model/support.ts';
import { isPosition, isSilence, type Stance } from '../model/vocabulary/index.ts';
import type { Subjects } from './examples.ts';
import type { Question } from './question.ts';
import { claimsOf } from './shared/claims-of.ts';
import { type Candidate, findNodes, findNodesThen, unambiguous } from './shared/find.ts';
import { requireDossier } from './shared/known-dossier.ts';
import { type Asked, type Moment, momentOf } from './shared/moment.ts';
import { canonicalId, type NodeValue } from './shared/nodes.ts';
import { readWholeRecordThen } from './shared/past.ts';
import { claimsAround } from './who-reported-claims.ts';

export const whoReportedQuestion = {
  name: 'whoReported',
  asks: 'Who reported X, from whom, and how many independent origins stand behind it?',
  group: 'Who said it',
  example: {
    title: 'Who reported X?',
    variables: ({ demand, talks }: Subjects) => ({ id: demand ?? talks ?? 'demand:…' }),
    query: `# Who reported X, from whom, and how many independent origins stand behind it?
query WhoReported($id: ID!) {
  whoReported(about: { id: $id }) {
    about { id name }
    status
    support {
      claims { count }
      documents { count }
      outlets { count nodes { name } }
      origins { count nodes { name } }
      firstHand
      onRecord
      disputed
    }
    stances { holder { name } stance support { origins { count } modality conditional } }
    origins { source { name } claims { id document { title } } }
    trails {
      claim { paraphrase stance modality quotes { exact } }
      document { title }
      steps { source { name kind } cue onRecord inherited }
    }
    denials { paraphrase quotes { exact } }
    declined { targeted claim { holder { name } quotes { exact } } }
    noReply { targeted claim { holder { name } quotes { exact } } }
    observers { paraphrase quotes { exact } }
    narrated { paraphrase quotes { exact } }
  }
}
`,
  },
} as const satisfies Question;

/** What can be asked about. */
export const reportable = ['Demand', 'Talks', 'Issue', 'Actor', 'Claim'] as const;

export interface Trail {
  readonly claim: Claim;
  /** From the publisher's side inwards: the last hop first, the voice last. */
  readonly steps: readonly Hop[];
}

export interface HeldStance {
  readonly holder: Ref | null;
  readonly stance: Stance;
  /** False when every claim of it is superseded or overtaken by a later stance of the same holder. */
  readonly stands: boolean;
  readonly support: Support;
}

export interface WhoReported {
  /** The thing asked about; null when the text fits none or several. */
  readonly about: NodeValue | null;
  /** What the text could mean, when it fits several things. */
  readonly candidates: readonly Candidate[];
  readonly status: 'STATED' | 'DISPUTED' | 'NOT_STATED';
  readonly support: Support;
  readonly stances: readonly HeldStance[];
  readonly origins: readonly { readonly source: Ref; readonly claims: readonly Claim[] }[];
  readonly trails: readonly Trail[];
  readonly denials: readonly Claim[];
  /** Claims that say that it is not so, and deny neither talks nor a claim: doubts. */
  readonly doubts: readonly Claim[];
  /** Claims that cannot be true together with one of those about it. */
  readonly contradictions: readonly Claim[];
  readonly declined: readonly Silence[];
  readonly noReply: readonly Silence[];
  readonly observers: readonly Claim[];
  readonly narrated: readonly Claim[];
  /** Told, but by nobody who could be an origin: unnamed outlets, ownerless papers, unheard anonymous voices. */
  readonly unidentified: readonly Claim[];
  /** Claims that set it as a condition of something else. */
  readonly asCondition: readonly Claim[];
  /** Under `asOf`: claims that may have been said by then or after it; they count for nothing above. */
  readonly straddling: readonly Claim[];
  /** Under `asOf`: claims that nothing dates; they count for nothing above. */
  readonly undated: readonly Claim[];
  readonly truncated: boolean;
}

/**
 * Answers by id or by words, for now or for another moment. By id two round trips; by words two more, to find
 * what is meant. Null when the id is not known, or was not then.
 * @throws BadDate for times that are none; UnknownDossier; RecordTooLarge for words in too large a past
 */
export async function whoReported(
  reader: Reader,
  about: { readonly id: string } | { readonly text: string },
  asked: Asked = {},
): Promise<WhoReported | null> {
  const moment = momentOf(asked);
  if ('id' in about) return answer(reader, about.id, moment);
  await requireDossier(reader, moment);
  const kinds = reportable.slice(0, 2);
  const candidates =
    moment.knownAt === null
      ? await findNodes(reader, about.text, kinds, 10)
      : findNodesThen(await readWholeRecordThen(reader, moment.knownAt), about.text, kinds, 10);
  const meant = unambiguous(candidates);
  if (meant) return answer(reader, meant.node.id, moment);
  const nothing = { about: null, straddling: [], undated: [], truncated: false };
  return { ...answerOf([], null), ...nothing, candidates };
}

async function answer(reader: Reader, id: string, moment: Moment): Promise<WhoReported | null> {
  const claims = await claimsOf(reader, claimsAround(id), moment);
  if (claims === null) return null;
  const { found, ...rest } = claims;
  const canonical = rest.about === null ? id : canonicalId(rest.about);
  return { ...answerOf(found, canonical), ...rest, candidates: [] };
}

/** The rule: what claims and their relations to the thing asked about (by canonical id) amount to. */
export function answerOf(
  found: readonly Around[],
  thing: string | null,
): Omit<WhoReported, 'about' | 'candidates' | 'straddling' | 'undated' | 'truncated'> {
  const live = found.filter(({ claim }) => claim.rank !== 'DEPRECATED');
  const having = (...hows: How[]) =>
    live.filter((one) => hows.some((how) => one.hows.has(how))).map(({ claim }) => claim);
  const same = having('SAME');
  // Asked about a claim, it and its retellings report it, whatever they say.
  const reporting = [...having('ABOUT').filter(reports), ...same];
  const asCondition = having('CONDITION');
  const against = having('ABOUT', 'OF_CLAIM').filter((claim) => isAgainst(claim) && !same.includes(claim));
  const told = new Map(live.map(({ claim }) => [claim.id, claim]));
  const denials = against.filter((claim) => isDenial(claim, told));
  const silences = having('ABOUT', 'OF_CLAIM', 'BESIDE')
    .filter((claim) => isSilence(claim.stance) && !same.includes(claim))
    .map((claim) => ({ claim, targeted: claim.about !== null }));
  const support = supportOf(reporting);
  const stances = heldStances(reporting, asCondition, thing);
  const isStated = reporting.length > 0 || stances.length > 0;
  const withStatus = (...statuses: Claim['originStatus'][]) =>
    reporting.filter((claim) => statuses.includes(claim.originStatus));
  return {
    status: !isStated ? 'NOT_STATED' : support.disputed ? 'DISPUTED' : 'STATED',
    support,
    stances,
    origins: originsOf(reporting),
    trails: reporting.map((claim) => ({ claim, steps: [...claim.chain].reverse() })),
    denials,
    doubts: against.filter((claim) => !denials.includes(claim)),
    contradictions: having('AGAINST').filter((claim) => !denials.includes(claim)),
    declined: silences.filter(({ claim }) => claim.stance === 'DECLINES_COMMENT'),
    noReply: silences.filter(({ claim }) => claim.stance === 'NO_REPLY'),
    observers: withStatus('OBSERVER'),
    narrated: withStatus('NARRATED'),
    unidentified: withStatus('UNNAMED', 'UNIDENTIFIED'),
    asCondition,
  };
}

/** The support split by stance and holder, the conditions that count as demanded among them. */
function heldStances(
  reporting: readonly Claim[],
  asCondition: readonly Claim[],
  thing: string | null,
): HeldStance[] {
  const claims = [...new Map([...reporting, ...asCondition].map((claim) => [claim.id, claim])).values()];
  const ofThing = ({ demand }: Position) => demand.canonical === thing;
  const key = (stance: Stance, holder: Ref | null) => `${stance} ${holder?.canonical ?? ''}`;
  const standing = new Set(
    standingPositions(claims)
      .filter(ofThing)
      .map(({ stance, claim }) => `${stance} ${claim.id}`),
  );
  const counting = new Set(countingClaims(claims).map(({ id }) => id));
  const held = [
    ...claims.flatMap(positionsOf).filter(ofThing),
    ...reporting
      .filter((claim) => !isPosition(claim.stance) || claim.about?.canonical !== thing)
      .map((claim) => ({ holder: claim.holder, stance: claim.stance, claim })),
  ];
  return [...groupBy(held, ({ stance, holder }) => key(stance, holder)).values()].map((group) => ({
    holder: group[0]!.holder,
    stance: group[0]!.stance,
    stands: group.some(({ stance, claim }) =>
      isPosition(stance) ? standing.has(`${stance} ${claim.id}`) : counting.has(claim.id),
    ),
    support: supportOf(group.map(({ claim }) => claim)),
  }));
}

/** Each origin with the claims that lead back to it, the most told first. */
function originsOf(claims: readonly Claim[]): WhoReported['origins'] {
  const told = claims.filter((claim) => claim.origin);
  return [...groupBy(told, (claim) => claim.origin!.canonical).values()]
    .map((group) => ({ source: group[0]!.origin!, claims: group }))
    .sort((a, b) => b.claims.length - a.claims.length || (a.source.id < b.source.id ? -1 : 1));
}

/** Says that it is not so. */
function isAgainst(claim: Claim): boolean {
  return claim.stance === 'DENIES' || (claim.stance === 'STATES' && claim.negated);
}

/** DENIES, or the same by somebody who is no party of talks, or of what a claim says of talks. */
function isDenial(claim: Claim, told: ReadonlyMap<string, Claim>): boolean {
  const target = claim.about && told.get(claim.about.id)?.about;
  return claim.stance === 'DENIES' || claim.about?.kind === 'Talks' || target?.kind === 'Talks';
}
