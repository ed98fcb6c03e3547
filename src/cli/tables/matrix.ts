// "Who speaks on what, and how?" as rows: one stance of one cell each, then the totals.
import type { MatrixLine } from '../../model/matrix.ts';
import type { MatrixAnswer } from '../../queries/matrix.ts';
import { leftOutSupports } from './claim-cells.ts';
import { type CsvRow, type CsvTable, supportCells, supportColumns } from './csv.ts';

/** `line`: CELL; ROW and COLUMN for totals, in which each claim counts once; STRADDLING and UNDATED. */
export function matrixTable(answer: MatrixAnswer): CsvTable {
  const { rows, columns, cells } = answer;
  return {
    columns: ['line', 'row', 'rowId', 'column', 'columnId', 'stance', ...supportColumns],
    rows: [
      ...cells.flatMap(({ row, column, stances }) =>
        stances.map(({ stance, support }) => ({
          line: 'CELL',
          ...cellsOf('row', row),
          ...cellsOf('column', column),
          stance,
          ...supportCells(support),
        })),
      ),
      ...rows.map((row) => ({ line: 'ROW', ...cellsOf('row', row), ...supportCells(row.support) })),
      ...columns.map((column) => ({
        line: 'COLUMN',
        ...cellsOf('column', column),
        ...supportCells(column.support),
      })),
      ...leftOutSupports(answer),
    ],
  };
}

function cellsOf(key: string, { name, key: id }: MatrixLine): CsvRow {
  return { [key]: name, [`${key}Id`]: id };
}
