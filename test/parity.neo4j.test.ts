// Both engines, same answers: the same dossiers loaded into each give the same graph and the same answers.
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openEmbedded } from '../src/graph/embedded/open.ts';
import type { Graph } from '../src/graph/graph.ts';
import { graphDigest } from '../src/ingest/graph-digest.ts';
import { load } from '../src/ingest/load/load.ts';
import { whoReported } from '../src/queries/who-reported.ts';
import { loadedGraph } from './queries/tutorial-graph.ts';

describe.skipIf(inject('neo4j') === null)('Neo4j and the embedded engine', () => {
  const held = loadedGraph('halvard-strait', 'ukraine-talks');
  let embedded: Graph;
  beforeAll(async () => {
    embedded = await openEmbedded({ path: null, shuffleUnordered: true });
    await embedded.prepare();
    await load(embedded, held.dossiers);
  });
  afterAll(() => embedded?.close());

  it('hold the same graph, derived edges and all', async () => {
    const live = (graph: Graph) => graph.read((reader) => graphDigest(reader));
    expect(await live(held.graph)).toBe(await live(embedded));
  });

  it('give the same answer to who reported each demand, talks and claim', async () => {
    const things = held.dossiers.flatMap((dossier) => dossier.things.map(({ thing }) => thing));
    const asked = things.filter(({ id }) => /^(demand|talks|issue|claim):/.test(id));
    expect(asked.length).toBeGreaterThan(300);
    for (const { id } of asked) {
      const answers = await Promise.all(
        [held.graph, embedded].map((graph) => graph.read((reader) => whoReported(reader, { id }))),
      );
      expect(answers[0], id).toEqual(answers[1]);
    }
  });
});
