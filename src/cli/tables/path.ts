// Paths as rows: one for each edge on each of them, in order, with the words of the claim that it leads to.
import type { Paths } from '../../queries/path.ts';
import { refCells } from './claim-cells.ts';
import { type CsvTable, quoteCells } from './csv.ts';

/** `fromId` is where the path comes from, not where the edge starts: the sentence tells that. */
export function pathsTable({ paths, words }: Paths): CsvTable {
  return {
    columns: [
      ...['path', 'step', 'from', 'fromId', 'type', 'to', 'toId', 'sentence', 'claimIds'],
      ...['quote', 'quotedFrom'],
    ],
    rows: paths.flatMap(({ steps }, i) =>
      steps.flatMap(({ from, to, edges }, j) =>
        edges.map(({ type, sentence, support }) => {
          const claim = words.get(to.id) ?? words.get(support?.claimIds[0] ?? '');
          return {
            path: i + 1,
            step: j + 1,
            ...refCells('from', from),
            type,
            ...refCells('to', to),
            sentence,
            claimIds: support?.claimIds.join(' ') ?? null,
            ...(claim ? quoteCells(claim) : {}),
          };
        }),
      ),
    ),
  };
}
