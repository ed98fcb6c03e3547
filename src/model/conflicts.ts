// Which positions stand against each other: opposite stances on one demand, or demands that cannot both hold.
import { groupBy } from './group.ts';
import { type HeldPosition, positionKey } from './held-positions.ts';
import { courseOf, type Incompatible, type Weighed, weighed } from './sides.ts';
import type { PositionStance } from './vocabulary/index.ts';

export type ConflictRule =
  /** One rejects what another demands, proposes, offers, accepts, considers or threatens. */
  | 'OPPOSITE_STANCE'
  /** Two demands cannot hold together, by the coder's judgement; one is wanted, the other wanted or up. */
  | 'INCOMPATIBLE_WITH';

/** Two positions of different holders that stand against each other. */
export interface Conflict<P extends HeldPosition = HeldPosition> {
  readonly rule: ConflictRule;
  readonly because: string;
  readonly left: Weighed<P>;
  readonly right: Weighed<P>;
}

/** Whose conflicts: those of the first with the second; without a second, with everybody else. Canonical ids. */
export interface Between {
  readonly first: ReadonlySet<string>;
  readonly second: ReadonlySet<string> | null;
}

type Pair<P extends HeldPosition> = Pick<Conflict<P>, 'rule' | 'left' | 'right'>;

/**
 * The conflicts among positions, those with the fewest reservations first, then by demand and holder.
 *
 * Opposite stances: REJECTS against DEMANDS, PROPOSES, OFFERS, ACCEPTS, CONSIDERS and THREATENS on one demand.
 * Incompatible demands: DEMANDS, PROPOSES, OFFERS or ACCEPTS of one against these, CONSIDERS or THREATENS of the
 * other. WITHDRAWS stands against nothing, for nothing is wanted any more.
 *
 * Left is the side asked about first. Where none is, left is not the one who rejects, and of incompatible
 * demands the one whose id comes first.
 * @param most how many are returned; all are counted
 */
export function conflictsAmong<P extends HeldPosition>(
  positions: readonly P[],
  incompatible: Incompatible,
  between: Between | null,
  most: number,
): { readonly conflicts: readonly Conflict<P>[]; readonly count: number } {
  const byDemand = groupBy(weighed(positions), ({ position }) => position.demand.canonical);
  const pairs = [...byDemand].flatMap(([demand, here]) => [
    ...paired('OPPOSITE_STANCE', here, here, isOpposite),
    ...[...(incompatible.get(demand) ?? [])]
      .filter((other) => demand < other)
      .flatMap((other) => paired('INCOMPATIBLE_WITH', here, byDemand.get(other) ?? [], isWantedWith)),
  ]);
  const asked = pairs
    .filter(({ left, right }) => left.position.holder.canonical !== right.position.holder.canonical)
    .flatMap((pair) => oriented(pair, between))
    .sort((a, b) => reservationsIn(a) - reservationsIn(b) || (keyOf(a) < keyOf(b) ? -1 : 1));
  return {
    conflicts: asked.slice(0, most).map((pair) => ({ ...pair, because: because(pair) })),
    count: asked.length,
  };
}

function paired<P extends HeldPosition>(
  rule: ConflictRule,
  lefts: readonly Weighed<P>[],
  rights: readonly Weighed<P>[],
  stands: (left: PositionStance, right: PositionStance) => boolean,
): Pair<P>[] {
  return lefts.flatMap((left) =>
    rights
      .filter((right) => stands(left.position.stance, right.position.stance))
      .map((right) => ({ rule, left, right })),
  );
}

function isOpposite(left: PositionStance, right: PositionStance): boolean {
  return courseOf(right) === 'AGAINST' && isUp(left);
}

/** Incompatible demands conflict where both are up and at least one of them is wanted. */
function isWantedWith(left: PositionStance, right: PositionStance): boolean {
  return isUp(left) && isUp(right) && [left, right].some((stance) => courseOf(stance) === 'FOR');
}

/** Could what the stance is about come to be by it? */
function isUp(stance: PositionStance): boolean {
  return ['FOR', 'OPEN', 'THREAT'].includes(courseOf(stance));
}

/** The pair with the first side asked about on the left; nothing where it is not between those asked about. */
function oriented<P extends HeldPosition>(pair: Pair<P>, between: Between | null): Pair<P>[] {
  if (between === null) return [pair];
  const { first, second } = between;
  const isFirst = ({ position }: Weighed<P>) => first.has(position.holder.canonical);
  const isSecond = (side: Weighed<P>) =>
    second === null ? !isFirst(side) : second.has(side.position.holder.canonical);
  const { rule, left, right } = pair;
  if (isFirst(left) && isSecond(right)) return [pair];
  return isFirst(right) && isSecond(left) ? [{ rule, left: right, right: left }] : [];
}

function reservationsIn<P extends HeldPosition>({ left, right }: Pair<P>): number {
  return left.reservations.length + right.reservations.length;
}

function keyOf<P extends HeldPosition>({ left, right }: Pair<P>): string {
  const demands = [left.position.demand.canonical, right.position.demand.canonical].sort();
  return [...demands, positionKey(left.position), positionKey(right.position)].join(' ');
}

function because<P extends HeldPosition>({ rule, left, right }: Pair<P>): string {
  const says = ({ position: { holder, stance } }: Weighed<P>) => `${holder.name} ${stance}`;
  const [one, other] = [left.position.demand.name, right.position.demand.name];
  return rule === 'OPPOSITE_STANCE'
    ? `${says(left)} "${one}", ${says(right)} it.`
    : `${says(left)} "${one}", ${says(right)} "${other}", and the two cannot hold together.`;
}
