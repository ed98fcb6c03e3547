// Reads a dossier's folder: dossier.yaml, documents/*.yaml and the texts that they name. Nothing outside the
// folder is opened, no link is followed, and only regular files are read.
import { lstat, open, readdir, realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { type Fault, RefusedDossier } from './faults.ts';
import { mostBytes } from './source-file.ts';

export interface Folder {
  readonly path: string;
  /** Names relative to the folder, with forward slashes: `dossier.yaml`, then `documents/*.yaml` by name. */
  readonly names: readonly string[];
  /** The bytes of a file of the folder, or what is wrong with it. */
  read(name: string): Promise<Uint8Array | { readonly wrong: string }>;
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
  const documents = inRoot.includes('documents')
    ? (await readdir(join(root, 'documents'))).filter((name) => /\.ya?ml$/.test(name)).sort()
    : [];
  return {
    path,
    names: ['dossier.yaml', ...documents.map((name) => `documents/${name}`)],
    read: (name) => readInside(root, name),
  };
}

async function readInside(root: string, name: string): Promise<Uint8Array | { wrong: string }> {
  const path = resolve(root, name);
  if (!path.startsWith(root + sep))
    return { wrong: `expected a file inside the dossier's folder, got ${name}` };
  try {
    for (let part = path; part !== root; part = dirname(part))
      if ((await lstat(part)).isSymbolicLink())
        return { wrong: `expected a file, got a link: ${shown(root, part)}; links are not followed` };
    if (!(await lstat(path)).isFile())
      return { wrong: `expected a regular file, got something else: ${name}` };
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      if (size > mostBytes) return { wrong: `expected at most 16 MiB, got ${size} bytes` };
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch {
    return { wrong: `expected a file that can be read, found none: ${name}` };
  }
}

function shown(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}
