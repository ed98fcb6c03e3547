// Common ground: demands on which several actors are on one side, and what keeps the rest from being so.
import type { Ref } from './claim.ts';
import { groupBy } from './group.ts';
import type { HeldPosition } from './held-positions.ts';
import {
  courseOf,
  type Incompatible,
  isFirm,
  type Reservation,
  type Side,
  type Weighed,
  weighed,
} from './sides.ts';
import { type Support, supportOf } from './support.ts';
import type { PositionStance } from './vocabulary/index.ts';

/** An actor on one side of a demand. */
export interface Party<P extends HeldPosition = HeldPosition> {
  readonly actor: Ref;
  /** The firmest of its stances on that side. */
  readonly stance: PositionStance;
  /** Its stances on that side, the firmest first. */
  readonly stances: readonly Weighed<P>[];
  /** What keeps it from being firm, by its firmest stance; nothing when it is. */
  readonly reservations: readonly Reservation[];
  /** What it firmly wants and cannot have together with the demand. */
  readonly incompatible: readonly P[];
  /** Over the claims behind its stances on that side. */
  readonly support: Support;
}

/** A demand with those who are on one side of it. */
export interface SharedStance<P extends HeldPosition = HeldPosition> {
  readonly demand: Ref;
  readonly side: Side;
  /** In order of their ids. */
  readonly parties: readonly Party<P>[];
  readonly because: string;
}

export interface SharedStances<P extends HeldPosition = HeldPosition> {
  /** What enough of them are firmly for. */
  readonly agreed: readonly SharedStance<P>[];
  /** What enough of them firmly reject. */
  readonly rejected: readonly SharedStance<P>[];
  /** What would be one or the other if nobody had a reservation. */
  readonly near: readonly SharedStance<P>[];
}

/**
 * What several actors share. FOR takes DEMANDS, PROPOSES, OFFERS, ACCEPTS and, with the reservation OPEN,
 * CONSIDERS; AGAINST takes REJECTS; WITHDRAWS and THREATENS are on neither side.
 * @param asked canonical ids: of two or more, all must be on the side, and nobody else is listed; of one, that
 *   one and at least one other; null: any two
 */
export function sharedStances<P extends HeldPosition>(
  positions: readonly P[],
  incompatible: Incompatible,
  asked: ReadonlySet<string> | null,
): SharedStances<P> {
  const all = weighed(positions);
  const wanted = groupBy(
    all.filter((one) => isFirm(one) && courseOf(one.position.stance) === 'FOR'),
    ({ position }) => position.holder.canonical,
  );
  const against = ({ position: { holder, demand } }: Weighed<P>): P[] =>
    (wanted.get(holder.canonical) ?? [])
      .map(({ position }) => position)
      .filter((other) => incompatible.get(demand.canonical)?.has(other.demand.canonical));
  const isMet = (parties: readonly Party<P>[]) => isEnough(parties, asked);
  const shared = [...groupBy(all, ({ position }) => position.demand.canonical).values()]
    .flatMap((here) => [onSide('FOR', here, against), onSide('AGAINST', here, () => [])])
    .map(({ parties, ...rest }) => ({ ...rest, parties: parties.filter(isListed(asked)) }))
    .filter(({ parties }) => isMet(parties));
  const isShared = ({ parties }: { parties: readonly Party<P>[] }) => isMet(parties.filter(isFirmly));
  const listed = (isIn: (one: (typeof shared)[number]) => boolean) =>
    shared.filter(isIn).map(withReason).sort(firmestFirst);
  return {
    agreed: listed((one) => one.side === 'FOR' && isShared(one)),
    rejected: listed((one) => one.side === 'AGAINST' && isShared(one)),
    near: listed((one) => !isShared(one)),
  };
}

type Unexplained<P extends HeldPosition> = Omit<SharedStance<P>, 'because'>;

function onSide<P extends HeldPosition>(
  side: Side,
  here: readonly Weighed<P>[],
  against: (stance: Weighed<P>) => P[],
): Unexplained<P> {
  const courses = side === 'FOR' ? ['FOR', 'OPEN'] : ['AGAINST'];
  const stances = here.filter(({ position }) => courses.includes(courseOf(position.stance)));
  const parties = [...groupBy(stances, ({ position }) => position.holder.canonical).values()].map((own) =>
    partyOf(own, against(own[0]!)),
  );
  parties.sort((a, b) => (a.actor.canonical < b.actor.canonical ? -1 : 1));
  return { demand: here[0]!.position.demand, side, parties };
}

function partyOf<P extends HeldPosition>(own: readonly Weighed<P>[], incompatible: readonly P[]): Party<P> {
  const stances = [...own].sort((a, b) => a.reservations.length - b.reservations.length);
  const [firmest] = stances;
  return {
    actor: firmest!.position.holder,
    stance: firmest!.position.stance,
    stances,
    reservations: [...firmest!.reservations, ...(incompatible.length > 0 ? (['INCOMPATIBLE'] as const) : [])],
    incompatible,
    support: supportOf(own.flatMap(({ position }) => position.support.claims)),
  };
}

function isFirmly({ reservations }: Party): boolean {
  return reservations.length === 0;
}

function isListed(asked: ReadonlySet<string> | null) {
  return ({ actor }: Party) => asked === null || asked.size < 2 || asked.has(actor.canonical);
}

function isEnough(parties: readonly Party[], asked: ReadonlySet<string> | null): boolean {
  const held = new Set(parties.map(({ actor }) => actor.canonical));
  return held.size > 1 && [...(asked ?? [])].every((id) => held.has(id));
}

/** Those with most firm parties first, then by the demand's id. */
function firmestFirst(a: SharedStance, b: SharedStance): number {
  const firm = ({ parties }: SharedStance) => parties.filter(isFirmly).length;
  return firm(b) - firm(a) || (a.demand.canonical < b.demand.canonical ? -1 : 1);
}

function withReason<P extends HeldPosition>(shared: Unexplained<P>): SharedStance<P> {
  const parties = shared.parties.map(({ actor, stance, reservations, incompatible }) => {
    const named = reservations.map((one) =>
      one === 'INCOMPATIBLE'
        ? `incompatible with "${incompatible.map(({ demand }) => demand.name).join('", "')}"`
        : one.toLowerCase(),
    );
    return `${actor.name} ${stance} it${named.length > 0 ? ` (${named.join(', ')})` : ''}`;
  });
  return { ...shared, because: `${parties.join('; ')}.` };
}
