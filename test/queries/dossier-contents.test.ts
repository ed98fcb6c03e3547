import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import type { Thing } from '../../src/model/thing.ts';
import { type DossierContents, dossierContents } from '../../src/queries/dossier-contents.ts';
import { type GapsOptions, gaps } from '../../src/queries/gaps.ts';
import { countingGraph } from '../graph/counting-graph.ts';
import { engineMissing, openPreparedGraph } from '../graph/engine.ts';
import { expectPastToStand } from '../ingest/changes/histories.ts';
import { actor, claim, closed } from '../model/build.ts';
import { expectedRows } from '../model/expected.ts';
import { loadedGraph, loadThings } from './tutorial-graph.ts';

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

  it.each(['halvard-strait', 'ukraine-talks'])(
    'calls open in %s the silences that are gaps of it',
    async (dossier) => {
      for (const asOf of [null, '2031-02-26', '2031-04-12', '2025-04', '2026-09-20']) {
        const asked: GapsOptions = { dossier, asOf, kinds: ['OPEN_SILENCE'] };
        const { gaps: open } = (await held.graph.read((reader) => gaps(reader, asked)))!;
        const { openSilences } = await held.graph.read((reader) =>
          dossierContents(reader, dossier, { asOf }),
        );
        expect(openSilences.first.map(({ id }) => id).sort()).toEqual(
          open.flatMap(({ support }) => support.claims.map(({ id }) => id)).sort(),
        );
      }
    },
  );

  it('is nothing for a name that is not loaded', async () => {
    const found = await held.graph.read((reader) => dossierContents(reader, 'nothing'));
    expect([found.claims.count, found.actors, found.firstDay]).toEqual([0, [], null]);
  });
});

describe.skipIf(engineMissing)('the silences of a dossier', () => {
  const silent = { stance: 'NO_REPLY', holder: 'actor:a', about: 'demand:d', said: '2031-04' } as const;
  const envoy = (said: string) =>
    claim('w', { stance: 'ACCEPTS', holder: 'actor:envoy', about: 'demand:d', said });
  const tie = actor('actor:envoy', [{ to: 'actor:a', until: '2031-06' }]);
  let graph: Graph;
  beforeAll(async () => {
    graph = await openPreparedGraph();
  });
  afterAll(() => graph?.close());

  /** Now, and as of a later day by the record. */
  const openOf = async (...things: Thing[]) => {
    await loadThings(graph, 'test', closed(...things));
    const asked = [{}, { asOf: '2032' }];
    return graph.read((reader) =>
      Promise.all(
        asked.map(async (moment) => {
          const { openSilences, truncated } = await dossierContents(reader, 'test', moment);
          return [openSilences.count, truncated];
        }),
      ),
    );
  };

  it('are ended by a word of who represents the silent on the day of the word', async () => {
    const silence = claim('s', silent);
    expect(await openOf(tie, silence, envoy('2031-07-01'))).toEqual([
      [1, false],
      [1, false],
    ]);
    expect(await openOf(tie, silence, envoy('2031-05-01'))).toEqual([
      [0, false],
      [0, false],
    ]);
  });

  it('are cut at the latest thousand, and the answer says so', async () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, i) => claim(`s${i}`, { ...silent, holder: `actor:a${i % 9}` }));
    expect(await openOf(...many(1_000))).toEqual([
      [1_000, false],
      [1_000, false],
    ]);
    expect(await openOf(...many(1_001))).toEqual([
      [1_000, true],
      [1_000, true],
    ]);
  });
});

describe.skipIf(engineMissing)('what was in a dossier', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openPreparedGraph();
  });
  afterAll(() => graph?.close());

  it('is at every moment what it was then, whatever happened since', async () => {
    await expectPastToStand(graph, async (reader, knownAt) =>
      byIds(await dossierContents(reader, 'random', { knownAt })),
    );
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
