import type { Command } from 'commander';
import { positions, positionsQuestion } from '../../../queries/positions.ts';
import { printPositions } from '../../print/positions.ts';
import { positionsTable } from '../../tables/positions.ts';
import { idOf } from './named.ts';
import { answering, notKnown, questionCommand } from './question.ts';
import { actorsOf, issueOf } from './several.ts';

interface Options {
  readonly issue?: string;
  readonly demand?: string;
  readonly rollUp: boolean;
  readonly includeParts?: boolean;
}

export function positionsCommand(): Command {
  return questionCommand(positionsQuestion)
    .argument('[actors]', 'ids or names of actors, with commas between them; without: everybody')
    .option('--issue <issue>', 'only on the demands that concern this issue, by its id or name')
    .option('--demand <demand>', 'only on this demand, by its id or words of its name')
    .option('--no-roll-up', 'holders as the words have them: a delegate does not count for his state')
    .option('--include-parts', 'what stands towards a demand counts for those that it includes')
    .action(
      answering(async (reader, asked, given, { issue, demand, ...options }: Options) => {
        const where = {
          actors: await actorsOf(reader, given, asked),
          issue: await issueOf(reader, issue, asked),
          demand: demand === undefined ? null : await idOf(reader, demand, ['Demand'], asked),
        };
        const answer = await positions(reader, where, { ...asked, ...options });
        if (!answer) throw notKnown(...(where.actors ?? []), where.issue, where.demand);
        return { answer, text: printPositions(answer, asked), table: positionsTable(answer) };
      }),
    );
}
