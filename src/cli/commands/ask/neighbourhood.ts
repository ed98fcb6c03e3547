import type { Command } from 'commander';
import { subgraphModes } from '../../../model/subgraph.ts';
import { nodeKinds } from '../../../model/vocabulary/index.ts';
import {
  mostNodes,
  mostSteps,
  neighbourhood,
  neighbourhoodQuestion,
  type Reach,
} from '../../../queries/neighbourhood.ts';
import { printNeighbourhood } from '../../print/neighbourhood.ts';
import { neighbourhoodTable } from '../../tables/neighbourhood.ts';
import { choiceOption } from './list-option.ts';
import { idOf } from './named.ts';
import { answering, notKnown, questionCommand } from './question.ts';
import { wholeNumber } from './whole-number.ts';

const named = nodeKinds.map(({ label }) => label);

export function neighbourhoodCommand(): Command {
  const modes = subgraphModes.map(({ name }) => name);
  return questionCommand(neighbourhoodQuestion)
    .argument('<of>', 'id of anything: an actor, a demand, talks, a claim …; or words of its name')
    .option('--depth <steps>', `how many steps outwards, 1 to ${mostSteps}`, wholeNumber(mostSteps), 1)
    .option('--first <nodes>', `how many things at the most, 1 to ${mostNodes}`, wholeNumber(mostNodes), 50)
    .addOption(
      choiceOption('--mode <mode>', 'what claims draw, or the claims themselves', modes, 'PROJECTED'),
    )
    .action(
      answering(async (reader, asked, given, { depth, first, mode }: Reach) => {
        const id = await idOf(reader, given, named, asked);
        const found = await neighbourhood(reader, id, { depth, first, mode }, asked);
        if (!found) throw notKnown(id);
        const { claims: _, ...answer } = found;
        return { answer, text: printNeighbourhood(answer), table: neighbourhoodTable(answer) };
      }),
    );
}
