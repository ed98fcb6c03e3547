// Reads a dossier's folder: dossier.yaml, documents/*.yaml and the texts that they name. Nothing outside the
// folder is opened, no link is followed, only regular files are read, and none beyond its size.
import { constants } from 'node:fs';
import { lstat, open, readdir, realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { type Fault, RefusedDossier } from './faults.ts';

export interface Folder {
  readonly path: string;
  /** Names relative to the folder, with forward slashes: `dossier.yaml`, then `documents/*.yaml` by name. */
  readonly names: readonly string[];
  /** The bytes of a file of the folder, or what is wrong with it. */
  read(name: string, mostBytes: number): Promise<Uint8Array | { readonly wrong: string }>;
}

/** @throws RefusedDossier when there is no dossier.yaml to read. */
export async function openFolder(path: string): Promise<Folder> {
  const refuse = (file: string, reason: string): never => {
    const fault: Fault = { file, line: 1, column: 1, path: '', reason };
    throw new RefusedDossier(path, [fault]);
  };
  const root = await realpath(path).catch(() => refuse(basename(path), 'expected a folder, found none'));
  const inRoot = await readdir(root).catch(() => refuse(basename(path), 'expected a folder'));
  if (!inRoot.includes('dossier.yaml'))
    refuse('dossier.yaml', 'expected this file in the folder of a dossier, found none');
  const inside = inRoot.includes('documents')
    ? await readdir(join(root, 'documents')).catch(() => refuse('documents', 'expected a folder'))
    : [];
  const documents = inside.filter((name) => /\.ya?ml$/.test(name)).sort();
  return {
    path,
    names: ['dossier.yaml', ...documents.map((name) => `documents/${name}`)],
    read: (name, mostBytes) => readInside(root, name, mostBytes),
  };
}

async function readInside(
  root: string,
  name: string,
  mostBytes: number,
): Promise<Uint8Array | { wrong: string }> {
  const path = name.includes('\0') ? root : resolve(root, name);
  if (!path.startsWith(root + sep))
    return { wrong: `expected a file inside the dossier's folder, got ${name}` };
  try {
    for (let part = path; part !== root; part = dirname(part))
      if ((await lstat(part)).isSymbolicLink())
        return { wrong: `expected a file, got a link: ${shown(root, part)}; links are not followed` };
    return await readBounded(path, mostBytes);
  } catch {
    return { wrong: `expected a file that can be read, found none: ${name}` };
  }
}

/**
 * The bytes of a regular file, or what is wrong with it. The file is opened without waiting and without
 * following a link, and looked at only then: it may have been exchanged since its name was read.
 */
export async function readBounded(path: string, mostBytes: number): Promise<Uint8Array | { wrong: string }> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const stat = await file.stat();
    if (!stat.isFile()) return { wrong: `expected a regular file, got something else: ${basename(path)}` };
    if (stat.size > mostBytes)
      return { wrong: `expected at most ${mostBytes / 2 ** 20} MiB, got ${stat.size} bytes` };
    const bytes = new Uint8Array(stat.size);
    let end = 0;
    while (end < bytes.length) {
      const { bytesRead } = await file.read(bytes, end, bytes.length - end, end);
      if (bytesRead === 0) break;
      end += bytesRead;
    }
    return bytes.subarray(0, end);
  } finally {
    await file.close();
  }
}

function shown(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}
