// Finds what a person means by a few words: by id, by name or alias, or by the words of texts and phrases.

import type { Reader } from '../../graph/graph.ts';
import { compareTexts } from '../../model/compare.ts';
import { fold, foldSpelling, searchWords } from '../../model/fold.ts';
import { searchTextOf } from '../../model/search-text.ts';
import type { Thing } from '../../model/thing.ts';
import { type NodeValue, nodeOf } from './nodes.ts';
import { nodeThen, type RecordThen } from './past.ts';

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
  const words = searchWords(text);
  if (words.length === 0) return [];
  const ids = await reader.searchText(words, mostHits);
  const asId = text.trim();
  const rows = await reader.read(hitsWithTargets, { ids: [...new Set([asId, ...ids])] });
  const hits = rows.map((row) => ({
    node: nodeOf(row),
    targets: ((row['targets'] as never[][]) ?? []).map(([labels, properties]) =>
      nodeOf({ labels: labels!, properties: properties! }),
    ),
  }));
  return candidatesAmong(hits, text, kinds).slice(0, limit);
}

/** The same among the things of a past moment, all of them. */
export function findNodesThen(
  record: RecordThen,
  text: string,
  kinds: readonly string[],
  limit: number,
): Candidate[] {
  const words = searchWords(text);
  const last = words.pop();
  if (last === undefined) return [];
  const fits = (thing: Thing) => {
    const held = searchTextOf(thing).split(' ');
    return words.every((word) => held.includes(word)) && held.some((word) => word.startsWith(last));
  };
  const asId = record.things.get(text.trim());
  const entities = [...record.things.values()].filter(({ labels }) => labels.includes('Entity'));
  const fitting = entities
    .filter(fits)
    .sort((a, b) => compareTexts(a.id, b.id))
    .slice(0, mostHits);
  const targetsOf = (thing: Thing) =>
    thing.edges
      .filter(({ type }) => type === 'ABOUT')
      .flatMap(({ to }) => record.things.get(to) ?? [])
      .map((target) => nodeThen(record, target));
  const hits = [...new Set([...(asId ? [asId] : []), ...fitting])].map((thing) => ({
    node: nodeThen(record, thing),
    targets: targetsOf(thing),
  }));
  return candidatesAmong(hits, text, kinds).slice(0, limit);
}

interface Hit {
  readonly node: NodeValue;
  /** What it is about, when it is a claim. */
  readonly targets: readonly NodeValue[];
}

/** What was meant, best first: the hits themselves, and what claims among them are about. */
function candidatesAmong(hits: readonly Hit[], text: string, kinds: readonly string[]): Candidate[] {
  const words = searchWords(text);
  const wanted = fold(text);
  const found = new Map<string, Candidate>();
  const offer = (candidate: Candidate) => {
    const known = found.get(candidate.node.id);
    if (!known || rankOf(candidate) < rankOf(known)) found.set(candidate.node.id, candidate);
  };
  const isWanted = ({ labels }: NodeValue) => kinds.some((kind) => labels.includes(kind));
  // In order, so that of several claims about one thing the same is shown each time.
  for (const { node, targets } of [...hits].sort((a, b) => compareTexts(a.node.id, b.node.id))) {
    if (isWanted(node)) offer(matchOf(node, text.trim(), wanted, words));
    for (const target of targets.filter(isWanted))
      offer({ node: target, matched: 'CLAIM', where: node.name });
  }
  return [...found.values()].sort((a, b) => rankOf(a) - rankOf(b) || compareTexts(a.node.id, b.node.id));
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
  const holding = texts.find((one) =>
    words.every((word) => ` ${foldSpelling(fold(one))}`.includes(` ${word}`)),
  );
  return { node, matched: 'TEXT', where: holding ?? node.name };
}
