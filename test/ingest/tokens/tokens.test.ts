// Tokens: who may change the graph, known by their words alone.
import { beforeAll, describe, expect, it } from 'vitest';
import { once } from '../../../src/ingest/requests/once.ts';
import {
  addToken,
  findToken,
  makeFirstToken,
  mostTokens,
  readTokens,
  removeToken,
} from '../../../src/ingest/tokens/tokens.ts';
import { engineMissing } from '../../graph/engine.ts';
import { loadedGraph } from '../../queries/tutorial-graph.ts';

describe.skipIf(engineMissing)('a token', () => {
  const held = loadedGraph();

  it('is found by its words alone, which the graph does not hold', async () => {
    const token = await addToken(held.graph, 'Ada');
    expect(token).toMatch(/^parley_[A-Za-z0-9_-]{43}$/);
    expect(await held.graph.read((reader) => findToken(reader, token))).toMatchObject({
      name: 'Ada',
      expires: null,
    });
    for (const other of ['', 'parley_', token.slice(0, -1), `${token}x`, 'Ada'])
      expect(await held.graph.read((reader) => findToken(reader, other))).toBeNull();
    const [row] = await held.graph.read((reader) =>
      reader.read('MATCH (t:Token) RETURN properties(t) AS properties'),
    );
    expect(JSON.stringify(row)).not.toContain(token.slice(7));
  });

  it.each([
    ['a name that is taken', 'Ada', {}],
    ['no name', '', {}],
    ['a name with a line break', 'A\nB', {}],
    ['a name of 101 characters', 'x'.repeat(101), {}],
    ['a date that is past', 'Cy', { expires: '2001-01-01T00:00:00.000Z' }],
  ])('with %s is not made', async (_, name, options) => {
    const before = await held.graph.read(readTokens);
    await expect(addToken(held.graph, name, options)).rejects.toMatchObject({ name: 'TokenRefused' });
    expect(await held.graph.read(readTokens)).toEqual(before);
  });

  it('that is removed is none any more, and no other is made by itself', async () => {
    await expect(removeToken(held.graph, 'Nobody')).rejects.toMatchObject({ name: 'TokenRefused' });
    await removeToken(held.graph, 'Ada');
    expect(await held.graph.read(readTokens)).toEqual([]);
    expect(await makeFirstToken(held.graph, 'local')).toBeNull();
  });
});

describe.skipIf(engineMissing)('the first token', () => {
  const held = loadedGraph();
  // On a server the guard outlives the tests before.
  beforeAll(() => held.graph.write((writer) => writer.write('MATCH (g:Guard) REMOVE g.hadTokens')));

  it('is made once, by however many servers start at once', async () => {
    const made = await Promise.all(Array.from({ length: 8 }, () => makeFirstToken(held.graph, 'local')));
    expect(made.filter((token) => token !== null)).toHaveLength(1);
    expect(await held.graph.read(readTokens)).toMatchObject([{ name: 'local' }]);
  });
});

describe.skipIf(engineMissing)('tokens', () => {
  const held = loadedGraph();

  it('are made at the bounds of a name and of time, and refused beyond', async () => {
    const now = () => Date.parse('2031-01-01T00:00:00.000Z');
    await addToken(held.graph, 'x'.repeat(100));
    await addToken(held.graph, 'Bo', { now, expires: '2031-01-01T00:00:00.001Z' });
    await expect(
      addToken(held.graph, 'Cy', { now, expires: '2031-01-01T00:00:00.000Z' }),
    ).rejects.toMatchObject({ name: 'TokenRefused' });
  });

  it('are so many and no more', async () => {
    const { length } = await held.graph.read(readTokens);
    for (let i = length; i < mostTokens; i++) await addToken(held.graph, `token ${i}`);
    await expect(addToken(held.graph, 'one more')).rejects.toMatchObject({ name: 'TokenRefused' });
  });

  it('take what was asked with them along when they are removed', async () => {
    const request = { token: 'Bo', key: 'a', asked: { name: 'test', arguments: {} } };
    await once(held.graph, request, async () => 'first');
    await removeToken(held.graph, 'Bo');
    await addToken(held.graph, 'Bo');
    expect(await once(held.graph, request, async () => 'second')).toBe('second');
  });
});
