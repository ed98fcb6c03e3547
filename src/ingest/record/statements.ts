// One fixed text for each label and each type of edge: labels and types cannot be parameters, and nothing is
// ever assembled from input.
import type { Writer } from '../../graph/graph.ts';
import { groupBy } from '../../model/group.ts';
import type { Thing } from '../../model/thing.ts';
import { nodeKinds, recordEdges } from '../../model/vocabulary/index.ts';
import { inBatches } from '../batches.ts';

const labels = [...new Set(nodeKinds.flatMap(({ label, sorts }) => [label, ...sorts]))];

const setLabel = new Map(
  labels.map((label) => [label, `MATCH (n:Entity) WHERE n.id IN $ids SET n:${label}`]),
);
const removeLabel = new Map(
  labels.map((label) => [label, `MATCH (n:${label}) WHERE n.id IN $ids REMOVE n:${label}`]),
);

const createEdge = new Map<string, string>([
  ...recordEdges.map(
    ({ type }) =>
      [
        type,
        `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
      ] as const,
  ),
  [
    'JUDGES',
    `UNWIND $rows AS row MATCH (a:Judgement {id: row.from}) MATCH (b:Entity {id: row.to})
CREATE (a)-[r:JUDGES]->(b) SET r = row.properties`,
  ],
]);

/** Gives entities exactly the labels of their things beside Entity. */
export async function setLabels(
  writer: Writer,
  things: readonly Pick<Thing, 'id' | 'labels'>[],
): Promise<void> {
  for (const label of labels) {
    const [having, lacking] = [[] as string[], [] as string[]];
    for (const thing of things) (thing.labels.includes(label) ? having : lacking).push(thing.id);
    await inBatches(having, (ids) => writer.write(setLabel.get(label)!, { ids }));
    await inBatches(lacking, (ids) => writer.write(removeLabel.get(label)!, { ids }));
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
