import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, small } from '../ingest/dossier/small-dossier.ts';
import { parley } from './parley.ts';

/** A data folder of its own that holds the small dossier. */
async function loaded(): Promise<{ env: { PARLEY_DATA: string }; folder: string }> {
  const folder = folderOf(small);
  const env = { PARLEY_DATA: join(folderOf({}), 'data') };
  expect(await parley(['load', folder], env)).toMatchObject({ code: 0, err: '' });
  return { env, folder };
}

describe('dossiers in a graph', () => {
  it('are listed as a table and as JSON', async () => {
    const { env } = await loaded();
    expect(await parley(['dossiers'], env)).toEqual({
      code: 0,
      out:
        'NAME   DOCUMENTS  CLAIMS  FROM        TO          TITLE\n' +
        'ferry          1       3  2 May 2031  3 May 2031  Who pays for the ferry (invented)\n',
      err: '',
    });
    const { code, out, err } = await parley(['dossiers', '--json'], env);
    expect([code, err]).toEqual([0, '']);
    const [ferry] = JSON.parse(out);
    expect(ferry).toMatchObject({ id: 'ferry', claims: 3 });
  });

  it('are exported to a folder that loads without a change, and not into one that is not empty', async () => {
    const { env } = await loaded();
    const dir = join(folderOf({}), 'out');
    expect(await parley(['export', 'dossier', 'ferry', dir], env)).toMatchObject({
      code: 0,
      out: `ferry: 3 files in ${dir}, 1 document, 3 claims.\n`,
      err: '',
    });
    expect(readFileSync(join(dir, 'documents/post-0503.txt'), 'utf8')).toBe(small['documents/post-0503.txt']);
    expect((await parley(['load', dir], env)).out).toContain('nothing was written');
    writeFileSync(join(dir, 'documents/stale.yaml'), 'document: stale');
    writeFileSync(join(dir, 'documents/mine.txt'), 'mine');
    const again = await parley(['export', 'dossier', 'ferry', dir], env);
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('--force')]);
    expect((await parley(['export', 'dossier', 'ferry', dir, '--force'], env)).code).toBe(0);
    expect(readdirSync(join(dir, 'documents')).sort()).toEqual([
      'mine.txt',
      'post-0503.txt',
      'post-0503.yaml',
    ]);
    const unknown = await parley(['export', 'dossier', 'fery', join(dir, 'x')], env);
    expect([unknown.code, unknown.err]).toEqual([1, 'No dossier named fery is loaded; there are ferry.\n']);
    expect(existsSync(join(dir, 'x'))).toBe(false);
  });

  it('are unloaded by name, and what is none is refused', async () => {
    const { env } = await loaded();
    const unknown = await parley(['unload', 'ferry', 'bridge'], env);
    expect([unknown.code, unknown.err]).toEqual([1, 'No dossier named bridge is loaded; there are ferry.\n']);
    expect(await parley(['unload', 'ferry'], env)).toMatchObject({
      code: 0,
      out: 'ferry: 17 things retired.\n',
    });
    expect((await parley(['dossiers'], env)).out).toBe('No dossier is loaded.\n');
  });

  it('are derived anew, and nothing changes by it', async () => {
    const { env } = await loaded();
    const { code, out } = await parley(['rebuild'], env);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^Derived anew: 3 claims, the status of 1 meeting, \d+ derived edges\.\nThe graph says the same as before\.\n$/,
    );
  });

  it('are not loaded when a fault is in one of them, or when two have one name', async () => {
    const { env, folder } = await loaded();
    const other = folderOf({ ...small, 'documents/post-0503.txt': 'other' });
    const faulty = await parley(['load', folder, other], env);
    expect([faulty.code, faulty.err]).toEqual([1, expect.stringContaining('does not stand in it')]);
    const twice = await parley(['load', folder, folderOf(small)], env);
    expect([twice.code, twice.err]).toEqual([1, expect.stringContaining('are both the dossier ferry')]);
  });

  it('are out of reach, with 3 and one line, where there is no graph; none is made', async () => {
    const data = join(folderOf({}), 'none');
    for (const args of [['dossiers'], ['unload', 'x'], ['rebuild'], ['export', 'dossier', 'x', 'y']]) {
      const { code, err } = await parley(args, { PARLEY_DATA: data });
      expect([args[0], code, err.trim().split('\n').length]).toEqual([args[0], 3, 1]);
    }
    expect(existsSync(data)).toBe(false);
    rmSync(data, { force: true });
  });

  it.each(['check', 'load', 'unload', 'dossiers', 'rebuild', 'new document', 'export dossier'])(
    'explain themselves: parley %s --help',
    async (command) => {
      const { code, out } = await parley([...command.split(' '), '--help']);
      expect(code).toBe(0);
      expect(out).toContain(`Usage: parley ${command}`);
      expect(out).toContain('Exit codes:');
    },
  );
});
