import { describe, expect, it } from 'vitest';
import { gradeClaim } from '../../src/ingest/changes/grade.ts';
import { judgeSame } from '../../src/ingest/changes/judge.ts';
import { restore, retract } from '../../src/ingest/changes/retract.ts';
import { reviseThing } from '../../src/ingest/changes/revise.ts';
import { BadDate } from '../../src/model/time.ts';
import { UnknownDossier } from '../../src/queries/shared/known-dossier.ts';
import { readThings } from '../../src/queries/shared/record.ts';
import { type Changes, type WhatChanged, whatChanged } from '../../src/queries/what-changed.ts';
import { countingGraph } from '../graph/counting-graph.ts';
import { engineMissing } from '../graph/engine.ts';
import { expectedRows } from '../model/expected.ts';
import { loadEmpty, loadedGraph } from './tutorial-graph.ts';

const file = new URL('../../seed/halvard-strait/EXPECTED.md', import.meta.url);
const expected = expectedRows(file, 'What changed');
const by = 'somebody';

describe.skipIf(engineMissing)('whatChanged', () => {
  const held = loadedGraph('halvard-strait');
  const moment = async () => {
    const text = 'MATCH (g:Guard) RETURN g.lastChange AS at';
    return String((await held.graph.read((reader) => reader.read(text)))[0]!['at']);
  };
  const ask = (since: string, changes: Partial<Changes> = {}, asked = {}) =>
    held.graph.read((reader) => whatChanged(reader, { since, first: 500, ...changes }, asked));

  it('since before the first load is everything, cut at `first` and counted whole', async () => {
    const answer = await ask('2001-01-01T00:00:00Z', { first: 5 });
    expect(answer.counts).toMatchObject({ claims: 68, undone: 0 });
    expect(answer.truncated).toBe(true);
    expect(answer.claims).toHaveLength(5);
    expect(answer.claims.map(({ how, before }) => [how, before])).toEqual(Array(5).fill(['RECORDED', null]));
    expect(answer.claims[0]!.entries).toMatchObject([{ version: 1, action: 'CREATE' }]);
    const positions = expectedRows(file, 'Positions').filter((row) => row['asOf'] === '-');
    const pairs = new Set(positions.map((row) => `${row['holder']} ${row['demand']}`));
    expect(answer.counts.positions).toBe(pairs.size);
    expect(new Set(answer.positions.map(({ how }) => how))).toEqual(new Set(['APPEARED']));
    const statuses = expectedRows(file, 'Talks status');
    const talks = (await ask('2001-01-01T00:00:00Z')).talks;
    expect(talks.map(({ talks: { id }, before, after }) => [id, before, after])).toEqual(
      statuses.map((row) => [row['talks'], null, row['status']]).sort(),
    );
  });

  it('of some changes is what was worked out by hand; what came back is only counted', async () => {
    const since = await moment();
    expect((await ask(since)).counts).toEqual({
      ...{ claims: 0, positions: 0, origins: 0, talks: 0, things: 0, undone: 0 },
    });
    await retract(held.graph, 'claim:strait-times-0503/sund-no', { by: 'anna', reason: 'misread' });
    const between = await moment();
    await retract(held.graph, 'claim:fjordpress-0414/forty', { by, reason: 'misread' });
    await gradeClaim(held.graph, 'claim:coast-gazette-0422/host', 2, { by });
    const things = await held.graph.read((reader) => readThings(reader));
    const confirmed = things.find(({ id }) => id === 'claim:coast-gazette-0422/confirmed')!;
    const deprecated = { ...confirmed, properties: { ...confirmed.properties, rank: 'DEPRECATED' } };
    await reviseThing(held.graph, deprecated, { by });
    const unsure = { by, reason: 'two owners after all' };
    await judgeSame(held.graph, 'actor:tove-aaker', 'actor:tove-aker', 'UNSURE', unsure);
    await retract(held.graph, 'claim:quay-sheet/refuses', { by, reason: 'wrong line' });
    await restore(held.graph, 'claim:quay-sheet/refuses', { by });
    const answer = await ask(since);
    expect(linesOf(answer)).toEqual(sorted(expected));
    expect(answer.counts.undone).toBe(1);
    expect(answer.truncated).toBe(false);

    const [retracted] = answer.claims.filter(({ how }) => how === 'RETRACTED').slice(-1);
    expect(retracted!.after).toBeNull();
    expect(retracted!.before!.quotes[0]!.exact).toBe('Sund refuses to take observers aboard');
    expect(retracted!.entries).toMatchObject([
      { by: 'anna', action: 'RETRACT', reason: 'misread', at: between },
    ]);
    const moved = answer.positions.find(({ how }) => how === 'MOVED')!;
    expect(moved.because).toBe('It was REJECTS, it is CONSIDERS.');
    expect(moved.changes.map(({ id }) => id)).toEqual(['claim:strait-times-0503/sund-no']);
    const cap = answer.positions.find(({ demand }) => demand.id === 'demand:landing-cap')!;
    expect(cap.because).toContain(
      '1 claim fewer; 1 document fewer; 1 outlet fewer; 1 origin fewer; no longer on record',
    );

    // Up to a moment in between, only the first of them; and the other way round nothing is asked.
    expect(linesOf(await ask(since, { until: between })).filter(({ line }) => line !== 'POSITION')).toEqual([
      { line: 'CLAIM', of: 'strait-times-0503/sund-no', how: 'RETRACTED', before: '-', after: '-' },
    ]);
    await expect(ask(between, { until: since })).rejects.toThrow(BadDate);
    await expect(ask('yesterday')).rejects.toThrow(BadDate);

    // What had been said by March was not touched but for one claim, and another dossier not at all.
    const march = await ask(since, {}, { asOf: '2031-03-31' });
    expect(march.counts).toMatchObject({ claims: 0, positions: 0, origins: 0, talks: 0, things: 1 });
    await expect(ask(since, {}, { dossier: 'another' })).rejects.toThrow(UnknownDossier);
    await loadEmpty(held.graph, 'another');
    expect((await ask(since, {}, { dossier: 'another' })).counts).toMatchObject({ claims: 0, positions: 0 });
  });

  it('takes no more round trips for many changes than for one', async () => {
    const counted = async (since: string) => {
      const graph = countingGraph(held.graph);
      await graph.read((reader) => whatChanged(reader, { since, first: 500 }));
      return graph.counts.roundTrips;
    };
    const last = await moment();
    await gradeClaim(held.graph, 'claim:strait-times-0412/cap', 3, { by });
    const one = await counted(last);
    await gradeClaim(held.graph, 'claim:nordwire-0411/cap', 3, { by });
    await gradeClaim(held.graph, 'claim:nordwire-0226/cap', 3, { by });
    expect(await counted(last)).toBeLessThanOrEqual(one);
    expect(await counted('2001-01-01T00:00:00Z')).toBeLessThanOrEqual(one);
    expect(one).toBeLessThan(25);
  });
});

type Line = Readonly<Record<'line' | 'of' | 'how' | 'before' | 'after', string>>;

function linesOf({ claims, positions, origins, talks, things }: WhatChanged): Line[] {
  const short = (id: string) => id.slice(id.indexOf(':') + 1);
  const side = (fields: WhatChanged['things'][number]['fields'], key: 'before' | 'after') =>
    fields.map((one) => (one[key] === null ? '-' : `${one.field} ${one[key]}`)).join(' ') || '-';
  const stances = (held: WhatChanged['positions'][number]['before']) =>
    held.map(({ stance }) => stance).join(' ') || '-';
  return sorted([
    ...claims.map(({ how, before, after, fields }) => ({
      line: 'CLAIM',
      of: short((after ?? before)!.id),
      how,
      before: side(fields, 'before'),
      after: side(fields, 'after'),
    })),
    ...positions.map(({ holder, demand, how, before, after }) => ({
      line: 'POSITION',
      of: `${short(holder.canonical)} ${short(demand.canonical)}`,
      how,
      before: stances(before),
      after: stances(after),
    })),
    ...origins.map(({ about, origin, how }) => ({
      line: 'ORIGIN',
      of: `${short(origin.canonical)} ${short(about.canonical)}`,
      how,
      before: '-',
      after: '-',
    })),
    ...talks.map(({ talks, before, after }) => ({
      line: 'TALKS',
      of: short(talks.id),
      how: '-',
      before: before ?? '-',
      after: after ?? '-',
    })),
    ...things.map(({ id, how, fields }) => {
      const verdict = fields.filter(({ field }) => field === 'verdict');
      return {
        line: 'THING',
        of: short(id.slice(id.indexOf(':') + 1)),
        how,
        before: side(verdict, 'before'),
        after: side(verdict, 'after'),
      };
    }),
  ]);
}

function sorted(lines: readonly Readonly<Record<string, string>>[]): Line[] {
  return [...lines].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) as unknown as Line[];
}
