// "Who speaks on what, and how?": a table with a letter for each stance where the terminal is wide enough, else
// with numbered columns and counts alone; then the words of the largest cells.
import type { MatrixCell, MatrixColumns, MatrixLine, MatrixRows } from '../../model/matrix.ts';
import { type Stance, stanceTerms } from '../../model/vocabulary/index.ts';
import type { MatrixAnswer } from '../../queries/matrix.ts';
import { voicedQuote } from './claim-line.ts';
import { stanceName } from './claim-words.ts';
import { leftOut } from './left-out.ts';
import { count, printDate, shorten, styled, terminalWidth, wrap } from './words.ts';

const letters: Readonly<Record<Stance, string>> = {
  DEMANDS: 'D',
  PROPOSES: 'P',
  OFFERS: 'O',
  ACCEPTS: 'A',
  CONSIDERS: 'C',
  REJECTS: 'R',
  WITHDRAWS: 'W',
  THREATENS: 'T',
  CONFIRMS: '+',
  DENIES: '-',
  STATES: 's',
  DECLINES_COMMENT: 'x',
  NO_REPLY: '?',
};
const rowNames: Readonly<Record<MatrixRows, string>> = {
  ACTOR: 'actor',
  VOICE: 'voice',
  SOURCE: 'source',
  OUTLET: 'outlet',
  DOCUMENT: 'document',
  ORIGIN: 'origin',
};
const columnNames: Readonly<Record<MatrixColumns, readonly [string, string]>> = {
  ISSUE: ['issue', 'issues'],
  DEMAND: ['demand', 'demands'],
  TALKS: ['talks', 'talks'],
  STANCE: ['stance', 'stances'],
};

const nameRoom = 28;

/** How many cells show their words where not all are asked for. */
const largest = 5;

export interface MatrixPrinting {
  readonly rows: MatrixRows;
  readonly columns: MatrixColumns;
  readonly asOf?: string | null | undefined;
  /** The words of every cell. */
  readonly quotes: boolean;
}

export function printMatrix(answer: MatrixAnswer, { rows, columns, asOf, quotes }: MatrixPrinting): string {
  const { support, rowCount, columnCount, cells, cut } = answer;
  const when = asOf ? `As of ${printDate(asOf)}` : 'Now';
  const on = count(columnCount, ...columnNames[columns]);
  const heading =
    cells.length === 0
      ? `${when}: no claim has both a row and a column.`
      : `${when}: ${count(support.claims.length, 'claim')} of ${count(rowCount, rowNames[rows])} on ${on}.`;
  const lines = ['', ...wrap(styled('bold', heading), '  ')];
  if (cells.length > 0) lines.push('', ...tableOf(answer, columns), '', ...words(cells, columns, quotes));
  lines.push('', ...missing(answer, rowNames[rows], columnNames[columns]), ...leftOut(answer));
  if (cut) lines.push('  More claims than are read at once: the counts are lower bounds.');
  return `${lines.join('\n')}\n`;
}

function tableOf(answer: MatrixAnswer, columns: MatrixColumns): string[] {
  const room = terminalWidth() - 2;
  const hows = columns !== 'STANCE';
  const named = answer.columns.map((column) => ({
    ...column,
    name: hows ? shorten(column.name, 24) : stanceName(column.name),
  }));
  const wide = printed({ ...answer, columns: named }, hows ? howText : countText);
  if (widthOf(wide) <= room) return [...wide, ...(hows ? ['', ...legendOfStances(answer.cells)] : [])];
  const numbered = answer.columns.map((column, i) => ({ ...column, name: `[${i + 1}]` }));
  const fits = Math.max(1, Math.floor((room - nameRoom - 7) / 6));
  const blocks = numbered.flatMap((_, i) => (i % fits === 0 ? [numbered.slice(i, i + fits)] : []));
  const names = answer.columns.map(
    ({ name }, i) => `[${i + 1}] ${columns === 'STANCE' ? stanceName(name) : name}`,
  );
  return [
    ...blocks.flatMap((block) => [...printed({ ...answer, columns: block }, countText), '']),
    ...wrap(names.join(' · '), '  '),
  ];
}

/** The table of some columns, under their names; rows that have nothing in any of them are left out. */
function printed(
  { rows, columns, cells, support }: Pick<MatrixAnswer, 'rows' | 'columns' | 'cells' | 'support'>,
  text: (cell: MatrixCell) => string,
): string[] {
  const at = new Map(cells.map((cell) => [`${cell.row.key} ${cell.column.key}`, cell]));
  const total = ({ support: { claims } }: Pick<MatrixLine, 'support'>) => String(claims.length);
  const body = rows
    .filter((row) => columns.some((column) => at.has(`${row.key} ${column.key}`)))
    .map((row) => [
      shorten(row.name, nameRoom - 2),
      total(row),
      ...columns.map((column) => {
        const cell = at.get(`${row.key} ${column.key}`);
        return cell ? text(cell) : '·';
      }),
    ]);
  const all = ['each claim once', total({ support }), ...columns.map(total)];
  const headings = ['', 'all', ...columns.map(({ name }) => name)];
  const widths = headings.map((heading, i) =>
    Math.max(...[heading, all[i]!, ...body.map((row) => row[i]!)].map(({ length }) => length)),
  );
  // Counts stand to the right, under each other; letters after them to the left.
  const line = (values: readonly string[]) =>
    values
      .map((value, i) =>
        i === 0 || (i > 1 && text === howText) ? value.padEnd(widths[i]!) : value.padStart(widths[i]!),
      )
      .join('  ')
      .trimEnd();
  return [headings, ...body, all].map((values) => `  ${line(values)}`);
}

function widthOf(lines: readonly string[]): number {
  return Math.max(...lines.map(({ length }) => length)) - 2;
}

function howText({ stances }: MatrixCell): string {
  return stances.map(({ stance, support }) => `${support.claims.length}${letters[stance]}`).join(' ');
}

function countText({ support }: MatrixCell): string {
  return String(support.claims.length);
}

function legendOfStances(cells: readonly MatrixCell[]): string[] {
  const used = new Set(cells.flatMap(({ stances }) => stances.map(({ stance }) => stance)));
  const terms = stanceTerms.filter(({ name }) => used.has(name));
  return wrap(terms.map(({ name }) => `${letters[name]} ${stanceName(name)}`).join(' · '), '  ');
}

/** The words of the largest cells: one phrase a stance, or all. */
function words(cells: readonly MatrixCell[], columns: MatrixColumns, quotes: boolean): string[] {
  const bySize = [...cells].sort((a, b) => b.support.claims.length - a.support.claims.length);
  const shown = quotes ? cells : bySize.slice(0, largest);
  const lines = shown.flatMap((cell) => {
    const { row, column, stances, support } = cell;
    const on = columns === 'STANCE' ? stanceName(column.name) : `on ${column.name}`;
    const counts = `${count(support.claims.length, 'claim')}, ${count(support.documents.length, 'document')}, ${count(support.origins.length, 'origin')}`;
    return [
      ...wrap(`${styled('bold', `${row.name} ${on}`)}   ${counts}`, '  '),
      ...stances.flatMap(({ stance, support: { claims } }) => {
        const some = quotes ? claims : claims.slice(0, 1);
        const more = claims.length - some.length;
        return some.flatMap((claim, i) => {
          const rest = more > 0 ? ` (and ${more} more)` : '';
          const label = i === 0 ? `${stanceName(stance)} ` : '';
          const marks = claim.negated ? 'not so: ' : '';
          const gone = claim.supersededBy.length > 0 ? ', superseded by later words' : '';
          return wrap(`${label}${marks}${styled('dim', voicedQuote(claim))}${gone}${rest}`, '      ');
        });
      }),
    ];
  });
  const rest = cells.length - shown.length;
  const more =
    rest > 0
      ? wrap(`The words of ${count(rest, 'smaller cell')} are left out: --quotes shows all.`, '  ')
      : [];
  return [...lines, ...more];
}

function missing(
  { rows, columns, rowCount, columnCount, withoutRow, withoutColumn }: MatrixAnswer,
  row: string,
  [one, many]: readonly [string, string],
): string[] {
  const told = [
    rowCount > rows.length ? `${count(rowCount - rows.length, `smaller ${row}`)} not shown` : null,
    columnCount > columns.length
      ? `${count(columnCount - columns.length, `smaller ${one}`, `smaller ${many}`)} not shown`
      : null,
    withoutRow.claims.length > 0 ? `${count(withoutRow.claims.length, 'claim')} of no ${row}` : null,
    withoutColumn.claims.length > 0 ? `${count(withoutColumn.claims.length, 'claim')} on no ${one}` : null,
  ].filter((text) => text !== null);
  return told.length > 0 ? wrap(`Not in it: ${told.join('; ')}.`, '  ') : [];
}
