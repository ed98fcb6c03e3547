import { describe, expect, it } from 'vitest';
import { type MeasureRange, rangesOf } from '../../src/model/bargaining.ts';
import { figuresOf } from '../../src/model/figures.ts';
import type { Thing } from '../../src/model/thing.ts';
import { line, type Numbers, onIssue, scaleTies, told } from './lines.ts';

const options = { measure: null, unit: null, staleAfter: null, day: null };

function ranges(...things: readonly Thing[]): MeasureRange[] {
  const { counted, unheld } = told(...things);
  return rangesOf(figuresOf(counted, unheld, onIssue, scaleTies(), options).figures);
}

const held = (holder: string, day: string, number: Numbers, spec = {}) =>
  line(
    `${holder}-${day}-${number.join('-')}`,
    { holder: `actor:${holder}`, held: day, about: 'demand:d9', ...spec },
    number,
  );

const [jan, feb, mar] = ['2031-01-01', '2031-02-01', '2031-03-01'] as const;

describe('the gap', () => {
  it.each([
    [[null, 40], [50, null], 10, null],
    [[30, 30], [50, 50], 20, null],
    [[20, 30], [40, 60], 10, null],
    [[null, 40], [35, null], 0, { low: 35, high: 40 }],
    [[40, 40], [35, 35], 0, { low: 35, high: 40 }],
    [[null, 40], [40, null], 0, { low: 40, high: 40 }],
    [[null, 0.3], [0.1, null], 0, { low: 0.1, high: 0.3 }],
  ] as const)('between %j at the low end and %j at the high end is %d', (low, high, distance, overlap) => {
    const [range] = ranges(held('a', jan, low), held('b', jan, high));
    expect([range!.gap!.rule, range!.gap!.distance, range!.gap!.overlap]).toEqual([
      'ENDS_OF_SCALE',
      distance,
      overlap,
    ]);
  });

  it('is that of the nearest pair, a concession beside a demand included', () => {
    const [range] = ranges(
      held('a', jan, [null, 30]),
      held('a', feb, [null, 45], { stance: 'CONSIDERS', about: 'demand:d2' }),
      held('b', jan, [60, null]),
      held('c', jan, [50, 50]),
    );
    expect(range!.current).toHaveLength(4);
    expect([range!.gap!.low.stance, range!.gap!.distance]).toEqual(['CONSIDERS', 15]);
    expect([range!.earlier!.distance, range!.narrowedBy]).toEqual([30, 15]);
  });

  it('is between any two holders where the scale has no two ends with figures', () => {
    const [range] = ranges(held('c', jan, [10, 10]), held('e', jan, [null, 4]), held('a', jan, [null, 7]));
    expect([range!.gap!.rule, range!.gap!.distance]).toEqual(['NEAREST_FIGURES', 0]);
    const [apart] = ranges(held('c', jan, [10, 10]), held('e', jan, [null, 4]));
    expect([apart!.gap!.low.holder.id, apart!.gap!.distance, apart!.gap!.overlap]).toEqual([
      'actor:e',
      6,
      null,
    ]);
  });

  it('is none of one holder, and of measures and units apart', () => {
    expect(ranges(held('a', jan, [null, 30])).map(({ gap }) => gap)).toEqual([null]);
    const mixed = ranges(
      held('a', jan, [null, 30]),
      held('b', jan, [50, null, 'boats']),
      held('b', jan, [9, null, 't', 'quota']),
    );
    expect(mixed.map(({ measure, unit, gap }) => [measure, unit, gap])).toEqual([
      ['catch', 'boats', null],
      ['catch', 't', null],
      ['quota', 't', null],
    ]);
  });

  it('widens where a side goes back, and counts from an overlap', () => {
    const [range] = ranges(
      held('a', jan, [null, 60]),
      held('a', mar, [null, 40]),
      held('b', feb, [50, null]),
    );
    expect([range!.gap!.distance, range!.earlier!.distance, range!.narrowedBy]).toEqual([10, 0, -20]);
  });
});

describe('the figures of the gap', () => {
  it('are never both at one end', () => {
    const { counted } = told(held('a', jan, [null, 30]), held('e', jan, [null, 20]));
    const ends = new Map([[onIssue, { LOW: new Set(['actor:a', 'actor:e']), HIGH: new Set<string>() }]]);
    const { figures } = figuresOf(counted, [], onIssue, { ...scaleTies(), ends }, options);
    expect(rangesOf(figures).map(({ current, gap }) => [current.length, gap])).toEqual([[2, null]]);
  });

  it('make it approximate where one of them is', () => {
    const exactly = held('a', jan, [null, 30]);
    const about = { ...exactly, properties: { ...exactly.properties, quantityApproximate: true } };
    const of = (thing: Thing) => ranges(thing, held('b', jan, [50, null]))[0]!.gap!.approximate;
    expect([of(exactly), of(about)]).toEqual([false, true]);
  });

  it('are compared with the last other number before, not an older one', () => {
    const [range] = ranges(
      held('a', jan, [null, 20]),
      held('a', feb, [null, 30]),
      held('a', mar, [null, 40]),
      held('b', jan, [50, null]),
    );
    expect([range!.earlier!.distance, range!.narrowedBy]).toEqual([20, 10]);
  });

  it('have no earlier number where it was the same', () => {
    const { counted } = told(
      held('a', jan, [null, 40], { stance: 'ACCEPTS' }),
      held('a', mar, [null, 40]),
      held('b', mar, [50, null]),
    );
    const { figures } = figuresOf(counted, [], onIssue, scaleTies(), {
      ...options,
      staleAfter: 30,
      day: mar,
    });
    const [range] = rangesOf(figures);
    expect([range!.stale.length, range!.gap!.distance, range!.earlier]).toEqual([1, 10, null]);
  });

  it('of no known ends share what both leave open, and a zone without an end counts as none', () => {
    const [range] = ranges(held('c', jan, [10, 20]), held('e', jan, [15, 30]));
    expect(range!.gap!.overlap).toEqual({ low: 15, high: 20 });
    const [open] = ranges(held('c', jan, [50, 50]), held('c', feb, [null, 40]), held('e', jan, [null, 30]));
    expect([open!.gap!.distance, open!.earlier!.distance, open!.narrowedBy]).toEqual([0, 20, 20]);
  });
});
