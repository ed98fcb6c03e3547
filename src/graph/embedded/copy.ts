// Reading beside a writer. The engine locks a file that is open for writing against every other process, and
// a reader's lock would keep a server from starting; so a reader opens a private copy and holds nothing.

import { constants } from 'node:fs';
import { chmod, copyFile, mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { noteBeside } from './holder.ts';

/** How often the file may change under the copying, and how often a copy of a file at rest may not open. */
const limits = { changes: 50, faults: 2 } as const;

/**
 * Gives `use` a copy of the graph in `path` and the number of commits that it must hold, and removes the copy
 * when `use` has returned. While the writer folds its log into the file a copy may be torn: when `use` throws,
 * another one is made.
 */
export async function withCopy<T>(path: string, use: (copy: string, acknowledged: bigint) => T): Promise<T> {
  let changes = 0;
  let faults = 0;
  for (;;) {
    const folder = await mkdtemp(join(tmpdir(), 'parley-read-'));
    const acknowledged = noteBeside(path)?.commits ?? 0n;
    const before = await state(path);
    try {
      const copy = join(folder, basename(path));
      await copyGraph(path, copy);
      if ((await state(path)) !== before) throw new Error('its writer rewrites it all the time: try again');
      return use(copy, acknowledged);
    } catch (error) {
      if ((await state(path)) === before) faults += 1;
      else changes += 1;
      if (faults === limits.faults || changes === limits.changes) throw error;
    } finally {
      // Where a file in use cannot be removed it is left to the system's cleaning of its temporary folder.
      await rm(folder, { recursive: true, force: true }).catch(() => {});
    }
    await wait(10);
  }
}

/** The log grows only at its end, where the engine takes a torn write for one that never was. */
async function copyGraph(path: string, copy: string): Promise<void> {
  await copyOne(path, copy);
  const names = await logs(path);
  if (names.length > 0) await mkdir(`${copy}.wal`);
  for (const name of names) await copyOne(join(`${path}.wal`, name), join(`${copy}.wal`, name));
}

async function copyOne(from: string, to: string): Promise<void> {
  await copyFile(from, to, constants.COPYFILE_FICLONE);
  // A copy takes the mode of a file that cannot be written, and the engine opens to write.
  await chmod(to, 0o600);
}

/** Changes whenever the file is rewritten or the log begins anew, not when the log grows. */
async function state(path: string): Promise<string> {
  const found = await stat(path, { bigint: true }).catch(() => null);
  return [found?.mtimeNs, found?.size, found?.ino, ...(await logs(path))].join(' ');
}

async function logs(path: string): Promise<readonly string[]> {
  try {
    return (await readdir(`${path}.wal`)).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
