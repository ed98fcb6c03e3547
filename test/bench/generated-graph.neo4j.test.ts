import { describe, expect, it } from 'vitest';
import { generate } from '../../bench/generate.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { load } from '../../src/ingest/load/load.ts';
import { engineMissing, openPreparedGraph } from '../graph/engine.ts';
import { writeGenerated } from './generated-graph.ts';

const claims = `
MATCH (c:Claim) WITH c, labels(c) AS labels UNWIND labels AS label WITH c, label ORDER BY label
RETURN c.id AS id, collect(label) AS labels, properties(c) AS properties ORDER BY id`;

const holders = `
MATCH (c:Claim)-[r:HELD_BY]->(a:Actor) RETURN c.id AS id, a.id AS holder, properties(r) AS properties ORDER BY id`;

const targets = `
MATCH (c:Claim)-[r:ABOUT]->(t:Entity) RETURN c.id AS id, t.id AS target, properties(r) AS properties ORDER BY id`;

describe.skipIf(engineMissing)('a generated graph written in parts', () => {
  it('has the claims that load() writes, with every property, holder and target', async () => {
    const written = await filled((graph) => writeGenerated(graph, 300));
    const loaded = await filled((graph) => load(graph, [generate({ claims: 300 })]));
    expect(written.claims).toHaveLength(300);
    expect(written).toEqual(loaded);
  });
});

async function filled(fill: (graph: Graph) => Promise<unknown>) {
  const graph = await openPreparedGraph();
  try {
    await fill(graph);
    return await graph.read(async (reader) => ({
      claims: await reader.read(claims),
      holders: await reader.read(holders),
      targets: await reader.read(targets),
    }));
  } finally {
    await graph.close();
  }
}
