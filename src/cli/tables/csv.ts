// An answer as a table for a spreadsheet: RFC 4180, one row a line of the answer, ids beside names.
import { stringify } from 'csv-stringify/sync';
import type { Claim } from '../../model/claim.ts';
import { drawnSupport } from '../../model/drawn-support.ts';
import type { Support } from '../../model/support.ts';
import { placeOf } from '../print/claim-line.ts';

/** Null: not stated; an empty cell. */
export type CsvCell = string | number | boolean | null;

/** Rows of named cells; every row has the columns of the first. */
export type CsvRow = Readonly<Record<string, CsvCell>>;

/** The columns and, one for each line of an answer, the rows. */
export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
}

/**
 * The text of a table, with its headings. A cell that a spreadsheet would take for a formula begins with `'`.
 * @param columns the headings, for a table without rows
 */
export function printCsv(columns: readonly string[], rows: readonly CsvRow[]): string {
  return stringify(
    rows.map((row) => columns.map((column) => row[column] ?? null)),
    {
      header: true,
      columns: [...columns],
      escape_formulas: true,
      cast: { boolean: (value) => String(value) },
    },
  );
}

/** What a support counts, and the ids behind it. */
export const countColumns = [
  'claims',
  'documents',
  'outlets',
  'origins',
  'firstHand',
  'onRecord',
  'modality',
  'conditional',
  'disputed',
  'firstSaid',
  'lastSaid',
  'claimIds',
] as const;

/** The columns of a support, as `supportCells` fills them. */
export const supportColumns = [...countColumns, 'quote', 'quotedFrom'] as const;

/** A support in one row: its numbers, the ids behind them, the words of its first claim. */
export function supportCells(support: Support): CsvRow {
  const [first] = support.claims;
  const { counts, claimIds, ...marks } = drawnSupport(support);
  return {
    claims: claimIds.length,
    ...counts,
    ...marks,
    claimIds: claimIds.join(' '),
    ...(first ? quoteCells(first) : {}),
  };
}

/** The words of a claim and where they stand. */
export function quoteCells(claim: Claim): CsvRow {
  return {
    quote: claim.quotes.map(({ exact }) => exact).join(' … '),
    quotedFrom: placeOf(claim),
  };
}
