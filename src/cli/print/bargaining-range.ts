// "What numbers are on the table?": for each measure the gap in one sentence, a small scale, then each figure with
// its words, what was given up, and what was left out and why.
import type { BargainingGap, MeasureRange } from '../../model/bargaining.ts';
import type { Figure, LeftOut, LeftOutReason } from '../../model/figures.ts';
import { groupBy } from '../../model/group.ts';
import { printNumber, printQuantity, reachOf } from '../../model/quantity.ts';
import type { BargainingRange } from '../../queries/bargaining-range.ts';
import { labelled, quoteLine, quoteLines, supportLine } from './claim-line.ts';
import { firmnessMarks, verbOf } from './claim-words.ts';
import { leftOut } from './left-out.ts';
import { numberScale } from './number-scale.ts';
import { count, printDayWithin, styled, terminalWidth, wrap } from './words.ts';

export function printBargainingRange(answer: BargainingRange): string {
  const { issue, ranges, truncated } = answer;
  const lines = ['', ...wrap(`${styled('bold', issue.name)} · ${issue.id}`, '  ')];
  if (ranges.length === 0) lines.push('  No number is on the table, as far as is reported.');
  for (const range of ranges) lines.push(...rangeLines(range));
  lines.push(...leftOutLines(answer.leftOut), ...leftOut(answer));
  if (truncated) lines.push('', ...wrap('More claims than are read at once, the earliest left out.', '  '));
  return `${lines.join('\n')}\n`;
}

function rangeLines(range: MeasureRange): string[] {
  const { measure, unit, current, undated, stale } = range;
  const shown = [...current, ...undated];
  return [
    '',
    `  ${styled('bold', measure)}, ${unit}`,
    ...wrap(gapSentence(range), '  '),
    ...(shown.length > 0 ? ['', ...scaleLines(shown, range)] : []),
    '',
    ...current.flatMap((figure) => figureLines('On the table', figure)),
    ...undated.flatMap((figure) => figureLines('Not dated', figure)),
    ...stale.flatMap((figure) => figureLines('No longer', figure)),
  ];
}

function gapSentence({ unit, current, gap, earlier, narrowedBy }: MeasureRange): string {
  const holders = new Set(current.map(({ holder }) => holder.name));
  if (gap === null) {
    if (holders.size === 0) return 'No dated figure stands: there is no gap to show.';
    if (holders.size === 1)
      return `Only ${[...holders][0]} has a dated figure that stands: there is no gap to show.`;
    return 'All dated figures that stand are of one end of the scale: there is no gap to show.';
  }
  const amount = (value: number) => `${printNumber(value)}${unit === '%' ? '' : ' '}${unit}`;
  const about = gap.approximate ? 'about ' : '';
  const sides = `${side(gap.low)} against ${side(gap.high)} (${heldWhen(gap)})`;
  const now = gap.overlap
    ? `No gap: ${sides}. ${overlapWords(gap, amount)}`
    : `Gap of ${about}${amount(gap.distance)}: ${sides}.`;
  if (earlier === null || narrowedBy === null) return now;
  const was = earlier.overlap ? 'They overlapped before' : `It was ${amount(earlier.distance)}`;
  const change =
    narrowedBy === 0
      ? 'it is as wide as before'
      : `${narrowedBy > 0 ? 'narrowed' : 'widened'} by ${amount(Math.abs(narrowedBy))}`;
  return `${now} ${was} (${side(earlier.low)} against ${side(earlier.high)}): ${change}.`;
}

/** The days of both figures: a gap is no younger than they are. */
function heldWhen({ low, high }: BargainingGap): string {
  const days = [...new Set([low, high].map(({ heldLast }) => printDayWithin(heldLast)))];
  return days.length === 1 ? `both ${days[0]}` : days.join(' and ');
}

function side({ holder, stance, quantity }: Figure): string {
  return `${holder.name} ${stance === 'DEMANDS' ? '' : `${verbOf(stance)} `}${printQuantity(quantity)}`;
}

function overlapWords({ overlap }: BargainingGap, amount: (value: number) => string): string {
  const { low, high } = overlap!;
  if (low !== null && high !== null)
    return low === high
      ? `They meet at ${amount(low)}.`
      : `Both would go along with ${printNumber(low)} to ${amount(high)}.`;
  if (low === null && high === null) return 'Any number would do for both.';
  return `Both would go along with ${low === null ? `at most ${amount(high!)}` : `at least ${amount(low)}`}.`;
}

const widest = 52;
const narrowest = 28;

function scaleLines(figures: readonly Figure[], { gap }: MeasureRange): string[] {
  const names = figures.map(({ holder }) => holder.name);
  const nameWidth = Math.min(20, Math.max(...names.map(({ length }) => length)));
  const notes = figures.map(noteOf);
  const room = terminalWidth() - 2 - nameWidth - 2;
  const noteWidth = Math.max(...notes.map(({ length }) => length)) + 2;
  const isBeside = room - noteWidth >= narrowest;
  const width = Math.max(narrowest, Math.min(widest, isBeside ? room - noteWidth : room));
  const scale = numberScale(
    figures.map(({ quantity }) => quantity),
    width,
  );
  const margin = ' '.repeat(nameWidth + 4);
  return [
    margin + styled('dim', scale.ticks),
    ...figures.flatMap((figure, i) => {
      const name = shortName(names[i]!, nameWidth).padEnd(nameWidth);
      const mark = figure.status === 'UNDATED' ? '○' : '●';
      const drawn = `  ${name}  ${scale.draw(figure.quantity, mark)}`;
      return isBeside ? [`${drawn}  ${notes[i]}`.trimEnd()] : [drawn.trimEnd(), ...wrap(notes[i]!, margin)];
    }),
    ...(gap ? [margin + gapBracket(gap, scale.bracket)] : []),
  ];
}

function gapBracket(gap: BargainingGap, bracket: (from: number, to: number, text: string) => string): string {
  if (gap.overlap) {
    const { low, high } = gap.overlap;
    return low === null || high === null ? '' : bracket(low, high, low === high ? 'meet' : 'overlap');
  }
  const ends = gap.rule === 'ENDS_OF_SCALE';
  const from = ends ? reachOf(gap.low.quantity, 'LOW') : (gap.low.quantity.high ?? gap.low.quantity.low)!;
  const to = ends ? reachOf(gap.high.quantity, 'HIGH') : (gap.high.quantity.low ?? gap.high.quantity.high)!;
  return bracket(from, to, `gap ${printNumber(gap.distance)}`);
}

function noteOf({ quantity, heldLast, support, stance }: Figure): string {
  const { unit, ...numbers } = quantity;
  const qualities = [...(stance === 'DEMANDS' ? [] : [verbOf(stance)]), ...firmnessMarks(support)];
  const marks = [
    printQuantity({ ...numbers, unit: '' }).trim() + (unit === '%' ? '%' : ''),
    qualities.length > 0 ? `(${qualities.join(', ')})` : null,
  ];
  return `${marks.filter(Boolean).join(' ')}  ${printDayWithin(heldLast)}, ${count(support.origins.length, 'origin')}`;
}

function shortName(name: string, most: number): string {
  return name.length <= most ? name : `${name.slice(0, most - 1)}…`;
}

function figureLines(label: string, figure: Figure): string[] {
  const { holder, through, end, stance, quantity, ofDemand, support, because, unordered } = figure;
  const marks = [
    end ? `${end.toLowerCase()} end` : null,
    through.length > 0 ? `through ${through.map(({ name }) => name).join(', ')}` : null,
    ...firmnessMarks(support),
    ofDemand ? "the demand's own number" : null,
    unordered ? 'beside another that time cannot order' : null,
  ].filter(Boolean);
  const who = `${styled('bold', `${holder.name} ${verbOf(stance)} ${printQuantity(quantity)}`)}`;
  const facts = `${when(figure)}; ${supportLine(support)}`;
  return [
    ...labelled(
      label,
      `${who}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}   ${facts}.${because ? ` ${because}` : ''}`,
    ),
    ...quoteLines(support.claims, ' '.repeat(18)),
  ];
}

function when({ heldFirst, heldLast }: Figure): string {
  if (heldFirst === null) return 'not dated';
  if (heldFirst === heldLast) return printDayWithin(heldFirst);
  return `first ${printDayWithin(heldFirst)}, last ${printDayWithin(heldLast)}`;
}

const reasons: Readonly<Record<LeftOutReason, string>> = {
  OTHER_MEASURE: 'of another measure',
  OTHER_UNIT: 'in another unit',
  DEPRECATED: 'known to be wrong',
  OUTRANKED: 'outranked by a preferred claim',
  NO_HOLDER: 'that nobody is said to hold',
  NOT_A_POSITION: 'stated as a fact, no position',
  NOT_OFFERED: 'rejected, withdrawn or threatened, thus not on offer',
  CONDITION_ONLY: 'only set as a condition',
  RETOLD_OTHERWISE: 'changed in retelling',
};

function leftOutLines(all: readonly LeftOut[]): string[] {
  const groups = [...groupBy(all, ({ reason }) => reason)];
  return groups.flatMap(([reason, group], i) => [
    ...(i === 0 ? [''] : []),
    ...labelled(i === 0 ? 'Left out' : '', `${count(group.length, 'number')} ${reasons[reason]}:`),
    ...group.flatMap(({ claim, quantity }) =>
      wrap(`${quantity.measure}, ${printQuantity(quantity)}: ${quoteLine(claim)}`, ' '.repeat(18)).map(
        (line) => styled('dim', line),
      ),
    ),
  ]);
}
