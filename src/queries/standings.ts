// Who demands, accepts, considers, rejects this, and who is silent?
import type { Reader, Row } from '../graph/graph.ts';
import { type Claim, type Ref, refOf } from '../model/claim.ts';
import { groupBy } from '../model/group.ts';
import { asSpoken, heldPositions, type PositionOrder } from '../model/held-positions.ts';
import { type Position, positionsOf } from '../model/positions.ts';
import { type Counted, countsFor, rollUp, type Ties } from '../model/roll-up.ts';
import { type Support, supportOf } from '../model/support.ts';
import { isSilence, type PositionStance, stanceTerms } from '../model/vocabulary/index.ts';
import { claimsOf } from './claims-of.ts';
import type { Subjects } from './examples.ts';
import { type Asked, momentOf } from './moment.ts';
import type { NodeValue } from './nodes.ts';
import type { Question } from './question.ts';
import { refOfRow, tiesNow, tiesText, tiesThen } from './ties.ts';
import type { Silence } from './who-reported.ts';
import { type Beside, claimsAround, type How } from './who-reported-claims.ts';

export const standingsQuestion = {
  name: 'standings',
  asks: 'Who demands, accepts, considers, rejects this, and who is silent?',
  group: 'Who wants what',
  example: {
    title: 'Who stands where on X?',
    variables: ({ demand }: Subjects) => ({ demand: demand ?? 'demand:…' }),
    query: `# Who demands, accepts, considers, rejects this, and who is silent?
query Standings($demand: ID!) {
  standings(demand: $demand) {
    demand { name text }
    status
    groups {
      stance
      holders {
        holder { name }
        coded { name }
        order
        support {
          claims { count nodes { quotes { exact } document { title published } } }
          origins { count nodes { name } }
          firstHand
          modality
          conditional
          disputed
        }
      }
    }
    former { stance holder { name } support { claims { nodes { quotes { exact } } } } }
    silent { actor { name } kinds silences { targeted claim { stance quotes { exact } } } }
    silences { targeted claim { stance holder { name } quotes { exact } } }
    denials { holder { name } quotes { exact } }
  }
}
`,
  },
} as const satisfies Question;

/** Somebody who takes, or took, a stance towards the demand. */
export interface StanceHolder {
  /** For whom the claims count. */
  readonly holder: Ref;
  /** The holders as the words have them; differs from `holder` where representatives count for it. */
  readonly coded: readonly Ref[];
  readonly stance: PositionStance;
  /** True when it is only the condition of something else that the holder says. */
  readonly asCondition: boolean;
  /** Whether time tells that it is the latest; null when it no longer stands. */
  readonly order: PositionOrder | null;
  readonly support: Support;
}

export type SilenceKind = 'ASKED_OF' | 'DECLINED' | 'NO_REPLY';

/** Somebody addressed and never reported answering. */
export interface SilentActor {
  readonly actor: Ref;
  /** ASKED_OF: it would have to act; the others: asked, and so it is reported. */
  readonly kinds: readonly SilenceKind[];
  /** Its refusals and silences about this, and without target beside it. */
  readonly silences: readonly Silence[];
}

export interface Standings {
  readonly demand: NodeValue;
  readonly status: 'STATED' | 'DISPUTED' | 'NOT_STATED';
  /** Over the claims behind every stance, those that no longer stand among them. */
  readonly support: Support;
  readonly groups: readonly { readonly stance: PositionStance; readonly holders: readonly StanceHolder[] }[];
  /** Stances that somebody took and no longer holds: superseded or overtaken. */
  readonly former: readonly StanceHolder[];
  readonly silent: readonly SilentActor[];
  /** All refusals to speak and silences, also of those who have answered at another time. */
  readonly silences: readonly Silence[];
  /** Denials of claims about it. */
  readonly denials: readonly Claim[];
  readonly straddling: readonly Claim[];
  readonly undated: readonly Claim[];
  readonly truncated: boolean;
}

/** The ties of actors, and those of whom a demand is asked. */
interface Actors {
  readonly ties: Ties;
  readonly askedOf: readonly Ref[];
}

/**
 * Answers for a demand, now or at another moment. Two round trips. Null when the id is not known, or is not
 * that of a demand. @throws BadDate for times that are none
 */
export async function standings(
  reader: Reader,
  demand: string,
  { rollUp: rolls = true, ...asked }: Asked & { readonly rollUp?: boolean | null | undefined } = {},
): Promise<Standings | null> {
  if (!demand.startsWith('demand:')) return null;
  const claims = await claimsOf(reader, claimsAround(demand, actorsBeside(demand)), momentOf(asked));
  if (claims === null) return null;
  const { found, about, beside, ...rest } = claims;
  const { ties, askedOf } = beside!;
  const canonical = String(about!.properties['canonical'] ?? demand);
  return { demand: about!, ...answerOf(found, canonical, askedOf, rolls === false ? null : ties), ...rest };
}

/** The rule: what claims and their relations to a demand (by canonical id) amount to. */
export function answerOf(
  found: readonly { readonly claim: Claim; readonly hows: ReadonlySet<How> }[],
  demand: string,
  askedOf: readonly Ref[],
  ties: Ties | null,
): Omit<Standings, 'demand' | 'straddling' | 'undated' | 'truncated'> {
  const live = found.filter(({ claim }) => claim.rank !== 'DEPRECATED');
  const having = (...hows: How[]) =>
    live.filter((one) => hows.some((how) => one.hows.has(how))).map(({ claim }) => claim);
  const counted = rollUp(having('ABOUT', 'CONDITION'), ties);
  const claims = counted.map(({ claim }) => claim);
  const onDemand = (position: Position) => position.demand.canonical === demand;
  const all = claims.flatMap(positionsOf).filter(onDemand);
  const now = heldPositions(counted).filter((held) => held.demand.canonical === demand);
  const stands = new Set(now.map(keyOf));
  const former = groupBy(
    all.filter((position) => !stands.has(keyOf(position))),
    keyOf,
  );
  const formers = [...former.values()].map((group) => formerOf(group, counted)).sort(bySupport);
  const denials = having('OF_CLAIM').filter(({ stance }) => stance === 'DENIES');
  const silences = having('ABOUT', 'OF_CLAIM', 'BESIDE')
    .filter(({ stance }) => isSilence(stance))
    .map((claim) => ({ claim, targeted: claim.about !== null }));
  const answering = having('OF_CLAIM').filter(({ stance }) => stance === 'DENIES' || stance === 'CONFIRMS');
  const answered = new Set(
    [...all, ...rollUp(answering, ties).map(({ claim }) => ({ holder: claim.holder! }))].map(
      ({ holder }) => holder.canonical,
    ),
  );
  const support = supportOf([...now, ...formers].flatMap((one) => one.support.claims));
  return {
    status: all.length === 0 ? 'NOT_STATED' : support.disputed ? 'DISPUTED' : 'STATED',
    support,
    groups: stanceTerms.flatMap(({ name }) => {
      const group = now.filter(({ stance }) => stance === name).sort(bySupport);
      return group.length > 0 ? [{ stance: group[0]!.stance, holders: group }] : [];
    }),
    former: formers,
    silent: silentAmong(askedOf, silences, ties).filter(({ actor }) => !answered.has(actor.canonical)),
    silences,
    denials,
  };
}

function keyOf({ holder, stance }: Pick<Position, 'holder' | 'stance'>): string {
  return `${stance} ${holder.canonical}`;
}

function formerOf(group: readonly Position[], counted: readonly Counted[]): StanceHolder {
  const sources = group.map(
    ({ claim, holder }) =>
      counted.find((one) => one.claim.id === claim.id && one.claim.holder?.canonical === holder.canonical)!,
  );
  return {
    holder: group[0]!.holder,
    coded: unique(sources.map(({ coded }) => coded)),
    stance: group[0]!.stance,
    asCondition: group.every(({ implied }) => implied),
    order: null,
    support: supportOf(group.map(asSpoken(sources))),
  };
}

/** The best supported first. */
function bySupport(a: StanceHolder, b: StanceHolder): number {
  return (
    b.support.origins.length - a.support.origins.length ||
    b.support.claims.length - a.support.claims.length ||
    (a.holder.canonical < b.holder.canonical ? -1 : 1)
  );
}

/** Everybody of whom it is asked, or who is reported to have been asked about it, with what is silent. */
function silentAmong(
  askedOf: readonly Ref[],
  silences: readonly Silence[],
  ties: Ties | null,
): SilentActor[] {
  const asked = ties === null ? askedOf : askedOf.flatMap((actor) => countsFor(ties, actor, null, null));
  const counted = silences.flatMap((silence) =>
    rollUp([silence.claim], ties).map(({ claim }) => ({ actor: claim.holder!, silence })),
  );
  const addressed = [...asked, ...counted.flatMap((one) => (one.silence.targeted ? one.actor : []))];
  const actors = new Map(addressed.map((actor) => [actor.canonical, actor]));
  return [...actors.values()]
    .map((actor) => {
      const own = counted.filter((one) => one.actor.canonical === actor.canonical).map((one) => one.silence);
      const isReported = (stance: Claim['stance']) =>
        own.some(({ targeted, claim }) => targeted && claim.stance === stance);
      const kinds: SilenceKind[] = [];
      if (asked.some(({ canonical }) => canonical === actor.canonical)) kinds.push('ASKED_OF');
      if (isReported('DECLINES_COMMENT')) kinds.push('DECLINED');
      if (isReported('NO_REPLY')) kinds.push('NO_REPLY');
      return { actor, kinds, silences: own };
    })
    .sort((a, b) => (a.actor.canonical < b.actor.canonical ? -1 : 1));
}

const askedOfText = `
MATCH (x:Entity) WHERE x.id = $id
MATCH (t:Entity) WHERE t.canonical = x.canonical
MATCH (t)-[:ASKED_OF]->(a:Actor) MATCH (n:Entity) WHERE n.id = a.canonical
RETURN n.id AS id, '' AS at, 'ASKED_OF' AS how, labels(n) AS labels,
  {id: n.id, name: n.name, canonical: n.canonical} AS properties`;

function actorsBeside(demand: string): Beside<Actors> {
  return {
    text: `
UNION ALL${askedOfText}
UNION ALL${tiesText}`,
    now: (rows: readonly Row[]) => ({
      ties: tiesNow(rows),
      askedOf: unique(rows.filter((row) => row['how'] === 'ASKED_OF').map(refOfRow)),
    }),
    past: ({ world }) => ({
      ties: tiesThen(world),
      askedOf: unique(
        world
          .cluster(demand)
          .flatMap((id) => world.entities.get(id)?.askedOf ?? [])
          .flatMap((id) => refOf(world, world.canonical(id)) ?? []),
      ),
    }),
  };
}

function unique(refs: readonly Ref[]): Ref[] {
  return [...new Map(refs.map((ref) => [ref.id, ref])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
