// Along what somebody's line on an issue can move: its numbers, its levels on the scale, its stance towards one
// demand. Each track tells when a claim is in another state than another, and which way a change goes.
import type { Ref } from './claim.ts';
import type { Quantity } from './coded.ts';
import type { Favour } from './favour.ts';
import { boundOf, printQuantity, reachOf } from './quantity.ts';
import type { Counted } from './roll-up.ts';
import type { ScaleEnd } from './scale-ends.ts';
import type { ScaleLevel } from './scale-ties.ts';
import { type Turn, turnOf } from './stance-ladders.ts';
import type { Shown, StateRules } from './succession.ts';
import type { PositionStance } from './vocabulary/index.ts';

export type ShiftBasis = 'QUANTITY' | 'LEVEL' | 'STANCE';
export type ShiftRule =
  | 'QUANTITY_FROM_OWN_END'
  | 'QUANTITY_BY_ITS_BOUND'
  | 'LEVEL_FROM_OWN_END'
  | 'STANCE_TOWARDS_DEMAND'
  | 'CROSSED_OVER'
  | 'TIME_CANNOT_ORDER'
  | 'NO_OWN_END'
  | 'STANCES_NOT_RANKED';

/** A position as a track looks at it. */
export interface Stand {
  readonly counted: Counted;
  readonly stance: PositionStance;
  readonly demand: Ref;
  readonly favour: Favour | null;
  readonly quantity: Quantity | null;
  readonly level: ScaleLevel | null;
  /** The end of the scale at which the holder stood then. */
  readonly end: ScaleEnd | null;
}

/** Which way a change goes, by which rule, and why; null where it is no change. */
export interface Verdict {
  readonly turn: Turn | 'UNCLEAR';
  readonly rule: ShiftRule;
  readonly because: string;
}

type Judge = (from: Stand, to: Stand) => Verdict | null;
export type TrackRules = StateRules<Stand> & { readonly judge: Judge };

/** A concession beside a demand leaves the demand standing, and is news all the same. */
const concedes = (from: Stand, to: Stand) => from.favour === 'WANTED' && to.favour === 'GRANTED';

/** Numbers of one measure and unit. Two numbers asked for cannot both be the line; a fallback may stand beside one. */
export function quantityRules(scale: string): TrackRules {
  const judge: Judge = (from, to) => {
    const [a, b] = [from.quantity!, to.quantity!];
    const moved = `from ${printQuantity(a)} to ${printQuantity(b)}`;
    const bounds = [boundOf(a), boundOf(b)];
    const isWanted = from.favour === 'WANTED' && to.favour === 'WANTED';
    if (isWanted && bounds.includes('CEILING') && bounds.includes('FLOOR'))
      return {
        turn: 'REVERSED',
        rule: 'CROSSED_OVER',
        because: `It moved ${moved}: it now pulls the number the other way.`,
      };
    const end = sameEnd(from, to);
    const pull = end ?? (isWanted && bounds[0] === bounds[1] ? pullOf(bounds[0]!) : null);
    if (pull === null)
      return {
        turn: 'UNCLEAR',
        rule: 'NO_OWN_END',
        because: `It moved ${moved}, but no end of a scale is known to be its own.`,
      };
    const step = harder(a, b, pull);
    if (step === 0) return null;
    const away = step < 0;
    return {
      turn: away ? 'SOFTENED' : 'HARDENED',
      rule: end === null ? 'QUANTITY_BY_ITS_BOUND' : 'QUANTITY_FROM_OWN_END',
      because:
        end === null
          ? `It moved ${moved}: the bound that it asks for became ${away ? 'wider' : 'tighter'}.`
          : `It moved ${moved}: ${away ? 'away from' : 'towards'} its own end${scale}, the ${end.toLowerCase()} one.`,
    };
  };
  return {
    judge,
    coexist: (a, b, sameMoment) =>
      (sameMoment && a.item.favour !== b.item.favour) || isNoChange(judge(a.item, b.item)),
    adds: (a, b) => concedes(a.item, b.item),
  };
}

/** Levels on the scale of an issue. Several may be wanted at once, and a whole with its parts at any time. */
export function levelRules(scale: string, includes: (whole: Ref, part: Ref) => boolean): TrackRules {
  const judge: Judge = (from, to) => {
    const [a, b] = [from.level!, to.level!];
    const words = ({ level, demand, stance }: Stand) =>
      `level ${level!.index} of ${level!.of} (${stance} ${demand.name})`;
    const moved = `from ${words(from)} to ${words(to)}`;
    if (a.index === b.index) return null;
    const end = sameEnd(from, to);
    if (end === null)
      return {
        turn: 'UNCLEAR',
        rule: 'NO_OWN_END',
        because: `It moved ${moved}, but no end of the scale is known to be its own.`,
      };
    const away = end === 'LOW' ? b.index > a.index : b.index < a.index;
    // Who asked for more and then goes along with its own side's ideal has conceded nothing and gained nothing.
    if (!away && concedes(from, to)) return null;
    if (to.favour === 'WANTED' && halfOf(a, end) === 'OWN' && halfOf(b, end) === 'OTHER')
      return {
        turn: 'REVERSED',
        rule: 'CROSSED_OVER',
        because: `It moved ${moved}: it now wants what lies on the other side's half${scale}.`,
      };
    return {
      turn: away ? 'SOFTENED' : 'HARDENED',
      rule: 'LEVEL_FROM_OWN_END',
      because: `It moved ${moved}: ${away ? 'away from' : 'towards'} its own end${scale}, the ${end.toLowerCase()} one.`,
    };
  };
  const related = (a: Stand, b: Stand) => includes(a.demand, b.demand) || includes(b.demand, a.demand);
  return {
    judge,
    coexist: (a, b, sameMoment) =>
      sameMoment ||
      (a.item.favour === b.item.favour && related(a.item, b.item)) ||
      isNoChange(judge(a.item, b.item)),
    adds: (a, b) => concedes(a.item, b.item),
  };
}

/** Stances towards one demand. */
export const stanceRules: TrackRules = {
  judge: (from, to) => {
    const turn = turnOf(from.stance, to.stance);
    const moved = `from ${from.stance} to ${to.stance} on ${to.demand.name}`;
    if (turn === null)
      return {
        turn: 'UNCLEAR',
        rule: 'STANCES_NOT_RANKED',
        because: `It moved ${moved}: neither is the harder.`,
      };
    if (turn === 'REVERSED')
      return {
        turn,
        rule: 'CROSSED_OVER',
        because:
          to.stance === 'REJECTS'
            ? `It moved ${moved}: it rejects what it wanted.`
            : `It moved ${moved}: it wants what it rejected.`,
      };
    const own = to.stance === 'WITHDRAWS' || from.stance === 'WITHDRAWS';
    const away = own ? 'it drops a demand of its own' : 'closer to a yes';
    const towards = own ? 'it takes its demand up again' : 'further from a yes';
    const press = isWish(from.stance) && isWish(to.stance);
    const words = press ? ['it presses less', 'it presses harder'] : [away, towards];
    return {
      turn,
      rule: 'STANCE_TOWARDS_DEMAND',
      because: `It moved ${moved}: ${turn === 'SOFTENED' ? words[0] : words[1]}.`,
    };
  },
  // Only stances that are ranked stand against each other.
  coexist: (a, b) => turnOf(a.item.stance, b.item.stance) === null,
  adds: () => false,
};

function isWish(stance: PositionStance): boolean {
  return stance === 'DEMANDS' || stance === 'PROPOSES';
}

function isNoChange(verdict: Verdict | null): boolean {
  return verdict === null;
}

function sameEnd({ end: a }: Stand, { end: b }: Stand): ScaleEnd | null {
  return a === b ? a : null;
}

/** Who asks for "at most" pulls down, who asks for "at least" pulls up. */
function pullOf(bound: ReturnType<typeof boundOf>): ScaleEnd | null {
  return bound === 'CEILING' ? 'LOW' : bound === 'FLOOR' ? 'HIGH' : null;
}

/** Above 0: the second is harder for who pulls to this end. By how far each goes, then by the other number. */
function harder(a: Quantity, b: Quantity, pull: ScaleEnd): number {
  const sign = pull === 'LOW' ? -1 : 1;
  const other = pull === 'LOW' ? 'HIGH' : 'LOW';
  return sign * (reachOf(b, pull) - reachOf(a, pull)) || sign * (reachOf(b, other) - reachOf(a, other));
}

/** The half of the scale that is nearer to an end; the middle level belongs to neither. */
function halfOf({ index, of }: ScaleLevel, end: ScaleEnd): 'OWN' | 'OTHER' | null {
  const middle = (of + 1) / 2;
  if (index === middle) return null;
  return index < middle === (end === 'LOW') ? 'OWN' : 'OTHER';
}

export type ShownStand = Shown<Stand>;
