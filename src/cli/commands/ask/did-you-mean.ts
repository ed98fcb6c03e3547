// What somebody probably meant by an id or a name that nothing has: the nearest that there are.
import type { Reader } from '../../../graph/graph.ts';
import { nearest } from '../../../ingest/dossier/nearest.ts';
import { fold } from '../../../model/fold.ts';
import { type Named, namesUnder } from '../../../queries/shared/names.ts';
import { Failure } from '../../failure.ts';
import { shorten } from '../../print/words.ts';

const most = 3;

/** " Did you mean demand:landing-cap (Landing cap)?", or nothing. */
async function didYouMeanId(reader: Reader, id: string): Promise<string> {
  const kind = id.slice(0, id.indexOf(':') + 1);
  if (kind === 'claim:') return offer(await claimsLike(reader, id));
  const near = nearestKeys(await namesUnder(reader, [kind]), keyOf(id));
  return offer(near.length > 0 ? near : await namesUnder(reader, [id], most));
}

/** What to throw for an id that nothing has. */
export async function refuseUnknownId(reader: Reader, id: string): Promise<Failure> {
  const meant = await didYouMeanId(reader, id);
  return new Failure(`Nothing has the id ${id}.${meant || ' `parley search` finds ids by words.'}`);
}

/** The same for words of a name. @param kinds the beginnings of the ids that are taken */
export async function didYouMeanName(
  reader: Reader,
  words: string,
  kinds: readonly string[],
): Promise<string> {
  const given = fold(words);
  const length = given.split(' ').length;
  const known = await namesUnder(reader, kinds);
  return offer(among(known, given, (one) => textsOf(one).flatMap((text) => runsOf(text, length))));
}

/** Claims are many: those of the document that the id names, or of the one nearest to it. */
async function claimsLike(reader: Reader, id: string): Promise<Named[]> {
  const [document = '', key = ''] = keyOf(id).split('/');
  const own = await namesUnder(reader, [`claim:${document}/`]);
  if (own.length > 0) return nearestKeys(own, `${document}/${key}`);
  const [meant] = nearestKeys(await namesUnder(reader, ['document:']), document);
  return meant ? namesUnder(reader, [`claim:${keyOf(meant.id)}/${key}`], most) : [];
}

function nearestKeys(known: readonly Named[], given: string): Named[] {
  const last = (key: string) => key.slice(key.lastIndexOf('/') + 1);
  return among(known, last(given), ({ id }) => [last(keyOf(id))]);
}

/** The things with a text near the one that was given, nearest first, three at most. */
function among(known: readonly Named[], given: string, texts: (one: Named) => readonly string[]): Named[] {
  const having = new Map<string, Named>();
  for (const one of known) for (const text of texts(one)) having.set(text, having.get(text) ?? one);
  return [...new Set(nearest(given, [...having.keys()]).map((text) => having.get(text)!))];
}

function textsOf({ id, name, aliases }: Named): string[] {
  return [name, ...aliases, keyOf(id)].map(fold);
}

/** The whole text and every run of so many of its words: "cap" of "landing cap". */
function runsOf(text: string, length: number): string[] {
  const words = text.split(' ');
  const runs = words.map((_, i) => words.slice(i, i + length)).filter((run) => run.length === length);
  return [...new Set([text, ...runs.map((run) => run.join(' '))])];
}

/** "landing-cap" of "demand:landing-cap" */
function keyOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

function offer(meant: readonly Named[]): string {
  const told = meant.map(({ id, name }) => `${id} (${shorten(name, 40)})`);
  return told.length === 0 ? '' : ` Did you mean ${told.join(' or ')}?`;
}
