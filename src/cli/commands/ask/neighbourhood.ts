import { type Command, Option } from 'commander';
import { subgraphModes } from '../../../model/subgraph.ts';
import {
  mostNodes,
  mostSteps,
  neighbourhood,
  neighbourhoodQuestion,
  type Reach,
} from '../../../queries/neighbourhood.ts';
import { printNeighbourhood } from '../../print/neighbourhood.ts';
import { answering, notKnown, questionCommand } from './question.ts';
import { wholeNumber } from './whole-number.ts';

export function neighbourhoodCommand(): Command {
  const modes = subgraphModes.map(({ name }) => name.toLowerCase());
  return questionCommand(neighbourhoodQuestion)
    .argument('<id>', 'id of anything: an actor, a demand, talks, a claim …')
    .option('--depth <steps>', `how many steps outwards, 1 to ${mostSteps}`, wholeNumber(mostSteps), 1)
    .option('--first <nodes>', `how many things at the most, 1 to ${mostNodes}`, wholeNumber(mostNodes), 50)
    .addOption(
      new Option('--mode <mode>', 'what claims draw, or the claims themselves')
        .choices(modes)
        .default('projected'),
    )
    .action(
      answering(async (reader, asked, id, { depth, first, mode }: Reach) => {
        const reach = { depth, first, mode: mode.toUpperCase() as Reach['mode'] };
        const found = await neighbourhood(reader, id, reach, asked);
        if (!found) throw notKnown(id);
        const { claims: _, ...answer } = found;
        return { answer, text: printNeighbourhood(answer) };
      }),
    );
}
