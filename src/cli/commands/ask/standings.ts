import type { Command } from 'commander';
import { standings, standingsQuestion } from '../../../queries/standings.ts';
import { printStandings } from '../../print/standings.ts';
import { standingsTable } from '../../tables/standings.ts';
import { idOf } from './named.ts';
import { answering, notKnown, questionCommand } from './question.ts';

export function standingsCommand(): Command {
  return questionCommand(standingsQuestion)
    .argument('<demand>', 'id of a demand, or words of its name')
    .option('--no-roll-up', 'holders as the words have them: a delegate does not count for his state')
    .action(
      answering(async (reader, asked, given: string, { rollUp }: { rollUp: boolean }) => {
        const demand = await idOf(reader, given, ['Demand'], asked);
        const answer = await standings(reader, demand, { ...asked, rollUp });
        if (!answer) throw notKnown(demand);
        return { answer, text: printStandings(answer), table: standingsTable(answer) };
      }),
    );
}
