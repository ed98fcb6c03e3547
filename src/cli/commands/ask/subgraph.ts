import type { Command } from 'commander';
import { subgraphModes } from '../../../model/subgraph.ts';
import { type NodeLabel, nodeKinds, type Stance, stanceTerms } from '../../../model/vocabulary/index.ts';
import { mostNodes } from '../../../queries/neighbourhood.ts';
import { type SubgraphSize, subgraph, subgraphQuestion } from '../../../queries/subgraph.ts';
import { printSubgraph } from '../../print/subgraph.ts';
import { neighbourhoodTable } from '../../tables/neighbourhood.ts';
import { choiceOption, listOption } from './list-option.ts';
import { idOf } from './named.ts';
import { answering, notKnown, questionCommand } from './question.ts';
import { actorsOf } from './several.ts';
import { wholeNumber } from './whole-number.ts';

interface Options {
  readonly ids?: string;
  readonly kinds?: readonly NodeLabel[];
  readonly issue?: string;
  readonly about?: string;
  readonly source?: string;
  readonly document?: string;
  readonly stance?: readonly Stance[];
  readonly first: number;
  readonly mode: SubgraphSize['mode'];
}

export function subgraphCommand(): Command {
  const modes = subgraphModes.map(({ name }) => name);
  const labels = nodeKinds.map(({ label }) => label);
  const stances = stanceTerms.map(({ name }) => name);
  return questionCommand(subgraphQuestion)
    .argument('[actors]', 'ids or names of actors, with commas between them: only what they hold')
    .option('--issue <issue>', 'only what bears on this issue, by its id or name')
    .option('--about <thing>', 'only what is about this demand or these talks, or under its condition')
    .option('--source <source>', 'only what this source carried, anywhere in the chain')
    .option('--document <document>', 'only what this document says')
    .addOption(listOption('--stance <stances>', 'only such stances, with commas between them', stances))
    .option('--ids <ids>', 'only these things, with commas between them')
    .addOption(listOption('--kinds <kinds>', 'only things of these kinds, with commas between them', labels))
    .option('--first <nodes>', `how many things at the most, 1 to ${mostNodes}`, wholeNumber(mostNodes), 100)
    .addOption(
      choiceOption('--mode <mode>', 'what claims draw, or the claims themselves', modes, 'PROJECTED'),
    )
    .action(
      answering(async (reader, asked, given, { ids, kinds, stance, first, mode, ...options }: Options) => {
        const one = async (name: string | undefined, ...kinds: string[]) =>
          name === undefined ? null : idOf(reader, name, kinds, asked);
        const where = {
          ids: ids?.split(',').map((id) => id.trim()),
          kinds,
          stance,
          actors: (await actorsOf(reader, given, asked)) ?? [],
          issue: await one(options.issue, 'Issue'),
          about: await one(options.about, 'Demand', 'Talks', 'Claim'),
          source: await one(options.source, 'Source', 'Actor'),
          document: await one(options.document, 'Document'),
        };
        const size: SubgraphSize = { first, mode };
        const found = await subgraph(reader, where, size, asked);
        if ('unknown' in found) throw notKnown(...found.unknown);
        const { claims: _, ...answer } = found;
        return { answer, text: printSubgraph(answer), table: neighbourhoodTable(answer) };
      }),
    );
}
