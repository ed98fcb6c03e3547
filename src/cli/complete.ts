// What may stand at the end of a command line that somebody is typing, from commander's own tree of commands.
// Our own, and no library: @bomb.sh/tab (0.0.x) asks its handlers synchronously, and the graph answers later;
// @pnpm/tabtab brings prompts and writes into start-up files; omelette does not read commander's tree. None of
// them keeps ids whole in bash, which breaks words at colons.
import type { Argument, Command, Option } from 'commander';
import { ThingArgument } from './thing-argument.ts';

/** A word to offer, and what it is. */
export interface Offer {
  readonly value: string;
  readonly about: string;
}

export type Expected =
  | { readonly what: 'WORDS'; readonly offers: readonly Offer[] }
  /** Things whose ids begin with one of these, by id or name. */
  | { readonly what: 'THINGS'; readonly beginnings: readonly string[] }
  | { readonly what: 'DOSSIERS' }
  | { readonly what: 'FILES' };

const every = ['actor:', 'issue:', 'demand:', 'venue:', 'talks:', 'source:', 'document:', 'claim:'];

/** What the placeholders of arguments and options stand for, by their names; of others nothing is offered. */
const placeholders: Readonly<Record<string, readonly string[] | 'DOSSIERS' | 'FILES'>> = {
  about: every,
  from: every,
  ids: every,
  of: every,
  id: every,
  text: every,
  actor: ['actor:'],
  actors: ['actor:'],
  demand: ['demand:'],
  document: ['document:'],
  issue: ['issue:'],
  source: ['source:', 'actor:'],
  talks: ['talks:'],
  thing: ['demand:', 'talks:', 'claim:'],
  to: every,
  venue: ['venue:'],
  dossier: 'DOSSIERS',
  dossiers: 'DOSSIERS',
  dir: 'FILES',
  dirs: 'FILES',
  file: 'FILES',
  'dossier-dir': 'FILES',
};

/**
 * @param words what stands after the program's name; the last one is being typed and may be empty
 */
export function expected(program: Command, words: readonly string[]): Expected {
  let command = program;
  let place = 0;
  let open: Option | null = null;
  for (const word of words.slice(0, -1)) {
    if (open && !word.startsWith('-')) {
      if (!open.variadic) open = null;
      continue;
    }
    const option = word.startsWith('-') ? optionOf(command, word) : null;
    open = option && (option.required || option.optional) ? option : null;
    if (word.startsWith('-')) continue;
    const inner = place === 0 ? command.commands.find((one) => one.name() === word) : undefined;
    if (inner) command = inner;
    else place += 1;
  }
  const typed = words.at(-1) ?? '';
  if (typed.startsWith('-')) return { what: 'WORDS', offers: optionsOf(command, words) };
  if (open) return valuesOf(open.argChoices, placeholderOf(open.flags));
  const subcommands = command.createHelp().visibleCommands(command);
  if (place === 0 && subcommands.length > 0)
    return {
      what: 'WORDS',
      offers: subcommands.map((one) => ({ value: one.name(), about: one.description() })),
    };
  const argument = argumentAt(command.registeredArguments, place);
  if (!argument) return { what: 'WORDS', offers: optionsOf(command, words) };
  if (argument instanceof ThingArgument) return { what: 'THINGS', beginnings: argument.beginnings };
  return valuesOf(argument.argChoices, argument.name());
}

function valuesOf(choices: readonly string[] | undefined, placeholder: string): Expected {
  if (choices) return { what: 'WORDS', offers: choices.map((value) => ({ value, about: '' })) };
  const meant = placeholders[placeholder] ?? [];
  return typeof meant === 'string' ? { what: meant } : { what: 'THINGS', beginnings: meant };
}

/** The options of a command that are not given yet. */
function optionsOf(command: Command, words: readonly string[]): Offer[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .filter(({ long, variadic }) => long && (variadic || !words.slice(0, -1).includes(long)))
    .map(({ long, description }) => ({ value: long!, about: description }));
}

function optionOf(command: Command, word: string): Option | null {
  return command.options.find(({ long, short }) => word === long || word === short) ?? null;
}

function argumentAt(all: readonly Argument[], place: number): Argument | undefined {
  return all[place] ?? all.slice(-1).find(({ variadic }) => variadic);
}

/** "actor" of "--holder <actor>" */
function placeholderOf(flags: string): string {
  return /[<[]([\w-]+)/.exec(flags)?.[1] ?? '';
}
