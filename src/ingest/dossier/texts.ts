// The texts of documents: our own beside the document, others in a folder outside, found by their SHA-256.
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { DocumentSource } from './document-source.ts';
import type { Building } from './entities.ts';
import { RefusedDossier } from './faults.ts';
import { type Folder, readBounded } from './folder.ts';
import type { DocumentFile } from './format.ts';
import { searchable } from './phrases.ts';
import { badByte } from './utf8.ts';

/** The largest text that is read, in bytes: some 300,000 words. */
export const mostTextBytes = 2 * 1024 * 1024;

/** The text of a document where it is at hand, and its SHA-256; complains of what is wrong with it. */
export async function textOf(
  folder: Folder,
  file: DocumentFile,
  attached: ReadonlyMap<string, Uint8Array>,
  { fault }: Building,
): Promise<Pick<DocumentSource, 'text' | 'sha256'>> {
  if (file.text === undefined) {
    const bytes = file.sha256 === undefined ? undefined : attached.get(file.sha256);
    return {
      text: bytes ? readText(bytes, false, (reason) => fault(['sha256'], reason)) : null,
      sha256: null,
    };
  }
  const bytes = await folder.read(`documents/${file.text}`, mostTextBytes);
  if ('wrong' in bytes) {
    fault(['text'], bytes.wrong);
    return { text: null, sha256: null };
  }
  const sha256 = sha256Of(bytes);
  if (file.sha256 !== undefined && file.sha256 !== sha256)
    fault(['sha256'], `expected the SHA-256 of ${file.text}, which is ${sha256}`);
  return { text: readText(bytes, true, (reason) => fault(['text'], reason)), sha256 };
}

function readText(bytes: Uint8Array, own: boolean, fault: (reason: string) => void): DocumentSource['text'] {
  const bad = badByte(bytes);
  if (bad) {
    fault(`the text: ${bad.reason}`);
    return null;
  }
  const raw = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { raw, own, searchable: searchable(raw) };
}

/**
 * The texts of a folder that are wanted, by the SHA-256 of their bytes; files too large for a text are left.
 * @throws RefusedDossier when there is no such folder
 */
export async function attachedTexts(
  path: string,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => {
    const reason = 'expected a folder with texts (--texts), found none';
    throw new RefusedDossier(path, [{ file: basename(path), line: 1, column: 1, path: '', reason }]);
  });
  const texts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const bytes = await readBounded(join(path, entry.name), mostTextBytes).catch(() => null);
    if (!bytes || 'wrong' in bytes) continue;
    const digest = sha256Of(bytes);
    if (wanted.has(digest)) texts.set(digest, bytes);
  }
  return texts;
}

/** SHA-256 in hex. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
