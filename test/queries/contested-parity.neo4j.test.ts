// Both engines, same answers, to what is told, contested and conditional in both dossiers.
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openEmbedded } from '../../src/graph/embedded/open.ts';
import type { Graph, Reader } from '../../src/graph/graph.ts';
import { load } from '../../src/ingest/load/load.ts';
import { conditions } from '../../src/queries/conditions.ts';
import { disputes } from '../../src/queries/disputes.ts';
import { drift } from '../../src/queries/drift.ts';
import { loadedGraph } from './tutorial-graph.ts';

describe.skipIf(inject('neo4j') === null)('Neo4j and the embedded engine', () => {
  const held = loadedGraph('halvard-strait', 'ukraine-talks');
  let embedded: Graph;
  beforeAll(async () => {
    embedded = await openEmbedded({ path: null, shuffleUnordered: true });
    await embedded.prepare();
    await load(embedded, held.dossiers);
  });
  afterAll(() => embedded?.close());

  const same = async (ask: (reader: Reader) => Promise<unknown>, name: string) => {
    const [ours, theirs] = await Promise.all([held.graph, embedded].map((graph) => graph.read(ask)));
    expect(ours, name).toEqual(theirs);
  };

  it('tell the same of each demand, talks, claim and actor', async () => {
    const things = held.dossiers.flatMap((dossier) => dossier.things.map(({ thing }) => thing));
    for (const { id } of things) {
      if (/^(demand|talks|claim):/.test(id)) {
        await same((reader) => drift(reader, id), `drift of ${id}`);
        await same((reader) => disputes(reader, id), `disputes of ${id}`);
      }
      if (/^(demand|talks):/.test(id)) await same((reader) => conditions(reader, { of: id }), id);
      if (/^actor:/.test(id)) await same((reader) => conditions(reader, { holder: id }), id);
    }
    await same((reader) => disputes(reader, null), 'all disputes');
    await same((reader) => conditions(reader), 'all conditions');
  }, 120_000);
});
