import { describe, expect, it } from 'vitest';
import { groupBy } from '../../src/model/group.ts';

describe('groupBy', () => {
  it('gives the items by key, keys in the order in which they first occur', () => {
    expect([...groupBy(['b1', 'a1', 'b2'], (item) => item[0])]).toEqual([
      ['b', ['b1', 'b2']],
      ['a', ['a1']],
    ]);
    expect(groupBy([], String).size).toBe(0);
  });
});
