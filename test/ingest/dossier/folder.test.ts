import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { faultsIn, faultsOf, folderOf, small, spoilt } from './small-dossier.ts';

const post = 'documents/post-0503.yaml';
const text = 'text: post-0503.txt';
const reasons = async (folder: string) =>
  (await faultsIn(folder)).map(({ file, reason }) => `${file} ${reason}`);

describe("a dossier's folder", () => {
  it.each([
    '../../outside.txt',
    '../../../../../../etc/hostname',
    '/etc/hostname',
    '..',
    '.',
    'a\\0b',
    'missing.txt',
    '//etc/hostname',
  ])('opens nothing outside it, and nothing that is no file: text: %s', async (path) => {
    const faults = await faultsOf(spoilt(post, text, `text: "${path}"`));
    expect(faults).toContainEqual(expect.objectContaining({ file: post, path: 'text', line: 7 }));
    expect(faults.map(({ reason }) => reason).join()).toMatch(
      /inside the dossier's folder|found none|regular file/,
    );
  });

  it('follows no link, neither of a file nor of a folder on the way', async () => {
    const folder = folderOf(spoilt(post, text, 'text: link.txt'));
    symlinkSync('/etc/hostname', join(folder, 'documents/link.txt'));
    expect(await reasons(folder)).toContainEqual(
      `${post} expected a file, got a link: documents/link.txt; links are not followed`,
    );
    const around = folderOf(spoilt(post, text, 'text: there/hostname'));
    symlinkSync('/etc', join(around, 'documents/there'));
    expect((await reasons(around)).join()).toContain('got a link: documents/there');
    const top = folderOf(small);
    rmSync(join(top, 'dossier.yaml'));
    symlinkSync('/etc/hostname', join(top, 'dossier.yaml'));
    expect((await reasons(top)).join()).toContain('dossier.yaml expected a file, got a link');
    const documents = folderOf({ 'dossier.yaml': 'dossier: a\ntitle: A\n' });
    symlinkSync(join(folderOf(small), 'documents'), join(documents, 'documents'));
    expect((await reasons(documents)).join()).toContain('got a link: documents');
  });

  it('opens no pipe, socket or folder in place of a file, and does not wait for one', async () => {
    const folder = folderOf(small);
    execFileSync('mknod', [join(folder, 'documents/pipe.yaml'), 'p']);
    mkdirSync(join(folder, 'documents/folder.yaml'));
    const server = createServer().listen(join(folder, 'documents/socket.yaml'));
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.once('listening', resolve));
    const told = await reasons(folder);
    for (const name of ['pipe', 'folder', 'socket'])
      expect(told.join('\n')).toMatch(new RegExp(`documents/${name}.yaml expected a (regular )?file`));
  });

  it.skipIf(process.getuid?.() !== 0)('opens no device', async () => {
    const folder = folderOf(spoilt(post, text, 'text: zero.txt'));
    execFileSync('mknod', [join(folder, 'documents/zero.txt'), 'c', '1', '5']);
    expect((await reasons(folder)).join()).toContain('expected a regular file');
  });

  it('says what is missing: the folder, dossier.yaml, a folder of documents', async () => {
    const folder = folderOf(small);
    expect((await faultsIn(join(folder, 'none')))[0]?.reason).toBe('expected a folder, found none');
    expect((await faultsIn(join(folder, 'dossier.yaml')))[0]?.reason).toBe('expected a folder');
    rmSync(join(folder, 'documents'), { recursive: true });
    writeFileSync(join(folder, 'documents'), '');
    expect(await reasons(folder)).toEqual(['documents expected a folder']);
    rmSync(join(folder, 'dossier.yaml'));
    expect((await reasons(folder))[0]).toMatch(/^dossier.yaml expected this file/);
  });

  it('refuses a file of 1 GB, a line of 100 MB and a text of 3 MB by their size, in little memory', async () => {
    const folder = folderOf({
      ...spoilt(post, text, 'text: long.txt'),
      'documents/line.yaml': '',
      'documents/long.txt': 'a '.repeat(1_500_000),
    });
    writeFileSync(join(folder, 'documents/giant.yaml'), '');
    truncateSync(join(folder, 'documents/giant.yaml'), 2 ** 30);
    writeFileSync(join(folder, 'documents/line.yaml'), Buffer.alloc(100_000_000, 'a'));
    const before = process.memoryUsage();
    const start = performance.now();
    const told = await reasons(folder);
    const after = process.memoryUsage();
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(after.arrayBuffers + after.heapUsed - before.arrayBuffers - before.heapUsed).toBeLessThan(64e6);
    expect(told).toEqual(
      expect.arrayContaining([
        'documents/giant.yaml expected at most 8 MiB, got 1073741824 bytes',
        'documents/line.yaml expected at most 8 MiB, got 100000000 bytes',
        `${post} expected at most 2 MiB, got 3000000 bytes`,
      ]),
    );
  });

  it('repeats no value of 7 MB in what it says of it', async () => {
    const faults = await faultsOf(spoilt(post, 'said: 2031-05-02', `said: ${'x'.repeat(7_000_000)}`));
    expect(JSON.stringify(faults).length).toBeLessThan(1_000);
  });
});
