import type { Command } from 'commander';
import { mostChanges, whatChanged, whatChangedQuestion } from '../../../queries/what-changed.ts';
import { printWhatChanged } from '../../print/what-changed.ts';
import { whatChangedTable } from '../../tables/what-changed.ts';
import { answering, questionCommand } from './question.ts';
import { wholeNumber } from './whole-number.ts';

interface Options {
  readonly since: string;
  readonly until?: string;
  readonly first: number;
}

export function whatChangedCommand(): Command {
  return questionCommand(whatChangedQuestion)
    .requiredOption(
      '--since <moment>',
      'what the graph knew then is no news: a moment such as 2025-01-14T09:30:00Z, or a day, from its first hour (UTC)',
      momentOrDay,
    )
    .option('--until <moment>', 'up to this moment; without it: up to now (or to --known-at)', momentOrDay)
    .option('--first <changes>', `how many of each list, 1 to ${mostChanges}`, wholeNumber(mostChanges), 50)
    .action(
      answering(async (reader, asked, _, { since, until, first }: Options) => {
        const answer = await whatChanged(reader, { since, until, first }, asked);
        return { answer, text: printWhatChanged(answer), table: whatChangedTable(answer) };
      }),
    );
}

function momentOrDay(text: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00Z` : text;
}
