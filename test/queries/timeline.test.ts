import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { intervalOf } from '../../src/model/time.ts';
import type { TimelineEvent } from '../../src/model/timeline.ts';
import type { Asked } from '../../src/queries/shared/moment.ts';
import { type Span, timeline } from '../../src/queries/timeline.ts';
import { countingGraph } from '../graph/counting-graph.ts';
import { engineMissing, openPreparedGraph } from '../graph/engine.ts';
import { expectPastToStand } from '../ingest/changes/histories.ts';
import { expectedRows } from '../model/expected.ts';
import { loadEmpty, loadedGraph } from './tutorial-graph.ts';

const expected = expectedRows(new URL('../../seed/halvard-strait/EXPECTED.md', import.meta.url), 'Timelines');
const open: Span = { of: null, from: null, to: null, first: 500 };

describe.skipIf(engineMissing)('timeline', () => {
  const held = loadedGraph('halvard-strait');
  const ask = async (span: Partial<Span>, asked: Asked = {}) =>
    (await held.graph.read((reader) => timeline(reader, { ...open, ...span }, asked)))!;

  it.each(expected)('of $of from $from to $to as of $asOf is what was worked out by hand', async (row) => {
    const given = (key: string) => (row[key] === '-' ? null : row[key]!);
    const answer = await ask(
      { of: given('of'), from: given('from'), to: given('to') },
      { asOf: given('asOf') },
    );
    expect(list(answer.events.map(({ date, kind, what }) => `${date} ${kind} ${what.id}`))).toBe(
      row['events'],
    );
    expect(list(answer.undated.map(({ what }) => what.id).sort())).toBe(row['undated']);
    expect(answer.truncated).toBe(false);
  });

  it('of everything holds each live claim, document and spoken-of talks once, in the order of their dates', async () => {
    const { events, undated, truncated } = await ask({});
    const ids = [...events, ...undated].map(({ what }) => what.id);
    expect(new Set(ids).size).toBe(ids.length);
    const of = (prefix: string) => ids.filter((id) => id.startsWith(prefix)).length;
    // 68 claims, one of them deprecated; the May summit is only a condition.
    expect([of('claim:'), of('document:'), of('talks:'), truncated]).toEqual([67, 8, 6, false]);
    const firsts = events.map(({ date }) => intervalOf(date!).first!);
    expect(firsts).toEqual([...firsts].sort());
  });

  it('in a span holds just the events of everything that can lie in it', async () => {
    const all = await ask({});
    for (const [from, to] of [
      ['2031-04-11', '2031-04-12'],
      ['2031-04', null],
      [null, '2031-03'],
      ['2031-04-22', '2031-04-22'],
    ] as const) {
      const inside = ({ date }: TimelineEvent) => {
        const { first, last } = intervalOf(date!);
        const [start, end] = [from && intervalOf(from).first, to && intervalOf(to).last];
        return (!start || !last || last >= start) && (!end || !first || first <= end);
      };
      const { events, undated } = await ask({ from, to });
      expect(events).toEqual(all.events.filter(inside));
      const claimsIn = (list: readonly TimelineEvent[]) => list.filter(({ what }) => 'stance' in what);
      expect(claimsIn(undated)).toEqual(claimsIn(all.undated));
    }
  });

  it('is cut at `first`, the earliest kept, and says so', async () => {
    const all = await ask({ of: 'actor:halvard' });
    const cut = await ask({ of: 'actor:halvard', first: 3 });
    expect(cut.events).toEqual(all.events.slice(0, 3));
    expect([all.truncated, cut.truncated]).toEqual([false, true]);
  });

  it('of an actor takes what its delegates hold on the day, and not what they hold later', async () => {
    const { events } = await ask({ of: 'actor:halvard' });
    const ids = events.map(({ what }) => what.id);
    expect(ids).toContain('claim:nordwire-0226/cameras');
    expect(ids).not.toContain('claim:coast-gazette-0422/berg-own');
  });

  it('from its only dossier is what it is from all', async () => {
    for (const of of ['actor:norrland', 'issue:landings', 'talks:ise-meeting', null])
      expect(await ask({ of }, { dossier: 'halvard-strait' })).toEqual(await ask({ of }));
    await loadEmpty(held.graph, 'another');
    expect((await ask({}, { dossier: 'another' })).events).toEqual([]);
  });

  it('takes four round trips at the most', async () => {
    for (const of of ['actor:halvard', 'talks:ise-meeting', null]) {
      const graph = countingGraph(held.graph);
      await graph.read((reader) => timeline(reader, { ...open, of }));
      expect(graph.counts.roundTrips).toBe(4);
    }
  });

  it('is null for an id that is not known', async () => {
    expect(await ask({ of: 'demand:nothing' })).toBeNull();
  });
});

describe.skipIf(engineMissing)('the timeline of the past', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openPreparedGraph();
  });
  afterAll(() => graph?.close());

  it('is at every moment what it was then, whatever happened since', async () => {
    await expectPastToStand(graph, async (reader, knownAt, ids) => {
      const all: unknown[] = [await timeline(reader, open, { knownAt })];
      for (const of of ids) {
        all.push(await timeline(reader, { ...open, of, from: '2031-02', to: '2031-03-01' }, { knownAt }));
        all.push(await timeline(reader, { ...open, of }, { knownAt, asOf: '2031-03' }));
      }
      return all;
    });
  }, 180_000);
});

function list(items: readonly string[]): string {
  return items.length === 0 ? '-' : items.join('; ');
}
