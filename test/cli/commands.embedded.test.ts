import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parley, root, serving } from './parley.ts';

let data: string;
beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'parley-cli-'));
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

describe('parley', () => {
  it('tells in --help what it can do, the environment and the exit codes', async () => {
    const { code, out } = await parley(['--help']);
    expect(code).toBe(0);
    for (const word of [
      'serve',
      'check',
      'load',
      'ask',
      'status',
      'NEO4J_URI',
      'PARLEY_DATA',
      'PORT',
      'Exit codes',
    ])
      expect(out).toContain(word);
  });

  it('ends with 2 on what it does not understand', async () => {
    expect((await parley(['lode'])).code).toBe(2);
    expect((await parley(['check'])).code).toBe(2);
    expect((await parley(['ask', 'who-reported', 'x', '--jsn'])).code).toBe(2);
  });

  it('checks a dossier and writes nothing', async () => {
    const { code, out } = await parley(['check', 'seed/halvard-strait']);
    expect([code, out]).toEqual([0, 'halvard-strait: no fault. 8 documents, 68 claims.\n']);
  });

  it('tells every fault as file:line:column path reason, and ends with 1', async () => {
    const copy = join(data, 'faulty');
    cpSync(join(root, 'seed/halvard-strait'), copy, { recursive: true });
    const file = join(copy, 'documents/nordwire-0226.yaml');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('stance: DEMANDS', 'stance: DEMAND').replace('holder: ', 'owner: '),
    );
    const { code, err } = await parley(['check', copy]);
    expect(code).toBe(1);
    const faults = err.split('\n').filter((line) => line.startsWith('documents/'));
    expect(faults.length).toBeGreaterThanOrEqual(2);
    for (const fault of faults)
      expect(fault).toMatch(/^documents\/[\w-]+\.yaml:\d+:\d+ claims\[\d+\]\.\w+ \S/);
    expect(err).toContain('nothing was written');
  });

  it('loads, loads again without writing, and answers', async () => {
    const env = { PARLEY_DATA: join(data, 'graph') };
    expect((await parley(['status'], env)).code).toBe(3);
    expect((await parley(['load', 'seed/halvard-strait'], env)).out).toMatch(/\d+ things created/);
    expect((await parley(['load', 'seed/halvard-strait'], env)).out).toContain('nothing was written');
    expect((await parley(['status'], env)).out).toMatch(/halvard-strait: .*8 documents, 68 claims/);
    const trail = await parley(['ask', 'who-reported', 'landing cap'], env);
    expect(trail.code).toBe(0);
    expect(trail.out).toMatch(/9 claims, 7 documents, 3 outlets heard it, 5 origins/);
    expect(trail.out).toContain('ORIGIN 1  Nordwire');
    const json = JSON.parse((await parley(['ask', 'who-reported', 'landing cap', '--json'], env)).out);
    expect(json.about.id).toBe('demand:landing-cap');
    expect(json.support.claims).toHaveLength(9);
  });

  it('gives candidates for words that fit several things, and says so for an unknown id', async () => {
    const env = { PARLEY_DATA: join(data, 'graph') };
    const several = await parley(['ask', 'who-reported', 'bay'], env);
    expect([several.code, several.out]).toEqual([1, '']);
    expect(several.err).toMatch(/^ {2}demand:bay-open +Bay open$/m);
    const unknown = await parley(['ask', 'who-reported', 'demand:nothing'], env);
    expect([unknown.code, unknown.err.trim().split('\n').length]).toEqual([1, 1]);
  });
});

describe('parley serve', () => {
  it('fills an empty graph from the seed, prints where to look, is read beside, and ends when told', async () => {
    const env = { PARLEY_DATA: join(data, 'served') };
    const server = await serving(env);
    try {
      expect(server.out()).toContain('/playground');
      expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
      expect((await parley(['status'], env)).out).toContain('ukraine-talks');
      const second = await parley(['serve'], { ...env, PORT: '0' });
      expect([second.code, second.err.trim().split('\n').length]).toEqual([3, 1]);
      const port = new URL(server.url).port;
      const taken = await parley(['serve'], { PARLEY_DATA: join(data, 'other'), PORT: port });
      expect([taken.code, taken.err.includes(`Port ${port}`)]).toEqual([3, true]);
      const load = await parley(['load', 'seed/halvard-strait'], env);
      expect([load.code, load.err.trim().split('\n').length]).toEqual([3, 1]);
    } finally {
      expect(await server.end()).toBe(0);
    }
  });

  it('serves the tutorial from a graph of its own', async () => {
    const env = { PARLEY_DATA: join(data, 'served') };
    const server = await serving(env, /answers at (\S+)/, 'tutorial');
    try {
      const own = { PARLEY_DATA: join(data, 'served', 'tutorial') };
      expect((await parley(['status'], own)).out).toMatch(/halvard-strait/);
      expect((await parley(['status'], own)).out).not.toMatch(/ukraine-talks/);
      expect((await parley(['status'], env)).out).not.toMatch(/halvard-strait/);
    } finally {
      expect(await server.end()).toBe(0);
    }
  });

  it('refuses a damaged graph in one line, and never opens it empty', async () => {
    const env = { PARLEY_DATA: join(data, 'served') };
    const file = join(data, 'served', 'graph.grafeo');
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.subarray(0, Math.floor(bytes.length / 2)));
    const { code, err } = await parley(['serve'], { ...env, PORT: '0' });
    expect([code, err.trim().split('\n').length]).toEqual([3, 1]);
  });

  it.each([
    [{ PORT: 'http' }, 1, /PORT: expected a number/],
    [{ HOST: 'no.such.host.invalid' }, 3, /HOST/],
    [{ NEO4J_URI: 'http://x' }, 3, /NEO4J_URI/],
    [{ NEO4J_PASSWORD: 'secret-word' }, 3, /NEO4J_URI/],
  ])('refuses %o in one line', async (env, code, words) => {
    const ended = await parley(['serve'], { PARLEY_DATA: '', PORT: '0', ...env });
    expect([ended.code, ended.err.trim().split('\n').length]).toEqual([code, 1]);
    expect(ended.err).toMatch(words);
  });
});
