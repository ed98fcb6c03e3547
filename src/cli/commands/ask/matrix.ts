import type { Command } from 'commander';
import type { MatrixCells, MatrixColumns, MatrixRows } from '../../../model/matrix.ts';
import { matrix, matrixQuestion, mostLines } from '../../../queries/matrix.ts';
import { printMatrix } from '../../print/matrix.ts';
import { matrixTable } from '../../tables/matrix.ts';
import { choiceOption } from './list-option.ts';
import { answering, notKnown, questionCommand } from './question.ts';
import { actorsOf, issueOf } from './several.ts';
import { wholeNumber } from './whole-number.ts';

interface Options {
  readonly rows: MatrixRows;
  readonly columns: MatrixColumns;
  readonly cells: MatrixCells;
  readonly issue?: string;
  readonly rollUp: boolean;
  readonly mostRows?: number;
  readonly mostColumns?: number;
  readonly quotes?: boolean;
}

const rows: readonly MatrixRows[] = ['ACTOR', 'VOICE', 'SOURCE', 'OUTLET', 'DOCUMENT', 'ORIGIN'];
const columns: readonly MatrixColumns[] = ['ISSUE', 'DEMAND', 'TALKS', 'STANCE'];
const cells: readonly MatrixCells[] = ['CLAIMS', 'POSITIONS'];

export function matrixCommand(): Command {
  return questionCommand(matrixQuestion)
    .argument('[actors]', 'only words of these: ids or names, with commas between them; without: everybody')
    .addOption(choiceOption('--rows <kind>', 'what the rows are', rows, 'ACTOR'))
    .addOption(choiceOption('--columns <kind>', 'what the columns are', columns, 'ISSUE'))
    .addOption(
      choiceOption(
        '--cells <what>',
        'all claims, or only those behind positions that stand',
        cells,
        'CLAIMS',
      ),
    )
    .option('--issue <issue>', 'only what touches this issue, by its id or name')
    .option('--no-roll-up', 'holders as the words have them: a delegate does not count for his state')
    .option('--most-rows <n>', `how many rows, 1 to ${mostLines}`, wholeNumber(mostLines))
    .option('--most-columns <n>', `how many columns, 1 to ${mostLines}`, wholeNumber(mostLines))
    .option('--quotes', 'the words of every cell')
    .action(
      answering(async (reader, asked, given, options: Options) => {
        const actors = await actorsOf(reader, given, asked);
        const issue = await issueOf(reader, options.issue, asked);
        const shape = {
          rows: options.rows,
          columns: options.columns,
          cells: options.cells,
          actors,
          issue,
          mostRows: options.mostRows,
          mostColumns: options.mostColumns,
        };
        const answer = await matrix(reader, shape, { ...asked, rollUp: options.rollUp });
        if (!answer) throw notKnown(...(actors ?? []), issue);
        const printing = { ...shape, asOf: asked.asOf, quotes: options.quotes === true };
        return { answer, text: printMatrix(answer, printing), table: matrixTable(answer) };
      }),
    );
}
