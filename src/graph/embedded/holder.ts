// A note beside the file while it is open for writing: which process has it, and how many commits that process
// acknowledged. The id makes the refusal of a second writer readable (the refusal itself is the engine's lock,
// so a stale id does no harm); the count shows when a log was cut that the engine takes for a whole one.

import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';

export interface Note {
  readonly pid: number;
  /** All commits up to this one are on disk. */
  readonly commits: bigint;
}

/** The note that this process keeps while it writes. */
export interface Holding {
  acknowledge(commits: bigint): void;
  /** Removes the note. */
  end(): void;
}

/** Writes this process down as the holder of `path`. */
export function hold(path: string, commits: bigint): Holding {
  const file = openSync(noteOf(path), 'w');
  const acknowledge = (count: bigint) => {
    // One write of one length, so that no reader sees half of it.
    writeSync(file, `${process.pid} ${String(count).padStart(20, '0')}\n`, 0);
  };
  acknowledge(commits);
  return {
    acknowledge,
    end: () => {
      closeSync(file);
      rmSync(noteOf(path), { force: true });
    },
  };
}

/** The note beside `path`: of a process that writes, or of one that was killed. Null where there is none. */
export function noteBeside(path: string): Note | null {
  let text: string;
  try {
    text = readFileSync(noteOf(path), 'utf8');
  } catch {
    return null;
  }
  const [, pid, commits] = /^(\d+) (\d+)$/.exec(text.trim()) ?? [];
  return pid === undefined || commits === undefined ? null : { pid: Number(pid), commits: BigInt(commits) };
}

/** The process that holds `path` and still runs, or null where nobody is known to. */
export function holderOf(path: string): number | null {
  const pid = noteBeside(path)?.pid;
  if (pid === undefined) return null;
  try {
    process.kill(pid, 0);
    return pid;
  } catch (error) {
    // EPERM: it runs, under another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? pid : null;
  }
}

function noteOf(path: string): string {
  return `${path}.holder`;
}
