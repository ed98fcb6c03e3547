// Finds what a person means by a few words: by id, by name or alias, or by the words of texts and phrases.
import type { Reader } from '../graph/graph.ts';
import { fold, foldWords } from '../model/fold.ts';
import { type NodeValue, nodeOf } from './nodes.ts';

export interface Candidate {
  readonly node: NodeValue;
  /** How it matched, best first: its id or a name; a word of its name or text; the words of a claim about it. */
  readonly matched: 'NAME' | 'TEXT' | 'CLAIM';
  /** The text that matched, as it stands in the graph. */
  readonly where: string;
}

/** How many things a search looks at. */
const mostHits = 200;

const hitsWithTargets = `
MATCH (n:Entity) WHERE n.id IN $ids
RETURN labels(n) AS labels, properties(n) AS properties,
  [(n)-[:ABOUT]->(t:Entity) | [labels(t), properties(t)]] AS targets`;

/**
 * Things of the given kinds (labels) that fit all words of a text, best first, at most `limit`. Two round
 * trips; one when the text holds no word.
 */
export async function findNodes(
  reader: Reader,
  text: string,
  kinds: readonly string[],
  limit: number,
): Promise<Candidate[]> {
  const words = foldWords(text);
  if (words.length === 0) return [];
  const ids = await reader.searchText(words, mostHits);
  const asId = text.trim();
  const rows = await reader.read(hitsWithTargets, { ids: [...new Set([asId, ...ids])] });
  const found = new Map<string, Candidate>();
  const offer = (candidate: Candidate) => {
    const known = found.get(candidate.node.id);
    if (!known || rankOf(candidate) < rankOf(known)) found.set(candidate.node.id, candidate);
  };
  const wanted = fold(text);
  for (const row of rows) {
    const node = nodeOf(row);
    if (kinds.some((kind) => node.labels.includes(kind))) offer(matchOf(node, asId, wanted, words));
    for (const [labels, properties] of (row['targets'] as never[][]) ?? []) {
      const target = nodeOf({ labels: labels!, properties: properties! });
      if (kinds.some((kind) => target.labels.includes(kind)))
        offer({ node: target, matched: 'CLAIM', where: node.name });
    }
  }
  return [...found.values()]
    .sort((a, b) => rankOf(a) - rankOf(b) || (a.node.id < b.node.id ? -1 : 1))
    .slice(0, limit);
}

/** What the words mean beyond doubt: the only thing with that name, or the only thing at all; else null. */
export function unambiguous(candidates: readonly Candidate[]): Candidate | null {
  const named = candidates.filter(({ matched }) => matched === 'NAME');
  const [only, ...others] = named.length > 0 ? named : candidates;
  return only && others.length === 0 ? only : null;
}

function rankOf({ matched }: Candidate): number {
  return ['NAME', 'TEXT', 'CLAIM'].indexOf(matched);
}

function matchOf(node: NodeValue, asId: string, wanted: string, words: readonly string[]): Candidate {
  const names = [node.name, ...((node.properties['aliases'] as string[] | undefined) ?? [])];
  const key = node.id.slice(node.id.indexOf(':') + 1);
  const exact = names.find((name) => fold(name) === wanted);
  if (exact !== undefined || node.id === asId || fold(key) === wanted)
    return { node, matched: 'NAME', where: exact ?? node.name };
  const texts = [...names, String(node.properties['text'] ?? '')];
  const holding = texts.find((one) => words.every((word) => ` ${fold(one)}`.includes(` ${word}`)));
  return { node, matched: 'TEXT', where: holding ?? node.name };
}
