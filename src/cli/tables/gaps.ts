// "What do we not know?" as rows: one gap each.
import type { Gaps } from '../../queries/gaps.ts';
import { leftOutSupports, refCells, refsCells } from './claim-cells.ts';
import { type CsvTable, supportCells, supportColumns } from './csv.ts';

/** `line`: the kind of gap; STRADDLING and UNDATED for claims that a date leaves out. */
export function gapsTable(answer: Gaps): CsvTable {
  return {
    columns: [...['line', 'about', 'aboutId', 'ask', 'askIds', 'question', 'because'], ...supportColumns],
    rows: [
      ...answer.gaps.map(({ kind, about, ask, question, because, support }) => ({
        line: kind,
        ...refCells('about', about),
        ...refsCells('ask', ask),
        question,
        because,
        ...supportCells(support),
      })),
      ...leftOutSupports(answer),
    ],
  };
}
