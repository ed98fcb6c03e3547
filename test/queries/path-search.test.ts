// What a search tells where its readings are cut.
import { describe, expect, it } from 'vitest';
import { shortestPaths } from '../../src/queries/path-search.ts';

describe('a search for paths', () => {
  it('calls two ends apart only where it read everything around one of them', async () => {
    const search = (truncated: boolean) =>
      shortestPaths('a', 'b', 6, 10, async () => ({ found: [], truncated }));
    expect(await search(false)).toMatchObject({ length: null, isApart: true, truncated: false });
    expect(await search(true)).toMatchObject({ length: null, isApart: false, truncated: true });
  });

  it('grows the end with less around it', async () => {
    const asked: string[][] = [];
    await shortestPaths('a', 'b', 3, 10, async (ids) => {
      asked.push([...ids]);
      const found = ids.flatMap((of) =>
        of === 'a' ? ['x', 'y', 'z'].map((id) => ({ of, id })) : [{ of, id: `${of}'` }],
      );
      return { found, truncated: false };
    });
    expect(asked).toEqual([['a'], ['b'], ["b'"]]);
  });
});
