// Both engines, same answers: each question of the registry, asked about everything in both dossiers.
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openEmbedded } from '../../src/graph/embedded/open.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { graphDigest } from '../../src/ingest/graph-digest.ts';
import { load } from '../../src/ingest/load/load.ts';
import { probes } from './probes.ts';
import { loadedGraph } from './tutorial-graph.ts';

/** Claims are many and alike: every fourth is asked about. */
const sampled = (id: string, i: number) => !id.startsWith('claim:') || i % 4 === 0;

function withoutMoments(answer: unknown): unknown {
  const isMoment = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
  return JSON.parse(
    JSON.stringify(answer, (_, value) =>
      typeof value === 'string' && isMoment.test(value) ? 'a moment' : value,
    ),
  );
}

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

  it.each(Object.entries(probes))('give the same answers to %s', async (name, { about, ask }) => {
    const ids = held.dossiers.flatMap((dossier) => dossier.things.map(({ thing }) => thing.id)).sort();
    const subjects = ids.filter((id) => about.includes(id.split(':')[0]!)).filter(sampled);
    const asked = [...(about.includes(null) ? [null] : []), ...new Set(subjects)];
    expect(asked.length).toBeGreaterThan(0);
    for (const [how, id] of asked.entries()) {
      const [ours, theirs] = await Promise.all(
        [held.graph, embedded].map((graph) => graph.read((reader) => ask(reader, id, {}, how))),
      );
      // The two graphs were filled at two moments.
      const shown = name === 'whatChanged' ? withoutMoments : (answer: unknown) => answer;
      expect(shown(ours), id ?? 'about nothing in particular').toEqual(shown(theirs));
    }
  });
});
