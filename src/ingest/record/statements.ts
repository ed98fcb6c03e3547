// One fixed text for each label and each type of edge: labels and types cannot be parameters, and nothing is
// ever assembled from input.
import type { Writer } from '../../graph/graph.ts';
import { groupBy } from '../../model/group.ts';
import type { Thing } from '../../model/thing.ts';
import { judgementEdges, nodeKinds, recordEdges, recordLabels } from '../../model/vocabulary/index.ts';
import { inBatches } from '../batches.ts';

const labels = [...new Set(nodeKinds.flatMap(({ label, sorts }) => [label, ...sorts]))];

const setLabel = new Map(
  labels.map((label) => [label, `MATCH (n:Entity) WHERE n.id IN $ids SET n:${label}`]),
);
const removeLabel = new Map(
  labels.map((label) => [label, `MATCH (n:Entity) WHERE n.id IN $ids REMOVE n:${label}`]),
);

/** The label by which the start of an edge is found: all entities have one in common, other things their own. */
const labelOfStart = (from: string) => (recordLabels.some((label) => label === from) ? from : 'Entity');

const createEdge = new Map<string, string>(
  [...recordEdges, ...judgementEdges].map(({ type, from }) => [
    type,
    `UNWIND $rows AS row MATCH (a:${labelOfStart(from)} {id: row.from}) MATCH (b:Entity {id: row.to})
CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
  ]),
);

const labelsOf = `
MATCH (n:Entity) WHERE n.id IN $ids RETURN n.id AS id, labels(n) AS labels`;

/** Gives entities exactly the labels of their things beside Entity; writes only what differs. */
export async function setLabels(
  writer: Writer,
  things: readonly Pick<Thing, 'id' | 'labels'>[],
): Promise<void> {
  const current = new Map<string, ReadonlySet<string>>();
  await inBatches(
    things.map(({ id }) => id),
    async (ids) => {
      for (const row of await writer.read(labelsOf, { ids }))
        current.set(String(row['id']), new Set((row['labels'] as string[]).map(String)));
    },
  );
  for (const label of labels) {
    const [missing, surplus] = [[] as string[], [] as string[]];
    for (const { id, labels: wanted } of things) {
      const has = current.get(id)?.has(label) ?? false;
      if (wanted.includes(label) !== has) (has ? surplus : missing).push(id);
    }
    await inBatches(missing, (ids) => writer.write(setLabel.get(label)!, { ids }));
    await inBatches(surplus, (ids) => writer.write(removeLabel.get(label)!, { ids }));
  }
}

/** Creates the outgoing edges of things, type by type. Links to what is not there stay in the body only. */
export async function writeEdges(writer: Writer, things: readonly Thing[]): Promise<void> {
  const rows = things.flatMap(({ id, edges }) => edges.map((edge) => ({ from: id, ...edge })));
  for (const [type, edges] of groupBy(rows, (row) => row.type)) {
    const statement = createEdge.get(type);
    if (!statement) throw new Error(`no statement for edges of type ${type}: add it to the vocabulary`);
    await inBatches(
      edges.map(({ from, to, properties }) => ({ from, to, properties })),
      (batch) => writer.write(statement, { rows: batch as never }),
    );
  }
}
