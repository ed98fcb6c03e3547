import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import type { Silence } from '../../src/model/around.ts';
import type { Claim } from '../../src/model/claim.ts';
import { drift } from '../../src/queries/drift.ts';
import { whoReported } from '../../src/queries/who-reported.ts';
import { countingGraph } from '../graph/counting-graph.ts';
import { engineMissing, openPreparedGraph } from '../graph/engine.ts';
import { claim, closed } from '../model/build.ts';
import { expectedRows } from '../model/expected.ts';
import { loadedGraph, loadThings } from './tutorial-graph.ts';

const expected = expectedRows(
  new URL('../../seed/halvard-strait/EXPECTED.md', import.meta.url),
  'Who reported',
);

describe.skipIf(engineMissing)('whoReported', () => {
  const held = loadedGraph('halvard-strait');

  it.each(expected)('answers for $about what was worked out by hand', async (row) => {
    const answer = await held.graph.read((reader) => whoReported(reader, { id: row['about']! }));
    const { support } = answer!;
    expect({
      about: answer!.about!.id,
      claims: String(support.claims.length),
      documents: String(support.documents.length),
      outlets: String(support.outlets.length),
      origins: String(support.origins.length),
      'origin ids': list(support.origins.map(({ canonical }) => canonical)),
      denials: ids(answer!.denials),
      declined: silences(answer!.declined),
      noReply: silences(answer!.noReply),
      observers: ids(answer!.observers),
      narrated: ids(answer!.narrated),
    }).toEqual(row);
  });

  it('takes two round trips by id, however many claims there are', async () => {
    for (const id of ['demand:landing-cap', 'demand:boarding', 'talks:may-summit']) {
      const counted = countingGraph(held.graph);
      await counted.read((reader) => whoReported(reader, { id }));
      expect(counted.counts.roundTrips).toBeLessThanOrEqual(2);
    }
  });

  it('finds what is meant by words, and gives candidates when they fit several things', async () => {
    const ask = (text: string) => held.graph.read((reader) => whoReported(reader, { text }));
    expect((await ask('landing cap'))!.about!.id).toBe('demand:landing-cap');
    const several = (await ask('bay'))!;
    expect(several.about).toBeNull();
    expect(several.candidates.map(({ node }) => node.id)).toEqual(
      expect.arrayContaining(['demand:bay-closed', 'demand:bay-open']),
    );
    expect((await ask('marzipan'))!.candidates).toEqual([]);
  });

  it('gives null for an id that is not known', async () => {
    expect(await held.graph.read((reader) => whoReported(reader, { id: 'demand:nothing' }))).toBeNull();
  });
});

describe.skipIf(engineMissing)('a claim that is retold again and again', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openPreparedGraph();
  });
  afterAll(() => graph?.close());

  it('is followed for sixteen steps, now and then, and the answer says where there are more', async () => {
    const retold = (steps: number) =>
      Array.from({ length: steps + 1 }, (_, i) =>
        claim(`c${i}`, { about: 'demand:d', said: '2031-04', ...(i > 0 ? { restates: `c${i - 1}` } : {}) }),
      );
    for (const [steps, claims, truncated] of [
      [16, 17, false],
      [17, 17, true],
    ] as const) {
      await loadThings(graph, 'test', closed(...retold(steps)));
      const lastChange = 'MATCH (g:Guard) RETURN g.lastChange AS at';
      const [row] = await graph.read((reader) => reader.read(lastChange));
      for (const knownAt of [null, String(row!['at'])]) {
        const ask = { id: 'claim:c0' };
        const answer = (await graph.read((reader) => whoReported(reader, ask, { knownAt })))!;
        expect([answer.support.claims.length, answer.truncated]).toEqual([claims, truncated]);
      }
    }
    expect((await graph.read((reader) => drift(reader, 'claim:c0')))!.truncated).toBe(true);
  });
});

function ids(claims: readonly Claim[]): string {
  return list(claims.map(({ id }) => id.slice('claim:'.length)));
}

function silences(found: readonly Silence[]): string {
  return list(found.map(({ claim, targeted }) => claim.id.slice('claim:'.length) + (targeted ? '' : '*')));
}

function list(items: readonly string[]): string {
  return items.length === 0 ? '-' : [...items].sort().join(', ');
}
