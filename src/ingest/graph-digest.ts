// A digest of a whole graph, to tell whether two graphs say the same. Leaves out when and by whom.
import { createHash } from 'node:crypto';
import type { Reader, Row } from '../graph/graph.ts';

const nodes = [
  'MATCH (n:Entity) RETURN labels(n) AS labels, properties(n) AS properties',
  'MATCH (n:Judgement) RETURN labels(n) AS labels, properties(n) AS properties',
  'MATCH (n:Dossier) RETURN labels(n) AS labels, properties(n) AS properties',
  'MATCH (n:Loaded) RETURN labels(n) AS labels, properties(n) AS properties',
];

const revisions =
  'MATCH (n:Revision) RETURN n.id AS id, n.action AS action, n.body AS body, n.to = "9999" AS current';

const edges = `
MATCH (a:Entity)-[r]->(b:Entity)
RETURN a.id AS start, type(r) AS type, properties(r) AS properties, b.id AS target`;

const touches = `
MATCH (a:Revision)-[r:TOUCHES]->(b) RETURN a.id AS start, b.id AS target`;

export interface DigestOptions {
  /** Count the history too; without it two graphs of different pasts can be equal. Default true. */
  readonly history?: boolean;
}

/** SHA-256 in hex over everything live and, unless told otherwise, the history. */
export async function graphDigest(reader: Reader, options: DigestOptions = {}): Promise<string> {
  const statements = [...nodes, edges, ...((options.history ?? true) ? [revisions, touches] : [])];
  const lines: string[] = [];
  for (const statement of statements)
    lines.push(...(await reader.read(statement)).map((row) => JSON.stringify(sortKeys(row))));
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}

function sortKeys(value: Row[string] | Row): unknown {
  if (Array.isArray(value)) return value;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(
        ([key, inner]) =>
          [key, key === 'labels' ? [...(inner as string[])].sort() : sortKeys(inner)] as const,
      )
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
