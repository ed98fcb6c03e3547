// Nodes by id, as the API shows them: labels and properties.
import type { Reader, Row } from '../../graph/graph.ts';
import type { Properties } from '../../model/thing.ts';
import { kindOf } from '../../model/vocabulary/index.ts';

/** A node of record. `kind` is its most telling label ("Person", "Demand"). */
export interface NodeValue {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
}

const nodesById = `
MATCH (n:Entity) WHERE n.id IN $ids RETURN labels(n) AS labels, properties(n) AS properties`;

/** The nodes with these ids; unknown ids are left out. One round trip. */
export async function readNodes(reader: Reader, ids: readonly string[]): Promise<NodeValue[]> {
  if (ids.length === 0) return [];
  return (await reader.read(nodesById, { ids: [...new Set(ids)] })).map(nodeOf);
}

/** The id that judgements resolve a node to; its own when it stands alone. */
export function canonicalId({ id, properties }: NodeValue): string {
  return String(properties['canonical'] ?? id);
}

/** Decodes a row with `labels` and `properties`. */
export function nodeOf(row: Row): NodeValue {
  const labels = (row['labels'] as string[]).map(String).sort();
  const properties = row['properties'] as Properties;
  return {
    id: String(properties['id']),
    name: String(properties['name'] ?? properties['id']),
    kind: kindOf(labels),
    labels,
    properties,
  };
}
