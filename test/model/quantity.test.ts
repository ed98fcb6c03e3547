import { describe, expect, it } from 'vitest';
import { boundOf, printQuantity, reachOf } from '../../src/model/quantity.ts';

const quantity = (low: number | null, high: number | null, unit = 't', approximate = false) => ({
  measure: 'catch',
  low,
  high,
  unit,
  approximate,
});

describe('a quantity', () => {
  it.each([
    [null, 40_000, 'CEILING', 'at most 40,000 t'],
    [50_000, null, 'FLOOR', 'at least 50,000 t'],
    [30, 30, 'POINT', '30 t'],
    [20, 30.5, 'RANGE', 'from 20 to 30.5 t'],
    [null, null, null, 'no number'],
  ])('from %j to %j is a %s and reads "%s"', (low, high, bound, words) => {
    expect([boundOf(quantity(low, high)), printQuantity(quantity(low, high))]).toEqual([bound, words]);
  });

  it('keeps "about" and the percent sign', () => {
    expect(printQuantity(quantity(null, 20, '%', true))).toBe('at most about 20%');
  });

  it('goes as far from the low end as its highest number, from the high end as its lowest', () => {
    expect([reachOf(quantity(20, 30), 'LOW'), reachOf(quantity(20, 30), 'HIGH')]).toEqual([30, 20]);
    expect([reachOf(quantity(20, null), 'LOW'), reachOf(quantity(null, 30), 'HIGH')]).toEqual([20, 30]);
  });
});
