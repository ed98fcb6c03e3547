// A request has one effect, however often it is sent, and is remembered for a while.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/graph.ts';
import { ChangeRefused } from '../../../src/ingest/changes/errors.ts';
import { gradeClaim } from '../../../src/ingest/changes/grade.ts';
import type { Writable } from '../../../src/ingest/changes/writable.ts';
import { graphDigest } from '../../../src/ingest/graph-digest.ts';
import { once, type Request, TokenGone } from '../../../src/ingest/requests/once.ts';
import { addToken, removeToken } from '../../../src/ingest/tokens/tokens.ts';
import { search } from '../../../src/queries/look-ups/search.ts';
import { readThings } from '../../../src/queries/shared/record.ts';
import { engineMissing } from '../../graph/engine.ts';
import { loadedGraph } from '../../queries/tutorial-graph.ts';

const cap = 'claim:nordwire-0411/cap';

describe.skipIf(engineMissing)('a request', () => {
  const held = loadedGraph('halvard-strait');
  let graph: Graph;
  let before: string;
  beforeAll(async () => {
    graph = held.graph;
    before = await graph.read((reader) => graphDigest(reader));
    await addToken(graph, 'Ada');
  });

  const request = (key: string, asked: unknown = {}): Request => ({
    token: 'Ada',
    key,
    asked: { name: 'gradeClaim', arguments: asked },
  });
  const count = async (label: 'Request' | 'Token') => {
    const text = {
      Request: 'MATCH (n:Request) RETURN count(n) AS n',
      Token: 'MATCH (n:Token) RETURN count(n) AS n',
    };
    const [row] = await graph.read((reader) => reader.read(text[label]));
    return row!['n'];
  };

  it('and the tokens are no part of the record, of its digest or of what is found', async () => {
    await once(graph, request('beside'), async () => 'done');
    expect(await count('Token')).toBe(1);
    expect(await graph.read((reader) => graphDigest(reader))).toBe(before);
    const things = await graph.read((reader) => readThings(reader));
    expect(things.some(({ labels }) => labels.some((label) => /Token|Request/.test(label)))).toBe(false);
    expect(await graph.read((reader) => search(reader, 'Ada', null, 10))).toEqual([]);
  });

  it('is known by its arguments in whatever order, and answered as the first time', async () => {
    let times = 0;
    const work = async () => ++times;
    expect(await once(graph, request('a', { x: 1, y: { p: 1, q: [2] } }), work)).toBe(1);
    expect(await once(graph, request('a', { y: { q: [2], p: 1 }, x: 1 }), work)).toBe(1);
    await expect(once(graph, request('a', { x: 2 }), work)).rejects.toMatchObject({ name: 'KeyReused' });
    expect(times).toBe(1);
  });

  it('is written once however many transactions come with it at one time', async () => {
    const graphs = Array.from({ length: 12 }, () => ({ ...graph }));
    let times = 0;
    const grade = (on: Writable) => gradeClaim(on, cap, 1 + (times++ % 6), { by: 'Ada' });
    const versions = await Promise.all(
      graphs.map((one) => once(one, request('race'), async (on) => (await grade(on)).version)),
    );
    expect(new Set(versions).size).toBe(1);
  });

  it('that fails leaves nothing, and may be sent again', async () => {
    const grade = (credibility: number) => () =>
      once(
        graph,
        request('b'),
        async (on) => (await gradeClaim(on, cap, credibility, { by: 'Ada' })).version,
      );
    const requests = await count('Request');
    await expect(grade(7)()).rejects.toBeInstanceOf(ChangeRefused);
    const failing = once(graph, request('b'), async (on) => {
      await gradeClaim(on, cap, 3, { by: 'Ada' });
      throw new Error('too late');
    });
    await expect(failing).rejects.toThrow('too late');
    expect(await count('Request')).toBe(requests);
    const version = await grade(4)();
    expect(await grade(4)()).toBe(version);
  });

  it('is remembered as one of the last of its token, the oldest is forgotten first', async () => {
    await addToken(graph, 'Bo');
    const send = (key: string, answer: number) =>
      once(graph, { ...request(key), token: 'Bo' }, async () => answer, 3);
    for (const n of [1, 2, 3, 4]) expect(await send(`k${n}`, n)).toBe(n);
    for (const n of [2, 3, 4]) expect(await send(`k${n}`, 99)).toBe(n);
    expect(await send('k1', 5)).toBe(5);
    expect(await send('k3', 99)).toBe(3);
    expect(await send('k2', 6)).toBe(6);
  });

  it('of a token that was removed is refused, and what it asked is forgotten', async () => {
    await removeToken(graph, 'Bo');
    const sent = once(graph, { ...request('k3'), token: 'Bo' }, async () => 1);
    await expect(sent).rejects.toBeInstanceOf(TokenGone);
  });
});
