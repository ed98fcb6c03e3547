import type { Command } from 'commander';
import { mostEvents, timeline, timelineQuestion } from '../../../queries/timeline.ts';
import { printTimeline } from '../../print/timeline.ts';
import { timelineTable } from '../../tables/timeline.ts';
import { idOf } from './named.ts';
import { answering, isId, notKnown, questionCommand } from './question.ts';
import { wholeNumber } from './whole-number.ts';

const named = ['Actor', 'Issue', 'Demand', 'Venue', 'Talks', 'Source'];

export function timelineCommand(): Command {
  return questionCommand(timelineQuestion)
    .argument('[of]', 'id of anything, or words of its name; without it: everything')
    .option('--from <date>', 'from the first day of this date, such as 2024-11')
    .option('--to <date>', 'to the last day of this date')
    .option(
      '--first <events>',
      `how many events, 1 to ${mostEvents}, the earliest`,
      wholeNumber(mostEvents),
      100,
    )
    .action(
      answering(async (reader, asked, given, { from, to, first }: Options) => {
        const of = given === '' || isId(given) ? given || null : await idOf(reader, given, named, asked);
        const answer = await timeline(reader, { of, from: from ?? null, to: to ?? null, first }, asked);
        if (!answer) throw notKnown(of);
        return { answer, text: printTimeline(answer), table: timelineTable(answer) };
      }),
    );
}

interface Options {
  readonly from?: string;
  readonly to?: string;
  readonly first: number;
}
