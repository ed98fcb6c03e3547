// What keeps an acknowledged write on disk. The engine hands each commit to the operating system, which a
// killed process survives; to survive a power cut the log is synced too (0.04 ms here, a checkpoint 2.4 ms).

import { open, readdir, stat } from 'node:fs/promises';

/** A log longer than this is folded into the file, so that the next start need not replay it. */
const longLog = 32 * 2 ** 20;

/** Syncs the log of the graph in `path` and resolves to its length in bytes. */
export async function syncLog(path: string): Promise<number> {
  const folder = `${path}.wal`;
  let length = 0;
  for (const name of await readdir(folder)) {
    const file = await open(`${folder}/${name}`, 'r+');
    try {
      await file.datasync();
      length += (await file.stat()).size;
    } finally {
      await file.close();
    }
  }
  return length;
}

export function isLong(length: number): boolean {
  return length > longLog;
}

/** Whether there is a graph in `path`: a file, or a log whose file is gone. */
export async function hasGraph(path: string): Promise<boolean> {
  for (const part of [path, `${path}.wal`]) {
    if (await exists(part)) return true;
  }
  return false;
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
