import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { folderOf, small } from '../ingest/dossier/small-dossier.ts';
import { parley, root } from './parley.ts';

describe('parley check', () => {
  it('tells of documents whose words it could not compare, and compares them with --texts', async () => {
    const text = small['documents/post-0503.txt'];
    const texts = folderOf({ 'a.txt': text });
    const fresh = folderOf({ 'dossier.yaml': small['dossier.yaml'] });
    await parley(['new', 'document', fresh, 'post', '--text', join(texts, 'a.txt')]);
    const file = join(fresh, 'documents/post.yaml');
    const filled = readFileSync(file, 'utf8')
      .replace('title: ', 'title: T')
      .replace(
        /claims:[\s\S]*/,
        'claims: [{ id: c, stance: STATES, about: talks:pier-meeting, quote: met at the pier }]',
      );
    writeFileSync(file, filled);
    expect((await parley(['check', fresh])).out).toContain('no text is at hand (--texts): post.');
    expect(await parley(['check', fresh, '--texts', texts])).toMatchObject({
      code: 0,
      out: 'ferry: no fault. 1 document, 1 claim.\n',
    });
    const none = await parley(['check', fresh, '--texts', join(fresh, 'none')]);
    expect([none.code, none.err]).toEqual([
      1,
      expect.stringContaining('expected a folder with texts (--texts)'),
    ]);
  });

  it('writes nothing on standard error that is not a fault, where that is no terminal', async () => {
    expect((await parley(['check', folderOf(small)])).err).toBe('');
  });

  it('checks again with --watch when a file changes, and ends with 0 on Ctrl-C', async () => {
    const folder = folderOf(small);
    const child = spawn(process.execPath, [join(root, 'dist/cli/main.js'), 'check', folder, '--watch'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    const told = (what: string) => expect.poll(() => out, { timeout: 10_000 }).toContain(what);
    await told('no fault. 1 document, 3 claims.\n\nWatching');
    const file = join(folder, 'documents/post-0503.yaml');
    const sound = readFileSync(file, 'utf8');
    writeFileSync(file, sound.replace('DEMANDS', 'DEMAND'));
    await told('documents/post-0503.yaml:12:13 claims[0].stance expected one of');
    out = '';
    writeFileSync(file, sound);
    await told('no fault');
    writeFileSync(join(folder, 'documents/new.yaml'), '');
    await told('documents/new.yaml:1:1');
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });
});
