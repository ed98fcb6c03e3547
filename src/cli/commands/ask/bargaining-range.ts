import type { Command } from 'commander';
import { bargainingRange, bargainingRangeQuestion } from '../../../queries/bargaining-range.ts';
import { printBargainingRange } from '../../print/bargaining-range.ts';
import { bargainingRangeTable } from '../../tables/bargaining-range.ts';
import { idOf } from './named.ts';
import { answering, notKnown, questionCommand } from './question.ts';
import { wholeNumber } from './whole-number.ts';

interface Options {
  readonly measure?: string;
  readonly unit?: string;
  readonly staleAfter?: number;
  readonly rollUp: boolean;
}

export function bargainingRangeCommand(): Command {
  return questionCommand(bargainingRangeQuestion)
    .argument('<issue>', 'id of an issue, or words of its name')
    .option('--measure <measure>', 'only this measure, as it is coded')
    .option('--unit <unit>', 'only this unit, such as t')
    .option(
      '--stale-after <days>',
      'figures held more than so many days before --as-of, or before the latest figure, no longer count',
      wholeNumber(36_500),
    )
    .option('--no-roll-up', 'holders as the words have them: a delegate does not count for his state')
    .action(
      answering(async (reader, asked, given: string, options: Options) => {
        const issue = await idOf(reader, given, ['Issue'], asked);
        const answer = await bargainingRange(reader, issue, { ...asked, ...options });
        if (!answer) throw notKnown(issue);
        return { answer, text: printBargainingRange(answer), table: bargainingRangeTable(answer) };
      }),
    );
}
