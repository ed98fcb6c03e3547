// "Did they harden or soften?": issue by issue each step with its dates, what moved, the rule, both sides' words
// and what to be careful about; then what texts themselves report, and what nothing dates.
import { stripVTControlCharacters } from 'node:util';
import type { CautionKind } from '../../model/cautions.ts';
import { groupBy } from '../../model/group.ts';
import { printQuantity } from '../../model/quantity.ts';
import type { ReportedShift } from '../../model/reported-shifts.ts';
import type { Caution, ShiftDirection, ShiftSide, ShiftStep } from '../../model/shifts.ts';
import { listed } from '../../model/wording.ts';
import type { Shifts } from '../../queries/shifts.ts';
import { labelled, quoteLine, quoteLines, supportLine } from './claim-line.ts';
import { verbOf } from './claim-words.ts';
import { leftOut } from './left-out.ts';
import { count, printDayWithin, styled, terminalWidth, wrap, wrapFrom } from './words.ts';

export function printShifts(answer: Shifts): string {
  const { actor, steps, reported, undated, straddling, truncated } = answer;
  const lines = [
    '',
    ...wrap(`${styled('bold', actor.name)} · ${actor.id}`, '  '),
    ...wrap(summary(answer), '  '),
  ];
  for (const group of groupBy(steps, ({ issue }) => issue?.id).values()) {
    const { issue } = group[0]!;
    lines.push('', `  ${issue ? `${styled('bold', issue.name)} · ${issue.id}` : 'On no issue'}`);
    for (const step of group) lines.push('', ...stepLines(step));
  }
  if (reported.length > 0)
    lines.push('', `  ${styled('bold', 'REPORTED')} as a shift by the texts themselves`);
  for (const one of reported) lines.push('', ...reportedLines(one));
  const dateless = undated.filter(({ time }) => time === null);
  for (const [i, claim] of dateless.entries())
    lines.push(...(i === 0 ? [''] : []), ...labelled(i === 0 ? 'Not dated' : '', quoteLine(claim)));
  lines.push(...leftOut({ straddling, undated: undated.filter(({ time }) => time !== null) }));
  if (truncated)
    lines.push('', ...wrap('More than is read and compared at once: ask about one issue.', '  '));
  return `${lines.join('\n')}\n`;
}

const past: Readonly<Record<Exclude<ShiftDirection, 'UNCLEAR'>, string>> = {
  HARDENED: 'hardened',
  SOFTENED: 'softened',
  REVERSED: 'changed sides',
};

/** Words too weak to build a step on alone. */
const weak: ReadonlySet<CautionKind> = new Set(['TENTATIVE', 'EXPECTED', 'DISPUTED', 'NO_ORIGIN']);

function summary({ actor, steps, reported }: Shifts): string {
  const told = (['HARDENED', 'SOFTENED', 'REVERSED'] as const).flatMap((direction) => {
    const of = steps.filter((step) => step.direction === direction);
    const issues = [...groupBy(of, ({ issue }) => issue?.name ?? 'no issue')];
    const isWeak = (group: readonly ShiftStep[]) =>
      group.every(({ careful }) => careful.some(({ kind, side }) => side === 'TO' && weak.has(kind)));
    const names = (some: typeof issues) =>
      some.map(([name, group]) => (group.length > 1 ? `${name} (${group.length} steps)` : name)).join(', ');
    const firm = issues.filter(([, group]) => !isWeak(group));
    const perhaps = issues.filter(([, group]) => isWeak(group));
    return [
      ...(firm.length > 0 ? [`${past[direction]} on ${names(firm)}`] : []),
      ...(perhaps.length > 0 ? [`perhaps ${past[direction]} on ${names(perhaps)}`] : []),
    ];
  });
  const unclear = steps.filter(({ direction }) => direction === 'UNCLEAR').length;
  const first =
    told.length > 0 ? `${actor.name} ${told.join('; ')}.` : `No shift of ${actor.name} can be shown.`;
  const issuesOf = (direction: ReportedShift['direction']) =>
    [...new Set(reported.filter((one) => one.direction === direction).map(({ issue }) => issue.name))].join(
      ', ',
    );
  const rest = [
    unclear > 0 ? `${count(unclear, 'pair')} of positions ${unclear === 1 ? 'is' : 'are'} unclear.` : null,
    ...(['HARDENED', 'SOFTENED'] as const).map((direction) =>
      issuesOf(direction)
        ? `Texts say that ${actor.name} ${past[direction]} on ${issuesOf(direction)}.`
        : null,
    ),
  ];
  return [first, ...rest].filter(Boolean).join(' ');
}

function stepLines(step: ShiftStep): string[] {
  const { from, to, direction, rule, because, careful } = step;
  const isOrdered = rule !== 'TIME_CANNOT_ORDER';
  const arrow = isOrdered ? '→' : '↔';
  const colour = { HARDENED: 'red', SOFTENED: 'green', REVERSED: 'magenta', UNCLEAR: 'yellow' } as const;
  const ruled = ruleWords(step);
  const dates = styled('bold', `${when(from)} ${arrow} ${when(to)}`);
  const verdict = styled(colour[direction], direction);
  const heading = `${dates}   ${verdict}`;
  const change = `${moved(step, arrow)}${ruled ? ` (rule: ${ruled})` : ''}`;
  const isOneLine = stripVTControlCharacters(heading).length + change.length + 5 <= terminalWidth();
  return [
    ...(isOneLine ? [`  ${heading}   ${change}`] : [...fitted(dates, verdict), ...wrap(change, '     ')]),
    ...(ruled ? [] : wrap(because, '     ')),
    ...sideLines(from),
    ...sideLines(to),
    ...carefulLines(careful, isOrdered),
  ];
}

/** The heading on one line, else its direction before its dates. */
function fitted(dates: string, direction: string): string[] {
  const line = `  ${dates}   ${direction}`;
  return stripVTControlCharacters(line).length <= terminalWidth()
    ? [line]
    : wrapFrom('  ', `${direction}   ${dates}`, '     ');
}

/** "25 Feb 2031"; words of the text that are no date before the day they count from: "“a year ago”, told …". */
function when({ time, timeWords, support }: Pick<ShiftSide, 'time' | 'timeWords' | 'support'>): string {
  const isDated = support.claims.some((claim) => claim.time !== null);
  const date = time === null && isDated ? 'several dates' : printDayWithin(time);
  return timeWords.length > 0 ? `${timeWords.map((words) => `“${words}”`).join(', ')}, told ${date}` : date;
}

/** The rule in a few words; null where it takes the whole sentence. */
function ruleWords({ rule, direction }: ShiftStep): string | null {
  const way = direction === 'SOFTENED' ? 'away from' : 'towards';
  if (rule === 'QUANTITY_FROM_OWN_END') return `quantity moves ${way} own end`;
  if (rule === 'LEVEL_FROM_OWN_END') return `level moves ${way} own end`;
  if (rule === 'QUANTITY_BY_ITS_BOUND')
    return `the bound asked for becomes ${direction === 'SOFTENED' ? 'wider' : 'tighter'}`;
  if (rule === 'STANCE_TOWARDS_DEMAND') return 'stance towards one demand';
  if (rule === 'TIME_CANNOT_ORDER') return 'time cannot order the two';
  return null;
}

/** "at most 30,000 t → at most 40,000 t", "rejects → accepts: Observers aboard". */
function moved({ basis, from, to }: ShiftStep, arrow: string): string {
  if (basis === 'QUANTITY') return `${printQuantity(from.quantity!)} ${arrow} ${printQuantity(to.quantity!)}`;
  const stance = ({ stances }: ShiftSide) => stances.map(verbOf).join(', ');
  const names = ({ demands }: ShiftSide) => demands.map(({ name }) => name).join(', ');
  if (basis === 'STANCE') return `${stance(from)} ${arrow} ${stance(to)}: ${names(to)}`;
  const level = (side: ShiftSide) =>
    `level ${side.level?.index ?? '?'} of ${side.level?.of ?? '?'} (${stance(side)} ${names(side)})`;
  return `${level(from)} ${arrow} ${level(to)}`;
}

function sideLines({ support, through }: ShiftSide): string[] {
  const voices = through.map(({ name }) => name).join(', ');
  return [
    ...quoteLines(support.claims, '     '),
    ...(voices ? wrap(`(through ${voices})`, '     ').map((line) => styled('dim', line)) : []),
  ];
}

const cautionWords: Readonly<Record<CautionKind, string>> = {
  TENTATIVE: 'tentative',
  EXPECTED: 'expected, not actual',
  CONDITIONAL: 'conditional',
  DISPUTED: 'disputed',
  ANONYMOUS: 'anonymous',
  NEVER_FIRST_HAND: 'never first-hand',
  SINGLE_ORIGIN: 'from one origin',
  NO_ORIGIN: 'without an origin',
  EARLIER_STANDS: 'not reported withdrawn, so both may stand',
  ORDERED_BY_CODER: "later only by the coder's mark, not by a date",
};

function carefulLines(careful: readonly Caution[], isOrdered: boolean): string[] {
  const told = (['FROM', 'TO'] as const).flatMap((side) => {
    const words = careful.filter((one) => one.side === side).map(({ kind }) => cautionWords[kind]);
    return words.length > 0
      ? [`the ${side === 'FROM' ? 'first' : isOrdered ? 'later' : 'other'} words are ${listed(words)}`]
      : [];
  });
  return told.length > 0
    ? wrap(`Careful: ${told.join('; ')}.`, '  ').map((line) => styled('yellow', line))
    : [];
}

function reportedLines(reported: ReportedShift): string[] {
  const { issue, direction, through, support } = reported;
  const who = through.length > 0 ? ` (${through.map(({ name }) => name).join(', ')})` : '';
  return [
    ...wrap(
      `${styled('bold', when(reported))}   ${direction}   ${issue.name}${who}; ${supportLine(support)}`,
      '  ',
    ),
    ...quoteLines(support.claims, '     '),
  ];
}
