// Documents whole with publisher and the outlet that they retell.
import type { Reader, Value } from '../../graph/graph.ts';
import { groupBy } from '../../model/group.ts';
import { type NodeValue, nodeOf } from '../shared/nodes.ts';

/** A document with the sources that its edges name. */
export interface DocumentValue extends NodeValue {
  readonly publisher: NodeValue | null;
  readonly retells: NodeValue | null;
}

const wholeDocuments = `
MATCH (d:Document) WHERE d.id IN $ids
RETURN labels(d) AS labels, properties(d) AS properties,
  [(d)-[:PUBLISHED_BY]->(s:Entity) | [labels(s), properties(s)]] AS publisher,
  [(d)-[:RETELLS]->(s:Entity) | [labels(s), properties(s)]] AS retells`;

/** The documents with these ids, whole; unknown ids are left out. One round trip. */
export async function readDocuments(reader: Reader, ids: readonly string[]): Promise<DocumentValue[]> {
  if (ids.length === 0) return [];
  const rows = await reader.read(wholeDocuments, { ids: [...new Set(ids)] });
  return rows.map((row) => ({
    ...nodeOf(row),
    publisher: firstNode(row['publisher']),
    retells: firstNode(row['retells']),
  }));
}

function firstNode(list: Value | undefined): NodeValue | null {
  const [first] = (list ?? []) as Value[][];
  return first ? nodeOf({ labels: first[0]!, properties: first[1]! }) : null;
}

const voicesOfDocuments = `
MATCH (d:Document)<-[:EVIDENCED_BY]-(:Claim)-[r:REPORTED_BY]->(s:Source) WHERE d.id IN $ids AND r.hop = 0
WITH DISTINCT d.id AS parent, s
RETURN parent, labels(s) AS labels, properties(s) AS properties`;

const mostVoices = 100;

/** The voices that each document quotes, by id, at most 100. One round trip. */
export async function readVoices(
  reader: Reader,
  documents: readonly string[],
): Promise<Map<string, NodeValue[]>> {
  const rows = await reader.read(voicesOfDocuments, { ids: documents });
  const groups = groupBy(rows, (row) => String(row['parent']));
  return new Map(
    [...groups].map(([parent, group]) => {
      const voices = group.map(nodeOf).sort((a, b) => (a.id < b.id ? -1 : 1));
      return [parent, voices.slice(0, mostVoices)] as const;
    }),
  );
}
