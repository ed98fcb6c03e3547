import { describe, expect, it } from 'vitest';
import { retract } from '../../src/ingest/changes/retract.ts';
import type { NetworkEdge, NetworkTie } from '../../src/model/actor-network.ts';
import { type ActorNetworkOptions, actorNetwork } from '../../src/queries/actor-network.ts';
import { countingGraph } from '../graph/counting-graph.ts';
import { engineMissing } from '../graph/engine.ts';
import { expectedRows } from '../model/expected.ts';
import { loadedGraph } from './tutorial-graph.ts';

const file = new URL('../../seed/halvard-strait/EXPECTED.md', import.meta.url);
const dossier = 'halvard-strait';
const asked: readonly ActorNetworkOptions[] = [
  { mode: 'SUBTRACT' },
  { mode: 'CONFLICT', rollUp: false, normalise: 'JACCARD' },
  { issue: 'issue:alignment', includeParts: true, normalise: 'AVERAGE_ACTIVITY' },
  { firmOnly: true, asOf: '2025-03' },
];

describe.skipIf(engineMissing)('the actor network', () => {
  const held = loadedGraph('halvard-strait', 'ukraine-talks');
  const ask = async (options: ActorNetworkOptions = {}) =>
    (await held.graph.read((reader) => actorNetwork(reader, options)))!;

  it.each(['-', '2031-03-01'])('as of %s is the one worked out by hand', async (day) => {
    const rows = expectedRows(file, 'Actor network').filter((row) => row['asOf'] === day);
    const { edges, edgeCount } = await ask({ dossier, asOf: day === '-' ? null : day, mode: 'SUBTRACT' });
    const told = edges.map((edge) => ({ asOf: day, ...shown(edge) }));
    expect(told.sort(byActors)).toEqual([...rows].sort(byActors));
    expect(edgeCount).toBe(rows.length);
  });

  it.each(expectedRows(file, 'Network weights'))(
    'weighs $actors in mode $mode, $normalise, as worked out by hand',
    async ({ mode, normalise, actors, weight }) => {
      const answer = await ask({ dossier, mode: mode as 'SUBTRACT', normalise: normalise as 'NONE' });
      const edge = answer.edges.find((one) => shown(one).actors === actors)!;
      expect(`${edge.count}/${edge.divisor}`).toBe(weight);
      expect(edge.weight).toBe(edge.count / edge.divisor);
    },
  );

  it('lists who has no edge, and who counts on both sides of a demand', async () => {
    const { edges, isolated } = await ask({ dossier, mode: 'CONFLICT' });
    expect(isolated.map(({ actor }) => actor.id)).toEqual([
      'actor:ida-berg',
      'actor:strait-skippers',
      'actor:tove-aaker',
    ]);
    const both = edges.flatMap(({ from, to }) => [from, to]).filter(({ bothSides }) => bothSides.length > 0);
    const named = both.map(({ actor, bothSides }) => `${actor.id} ${bothSides.map(({ id }) => id)}`);
    expect([...new Set(named)]).toEqual(['actor:norrland demand:observers-aboard']);
    const early = await ask({ dossier, mode: 'CONFLICT', asOf: '2031-03-01' });
    expect(early.isolated.map(({ actor, stances }) => [actor.id, stances.length])).toEqual([
      ['actor:sund', 0],
    ]);
  });

  it('leaves out what has a reservation when only the firm is asked for', async () => {
    const { edges } = await ask({ dossier, mode: 'SUBTRACT', firmOnly: true });
    expect(edges.map((edge) => [shown(edge).actors, edge.weight])).toEqual([
      ['halvard veyra', 1],
      ['ida-berg strait-skippers', 1],
      ['ida-berg tove-aaker', 1],
      ['strait-skippers tove-aaker', 1],
      ['halvard norrland', -1],
      ['halvard sund', -1],
    ]);
  });

  it('opens each weight to its demands and claims, on the five articles too', async () => {
    const { edges } = await ask({ dossier: 'ukraine-talks', mode: 'SUBTRACT' });
    expect(edges.length).toBeGreaterThan(0);
    for (const edge of edges) {
      const behind = edge.ties.flatMap(({ from, to }) => [...from.positions, ...to.positions]);
      const claims = new Set(behind.flatMap(({ support }) => support.claims.map(({ id }) => id)));
      expect(edge.support.claims.map(({ id }) => id).sort()).toEqual([...claims].sort());
      expect(edge.ties.length).toBe(edge.agreements + edge.conflicts);
      expect(edge.support.claims.every(({ quotes }) => quotes.length > 0)).toBe(true);
    }
  });

  it('answers at a past moment what was answered then', async () => {
    const now = await Promise.all(asked.map(ask));
    const text = 'MATCH (g:Guard) RETURN g.lastChange AS at';
    const knownAt = String((await held.graph.read((reader) => reader.read(text)))[0]!['at']);
    await retract(held.graph, 'claim:nordwire-0226/no-floor', { by: 'Ada', reason: 'a test' });
    expect(await ask(asked[0])).not.toEqual(now[0]);
    for (const [i, options] of asked.entries())
      expect([i, await ask({ ...options, knownAt })]).toEqual([i, now[i]]);
  }, 60_000);

  it('takes two round trips, whatever is asked', async () => {
    for (const options of asked) {
      const counted = countingGraph(held.graph);
      await counted.read((reader) => actorNetwork(reader, options));
      expect(counted.counts.roundTrips).toBe(2);
    }
  });

  it('is null for an issue that is not known', async () => {
    expect(await ask({ issue: 'issue:nothing' })).toBeNull();
  });
});

function shown({ from, to, ties, agreements, conflicts, either }: NetworkEdge) {
  return {
    actors: `${bare(from.actor.canonical)} ${bare(to.actor.canonical)}`,
    'agree on': list(ties, 'AGREEMENT'),
    'oppose on': list(ties, 'CONFLICT'),
    agreements: String(agreements),
    conflicts: String(conflicts),
    activity: `${from.stances.length} ${to.stances.length}`,
    either: String(either),
  };
}

function list(ties: readonly NetworkTie[], kind: NetworkTie['kind']): string {
  const of = ties.filter((tie) => tie.kind === kind);
  const sign = (tie: NetworkTie) => (kind === 'CONFLICT' ? '' : tie.from.side === 'FOR' ? '+' : '-');
  return (
    of
      .map((tie) => bare(tie.demand.canonical) + sign(tie))
      .sort()
      .join(' ') || '-'
  );
}

function byActors(a: { actors?: string }, b: { actors?: string }): number {
  return (a.actors ?? '') < (b.actors ?? '') ? -1 : 1;
}

function bare(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
