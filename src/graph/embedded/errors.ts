// The engine's errors as those of the port, by code: GQLSTATUS where it gives one, else its own number.

import type { GrafeoError } from '@grafeo-db/js';
import { BadStatement, Conflict, Unavailable } from '../graph.ts';
import { Passing } from '../retry.ts';

/** What an error of the engine means to the user of the port; other errors pass unchanged. */
export function toPortError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const status = (error as GrafeoError).gqlStatus;
  const options = { cause: error };
  if (status === 'G2000') return new Conflict(firstLine(error), options);
  // Also a 40000, but trying again would not make room.
  if (engineCode(error) === 'T009') {
    const where = 'The disk did not take the write, of which nothing was kept: see whether it is full';
    return new Unavailable(where, options);
  }
  if (status?.startsWith('40')) return new Passing('Another write came in between', 'conflict', options);
  // Data exceptions, wrong syntax, unknown names, and a write on a graph that is only read.
  if (status !== undefined && /^(22|25|42|G)/.test(status))
    return new BadStatement(firstLine(error), options);
  return new Unavailable(`The embedded graph failed: ${firstLine(error)}`, options);
}

/** Whether the engine says that the bytes on disk are not what it wrote. */
export function saysDamaged(error: unknown): boolean {
  const code = engineCode(error);
  return code !== undefined && /^(?:S\d{3}|X002)$/.test(code);
}

function engineCode(error: unknown): string | undefined {
  return error instanceof Error ? /\bGRAFEO-([A-Z]\d{3})\b/.exec(error.message)?.[1] : undefined;
}

/** The first line of a message: errors are one line. */
export function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0] ?? message;
}
