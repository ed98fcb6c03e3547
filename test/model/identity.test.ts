// DESIGN.md, "Same or different": judgements join, undo and collide.
import { describe, expect, it } from 'vitest';
import { clustersOf } from '../../src/model/identity.ts';
import type { Verdict } from '../../src/model/vocabulary/index.ts';

const judged = (...pairs: readonly [string, string, Verdict][]) =>
  clustersOf(pairs.map(([a, b, verdict]) => ({ a, b, verdict })));

describe('clustersOf', () => {
  it('SAME joins two under the smallest id, whichever way it is written', () => {
    for (const pair of [
      ['b', 'a'],
      ['a', 'b'],
    ] as const) {
      const { canonical, cluster } = judged([...pair, 'SAME']);
      expect([canonical('a'), canonical('b')]).toEqual(['a', 'a']);
      expect(cluster('b')).toEqual(['a', 'b']);
    }
  });

  it('leaves alone what nobody judged', () => {
    const { canonical, cluster } = judged(['a', 'b', 'SAME']);
    expect([canonical('c'), cluster('c')]).toEqual(['c', ['c']]);
  });

  it('UNSURE and DIFFERENT join nothing', () => {
    for (const verdict of ['UNSURE', 'DIFFERENT'] as const) {
      const { canonical, conflicts } = judged(['a', 'b', verdict]);
      expect([canonical('b'), conflicts]).toEqual(['b', []]);
    }
  });

  it('joins three by two judgements, in any order', () => {
    const pairs: [string, string, Verdict][] = [
      ['b', 'c', 'SAME'],
      ['a', 'b', 'SAME'],
      ['x', 'y', 'SAME'],
    ];
    for (const order of [pairs, [...pairs].reverse()]) {
      const { canonical, cluster } = judged(...order);
      expect(['a', 'b', 'c'].map(canonical)).toEqual(['a', 'a', 'a']);
      expect(cluster('c')).toEqual(['a', 'b', 'c']);
      expect(canonical('y')).toBe('x');
    }
  });

  it('joins two clusters by one judgement', () => {
    const { cluster } = judged(['a', 'b', 'SAME'], ['c', 'd', 'SAME'], ['b', 'd', 'SAME']);
    expect(cluster('a')).toEqual(['a', 'b', 'c', 'd']);
  });

  it('UNSURE between two of three takes only that link away', () => {
    const { canonical } = judged(['a', 'b', 'SAME'], ['b', 'c', 'UNSURE']);
    expect(['a', 'b', 'c'].map(canonical)).toEqual(['a', 'a', 'c']);
  });

  it('DIFFERENT inside a cluster is a conflict', () => {
    const { conflicts } = judged(['a', 'b', 'SAME'], ['b', 'c', 'SAME'], ['a', 'c', 'DIFFERENT']);
    expect(conflicts).toEqual([{ a: 'a', b: 'c', verdict: 'DIFFERENT' }]);
  });

  it('UNSURE inside a cluster is none', () => {
    expect(judged(['a', 'b', 'SAME'], ['b', 'c', 'SAME'], ['a', 'c', 'UNSURE']).conflicts).toEqual([]);
  });
});
