// How wide the gap is: of the figures of one measure and unit, the nearest pair and the distance between them.
// Each side is taken to prefer its own end of the scale: who stands at the low end goes along with anything up to
// its number, who stands at the high end with anything from its number on.

import type { Figure } from './figures.ts';
import { groupBy } from './group.ts';
import { reachOf, sameNumbers } from './quantity.ts';
import type { ScaleEnd } from './scale-ends.ts';
import { compareDates, intervalOf, isLater } from './time.ts';

/** How the pair was found. */
export type GapRule =
  /** Between the two ends of the scale. */
  | 'ENDS_OF_SCALE'
  /** The scale names no two ends that have figures: of holders not at one end the two that are nearest. */
  | 'NEAREST_FIGURES';

/** The numbers that both sides would go along with; null where that side is open. */
export interface Zone {
  readonly low: number | null;
  readonly high: number | null;
}

export interface BargainingGap {
  readonly rule: GapRule;
  /** The figure nearer to the low end. */
  readonly low: Figure;
  readonly high: Figure;
  /** In the unit; 0 where they meet or overlap. */
  readonly distance: number;
  /** A zone of possible agreement; null where there is a distance. */
  readonly overlap: Zone | null;
  /** Is one of the two numbers approximate? */
  readonly approximate: boolean;
}

export interface MeasureRange {
  readonly measure: string;
  readonly unit: string;
  readonly current: readonly Figure[];
  readonly undated: readonly Figure[];
  readonly stale: readonly Figure[];
  /** Null: fewer than two sides have a current figure. */
  readonly gap: BargainingGap | null;
  /** The gap with what each of the two held before; null: neither is known to have held another number. */
  readonly earlier: BargainingGap | null;
  /** By how much the gap narrowed since; negative where it widened; null without an earlier gap. */
  readonly narrowedBy: number | null;
}

/** One range for each measure and unit, in that order; they are never mixed. */
export function rangesOf(figures: readonly Figure[]): MeasureRange[] {
  const groups = groupBy(figures, ({ quantity: { measure, unit } }) => `${measure}\n${unit}`);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => rangeOf(group));
}

function rangeOf(figures: readonly Figure[]): MeasureRange {
  const having = (status: Figure['status']) => figures.filter((one) => one.status === status);
  const current = having('CURRENT');
  const gap = gapOf(current);
  const before =
    gap === null ? null : { low: heldBefore(gap.low, figures), high: heldBefore(gap.high, figures) };
  const earlier =
    gap === null || before === null || (before.low === null && before.high === null)
      ? null
      : between(before.low ?? gap.low, before.high ?? gap.high, gap.rule);
  const { measure, unit } = figures[0]!.quantity;
  return {
    measure,
    unit,
    current,
    undated: having('UNDATED'),
    stale: having('STALE'),
    gap,
    earlier,
    narrowedBy: gap && earlier ? exact(signed(earlier) - signed(gap)) : null,
  };
}

function gapOf(current: readonly Figure[]): BargainingGap | null {
  const at = (end: ScaleEnd) => current.filter((one) => one.end === end);
  const ends = at('LOW').flatMap((low) => at('HIGH').map((high) => between(low, high, 'ENDS_OF_SCALE')));
  if (ends.length > 0) return nearest(ends);
  const pairs = current.flatMap((one, i) =>
    current
      .slice(i + 1)
      .filter(
        (other) =>
          other.holder.canonical !== one.holder.canonical && (one.end === null || one.end !== other.end),
      )
      .map((other) => {
        const [low, high] = [one, other].sort((a, b) => middleOf(a) - middleOf(b)) as [Figure, Figure];
        return between(low, high, 'NEAREST_FIGURES');
      }),
  );
  return pairs.length === 0 ? null : nearest(pairs);
}

function between(low: Figure, high: Figure, rule: GapRule): BargainingGap {
  const [a, b] =
    rule === 'ENDS_OF_SCALE' ? [reachOf(low.quantity, 'LOW'), reachOf(high.quantity, 'HIGH')] : [null, null];
  const zone: Zone =
    a !== null && b !== null
      ? { low: b, high: a }
      : {
          low: mostOf(low.quantity.low, high.quantity.low),
          high: leastOf(low.quantity.high, high.quantity.high),
        };
  const apart =
    zone.low !== null && zone.high !== null ? exact(zone.low - zone.high) : Number.NEGATIVE_INFINITY;
  return {
    rule,
    low,
    high,
    distance: Math.max(0, apart),
    overlap: apart > 0 ? null : zone,
    approximate: low.quantity.approximate || high.quantity.approximate,
  };
}

/** The pair with the least distance, or where pairs overlap, with the widest overlap; else the first. */
function nearest(gaps: readonly BargainingGap[]): BargainingGap {
  return [...gaps].sort((a, b) => signed(a) - signed(b))[0]!;
}

/** The distance; below 0 as far as they overlap. */
function signed({ distance, overlap }: BargainingGap): number {
  if (overlap === null) return distance;
  if (overlap.low === null || overlap.high === null) return 0;
  return overlap.low - overlap.high;
}

/** The last dated figure of the same holder that was held surely before it, whatever became of it. */
function heldBefore(figure: Figure, all: readonly Figure[]): Figure | null {
  const earlier = all.filter(
    (one) =>
      one !== figure &&
      one.holder.canonical === figure.holder.canonical &&
      one.heldFirst !== null &&
      !sameNumbers(one.quantity, figure.quantity) &&
      isBefore(one, figure),
  );
  return earlier.sort((a, b) => compareDates(a.heldLast!, b.heldLast!)).at(-1) ?? null;
}

function isBefore(one: Figure, figure: Figure): boolean {
  return figure.heldFirst !== null && isLater(intervalOf(figure.heldFirst), intervalOf(one.heldLast!));
}

function middleOf({ quantity: { low, high } }: Figure): number {
  return ((low ?? high)! + (high ?? low)!) / 2;
}

function mostOf(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.max(a, b);
}

function leastOf(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.min(a, b);
}

/** Without the noise of binary fractions: 0.3 - 0.1 is 0.2. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}
