// Which way a stance goes, for questions that set stances against each other, and what keeps a stance from being
// firm. A stance is never weighed by a number: what is said against it is named.
import { groupBy } from './group.ts';
import type { HeldPosition } from './held-positions.ts';
import { type Support, supportOf } from './support.ts';
import type { PositionStance } from './vocabulary/index.ts';

/** The two sides of a demand: it is wanted or granted, or it is refused. */
export type Side = 'FOR' | 'AGAINST';

/**
 * Which way each stance goes. OPEN: it may come to agree. A threat is no wish: who threatens would do what the
 * others do not want. Who drops a demand of its own neither wants nor refuses it.
 */
const courses: Readonly<Record<PositionStance, Side | 'OPEN' | 'THREAT' | 'DROPPED'>> = {
  DEMANDS: 'FOR',
  PROPOSES: 'FOR',
  OFFERS: 'FOR',
  ACCEPTS: 'FOR',
  CONSIDERS: 'OPEN',
  REJECTS: 'AGAINST',
  THREATENS: 'THREAT',
  WITHDRAWS: 'DROPPED',
};

export function courseOf(stance: PositionStance) {
  return courses[stance];
}

/** What keeps a stance from being firm. */
export const reservations = [
  { name: 'OPEN', gloss: 'It only considers: it does not rule the demand out.' },
  { name: 'CONDITIONAL', gloss: 'It holds under a condition, or is only the condition of something else.' },
  { name: 'TENTATIVE', gloss: 'The firmest words for it, retellings aside, leave it open: "could", "may".' },
  {
    name: 'UNSETTLED',
    gloss: 'The holder has another stance on the same demand, and time does not tell which is the later.',
  },
  { name: 'DISPUTED', gloss: 'A claim behind it is disputed.' },
  {
    name: 'INCOMPATIBLE',
    gloss: 'The holder firmly wants something else that cannot hold together with it.',
  },
] as const;
export type Reservation = (typeof reservations)[number]['name'];

/** A position with what keeps it from being firm; firm when that is nothing. */
export interface Weighed<P extends HeldPosition = HeldPosition> {
  readonly position: P;
  readonly reservations: readonly Reservation[];
}

/** Positions with what each of them, or another of the same holder on the same demand, says against it. */
export function weighed<P extends HeldPosition>(positions: readonly P[]): Weighed<P>[] {
  const beside = groupBy(positions, pairOf);
  return positions.map((position) => {
    const { stance, support } = position;
    const { conditional, modality } = asFirstTold(support);
    const course = courseOf(stance);
    const isTurned = beside.get(pairOf(position))!.some((other) => courseOf(other.stance) !== course);
    const found: [Reservation, boolean][] = [
      ['OPEN', course === 'OPEN'],
      ['CONDITIONAL', conditional],
      ['TENTATIVE', modality === 'TENTATIVE'],
      ['UNSETTLED', isTurned],
      ['DISPUTED', support.disputed],
    ];
    return { position, reservations: found.filter(([, holds]) => holds).map(([name]) => name) };
  });
}

/** Without what retells another claim of it: to be told again, with a hedge lost, makes nothing firmer. */
function asFirstTold({ claims }: Support): Support {
  const ids = new Set(claims.map(({ id }) => id));
  return supportOf(claims.filter(({ restates }) => restates === null || !ids.has(restates.claim)));
}

export function isFirm({ reservations: held }: Weighed): boolean {
  return held.length === 0;
}

/** Demands that cannot hold together, by canonical id, both ways. */
export type Incompatible = ReadonlyMap<string, ReadonlySet<string>>;

function pairOf({ holder, demand }: HeldPosition): string {
  return `${holder.canonical} ${demand.canonical}`;
}
