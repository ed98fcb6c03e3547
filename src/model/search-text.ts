// What a thing is found by: its names, texts, paraphrase and phrases, folded.
import { fold, foldSpelling } from './fold.ts';
import type { Thing } from './thing.ts';

const searched = ['name', 'aliases', 'text', 'description', 'paraphrase', 'title'] as const;

/** The folded words that a search matches. A document's full text is not among them, its claims' phrases are. */
export function searchTextOf(thing: Thing): string {
  const isDocument = thing.labels.includes('Document');
  const own = searched
    .filter((key) => !(isDocument && key === 'text'))
    .flatMap((key) => thing.properties[key] ?? []);
  const phrases = thing.edges
    .filter(({ type }) => type === 'EVIDENCED_BY')
    .map(({ properties }) => properties['exact'] ?? '');
  return foldSpelling(fold([...new Set([...own, ...phrases])].join(' ')));
}
