// Tokens at the command line, and a server that is told to end while somebody listens.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../api/ask.ts';
import { clientOf, listen } from '../api/subscription-client.ts';
import { parley, serving } from './parley.ts';

const word = /parley_[A-Za-z0-9_-]{43}/;

describe('parley token', () => {
  let data: string;
  const env = () => ({ PARLEY_DATA: data });
  beforeAll(() => {
    data = mkdtempSync(join(tmpdir(), 'parley-token-'));
  });
  afterAll(() => rmSync(data, { recursive: true, force: true }));

  it('is told by the first start, once; beside the server none is made, and the way is told', async () => {
    const first = await serving(env(), /answers at (\S+)[\s\S]*parley_\S+\n/);
    const token = first.out().match(word)![0];
    const { data: found } = await ask(first, '{ claims(first: 1) { nodes { id } } }');
    const id = found.claims.nodes[0].id;
    const change = `mutation { gradeClaim(id: "${id}", credibility: 3, idempotencyKey: "k") { by written } }`;
    const { data: graded, errors } = await ask(first, change, {}, token);
    expect(errors).toEqual([]);
    expect(graded.gradeClaim.written).toBe(true);
    const beside = await parley(['token', 'add', 'Ada'], env());
    expect(beside.code).toBe(3);
    expect(beside.err).toContain('stop the server, run this again');
    expect((await parley(['token', 'list'], env())).out).toContain(graded.gradeClaim.by);

    const client = clientOf(first);
    const listener = listen(client, null);
    await new Promise((resolve) => client.on('connected', resolve));
    const began = performance.now();
    expect(await first.end()).toBe(0);
    expect(performance.now() - began).toBeLessThan(8_000);
    await listener.over;

    const again = await serving(env());
    expect(again.out()).not.toMatch(word);
    expect((await ask(again, change, {}, token)).errors).toEqual([]);
    expect(await again.end()).toBe(0);
  });

  it('is made, listed and removed by name', async () => {
    const { code, out } = await parley(['token', 'add', 'Ada Lind', '--expires', '2999-12-31'], env());
    expect([code, out]).toEqual([0, expect.stringMatching(word)]);
    const { out: listed } = await parley(['token', 'list', '--json'], env());
    expect(JSON.parse(listed)).toContainEqual({
      name: 'Ada Lind',
      made: expect.any(String),
      expires: '2999-12-31T23:59:59.999Z',
    });
    expect(listed).not.toMatch(word);
    expect((await parley(['token', 'remove', 'Ada Lind'], env())).code).toBe(0);
    for (const wrong of [
      ['remove', 'Ada Lind'],
      ['add', 'Bo', '--expires', '2001-01-01'],
      ['add', 'Bo', '--expires', '2999-02-30'],
      ['add', ''],
    ])
      expect((await parley(['token', ...wrong], env())).code, wrong.join(' ')).toBe(1);
    expect((await parley(['token', 'add'], env())).code).toBe(2);
  });
});
