import { Command, Option } from 'commander';
import { type SearchKind, search, searchKinds } from '../../queries/look-ups/search.ts';
import { reading } from '../graph.ts';
import { printJson } from '../print/json.ts';
import { printSearch } from '../print/search.ts';
import { printCsv } from '../tables/csv.ts';
import { searchTable } from '../tables/search.ts';
import { didYouMeanName } from './ask/did-you-mean.ts';
import { wholeNumber } from './ask/whole-number.ts';

interface Options {
  readonly kinds?: readonly string[];
  readonly first: number;
  readonly json?: boolean;
  readonly csv?: boolean;
}

const mostMatches = 200;

export function searchCommand(): Command {
  const kinds = searchKinds.map((kind) => kind.toLowerCase());
  return new Command('search')
    .description('find things by words of names, aliases, texts, paraphrases and quotes')
    .argument('<text...>', 'words, all of which are held; the last one may be begun only')
    .addOption(new Option('--kinds <kinds...>', 'only things of these kinds').choices(kinds))
    .option('--first <matches>', `how many, 1 to ${mostMatches}, the best`, wholeNumber(mostMatches), 20)
    .option('--json', 'as JSON')
    .addOption(new Option('--csv', 'as a table for a spreadsheet').conflicts('json'))
    .addHelpText(
      'after',
      '\nIt searches what the graph holds now. Questions asked with --known-at find their words as they stood then.',
    )
    .addHelpText('after', '\nExit codes: 0 done, whether or not anything fits, 3 graph out of reach.')
    .action(async (words: string[], { kinds: given, first, json, csv }: Options) => {
      const text = words.join(' ');
      const wanted = given?.map((kind) => kind.toUpperCase() as SearchKind) ?? null;
      const { matches, meant } = await reading((graph) =>
        graph.read(async (reader) => {
          const matches = await search(reader, text, wanted, first + 1);
          const prefixes = (given ?? kinds).filter((kind) => kind !== 'claim').map((kind) => `${kind}:`);
          const meant = matches.length === 0 ? await didYouMeanName(reader, text, prefixes) : '';
          return { matches, meant };
        }),
      );
      const answer = { text, matches: matches.slice(0, first), truncated: matches.length > first };
      if (json) console.log(printJson(answer));
      else if (csv) {
        const { columns, rows } = searchTable(answer.matches);
        process.stdout.write(printCsv(columns, rows));
      } else console.log(printSearch(answer, meant));
    });
}
