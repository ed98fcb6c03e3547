import { Argument, Command } from 'commander';
import type { Reader } from '../../graph/graph.ts';
import { fold } from '../../model/fold.ts';
import { readDossiers } from '../../queries/look-ups/dossier.ts';
import { type Named, namesUnder } from '../../queries/shared/names.ts';
import { type Expected, expected, type Offer } from '../complete.ts';
import { completionScripts, filesStatus } from '../completion-scripts.ts';
import { reading } from '../graph.ts';

/** How many words are offered at the most. */
const mostOffers = 200;
/** How long somebody who pressed Tab waits for a graph that is away. */
const deadlineMs = 1_500;
/** Kinds with too many things to look through all their names. */
const byIdOnly = ['document:', 'claim:'];

export function completionCommand(): Command {
  return new Command('completion')
    .description('print the completion script of a shell; its first line tells how to use it')
    .addArgument(new Argument('<shell>').choices(Object.keys(completionScripts)))
    .action((shell: keyof typeof completionScripts) => {
      process.stdout.write(completionScripts[shell]);
    });
}

/** What the scripts call. It never fails and never writes to standard error: a prompt is no place for either. */
export function completeCommand(program: Command): Command {
  return new Command('complete').argument('[words...]').action(async (words: string[]) => {
    const wanted = expected(program, words);
    if (wanted.what === 'FILES') {
      process.exitCode = filesStatus;
      return;
    }
    const timer = setTimeout(() => process.exit(), deadlineMs);
    const offers = await offersFor(wanted, words.at(-1) ?? '').catch((): Offer[] => []);
    clearTimeout(timer);
    for (const { value, about } of offers.slice(0, mostOffers))
      process.stdout.write(`${oneLine(value)}\t${oneLine(about)}\n`);
  });
}

async function offersFor(wanted: Exclude<Expected, { what: 'FILES' }>, typed: string): Promise<Offer[]> {
  if (wanted.what === 'DOSSIERS') {
    const all = await inGraph((reader) => readDossiers(reader, null));
    return beginning(
      all.map(({ id, title }) => ({ value: id, about: title })),
      typed,
    );
  }
  // Of several with commas between them the last one is being typed.
  const before = typed.slice(0, typed.lastIndexOf(',') + 1);
  const last = typed.slice(before.length);
  const offers =
    wanted.what === 'WORDS' ? beginning(wanted.offers, last) : await things(wanted.beginnings, last);
  return offers.map(({ value, about }) => ({ value: before + value, about }));
}

/** Ids once their kind is clear; before, the kinds; and names that begin with what is typed. */
async function things(beginnings: readonly string[], typed: string): Promise<Offer[]> {
  const fitting = beginnings.filter((one) => one.startsWith(typed) || typed.startsWith(one));
  if (typed.includes(':') || (fitting.length === 1 && beginnings.length === 1)) {
    const under = fitting.map((one) => (typed.startsWith(one) ? typed : one));
    const ids = await inGraph((reader) => namesUnder(reader, under, mostOffers));
    return [...ids.map(({ id, name }) => ({ value: id, about: name })), ...(await named(beginnings, typed))];
  }
  const kinds = fitting.map((one) => ({ value: one, about: '' }));
  return [...kinds, ...(await named(beginnings, typed))];
}

async function named(beginnings: readonly string[], typed: string): Promise<Offer[]> {
  const begun = fold(typed);
  const kinds = beginnings.filter((one) => !byIdOnly.includes(one));
  if (begun === '' || typed.includes(':') || kinds.length === 0) return [];
  const all = await inGraph((reader) => namesUnder(reader, kinds));
  const called = ({ name, aliases }: Named) => [name, ...aliases].find((one) => fold(one).startsWith(begun));
  return all.flatMap((one) => {
    const value = called(one);
    return value === undefined ? [] : [{ value, about: one.id }];
  });
}

function inGraph<T>(read: (reader: Reader) => Promise<T>): Promise<T> {
  return reading((graph) => graph.read(read));
}

function beginning(offers: readonly Offer[], typed: string): Offer[] {
  return offers.filter(({ value }) => value.startsWith(typed));
}

/** A line is an offer: what would break it is folded to blanks. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
