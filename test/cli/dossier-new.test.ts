import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, small } from '../ingest/dossier/small-dossier.ts';
import { parley } from './parley.ts';

/** What a person would write into the blanks. */
const answers: Readonly<Record<string, string>> = {
  title: 'Mayor wants cheaper ferry',
  stance: 'DEMANDS',
  holder: 'north-bank',
  about: 'demand:fares-halved',
  quote: 'fares must be halved',
  paraphrase: 'The north bank wants fares halved.',
};

const blank = /^(\s*)(\w+):( +#.*)$/gm;

describe('parley new document', () => {
  it('writes a skeleton whose blanks are told, and that is sound once they are filled', async () => {
    const folder = folderOf(small);
    expect(await parley(['new', 'document', folder, 'post-0601'])).toMatchObject({ code: 0, err: '' });
    const file = join(folder, 'documents/post-0601.yaml');
    const written = readFileSync(file, 'utf8');
    const blanks = [...written.matchAll(blank)].map((match) => match[2]!);
    const unfilled = await parley(['check', folder]);
    expect(unfilled.code).toBe(1);
    for (const key of Object.keys(answers)) {
      expect(blanks).toContain(key);
      expect(unfilled.err).toMatch(new RegExp(`post-0601.yaml:\\d+:\\d+ (claims\\[0\\]\\.)?${key} expected`));
    }
    writeFileSync(
      file,
      written.replace(blank, (line, indent, key, comment) =>
        answers[key] ? `${indent}${key}: ${answers[key]}${comment}` : line,
      ),
    );
    expect(await parley(['check', folder])).toMatchObject({ code: 0, err: '' });
  });

  it('names what the dossier has, and the schema for an editor', async () => {
    const folder = folderOf(small);
    await parley(['new', 'document', folder, 'd']);
    const written = readFileSync(join(folder, 'documents/d.yaml'), 'utf8');
    const [, path] = /^# yaml-language-server: \$schema=(.+)$/m.exec(written)!;
    expect(JSON.parse(readFileSync(join(folder, 'documents', path!), 'utf8')).title).toBe('Parley dossier');
    for (const name of ['north-bank, south-bank, ada-moe', 'demand:fares-halved', 'river-post, lock-daily'])
      expect(written).toContain(name);
  });

  it('takes the digest of a text outside, and the name of one beside the documents', async () => {
    const folder = folderOf(small);
    const outside = join(folderOf({ 'a.txt': 'abc' }), 'a.txt');
    const { out } = await parley(['new', 'document', folder, 'outside', '--text', outside]);
    expect(out).toContain('--texts');
    expect(readFileSync(join(folder, 'documents/outside.yaml'), 'utf8')).toContain(
      'sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"',
    );
    await parley(['new', 'document', folder, 'inside', '--text', join(folder, 'documents/post-0503.txt')]);
    expect(readFileSync(join(folder, 'documents/inside.yaml'), 'utf8')).toContain('text: "post-0503.txt"');
  });

  it('refuses to overwrite, a bad name, a folder without dossier and a text that is none', async () => {
    const folder = folderOf({ ...small, 'latin.txt': Uint8Array.from([0xe9]) });
    const before = readFileSync(join(folder, 'documents/post-0503.yaml'), 'utf8');
    const refused = async (...args: string[]) => {
      const { code, err } = await parley(['new', 'document', ...args]);
      expect(code).toBe(1);
      return err;
    };
    expect(await refused(folder, 'post-0503')).toMatch(/is there already; nothing was written/);
    expect(readFileSync(join(folder, 'documents/post-0503.yaml'), 'utf8')).toBe(before);
    expect(await refused(folder, '../evil')).toMatch(/kebab-case/);
    expect(await refused(join(folder, 'documents'), 'x')).toMatch(/dossier.yaml/);
    expect(await refused(folder, 'x', '--text', join(folder, 'none'))).toMatch(/ENOENT/);
    expect(await refused(folder, 'x', '--text', join(folder, 'latin.txt'))).toMatch(/byte offset 0/);
    expect(await refused(folder, 'x', '--text', '/dev/zero')).toMatch(/regular file/);
  });
});
