// Documents: pages by id, and whole with publisher and the outlet that they retell.
import type { Reader, Value } from '../graph/graph.ts';
import { type NodeValue, nodeOf } from './nodes.ts';
import { type PageKeys, type PageRequest, pageOf } from './page.ts';

/** A document with the sources that its edges name. */
export interface DocumentValue extends NodeValue {
  readonly publisher: NodeValue | null;
  readonly retells: NodeValue | null;
}

const forward = `
MATCH (d:Document) WHERE ($dossier IS NULL OR d.dossier = $dossier) AND ($from IS NULL OR d.id > $from)
RETURN d.id AS id, d.id AS key ORDER BY key LIMIT $limit`;

const backward = `
MATCH (d:Document) WHERE ($dossier IS NULL OR d.dossier = $dossier) AND ($from IS NULL OR d.id < $from)
RETURN d.id AS id, d.id AS key ORDER BY key DESC LIMIT $limit`;

const counted = `
MATCH (d:Document) WHERE ($dossier IS NULL OR d.dossier = $dossier) RETURN count(d) AS total`;

/** One page of documents in order of their ids. One round trip. */
export async function pageDocuments(
  reader: Reader,
  dossier: string | null,
  request: PageRequest,
): Promise<PageKeys> {
  const text = request.direction === 'FORWARD' ? forward : backward;
  const rows = await reader.read(text, { dossier, from: request.from, limit: request.size + 1 });
  return pageOf(rows, request);
}

export async function countDocuments(reader: Reader, dossier: string | null): Promise<number> {
  const [row] = await reader.read(counted, { dossier });
  return Number(row?.['total'] ?? 0);
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
