import { describe, expect, it } from 'vitest';
import { turnOf } from '../../src/model/stance-ladders.ts';

describe('a change of stance', () => {
  it.each([
    ['REJECTS', 'CONSIDERS', 'SOFTENED'],
    ['CONSIDERS', 'ACCEPTS', 'SOFTENED'],
    ['REJECTS', 'ACCEPTS', 'SOFTENED'],
    ['REJECTS', 'OFFERS', 'SOFTENED'],
    ['OFFERS', 'CONSIDERS', 'HARDENED'],
    ['DEMANDS', 'PROPOSES', 'SOFTENED'],
    ['DEMANDS', 'WITHDRAWS', 'SOFTENED'],
    ['WITHDRAWS', 'DEMANDS', 'HARDENED'],
    ['THREATENS', 'WITHDRAWS', 'SOFTENED'],
    ['DEMANDS', 'REJECTS', 'REVERSED'],
    ['REJECTS', 'PROPOSES', 'REVERSED'],
    ['OFFERS', 'ACCEPTS', null],
    ['DEMANDS', 'ACCEPTS', null],
    ['WITHDRAWS', 'REJECTS', null],
  ] as const)('from %s to %s is %s', (from, to, turn) => {
    expect(turnOf(from, to)).toBe(turn);
  });
});
