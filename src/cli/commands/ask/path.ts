import type { Command } from 'commander';
import { projectedTypes, subgraphModes } from '../../../model/subgraph.ts';
import { nodeKinds, recordEdges } from '../../../model/vocabulary/index.ts';
import { type EdgeType, mostLength, mostPaths, path, pathQuestion, type Way } from '../../../queries/path.ts';
import { printPaths } from '../../print/path.ts';
import { pathsTable } from '../../tables/path.ts';
import { choiceOption, listOption } from './list-option.ts';
import { idOf } from './named.ts';
import { answering, notKnown, questionCommand } from './question.ts';
import { wholeNumber } from './whole-number.ts';

const named = nodeKinds.map(({ label }) => label);

interface Options extends Pick<Way, 'maxLength' | 'first' | 'mode'> {
  readonly through?: readonly EdgeType[];
}

export function pathCommand(): Command {
  const modes = subgraphModes.map(({ name }) => name);
  const types: readonly EdgeType[] = [
    ...new Set([...projectedTypes, ...recordEdges.map(({ type }) => type)]),
  ];
  return questionCommand(pathQuestion)
    .argument('<from>', 'id of anything, or words of its name')
    .argument('<to>', 'id of anything, or words of its name')
    .option('--max-length <edges>', `how long a path may be, 1 to ${mostLength}`, wholeNumber(mostLength), 6)
    .option('--first <paths>', `how many paths at the most, 1 to ${mostPaths}`, wholeNumber(mostPaths), 10)
    .addOption(
      choiceOption(
        '--mode <mode>',
        'along what claims draw, or along the claims themselves',
        modes,
        'RECORD',
      ),
    )
    .addOption(
      listOption('--through <types>', 'only along edges of these types, with commas between them', types),
    )
    .action(
      answering(async (reader, asked, given, { maxLength, first, mode, through }: Options, [, other]) => {
        const way = {
          from: await idOf(reader, given, named, asked),
          to: await idOf(reader, other!, named, asked),
          maxLength,
          first,
          mode,
          through: through ?? null,
        };
        const answer = await path(reader, way, asked);
        if ('unknown' in answer) throw notKnown(way[answer.unknown]);
        const { words, claims: _, ...told } = answer;
        return {
          answer: { ...told, claims: [...words.values()] },
          text: printPaths(answer, maxLength),
          table: pathsTable(answer),
        };
      }),
    );
}
