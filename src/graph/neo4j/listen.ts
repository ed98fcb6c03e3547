// Waiting for a server that may have gone silent without closing anything. A slow statement is no reason to
// give up; a server that does not even answer a greeting is.

import type { Driver } from 'neo4j-driver';
import { Unavailable } from '../graph.ts';
import type { Connection } from './connection.ts';
import { TooLate, within } from './within.ts';

/** How long a statement may take before the server is asked whether it is still there. */
export const quiet = 2_000;

/**
 * Resolves with `answer`. Throws `Unavailable` once the server, asked aside, has not answered `patience` times in
 * a row.
 */
export async function listen<T>(
  connection: Connection,
  driver: Driver,
  answer: Promise<T>,
  patience = 1,
): Promise<T> {
  for (let silent = 0; ; ) {
    try {
      return await within(quiet, answer);
    } catch (error) {
      if (!(error instanceof TooLate)) throw error;
    }
    const { ready, reason } = await Promise.race([connection.ask(), answer.then(answered, answered)]);
    silent = ready ? 0 : silent + 1;
    if (silent >= patience) {
      answer.catch(() => {});
      connection.replace(driver);
      throw new Unavailable(reason ?? '');
    }
  }
}

const answered = () => ({ ready: true, reason: null });
