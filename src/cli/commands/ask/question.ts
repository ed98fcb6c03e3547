// What all questions of `parley ask` share: their options, and how an answer is read and printed.

import { Command, InvalidArgumentError, Option } from 'commander';
import type { Reader } from '../../../graph/graph.ts';
import { BadDate } from '../../../model/time.ts';
import type { Question } from '../../../queries/question.ts';
import { type Asked, momentOf } from '../../../queries/shared/moment.ts';
import { readNodes } from '../../../queries/shared/nodes.ts';
import { Failure } from '../../failure.ts';
import { reading } from '../../graph.ts';
import { printJson } from '../../print/json.ts';
import { type CsvTable, printCsv } from '../../tables/csv.ts';
import { refuseUnknownId } from './did-you-mean.ts';

/** An answer as a value, for `--json`, as rows, for `--csv`, and as a text for a reader. */
export interface Answered {
  readonly answer: unknown;
  readonly text: string;
  readonly table: CsvTable;
}

interface Options extends Asked {
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** `parley ask who-reported`, with the options that every question has. */
export function questionCommand({ name, asks }: Question): Command {
  return new Command(kebab(name))
    .description(asks)
    .option('--json', 'the whole answer as JSON')
    .addOption(new Option('--csv', 'its lines as a table for a spreadsheet').conflicts('json'))
    .option('--as-of <date>', 'only what had been said by this date, such as 2024-11', checked('asOf'))
    .option(
      '--known-at <moment>',
      'as the graph knew it then, such as 2025-01-14T09:30:00Z',
      checked('knownAt'),
    )
    .option('--dossier <dossier>', 'only what this dossier says, such as ukraine-talks')
    .addHelpText(
      'after',
      '\nExit codes: 0 answered, 1 refused (an unknown id, unclear words), 2 not understood, 3 graph out of reach.',
    )
    .exitOverride();
}

/** The action of a question: reads with one reader, prints the text, or with `--json` the answer. */
export function answering<O extends object>(
  ask: (
    reader: Reader,
    moment: Asked,
    argument: string,
    options: O,
    all: readonly string[],
  ) => Promise<Answered>,
) {
  return async (...given: unknown[]): Promise<void> => {
    const command = given.at(-1) as Command;
    const options = command.opts<Options & O>();
    const argument = typeof given[0] === 'string' ? given[0] : '';
    const { asOf, knownAt, dossier } = options;
    const { answer, text, table } = await reading((graph) =>
      graph.read(async (reader) => {
        return ask(reader, { asOf, knownAt, dossier }, argument, options, command.args).catch(
          async (error: unknown) => {
            throw error instanceof NotKnown ? await withMeant(reader, error) : error;
          },
        );
      }),
    );
    if (options.csv) process.stdout.write(printCsv(table.columns, table.rows));
    else console.log(options.json ? printJson(answer) : text);
  };
}

/** Does a text look like the id of a thing? */
export function isId(text: string): boolean {
  return /^(actor|issue|demand|venue|talks|source|document|claim):/.test(text);
}

/** An id that was asked about and that nothing has; `answering` adds what was probably meant. */
class NotKnown extends Failure {
  readonly ids: readonly string[];
  constructor(ids: readonly string[]) {
    super(`Nothing has the id ${ids.join(' or ')}.`);
    this.ids = ids;
  }
}

/** What to throw when an answer is null. @param ids what was asked about; one of them is not known, or was not then */
export function notKnown(...ids: readonly (string | null | undefined)[]): Failure {
  return new NotKnown(ids.filter((id) => id != null));
}

async function withMeant(reader: Reader, { message, ids }: NotKnown): Promise<Failure> {
  const known = new Set((await readNodes(reader, ids)).map(({ id }) => id));
  const missing = ids.filter((id) => !known.has(id));
  const [first] = missing;
  if (!first) return new Failure(`${message.slice(0, -1)} at that moment.`);
  return refuseUnknownId(reader, first);
}

/** Refuses a wrong time when the command line is read, before anything is opened. */
function checked(key: keyof Asked) {
  return (text: string): string => {
    try {
      momentOf({ [key]: text });
      return text;
    } catch (error) {
      if (error instanceof BadDate) throw new InvalidArgumentError(error.message);
      throw error;
    }
  };
}

/** "whoReported" → "who-reported" */
function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
