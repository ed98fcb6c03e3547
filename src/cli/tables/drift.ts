// "What changed on the way?" as rows: each utterance, and below it every retelling with what it lost.
import { stripVTControlCharacters } from 'node:util';
import type { Drift } from '../../model/coded.ts';
import type { Loss } from '../../model/drift.ts';
import type { Lineage } from '../../model/lineage.ts';
import type { Drifted } from '../../queries/drift.ts';
import { printWordChanges } from '../print/word-changes.ts';
import { claimCells, claimColumns, claimRows, leftOutRows } from './claim-cells.ts';
import type { CsvRow, CsvTable } from './csv.ts';

/**
 * `lineage` counts the utterances from 1, `steps` the tellings from there on; `coded` is the drift as the coder
 * has it, `lost` what a comparison shows, `lostInAll` the same over all steps, `words` the difference of words.
 */
export function driftTable(answer: Drifted): CsvTable {
  return {
    columns: ['line', 'lineage', 'steps', 'coded', 'lost', 'lostInAll', 'words', ...claimColumns],
    rows: [
      ...answer.lineages.flatMap((lineage, i) => lineageRows(lineage, i + 1)),
      ...claimRows('NOT_RETOLD', answer.unretold),
      ...leftOutRows(answer),
    ],
  };
}

function lineageRows({ utterance, retellings }: Lineage, lineage: number): CsvRow[] {
  return [
    { line: 'UTTERANCE', lineage, steps: 0, ...claimCells(utterance) },
    ...retellings.map(({ claim, steps, words, compared, inAll }) => ({
      line: 'RETELLING',
      lineage,
      steps,
      coded: changes(claim.restates?.drift ?? []),
      lost: changes(compared),
      lostInAll: changes(inAll),
      words: stripVTControlCharacters(printWordChanges(words)),
      ...claimCells(claim),
    })),
  ];
}

/** "STRONGER: should → must; OMITS: about" */
function changes(all: readonly (Drift | Loss)[]): string {
  return all
    .map(({ kind, from, to }) => {
      const change = [from, to].filter(Boolean).join(' → ');
      return change ? `${kind}: ${change}` : kind;
    })
    .join('; ');
}
