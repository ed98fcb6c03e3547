// A dossier's folder that is given as files, by a client that has no folder here. Nothing on disk is opened.
import { RefusedDossier } from './faults.ts';
import type { Folder } from './folder.ts';

/** How the faults of a dossier without folder call it. */
const called = 'the dossier';

/** @throws RefusedDossier for names that are none of a dossier, or come twice, and when there is no dossier.yaml */
export function givenFolder(files: readonly { readonly name: string; readonly text: string }[]): Folder {
  const refuse = (file: string, reason: string): never => {
    throw new RefusedDossier(called, [{ file, line: 1, column: 1, path: '', reason }]);
  };
  const bytes = new Map<string, Uint8Array>();
  for (const { name, text } of files) {
    if (!/^(dossier\.yaml|documents\/[^/\0]{1,300})$/.test(name))
      refuse(name, 'expected dossier.yaml or a file in documents/, such as documents/strait-times-0412.yaml');
    if (bytes.has(name)) refuse(name, 'expected each file once, got it a second time');
    bytes.set(name, new TextEncoder().encode(text));
  }
  if (!bytes.has('dossier.yaml')) refuse('dossier.yaml', 'expected this file in a dossier, found none');
  const documents = [...bytes.keys()].filter((name) => /^documents\/.*\.ya?ml$/.test(name)).sort();
  return {
    path: called,
    names: ['dossier.yaml', ...documents],
    read: async (name, mostBytes) => {
      const found = bytes.get(name);
      if (!found) return { wrong: `expected a file of the dossier, found none: ${name}` };
      if (found.length > mostBytes)
        return { wrong: `expected at most ${mostBytes / 2 ** 20} MiB, got ${found.length} bytes` };
      return found;
    },
  };
}
