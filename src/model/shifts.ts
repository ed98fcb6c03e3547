// Did somebody harden or soften? Of all that counts for one actor, what changed along the numbers, the scale and
// the stances of each issue. Compared by when positions stood, never by publication; a retelling is no position of
// its own; what time cannot order is UNCLEAR; a reported shift stands beside. DESIGN.md, "Time".

import { type CautionKind, firmnessCautions, supportCautions } from './cautions.ts';
import type { Claim, Ref } from './claim.ts';
import type { Quantity } from './coded.ts';
import { favourOf } from './favour.ts';
import { groupBy } from './group.ts';
import { partsOf } from './held-positions.ts';
import { standingPositions } from './positions.ts';
import { boundOf } from './quantity.ts';
import { distinctRefs } from './refs.ts';
import { type Counted, throughOf } from './roll-up.ts';
import { endOf } from './scale-ends.ts';
import type { ScaleLevel, ScaleTies } from './scale-ties.ts';
import {
  levelRules,
  quantityRules,
  type ShiftBasis,
  type ShiftRule,
  type ShownStand,
  type Stand,
  stanceRules,
  type TrackRules,
} from './shift-tracks.ts';
import { rungOf, type Turn } from './stance-ladders.ts';
import { type Change, changesAmong } from './succession.ts';
import { type Support, supportOf } from './support.ts';
import { compareDates } from './time.ts';
import { timeText, timeWordsOf } from './time-text.ts';
import { isPosition, type PositionStance } from './vocabulary/index.ts';

export type ShiftDirection = Turn | 'UNCLEAR';

export interface Caution {
  readonly kind: CautionKind;
  /** Of which words. */
  readonly side: 'FROM' | 'TO';
}

/** One side of a step: what was held, and the words. */
export interface ShiftSide {
  readonly stances: readonly PositionStance[];
  readonly demands: readonly Ref[];
  /** Where numbers are compared. */
  readonly quantity: Quantity | null;
  /** Where the demand is on the scale of the issue. */
  readonly level: ScaleLevel | null;
  /** EDTF: before a step when it was last shown, after it when first; null where nothing dates it, or where time
   * cannot order the step and the words have several times. */
  readonly time: string | null;
  /** Relative dates as the texts have them ("a year ago"), which nothing anchors. */
  readonly timeWords: readonly string[];
  /** Holders as the words have them, others than the actor. */
  readonly through: readonly Ref[];
  readonly support: Support;
}

export interface ShiftStep {
  /** Null: the demands concern none. */
  readonly issue: Ref | null;
  readonly basis: ShiftBasis;
  /** Where the direction is UNCLEAR because of time, `from` is no earlier than `to`. */
  readonly from: ShiftSide;
  readonly to: ShiftSide;
  readonly direction: ShiftDirection;
  readonly rule: ShiftRule;
  readonly because: string;
  readonly careful: readonly Caution[];
}

/**
 * The steps among claims as they count for one actor, issue by issue, those that time orders first.
 * @param issue canonical: only this one; null: all
 */
export function shiftsOf(
  counted: readonly Counted[],
  issue: string | null,
  scales: ScaleTies,
): { readonly steps: ShiftStep[]; readonly truncated: boolean } {
  const live = counted.filter(({ claim }) => claim.rank !== 'DEPRECATED');
  const standing = new Set(
    standingPositions(live.map(({ claim }) => claim))
      .filter(({ implied }) => !implied)
      .map(({ demand, stance }) => `${demand.canonical} ${stance}`),
  );
  const stands = live
    .filter(({ claim }) => claim.restates === null)
    .flatMap((one) => standsOf(one, issue, scales));
  const byIssue = [...groupBy(stands, (one) => one.issue?.canonical ?? '')].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  let truncated = false;
  const steps = byIssue.flatMap(([, group]) => {
    const on = group[0]!.issue;
    const scale = on === null ? '' : ` on ${on.name}`;
    const all = tracksOf(group, scale, scales).flatMap(({ basis, rules, shown }) => {
      const found = changesAmong(shown, rules);
      truncated ||= found.truncated;
      return found.changes.flatMap((change) => stepOf(change, basis, rules, on, standing) ?? []);
    });
    return withoutEchoes(all).sort(inOrder);
  });
  return { steps, truncated };
}

interface StandOn extends Stand {
  readonly issue: Ref | null;
}

/** A claim's own position on each issue that its demand concerns. What it only sets as a condition is none. */
function standsOf(counted: Counted, only: string | null, scales: ScaleTies): StandOn[] {
  const { stance, about, holder, said, quantity } = counted.claim;
  if (!isPosition(stance) || about?.kind !== 'Demand' || holder === null) return [];
  const concerned = scales.issuesOf.get(about.canonical) ?? [];
  const issues = concerned.length === 0 ? [null] : concerned;
  return issues
    .filter((issue) => only === null || issue?.canonical === only)
    .map((issue) => ({
      issue,
      counted,
      stance,
      demand: about,
      favour: favourOf(stance),
      quantity: quantity ?? scales.quantities.get(about.id) ?? null,
      level:
        (scales.levels.get(about.canonical) ?? []).find((one) => one.issue.canonical === issue?.canonical) ??
        null,
      end: endOf(scales.ends, scales.ties, issue?.canonical ?? null, holder, said),
    }));
}

interface Track {
  readonly basis: ShiftBasis;
  readonly rules: TrackRules;
  readonly shown: readonly ShownStand[];
}

function tracksOf(stands: readonly Stand[], scale: string, { parts }: ScaleTies): Track[] {
  const onTable = stands.filter(({ favour }) => favour !== null);
  const numbered = onTable.filter(({ quantity }) => quantity !== null && boundOf(quantity) !== null);
  const measures = groupBy(numbered, ({ quantity }) => `${quantity!.measure}\n${quantity!.unit}`);
  const shown = (some: readonly Stand[], state: (stand: Stand) => string) =>
    some.map((item) => ({ item, claim: item.counted.claim, state: state(item) }));
  const includes = (whole: Ref, part: Ref) =>
    partsOf(whole, parts).some(({ canonical }) => canonical === part.canonical);
  return [
    ...[...measures.values()].map((group) => ({
      basis: 'QUANTITY' as const,
      rules: quantityRules(scale),
      shown: shown(group, ({ favour, quantity }) => `${favour} ${quantity!.low} ${quantity!.high}`),
    })),
    {
      basis: 'LEVEL',
      rules: levelRules(scale, includes),
      shown: shown(
        onTable.filter(({ level }) => level !== null),
        ({ favour, level }) => `${favour} ${level!.index}`,
      ),
    },
    ...[...groupBy(stands, ({ demand }) => demand.canonical).values()].map((group) => ({
      basis: 'STANCE' as const,
      rules: stanceRules,
      shown: shown(group, ({ stance }) => rungOf(stance)),
    })),
  ];
}

function stepOf(
  change: Change<Stand>,
  basis: ShiftBasis,
  { judge }: TrackRules,
  issue: Ref | null,
  standing: ReadonlySet<string>,
): ShiftStep | null {
  const from = sideOf(change.from, basis, change.ordered ? 'LAST' : 'ALL');
  const to = sideOf(change.to, basis, change.ordered ? 'FIRST' : 'ALL');
  const verdict = judge(
    { ...change.from.at(-1)!.item, quantity: from.quantity },
    { ...change.to[0]!.item, quantity: to.quantity },
  );
  if (verdict === null) return null;
  const { turn: direction, rule, because } = change.ordered ? verdict : notOrdered(from, to);
  const isStanding = change.from.some(({ item }) => standing.has(`${item.demand.canonical} ${item.stance}`));
  // A new number takes the place of the old; another level, or a concession, may stand beside it.
  const isBeside =
    basis === 'LEVEL' || (basis === 'QUANTITY' && change.from[0]!.item.favour !== change.to[0]!.item.favour);
  const at = (side: Caution['side']) => (kind: CautionKind) => ({ kind, side });
  const careful = [
    ...(change.ordered ? firmnessCautions(from.support) : supportCautions(from.support)).map(at('FROM')),
    ...(change.ordered && isBeside && isStanding ? [at('FROM')('EARLIER_STANDS')] : []),
    ...supportCautions(to.support).map(at('TO')),
    ...(change.bySupersedes ? [at('TO')('ORDERED_BY_CODER')] : []),
  ];
  return { issue, basis, from, to, direction, rule, because, careful };
}

function notOrdered(from: ShiftSide, to: ShiftSide) {
  const when = ({ time }: ShiftSide) => time ?? 'not dated';
  return {
    turn: 'UNCLEAR' as const,
    rule: 'TIME_CANNOT_ORDER' as const,
    because: `Time does not tell which came first (${when(from)} and ${when(to)}).`,
  };
}

function sideOf(shown: readonly ShownStand[], basis: ShiftBasis, which: 'FIRST' | 'LAST' | 'ALL'): ShiftSide {
  const stands = shown.map(({ item }) => item);
  const counted = stands.map((one) => one.counted);
  const first = stands[which === 'LAST' ? stands.length - 1 : 0]!;
  const level = stands.every((one) => one.level?.index === first.level?.index) ? first.level : null;
  return {
    stances: [...new Set(stands.map(({ stance }) => stance))].sort(),
    demands: distinctRefs(stands.map(({ demand }) => demand)),
    quantity: basis === 'QUANTITY' ? { ...first.quantity!, approximate: stands.every(isAbout) } : null,
    level,
    time: timeOf(
      shown.map(({ claim }) => claim),
      which,
    ),
    timeWords: timeWordsOf(shown.map(({ claim }) => claim)),
    through: throughOf(counted),
    support: supportOf(counted.map(({ spoken }) => spoken)),
  };
}

function isAbout({ quantity }: Stand): boolean {
  return quantity?.approximate ?? false;
}

/** Of the first or the last that is dated; of all only where they have one time. */
function timeOf(claims: readonly Claim[], which: 'FIRST' | 'LAST' | 'ALL'): string | null {
  const texts = claims.flatMap((claim) => timeText(claim) ?? []).sort(compareDates);
  if (which === 'LAST') return texts.at(-1) ?? null;
  if (which === 'ALL' && new Set(texts).size > 1) return null;
  return texts[0] ?? null;
}

/** A level that moved with its number is one step, that of the number. */
function withoutEchoes(steps: readonly ShiftStep[]): ShiftStep[] {
  const ids = ({ support }: ShiftSide) => support.claims.map(({ id }) => id);
  const meet = (a: ShiftSide, b: ShiftSide) => ids(a).some((id) => ids(b).includes(id));
  const numbers = steps.filter(({ basis }) => basis === 'QUANTITY');
  return steps.filter(
    (step) =>
      step.basis !== 'LEVEL' ||
      !numbers.some(
        (number) =>
          number.direction === step.direction && meet(number.from, step.from) && meet(number.to, step.to),
      ),
  );
}

/** Those that time orders first, by when the later side was first shown; then by their claims. */
function inOrder(a: ShiftStep, b: ShiftStep): number {
  const key = ({ rule, to, from, basis }: ShiftStep) =>
    [
      rule === 'TIME_CANNOT_ORDER' ? 1 : 0,
      to.time ?? '~',
      to.support.claims[0]!.at,
      from.support.claims[0]!.at,
      basis,
    ].join('\n');
  return key(a) < key(b) ? -1 : 1;
}
