// What all questions of `parley ask` share: their options, and how an answer is read and printed.
import { Command, InvalidArgumentError } from 'commander';
import type { Reader } from '../../../graph/graph.ts';
import { BadDate } from '../../../model/time.ts';
import { type Asked, momentOf } from '../../../queries/moment.ts';
import type { Question } from '../../../queries/question.ts';
import { Failure } from '../../failure.ts';
import { reading } from '../../graph.ts';

/** An answer as a value, for `--json`, and as a text for a reader. */
export interface Answered {
  readonly answer: unknown;
  readonly text: string;
}

interface Options extends Asked {
  readonly json?: boolean;
}

/** `parley ask who-reported`, with the options that every question has. */
export function questionCommand({ name, asks }: Question): Command {
  return new Command(kebab(name))
    .description(asks)
    .option('--json', 'the whole answer as JSON')
    .option('--as-of <date>', 'only what had been said by this date, such as 2024-11', checked('asOf'))
    .option(
      '--known-at <moment>',
      'as the graph knew it then, such as 2025-01-14T09:30:00Z',
      checked('knownAt'),
    )
    .option('--dossier <name>', 'only what this dossier says, such as ukraine-talks')
    .exitOverride();
}

/** The action of a question: reads with one reader, prints the text, or with `--json` the answer. */
export function answering<O extends object>(
  ask: (reader: Reader, moment: Asked, argument: string, options: O) => Promise<Answered>,
) {
  return async (...given: unknown[]): Promise<void> => {
    const command = given.at(-1) as Command;
    const options = command.opts<Options & O>();
    const argument = typeof given[0] === 'string' ? given[0] : '';
    const { asOf, knownAt, dossier } = options;
    const { answer, text } = await reading((graph) =>
      graph.read((reader) => ask(reader, { asOf, knownAt, dossier }, argument, options)),
    );
    console.log(options.json ? JSON.stringify(answer, null, 2) : text);
  };
}

/** Does a text look like the id of a thing? */
export function isId(text: string): boolean {
  return /^(actor|issue|demand|venue|talks|source|document|claim):/.test(text);
}

export function notKnown(id: string): Failure {
  return new Failure(`Nothing has the id ${id}. Ask with words to find ids.`);
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
