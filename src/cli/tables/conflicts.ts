// "Which demands stand against each other?" as rows: one pair each, both sides in one row.
import type { Conflicts } from '../../queries/conflicts.ts';
import { leftOutRows } from './claim-cells.ts';
import type { CsvRow, CsvTable } from './csv.ts';
import type { WeighedStance } from './held-stance.ts';
import { stanceCells, stanceColumns } from './held-stance.ts';

const side = (key: 'left' | 'right', stance: WeighedStance): CsvRow =>
  Object.fromEntries(Object.entries(stanceCells(stance)).map(([column, cell]) => [`${key}.${column}`, cell]));

/** `line`: CONFLICT; STRADDLING and UNDATED for claims that a date leaves out. */
export function conflictsTable(answer: Conflicts): CsvTable {
  return {
    columns: [
      ...['line', 'rule', 'because'],
      ...(['left', 'right'] as const).flatMap((key) => stanceColumns.map((column) => `${key}.${column}`)),
    ],
    rows: [
      ...answer.pairs.map(({ rule, because, left, right }) => ({
        line: 'CONFLICT',
        rule,
        because,
        ...side('left', left),
        ...side('right', right),
      })),
      ...leftOutRows(answer).map(({ line, claim }) => ({
        line: line ?? null,
        'left.claimIds': claim ?? null,
      })),
    ],
  };
}
