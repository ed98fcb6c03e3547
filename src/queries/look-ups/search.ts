// Search while somebody types: by id, names, aliases, texts, titles, paraphrases and quotes; best first, with
// what matched and where. The engines find the same things, and the ranking is a rule of ours.

import type { Reader, Row } from '../../graph/graph.ts';
import { compareTexts } from '../../model/compare.ts';
import { fold, foldSpelling, foldWords, searchWords } from '../../model/fold.ts';
import { type NodeValue, nodeOf } from '../shared/nodes.ts';

export const searchKinds = [
  'ACTOR',
  'DEMAND',
  'ISSUE',
  'TALKS',
  'VENUE',
  'SOURCE',
  'DOCUMENT',
  'CLAIM',
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Which text of a thing matched, the most telling first. */
export const searchedTexts = [
  'NAME',
  'ALIAS',
  'ID',
  'TEXT',
  'TITLE',
  'PARAPHRASE',
  'QUOTE',
  'DESCRIPTION',
  'TOGETHER',
] as const;
export type SearchedText = (typeof searchedTexts)[number];

export interface SearchMatch {
  readonly node: NodeValue;
  readonly matched: SearchedText;
  /** The text that matched, as it stands in the graph. */
  readonly where: string;
  /** The words in it that matched, in UTF-16 units. */
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
}

/** How many ids the engine gives at the most, by id, and how many of the things are read to rank them. */
const mostHits = 50_000;
const mostRead = 500;

const hits = `
MATCH (n:Entity) WHERE n.id IN $ids
RETURN labels(n) AS labels, properties(n) AS properties,
  [(n)-[r:EVIDENCED_BY]->(:Document) | [r.order, r.exact]] AS quotes`;

/**
 * Things that hold every word, the last one as a beginning; best first, at most `limit`.
 * @param kinds null: all
 * Two round trips; none when the text holds no word and is no id.
 */
export async function search(
  reader: Reader,
  text: string,
  kinds: readonly SearchKind[] | null,
  limit: number,
): Promise<SearchMatch[]> {
  const words = searchWords(text);
  if (words.length === 0 || limit === 0) return [];
  const wanted = new Set(kinds ?? searchKinds);
  const asId = text.trim();
  const ids = [...new Set([asId, ...(await reader.searchText(words, mostHits))])].filter((id) =>
    kindsOf(id).some((kind) => wanted.has(kind)),
  );
  if (ids.length === 0) return [];
  // Claims are many and rank behind what bears the name: things come first where not all can be read.
  const isClaim = (id: string) => id.startsWith('claim:');
  const read = [...ids.filter((id) => !isClaim(id)), ...ids.filter(isClaim)].slice(0, mostRead);
  const rows = await reader.read(hits, { ids: read });
  return rows
    .flatMap((row) => rank(row, { asId, strict: foldWords(text), words }, wanted))
    .sort((a, b) => a.score - b.score || compareTexts(a.match.node.id, b.match.node.id))
    .slice(0, limit)
    .map(({ match }) => match);
}

interface Asked {
  readonly asId: string;
  /** Its words as they are spelt, and as they are searched. */
  readonly strict: readonly string[];
  readonly words: readonly string[];
}

/** The kinds that an id can be of; an actor may be a source too. */
function kindsOf(id: string): SearchKind[] {
  const kind = id.slice(0, Math.max(0, id.indexOf(':'))).toUpperCase();
  if (kind === 'ACTOR') return ['ACTOR', 'SOURCE'];
  return searchKinds.filter((one) => one === kind);
}

function rank(
  row: Row,
  asked: Asked,
  wanted: ReadonlySet<SearchKind>,
): { score: number; match: SearchMatch }[] {
  const node = nodeOf(row);
  const kind = searchKinds.find((one) => wanted.has(one) && node.labels.includes(labelOf(one)));
  if (kind === undefined) return [];
  const quotes = [...((row['quotes'] ?? []) as [number, string][])].sort(([a], [b]) => a - b);
  const texts = textsOf(
    node,
    quotes.map(([, exact]) => exact),
    asked.asId,
  );
  const [best] = texts
    .flatMap(({ matched, text }) => {
      const fit = fitOf(text, asked);
      // Only a whole id counts: parts of ids are the coder's shorthand, and no text.
      if (fit === null || (matched === 'ID' && fit >= 1)) return [];
      return [{ fit, matched, text }];
    })
    .sort((a, b) => scoreOf(a, kind) - scoreOf(b, kind));
  const shown = best ?? { fit: fits.length, matched: 'TOGETHER' as const, text: node.name };
  const { matched, text } = shown;
  const highlights = highlightsIn(text, asked.words);
  return [{ score: scoreOf(shown, kind), match: { node, matched, where: text, highlights } }];
}

interface Fitting {
  readonly fit: number;
  readonly matched: SearchedText;
  readonly text: string;
}

/**
 * The less the better: a whole text before parts, then names before texts before words of claims, then how well
 * it fits, which text it is, the kind of thing, and the shorter text.
 */
function scoreOf({ fit, matched, text }: Fitting, kind: SearchKind): number {
  const place = searchedTexts.indexOf(matched);
  const tier = fit < 1 ? 0 : place < 3 ? 1 : place < 5 ? 2 : 3;
  const digits = [tier, fit * 2, place, searchKinds.indexOf(kind)];
  return digits.reduce((score, digit) => score * 20 + digit, 0) * 10_000 + Math.min(text.length, 9_999);
}

function labelOf(kind: SearchKind): string {
  return `${kind[0]}${kind.slice(1).toLowerCase()}`;
}

/** The texts of a thing, each as what it is. */
function textsOf(
  node: NodeValue,
  quotes: readonly string[],
  asId: string,
): { matched: SearchedText; text: string }[] {
  const key = node.id === asId ? node.id : node.id.slice(node.id.indexOf(':') + 1);
  const property = (key: string) => {
    const value = node.properties[key];
    return value === undefined ? [] : Array.isArray(value) ? value.map(String) : [String(value)];
  };
  const as = (matched: SearchedText, list: readonly string[]) => list.map((text) => ({ matched, text }));
  const isDocument = node.labels.includes('Document');
  if (node.labels.includes('Claim'))
    return [...as('ID', [key]), ...as('PARAPHRASE', property('paraphrase')), ...as('QUOTE', quotes)];
  return [
    ...as(isDocument ? 'TITLE' : 'NAME', property('name')),
    ...as('ALIAS', property('aliases')),
    ...as('ID', [key]),
    ...as('TEXT', isDocument ? [] : property('text')),
    ...as('DESCRIPTION', property('description')),
  ];
}

/** How well a text fits, the best way first; `of` is the folded text, `words` those asked for. */
const fits: readonly ((of: string, words: readonly string[]) => boolean)[] = [
  (of, words) => of === words.join(' '),
  (of, words) => `${of} `.startsWith(`${words.join(' ')} `),
  (of, words) => of.startsWith(words.join(' ')),
  (of, words) => ` ${of}`.includes(` ${words.join(' ')}`),
  (of, words) => words.every((word) => ` ${of}`.includes(` ${word}`)),
];

/** The best way in which a text fits, the very spelling before a like one; null when words are missing. */
function fitOf(text: string, { strict, words }: Asked): number | null {
  const folded = fold(text);
  const like = foldSpelling(folded);
  const exact = fits.findIndex((holds) => holds(folded, strict));
  const similar = fits.findIndex((holds) => holds(like, words));
  if (exact < 0 && similar < 0) return null;
  // A like spelling counts as half a way worse.
  return Math.min(exact < 0 ? Number.POSITIVE_INFINITY : exact, similar < 0 ? exact : similar + 0.5);
}

/** Where words of a text match one of those asked for, the last of which may be begun only. */
function highlightsIn(text: string, words: readonly string[]): { start: number; end: number }[] {
  const begun = words.at(-1)!;
  const matches = (word: string) => words.includes(word) || word.startsWith(begun);
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)]
    .filter(([word]) => searchWords(word).some(matches))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}
