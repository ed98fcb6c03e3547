// Who stands where on a demand, by the claims around it: the stances that stand and those that were given up, and
// who was addressed and is not reported to have answered.
import type { Around, How, Silence } from './around.ts';
import type { Claim, Ref } from './claim.ts';
import { groupBy } from './group.ts';
import { asSpoken, heldPositions, type PositionOrder } from './held-positions.ts';
import { type Position, positionsOf } from './positions.ts';
import { distinctRefs } from './refs.ts';
import { type Counted, countsFor, rollUp, type Ties } from './roll-up.ts';
import { type Support, supportOf } from './support.ts';
import { isSilence, type PositionStance, stanceTerms } from './vocabulary/index.ts';

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

export interface StancesOnDemand {
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
}

/** The rule: what claims and their relations to a demand (by canonical id) amount to. */
export function stancesOn(
  found: readonly Around[],
  demand: string,
  askedOf: readonly Ref[],
  ties: Ties | null,
): StancesOnDemand {
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
    coded: distinctRefs(sources.map(({ coded }) => coded)),
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
