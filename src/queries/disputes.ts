// What is contested, and by whom?
import type { Reader } from '../graph/graph.ts';
import type { Claim, Ref } from '../model/claim.ts';
import {
  type Contested,
  contestedOf,
  type DisputedPair,
  disputed,
  disputedPairs,
} from '../model/contested.ts';
import { type Support, supportOf } from '../model/support.ts';
import type { TalksStatus } from '../model/talks-status.ts';
import { contestedAround, everyDispute } from './disputes-claims.ts';
import type { Subjects } from './examples.ts';
import type { Question } from './question.ts';
import { claimsOf } from './shared/claims-of.ts';
import { type Asked, type Moment, momentOf } from './shared/moment.ts';
import type { NodeValue } from './shared/nodes.ts';
import { talksStatusWithin } from './shared/talks-status-within.ts';

export const disputesQuestion = {
  name: 'disputes',
  asks: 'What is contested, and by whom?',
  group: 'Who disagrees',
  example: {
    title: 'What is contested?',
    variables: ({ talks, demand }: Subjects) => ({ of: talks ?? demand ?? 'talks:…' }),
    query: `# What is contested, and by whom? Without "of": what is disputed most.
query Disputes($of: ID) {
  disputes(of: $of) {
    dispute {
      about { id name }
      status
      talksStatus
      affirm { ...side }
      deny { ...side }
      denyInPart { ...side }
      declined { targeted claim { holder { name } quotes { exact } } }
      noReply { targeted claim { holder { name } quotes { exact } } }
      pairs {
        claim { ...words }
        against { ...words }
        contradictory
        because
        becauseBack
      }
      aspects {
        role
        contradictory
        values { value { name } support { origins { count nodes(first: 5) { name } } } denials { name } }
      }
      idle { ...words }
    }
    disputedCount
    disputed(first: 10) { thing { id name } disputed { claims { count } } disputing { origins { count nodes(first: 5) { name } } } }
  }
}

fragment side on Support {
  claims { count nodes(first: 10) { ...words } }
  origins { count nodes(first: 10) { name } }
}

fragment words on Claim {
  holder { name }
  stance
  negated
  modality
  paraphrase
  said
  chain { source { name } }
  quotes { exact }
}
`,
  },
} as const satisfies Question;

/** What can be asked about. */
export const contestable = ['Claim', 'Demand', 'Talks'] as const;

export interface Dispute extends Contested {
  readonly about: NodeValue;
  /** Null: it is no talks. */
  readonly talksStatus: TalksStatus | null;
}

/** A thing about which claims are disputed. */
export interface DisputedThing {
  /** The demand, talks, issue or actor; a claim where that one's target is not stated. */
  readonly thing: Ref;
  readonly disputed: Support;
  readonly disputing: Support;
  readonly pairs: readonly DisputedPair[];
}

export interface Disputes {
  /** Of the thing asked about; null when none was. */
  readonly dispute: Dispute | null;
  /** When no thing was asked about: those disputed, by most origins first. */
  readonly disputed: readonly DisputedThing[];
  /** Under `asOf`: claims that may have been said by then or after it; they count for nothing above. */
  readonly straddling: readonly Claim[];
  /** Under `asOf`: claims that nothing dates; they count for nothing above. */
  readonly undated: readonly Claim[];
  readonly truncated: boolean;
}

/**
 * The disputes of a claim, talks or demand, or (null) the things that are disputed. Two round trips; of talks
 * under `asOf` or `dossier` those of their record beside. Null when the id is not known, or was not then.
 * @throws BadDate for times that are none; RecordTooLarge for all disputes of too large a past
 */
export async function disputes(
  reader: Reader,
  of: string | null,
  asked: Asked = {},
): Promise<Disputes | null> {
  const moment = momentOf(asked);
  return of === null ? listed(reader, moment) : around(reader, of, moment);
}

async function around(reader: Reader, of: string, moment: Moment): Promise<Disputes | null> {
  const claims = await claimsOf(reader, contestedAround(of, moment.dossier ?? ''), moment);
  if (claims === null) return null;
  const { found, about, ...rest } = claims;
  const talksStatus = await talksStatusWithin(reader, about!, moment);
  return { dispute: { about: about!, talksStatus, ...contestedOf(found) }, disputed: [], ...rest };
}

async function listed(reader: Reader, moment: Moment): Promise<Disputes> {
  const claims = await claimsOf(reader, everyDispute(moment.dossier ?? ''), moment);
  const { found, about: _, ...rest } = claims!;
  return { dispute: null, disputed: disputedThings(found.map(({ claim }) => claim)), ...rest };
}

/** The rule: the things that disputed claims are about, those disputed by most origins first. */
export function disputedThings(claims: readonly Claim[]): DisputedThing[] {
  const told = new Map(claims.map((claim) => [claim.id, claim]));
  const things = new Map<string, { thing: Ref; pairs: DisputedPair[]; claims: Set<string> }>();
  const isDisputed = claims.filter((claim) => claim.disputedBy.some(({ id }) => told.has(id)));
  for (const claim of isDisputed) {
    const thing = thingOf(claim, told);
    const known = things.get(thing.canonical) ?? { thing, pairs: [], claims: new Set() };
    known.claims.add(claim.id);
    things.set(thing.canonical, known);
  }
  return [...things.values()]
    .map(({ thing, claims: ids }) => {
      const own = isDisputed.filter(({ id }) => ids.has(id));
      const pairs = disputedPairs(
        claims.map((claim) => ({ claim })),
        own,
        new Set(),
      ).filter((pair) => disputed(pair).some(({ id }) => ids.has(id)));
      const disputing = own.flatMap((claim) => claim.disputedBy.flatMap(({ id }) => told.get(id) ?? []));
      return { thing, disputed: supportOf(own), disputing: supportOf(disputing), pairs };
    })
    .sort(
      (a, b) =>
        b.disputing.origins.length - a.disputing.origins.length ||
        b.disputed.claims.length - a.disputed.claims.length ||
        (a.thing.id < b.thing.id ? -1 : 1),
    );
}

/** What a claim is about; of a claim about a claim, what that one is about. */
function thingOf(claim: Claim, told: ReadonlyMap<string, Claim>): Ref {
  const { about } = claim;
  if (about?.kind === 'Claim') return told.get(about.id)?.about ?? about;
  return about ?? { id: claim.id, name: claim.paraphrase ?? claim.id, kind: 'Claim', canonical: claim.id };
}
