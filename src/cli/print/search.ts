// What a search finds: each thing with its id, and below it the text that matched where that is not its name.
import type { SearchedText, SearchMatch } from '../../queries/look-ups/search.ts';
import { count, shorten, styled, wrap } from './words.ts';

export interface Found {
  readonly text: string;
  readonly matches: readonly SearchMatch[];
  readonly truncated: boolean;
}

/** @param meant what may have been meant where nothing is found: a sentence, or nothing */
export function printSearch({ text, matches, truncated }: Found, meant: string): string {
  if (matches.length === 0) return `\n${wrap(`Nothing here holds "${text}".${meant}`, '  ').join('\n')}\n`;
  const many = matches.length === 1 ? 'holds' : 'hold';
  const best = truncated ? 'The best ' : '';
  const lines = ['', `  ${best}${count(matches.length, 'thing')} that ${many} "${text}".`, ''];
  for (const match of matches) {
    const isName = match.where === match.node.name;
    const title = isName ? highlighted(match) : styled('bold', shorten(match.node.name, 90));
    lines.push(...wrap(`${title} · ${match.node.id}`, '  '));
    if (!isName) lines.push(...wrap(`${words[match.matched]}: ${highlighted(match)}`, '      '));
  }
  if (truncated)
    lines.push(
      '',
      ...wrap('There are more: ask with more words, with --kinds, or for more with --first.', '  '),
    );
  return `${lines.join('\n')}\n`;
}

const words: Readonly<Record<SearchedText, string>> = {
  NAME: 'name',
  ALIAS: 'also called',
  ID: 'id',
  TEXT: 'text',
  TITLE: 'title',
  PARAPHRASE: 'paraphrase',
  QUOTE: 'words',
  DESCRIPTION: 'description',
  TOGETHER: 'in several of its texts',
};

/** The text with the words that matched marked, in colour where somebody looks. */
function highlighted({ where, highlights }: SearchMatch): string {
  let at = 0;
  let text = '';
  for (const { start, end } of highlights) {
    text += where.slice(at, start) + styled(['bold', 'yellow'], where.slice(start, end));
    at = end;
  }
  return text + where.slice(at);
}
