import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDossier } from '../../../src/ingest/dossier/check.ts';
import { faultsIn, faultsOf, folderOf, small, spoilt } from './small-dossier.ts';

const post = 'documents/post-0503.yaml';
const text = small['documents/post-0503.txt'];
const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
/** The small dossier with its text outside, named by its digest. */
const outside = (digest = sha256(text)) => spoilt(post, 'text: post-0503.txt', `sha256: ${digest}`);

describe('the texts of a dossier', () => {
  it('are found outside by their SHA-256, whatever their names, and give phrases their places', async () => {
    const folder = folderOf(outside());
    expect((await checkDossier(folder)).unverified).toEqual(['post-0503']);
    const texts = folderOf({ 'whatever.html': text, 'other.txt': 'other' });
    const { things, unverified } = await checkDossier(folder, { texts });
    expect(unverified).toEqual([]);
    const claim = things.find(({ thing }) => thing.id === 'claim:post-0503/halved')!.thing;
    const quote = claim.edges.find(({ type }) => type === 'EVIDENCED_BY')!.properties;
    expect(text.slice(Number(quote['start']), Number(quote['end']))).toBe('fares must be halved');
  });

  it('are no part of what is loaded where they are not ours', async () => {
    const { things } = await checkDossier(folderOf(outside()), { texts: folderOf({ a: text }) });
    const document = things.find(({ thing }) => thing.labels.includes('Document'))!.thing;
    expect(document.properties['text']).toBeUndefined();
  });

  it('make words fail that do not stand in them', async () => {
    const other = text.replace('halved', 'cut');
    const faults = await faultsIn(folderOf(outside(sha256(other))), folderOf({ a: other }));
    expect(faults.map(({ path }) => path)).toEqual(['claims[0].quote']);
  });

  it('must be text: the byte is told where they are not', async () => {
    const bytes = Uint8Array.from([...Buffer.from('ab'), 0xff]);
    const own = await faultsOf({ ...small, 'documents/post-0503.txt': bytes });
    expect(own[0]).toMatchObject({ path: 'text', reason: expect.stringContaining('byte offset 2') });
    const attached = await faultsIn(folderOf(outside(sha256(bytes))), folderOf({ a: bytes }));
    expect(attached[0]).toMatchObject({ path: 'sha256', reason: expect.stringContaining('byte offset 2') });
    const nul = await faultsOf({ ...small, 'documents/post-0503.txt': 'a\0' });
    expect(nul[0]?.reason).toContain('a NUL byte at offset 1');
  });

  it('must have the digest that their document says', async () => {
    const faults = await faultsOf(spoilt(post, 'language: en', `sha256: ${'a'.repeat(64)}`));
    expect(faults).toMatchObject([{ path: 'sha256', reason: expect.stringContaining(sha256(text)) }]);
  });

  it('come from a folder that must be there; what is too large in it is left', async () => {
    const folder = folderOf(outside());
    expect((await faultsIn(folder, join(folder, 'none')))[0]?.reason).toMatch(/--texts/);
    const texts = folderOf({ a: text });
    writeFileSync(join(texts, 'huge'), Buffer.alloc(3_000_000, 'a'));
    expect((await checkDossier(folder, { texts })).unverified).toEqual([]);
  });
});
