import { describe, expect, it } from 'vitest';
import { judgeSame } from '../../src/ingest/changes/judge.ts';
import { retract } from '../../src/ingest/changes/retract.ts';
import type { MeasureRange } from '../../src/model/bargaining.ts';
import type { Figure } from '../../src/model/figures.ts';
import { printQuantity } from '../../src/model/quantity.ts';
import { bargainingRange, type RangeOptions } from '../../src/queries/bargaining-range.ts';
import { countingGraph } from '../graph/counting-graph.ts';
import { engineMissing } from '../graph/engine.ts';
import { expectedRows } from '../model/expected.ts';
import { loadedGraph } from './tutorial-graph.ts';

const file = new URL('../../seed/halvard-strait/EXPECTED.md', import.meta.url);
const gaps = expectedRows(file, 'Bargaining range');
const figures = expectedRows(file, 'Figures');
const dossier = 'halvard-strait';

describe.skipIf(engineMissing)('the bargaining range', () => {
  const held = loadedGraph('halvard-strait', 'ukraine-talks');
  const ask = (issue: string, asked?: RangeOptions) =>
    held.graph.read((reader) => bargainingRange(reader, issue, asked));
  const dayOf = (asOf: string | undefined) => (asOf === '-' ? null : asOf);

  it.each([...new Set(figures.map(({ asOf }) => asOf!))])(
    'as of %s has the figures worked out by hand',
    async (asOf) => {
      const { ranges } = (await ask('issue:landings', { dossier, asOf: dayOf(asOf) }))!;
      const rows = figures.filter((row) => row['asOf'] === asOf).map(({ asOf: _, ...row }) => row);
      const all = ranges.flatMap((range) => [...range.current, ...range.undated, ...range.stale].map(shown));
      const key = (row: object) => Object.values(row).join(' ');
      expect(all.map(key).sort()).toEqual(rows.map(key).sort());
    },
  );

  it.each(gaps)('as of $asOf has the gap worked out by hand', async ({ asOf, ...row }) => {
    const answer = (await ask('issue:landings', { dossier, unit: 't', asOf: dayOf(asOf) }))!;
    expect(answer.ranges.map(gapOf)).toEqual([row]);
  });

  it('says what it left out and why, and never mixes units', async () => {
    const left = async (asked: RangeOptions) =>
      (await ask('issue:landings', { dossier, ...asked }))!.leftOut.map(
        ({ reason, claim }) => `${reason} ${claim.id}`,
      );
    expect(await left({})).toEqual(['DEPRECATED claim:strait-times-0503/accepted']);
    expect(await left({ unit: 't' })).toEqual([
      'OTHER_UNIT claim:quay-sheet/twenty-boats',
      'DEPRECATED claim:strait-times-0503/accepted',
      'OTHER_UNIT claim:strait-times-0503/boats',
    ]);
    expect(
      (await ask('issue:landings', { measure: 'fleet' }))!.ranges.map(({ unit, gap }) => [unit, gap]),
    ).toEqual([['boats', null]]);
  });

  it('calls a figure stale for its age only when asked', async () => {
    const { ranges } = (await ask('issue:landings', {
      dossier,
      unit: 't',
      staleAfter: 10,
      asOf: '2031-05-01',
    }))!;
    expect(ranges[0]!.current).toEqual([]);
    expect(ranges[0]!.stale.map(({ staleRule }) => staleRule)).toEqual(
      expect.arrayContaining(['OLD', 'SUPERSEDED']),
    );
    expect(ranges[0]!.gap).toBeNull();
  });

  it('of the five articles has three measures of the armed forces, each with its own gap', async () => {
    const answer = (await ask('issue:armed-forces'))!;
    expect(
      answer.ranges.map(({ unit, gap }) => [unit, gap?.low.holder.id, gap?.high.holder.id, gap?.distance]),
    ).toEqual([
      ['tanks', 'actor:russia', 'actor:ukraine', 458],
      ['km', 'actor:russia', 'actor:ukraine', 240],
      ['soldiers', 'actor:russia', 'actor:ukraine', 165_000],
    ]);
    const territory = (await ask('issue:territory'))!;
    expect(territory.ranges).toEqual([]);
    expect(new Set(territory.leftOut.map(({ reason }) => reason))).toEqual(new Set(['NOT_A_POSITION']));
  });

  it('takes the number of the demand where the claim states none', async () => {
    const [truce] = (await ask('issue:war-end'))!.ranges.filter(({ unit }) => unit === 'days');
    expect(
      [...truce!.current, ...truce!.undated].map((one) => [
        one.holder.id,
        one.stance,
        one.quantity.low,
        one.ofDemand,
      ]),
    ).toEqual([['actor:ukraine', 'ACCEPTS', 30, true]]);
  });

  it('answers at a past moment what was answered then, and takes two round trips', async () => {
    const asked = [
      ['issue:landings', {}],
      ['issue:landings', { rollUp: false, asOf: '2031-04-20' }],
      ['issue:armed-forces', {}],
      ['issue:territory', {}],
    ] as const;
    const all = () => Promise.all(asked.map(([issue, options]) => ask(issue, options)));
    const now = await all();
    const at = 'MATCH (g:Guard) RETURN g.lastChange AS at';
    const knownAt = String((await held.graph.read((reader) => reader.read(at)))[0]!['at']);
    await judgeSame(held.graph, 'actor:sund', 'actor:norrland', 'SAME', { by: 'Ada' });
    await retract(held.graph, 'claim:nordwire-0411/cap', { by: 'Ada', reason: 'a test' });
    expect(await all()).not.toEqual(now);
    for (const [i, [issue, options]] of asked.entries())
      expect([issue, await ask(issue, { ...options, knownAt })]).toEqual([issue, now[i]]);
    for (const [issue, options] of asked) {
      const counted = countingGraph(held.graph);
      await counted.read((reader) => bargainingRange(reader, issue, options));
      expect(counted.counts.roundTrips).toBe(2);
    }
  }, 60_000);

  it('is null for an issue that is not known', async () => {
    expect(await ask('issue:nothing')).toBeNull();
  });
});

function shown({ holder, end, stance, quantity, heldFirst, heldLast, status, staleRule, support }: Figure) {
  return {
    measure: quantity.measure,
    unit: quantity.unit,
    holder: bare(holder.canonical),
    end: end ?? '-',
    stance,
    number: printQuantity(quantity).replace(` ${quantity.unit}`, ''),
    held: `${heldFirst ?? '-'} ${heldLast ?? '-'}`,
    status: [status, staleRule].filter(Boolean).join(' '),
    claims: support.claims
      .map(({ id }) => bare(id))
      .sort()
      .join(' '),
  };
}

function gapOf({ gap, earlier, narrowedBy }: MeasureRange) {
  const moved = (was: number | null | undefined, is: number | null | undefined) =>
    was === undefined || was === is ? '-' : String(was);
  return {
    'low side': gap?.low.holder.id,
    'at most': String(gap?.low.quantity.high),
    'was at most': moved(earlier?.low.quantity.high, gap?.low.quantity.high),
    'high side': gap?.high.holder.id,
    'at least': String(gap?.high.quantity.low),
    'was at least': moved(earlier?.high.quantity.low, gap?.high.quantity.low),
    gap: String(gap?.distance),
    'earlier gap': earlier ? String(earlier.distance) : '-',
    'narrowed by': narrowedBy === null ? '-' : String(narrowedBy),
  };
}

function bare(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
