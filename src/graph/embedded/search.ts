// Full-text search on the embedded engine. Its text index knows whole words only and sees no uncommitted
// write, so the texts are scanned: 2 ms at 10,000 nodes, 26 to 110 ms at 100,000.

import type { Question } from '../backend.ts';

const statement = `
MATCH (n:Entity)
WHERE n.searchText CONTAINS $longest AND all(word IN $words WHERE (' ' + n.searchText + ' ') CONTAINS word)
RETURN n.id AS id ORDER BY id LIMIT $limit`;

/** The ids of the nodes that hold every word, the last one as a prefix, by id. */
export function textQuestion(words: readonly string[], limit: number): Question {
  const last = words.length - 1;
  // One plain comparison decides most nodes, best with the word that is rarest, which tends to be the longest.
  const longest = words.reduce((found, word) => (word.length > found.length ? word : found));
  const padded = words.map((word, index) => (index === last ? ` ${word}` : ` ${word} `));
  return { statement, parameters: { longest, words: padded, limit } };
}
