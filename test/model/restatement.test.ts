// What a claim retells, along RESTATES.
import { describe, expect, it } from 'vitest';
import { restatements } from '../../src/model/restatement.ts';
import type { Thing } from '../../src/model/thing.ts';
import { claim, world } from './build.ts';

const retold = (...things: Thing[]) => {
  const built = world(...things);
  return restatements(built, built.claims.get('claim:a')!).map(({ id }) => id.replace('claim:', ''));
};

describe('restatements', () => {
  it('go from the claim itself to the fullest version held', () => {
    expect(retold(claim('a', { restates: 'b' }), claim('b', { restates: 'c' }), claim('c', {}))).toEqual([
      'a',
      'b',
      'c',
    ]);
    expect(retold(claim('a', {}))).toEqual(['a']);
  });

  it('end where a claim is retracted', () => {
    expect(retold(claim('a', { restates: 'b' }), claim('b', { restates: 'gone' }))).toEqual(['a', 'b']);
  });

  it('end before a circle closes', () => {
    expect(retold(claim('a', { restates: 'b' }), claim('b', { restates: 'a' }))).toEqual(['a', 'b']);
    expect(retold(claim('a', { restates: 'a' }))).toEqual(['a']);
  });

  it('of a chain of two thousand are found for every claim without slowing down beyond use', () => {
    const things = Array.from({ length: 2_000 }, (_, i) =>
      claim(i === 1_999 ? 'a' : String(i), i === 0 ? {} : { restates: String(i - 1) }),
    );
    const built = world(...things);
    expect([...built.claims.values()].every((one) => restatements(built, one).at(-1)!.id === 'claim:0')).toBe(
      true,
    );
  });
});
