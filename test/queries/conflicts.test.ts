import { describe, expect, it } from 'vitest';
import { retract } from '../../src/ingest/changes/retract.ts';
import type { Weighed } from '../../src/model/sides.ts';
import { type Conflicts, type ConflictsOptions, conflicts } from '../../src/queries/conflicts.ts';
import { countingGraph } from '../graph/counting-graph.ts';
import { engineMissing } from '../graph/engine.ts';
import { expectedRows } from '../model/expected.ts';
import { loadedGraph } from './tutorial-graph.ts';

const file = new URL('../../seed/halvard-strait/EXPECTED.md', import.meta.url);
const expected = expectedRows(file, 'Conflicts');
const dossier = 'halvard-strait';
const asked: readonly ConflictsOptions[] = [
  {},
  { between: [['actor:halvard']], rollUp: false },
  { between: [['actor:jon-falk'], ['actor:sund', 'actor:norrland']] },
  { issue: 'issue:alignment', includeParts: true },
  { between: [['actor:ukraine']], issue: 'issue:alignment', asOf: '2025-03' },
];

describe.skipIf(engineMissing)('conflicts', () => {
  const held = loadedGraph('halvard-strait', 'ukraine-talks');
  const ask = async (options: ConflictsOptions = {}) =>
    (await held.graph.read((reader) => conflicts(reader, options)))!;

  it.each(['-', '2031-03-01'])('as of %s are those worked out by hand', async (day) => {
    const answer = await ask({ dossier, asOf: day === '-' ? null : day });
    const rows = expected.filter((row) => row['asOf'] === day).map(({ asOf: _, ...row }) => row);
    expect(shown(answer).sort(byText)).toEqual(rows.sort(byText));
    expect(answer.totalCount).toBe(rows.length);
  });

  it('name the firmest pairs first, each with its rule in words', async () => {
    const { pairs } = await ask({ dossier, issue: 'issue:landings' });
    expect(pairs[0]!.because).toBe('Norrland DEMANDS "Landing floor", Halvard REJECTS it.');
    expect(pairs.map(({ because }) => because)).toContain(
      'Norrland DEMANDS "Cap lifted", Halvard DEMANDS "Landing cap", and the two cannot hold together.',
    );
    const reservations = pairs.map(({ left, right }) => left.reservations.length + right.reservations.length);
    expect(reservations).toEqual([...reservations].sort());
  });

  it('of one side with everybody else, and of two with each other, have the first on the left', async () => {
    const all = expected.filter((row) => row['asOf'] === '-');
    const one = await ask({ between: [['actor:sund']] });
    expect(one.pairs.map(({ left }) => left.position.holder.id)).toEqual(Array(5).fill('actor:sund'));
    expect(one.totalCount).toBe(all.filter((row) => /sund/.test(`${row['left']} ${row['right']}`)).length);
    const two = await ask({ between: [['actor:sund', 'actor:norrland'], ['actor:veyra']] });
    expect(shown(two).map(({ left, right }) => `${left} | ${right}`)).toEqual([
      'norrland DEMANDS cap-lifted (CONDITIONAL) | veyra PROPOSES landing-cap',
      'norrland REJECTS observers-aboard (UNSETTLED) | veyra PROPOSES observers-aboard',
      'sund REJECTS observers-aboard (CONDITIONAL) | veyra PROPOSES observers-aboard',
    ]);
    expect((await ask({ between: [['actor:veyra'], ['actor:sund']] })).totalCount).toBe(1);
  });

  it('count the words of a representative for himself where he is one side', async () => {
    const { pairs } = await ask({ between: [['actor:jon-falk'], ['actor:sund']], issue: 'issue:bay' });
    expect(pairs.map(({ left, right }) => [named(left), named(right)])).toEqual([
      ['jon-falk DEMANDS bay-closed', 'sund REJECTS bay-closed'],
      ['jon-falk DEMANDS bay-closed', 'sund DEMANDS bay-open (CONDITIONAL)'],
    ]);
  });

  it('count a whole for its parts only when asked', async () => {
    const early = { asOf: '2031-03-01', issue: 'issue:observers', between: [['actor:halvard']] };
    expect((await ask(early)).pairs).toEqual([]);
    const [pair] = (await ask({ ...early, includeParts: true })).pairs;
    expect(pair!.left.position.codedDemands.map(({ id }) => id)).toEqual(['demand:full-monitoring']);
    expect(named(pair!.right)).toBe('norrland REJECTS observers-aboard');
  });

  it('find on the five articles what one side bars and the other wants', async () => {
    const { pairs } = await ask({ between: [['actor:russia'], ['actor:ukraine']], issue: 'issue:alignment' });
    expect(pairs.length).toBeGreaterThan(0);
    for (const { left, right } of pairs) {
      expect([left.position.holder.id, right.position.holder.id]).toEqual(['actor:russia', 'actor:ukraine']);
      for (const { support } of [left.position, right.position])
        expect(support.claims.flatMap(({ quotes }) => quotes).length).toBeGreaterThan(0);
    }
  });

  it('answer at a past moment what was answered then', async () => {
    const now = await Promise.all(asked.map(ask));
    const text = 'MATCH (g:Guard) RETURN g.lastChange AS at';
    const knownAt = String((await held.graph.read((reader) => reader.read(text)))[0]!['at']);
    await retract(held.graph, 'claim:nordwire-0226/no-floor', { by: 'Ada', reason: 'a test' });
    expect(await ask()).not.toEqual(now[0]);
    for (const [i, options] of asked.entries())
      expect([i, await ask({ ...options, knownAt })]).toEqual([i, now[i]]);
  }, 60_000);

  it('take two round trips, whatever is asked', async () => {
    for (const options of asked) {
      const counted = countingGraph(held.graph);
      await counted.read((reader) => conflicts(reader, options));
      expect(counted.counts.roundTrips).toBe(2);
    }
  });

  it('are null for an id that is not known', async () => {
    expect(await ask({ between: [['actor:halvard'], ['actor:nobody']] })).toBeNull();
    expect(await ask({ between: [['actor:nobody']] })).toBeNull();
    expect(await ask({ issue: 'issue:nothing' })).toBeNull();
  });
});

function shown({ pairs }: Conflicts) {
  return pairs.map(({ rule, left, right }) => ({ rule, left: named(left), right: named(right) }));
}

function named({ position: { holder, stance, demand }, reservations }: Weighed): string {
  const marks = reservations.length > 0 ? ` (${reservations.join(' ')})` : '';
  return `${bare(holder.canonical)} ${stance} ${bare(demand.canonical)}${marks}`;
}

function byText(a: object, b: object): number {
  return JSON.stringify(Object.values(a)) < JSON.stringify(Object.values(b)) ? -1 : 1;
}

function bare(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
