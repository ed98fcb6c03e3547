import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { type DossierContents, dossierContents } from '../../src/queries/dossier-contents.ts';
import { countingGraph } from '../graph/counting-graph.ts';
import { engine, engineMissing, openPreparedGraph } from '../graph/engine.ts';
import { begin, histories, take } from '../ingest/changes/histories.ts';
import { expectedRows } from '../model/expected.ts';
import { loadedGraph } from './tutorial-graph.ts';

const expected = expectedRows(new URL('../../seed/halvard-strait/EXPECTED.md', import.meta.url), 'Dossier');

describe.skipIf(engineMissing)('what is in a dossier', () => {
  const held = loadedGraph('halvard-strait', 'ukraine-talks');

  it.each(expected)(
    'as of $asOf is what was counted by hand, and nothing of another dossier',
    async (row) => {
      const asOf = row['asOf'] === '-' ? null : row['asOf']!;
      const found = await held.graph.read((reader) => dossierContents(reader, 'halvard-strait', { asOf }));
      const weights = (list: DossierContents['actors']) =>
        list.map(({ thing, claims }) => `${thing.id} ${claims.count}`).join(', ');
      expect({
        asOf: row['asOf'],
        claims: String(found.claims.count),
        disputed: String(found.disputed.count),
        'open silences': String(found.openSilences.count),
        'first day': found.firstDay,
        'last day': found.lastDay,
        actors: weights(found.actors),
        issues: weights(found.issues),
      }).toEqual(row);
      for (const { count, first } of [found.claims, found.disputed, found.openSilences])
        expect(first).toHaveLength(Math.min(count, 100));
    },
  );

  it('takes three round trips, one for another moment', async () => {
    const counted = async (asOf: string | null) => {
      const graph = countingGraph(held.graph);
      await graph.read((reader) => dossierContents(reader, 'halvard-strait', { asOf }));
      return graph.counts.roundTrips;
    };
    expect([await counted(null), await counted('2031-04-30')]).toEqual([3, 1]);
  });

  it('is nothing for a name that is not loaded', async () => {
    const found = await held.graph.read((reader) => dossierContents(reader, 'nothing'));
    expect([found.claims.count, found.actors, found.firstDay]).toEqual([0, [], null]);
  });
});

const lastChange = 'MATCH (g:Guard) RETURN g.lastChange AS at';

describe.skipIf(engineMissing)('what was in a dossier', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openPreparedGraph();
  });
  afterAll(() => graph?.close());

  it('is at every moment what it was then, whatever happened since', async () => {
    const runs = engine === 'neo4j' ? 25 : 200;
    let compared = 0;
    const ask = async (knownAt: string | null) =>
      byIds(await graph.read((reader) => dossierContents(reader, 'random', { knownAt })));
    const replayed = fc.asyncProperty(histories(4), async (history) => {
      const telling = await begin(graph, history);
      const kept: { at: string; told: unknown }[] = [];
      for (const step of history.steps) {
        await take(telling, step);
        const [row] = await graph.read((reader) => reader.read(lastChange));
        kept.push({ at: String(row!['at']), told: await ask(null) });
      }
      for (const { at, told } of kept) {
        expect(await ask(at)).toEqual(told);
        compared += 1;
      }
    });
    await fc.assert(replayed, { numRuns: runs });
    expect(compared).toBeGreaterThan(runs);
  }, 120_000);
});

/** The claims of now come by id, those of another moment whole. */
function byIds(contents: DossierContents): unknown {
  return JSON.parse(
    JSON.stringify(contents, (key, value) =>
      key === 'first' && Array.isArray(value) ? value.map(({ id }) => id) : value,
    ),
  );
}
