// Who has the file open for writing: a process id in a small file beside it. It only makes the refusal of a
// second writer readable; the refusal itself is the engine's lock, so a stale id does no harm.

import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Writes this process down as the holder of `path`. */
export function noteHolder(path: string): void {
  writeFileSync(`${path}.pid`, `${process.pid}\n`);
}

/** Removes the note; harmless when it is gone. */
export function forgetHolder(path: string): void {
  rmSync(`${path}.pid`, { force: true });
}

/** The process that holds `path` and still runs, or null where nobody is known to. */
export function holderOf(path: string): number | null {
  let text: string;
  try {
    text = readFileSync(`${path}.pid`, 'utf8');
  } catch {
    return null;
  }
  const pid = Number(text);
  if (!Number.isSafeInteger(pid) || pid <= 0) return null;
  try {
    process.kill(pid, 0);
    return pid;
  } catch (error) {
    // EPERM: it runs, under another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? pid : null;
  }
}
