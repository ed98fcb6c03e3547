import { Command, Option } from 'commander';
import { history, mostRevisions, type Revision } from '../../queries/look-ups/history.ts';
import { readNodes } from '../../queries/shared/nodes.ts';
import { reading } from '../graph.ts';
import { printHistory } from '../print/history.ts';
import { printCsv } from '../tables/csv.ts';
import { refuseUnknownId } from './ask/did-you-mean.ts';
import { wholeNumber } from './ask/whole-number.ts';

interface Options {
  readonly before?: number;
  readonly first: number;
  readonly json?: boolean;
  readonly csv?: boolean;
}

export function historyCommand(): Command {
  return new Command('history')
    .description('tell who changed a thing, when and why, the newest version first')
    .argument('<id>', 'id of anything: a claim, a demand, a source …')
    .option('--first <versions>', `how many, 1 to ${mostRevisions}`, wholeNumber(mostRevisions), 20)
    .option('--before <version>', 'only versions before this one', wholeNumber(Number.MAX_SAFE_INTEGER))
    .option('--json', 'as JSON')
    .addOption(new Option('--csv', 'as a table for a spreadsheet').conflicts('json'))
    .addHelpText(
      'after',
      '\nA moment of it is what --known-at of `parley ask` takes.' +
        '\nExit codes: 0 done, 1 nothing was ever recorded under this id, 3 graph out of reach.',
    )
    .action(async (id: string, { before, first, json, csv }: Options) => {
      const { found, node } = await reading((graph) =>
        graph.read(async (reader) => {
          const asked = before === undefined ? {} : { before };
          const found = await history(reader, id, { ...asked, limit: first });
          const [node] = await readNodes(reader, [id]);
          if (found.length === 0 && !node) throw await refuseUnknownId(reader, id);
          return { found, node };
        }),
      );
      const answer = { id, name: node?.name ?? null, revisions: found };
      if (json) console.log(JSON.stringify(answer, null, 2));
      else if (csv)
        process.stdout.write(
          printCsv(
            columns,
            found.map((one) => ({ id, ...one })),
          ),
        );
      else console.log(printHistory(answer));
    });
}

const columns: readonly (keyof Revision | 'id')[] = ['id', 'version', 'at', 'by', 'action', 'reason'];
