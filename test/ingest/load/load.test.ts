import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/graph.ts';
import { type CheckedDossier, checkDossier } from '../../../src/ingest/dossier/check.ts';
import { graphDigest } from '../../../src/ingest/graph-digest.ts';
import { load, unload } from '../../../src/ingest/load/load.ts';
import { countingGraph } from '../../graph/counting-graph.ts';
import { engineMissing, openPreparedGraph } from '../../graph/engine.ts';

const seed = (name: string) => fileURLToPath(new URL(`../../../seed/${name}/`, import.meta.url));
let tutorial: CheckedDossier;
let graph: Graph;

describe.skipIf(engineMissing)('loading', () => {
  beforeAll(async () => {
    tutorial = await checkDossier(seed('halvard-strait'));
  });
  beforeEach(async () => {
    graph = await openPreparedGraph();
  });
  afterEach(() => graph.close());

  it('writes a dossier in one transaction, and opens no write the second time', async () => {
    const first = await load(graph, [tutorial]);
    expect(first).toEqual({
      created: tutorial.things.length,
      revised: 0,
      retired: 0,
      wrote: true,
      at: expect.any(String),
    });
    const before = await graph.read(graphDigest);
    const counted = countingGraph(graph);
    expect(await load(counted, [tutorial])).toMatchObject({ created: 0, wrote: false });
    expect(counted.counts).toMatchObject({ roundTrips: 2, transactions: 1 });
    expect(await graph.read(graphDigest)).toBe(before);
  });

  it('retires what left and restores what came back, to the same graph', async () => {
    await load(graph, [tutorial]);
    const live = (one: Graph) => one.read((reader) => graphDigest(reader, { history: false }));
    const before = await live(graph);
    const retelt = 'claim:nordwire-0411/cap';
    const fewer = { ...tutorial, things: tutorial.things.filter(({ thing }) => thing.id !== retelt) };
    expect(await load(graph, [fewer])).toMatchObject({ created: 0, revised: 0, retired: 1 });
    const [row] = await graph.read((reader) =>
      reader.read(`MATCH (c:Claim {id: 'claim:strait-times-0412/cap'}) RETURN c.originRule AS rule`),
    );
    expect(row).toEqual({ rule: 5 });
    expect(await load(graph, [tutorial])).toMatchObject({ created: 1, retired: 0 });
    expect(await live(graph)).toBe(before);
  });

  it('leaves nothing live when its last dossier is unloaded', async () => {
    await load(graph, [tutorial]);
    await unload(graph, [tutorial.id]);
    const [row] = await graph.read((reader) => reader.read('MATCH (n:Entity) RETURN count(n) AS entities'));
    expect(row).toEqual({ entities: 0 });
  });
});
