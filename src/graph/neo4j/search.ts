// Full-text search on Neo4j: every word must occur, the last one as a prefix.

import type { Question } from '../backend.ts';

const statement = `
CALL db.index.fulltext.queryNodes('nodeText', $query) YIELD node
RETURN node.id AS id ORDER BY id LIMIT $limit`;

/** The ids of the nodes that hold every word, the last one as a prefix, by id. */
export function textQuestion(words: readonly string[], limit: number): Question {
  const terms = words.map((word) => `+${escaped(word)}`);
  return { statement, parameters: { query: `${terms.join(' ')}*`, limit } };
}

/** Any character may stand behind a backslash in a Lucene query; letters and digits mean themselves. */
function escaped(word: string): string {
  return word.replace(/[^\p{L}\p{N}]/gu, '\\$&');
}
