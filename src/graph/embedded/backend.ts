// Grafeo behind the port: transactions of an open database, one writer at a time.

import type { Transaction as EngineTransaction, GrafeoDB } from '@grafeo-db/js';
import type { Backend, Transaction } from '../backend.ts';
import { Unavailable } from '../graph.ts';
import { mapParameters } from '../parameters.ts';
import { takeTurns } from '../turns.ts';
import { isLong, syncLog } from './disk.ts';
import { toPortError } from './errors.ts';
import type { Holding } from './holder.ts';
import { textQuestion } from './search.ts';
import { changesOf, toRows } from './values.ts';

export interface Opened {
  readonly database: GrafeoDB;
  /** The file that is written and the note beside it; null where nothing is written to disk. */
  readonly kept: { readonly path: string; readonly holding: Holding } | null;
  readonly where: string;
  readonly readOnly: string | null;
}

/** A writer who waits longer than this for the one before is told so. */
const longestTurn = 60_000;

const definitions = ['CREATE INDEX claim_stance_index IF NOT EXISTS FOR (n:Claim) ON (n.stance)'];

/** The engine over an open database, which it closes. */
export function embeddedBackend({ database, kept, where, readOnly }: Opened): Backend {
  const turn = takeTurns(longestTurn);

  const keep = async () => {
    if (kept === null) return;
    let length: number;
    try {
      length = await syncLog(kept.path);
      kept.holding.acknowledge(database.currentEpoch());
    } catch (error) {
      // The engine has it, the disk may not: whoever asks again will see which.
      throw new Unavailable('The write was done, but the disk did not confirm it', {
        cause: error,
        outcomeUnknown: true,
      });
    }
    if (!isLong(length)) return;
    try {
      database.walCheckpoint();
    } catch {
      // All is in the log already; the next commit tries again.
    }
  };

  return {
    engine: { name: 'embedded', version: database.version(), where },
    readOnly,
    definitions,
    textQuestion,
    begin: async (mode) => {
      const done = mode === 'WRITE' ? await turn() : () => {};
      try {
        return beginTransaction(database, keep, done);
      } catch (error) {
        done();
        throw toPortError(error);
      }
    },
    define: async (statement) => {
      await database.executeCypher(statement).catch(fail);
      await keep();
    },
    health: async () => ({ ready: true, reason: null }),
    close: async () => {
      // After the writer whose turn it is.
      const done = await turn().catch(() => () => {});
      try {
        kept?.holding.end();
        if (kept === null) closeCopy(database);
        else database.close();
      } catch (error) {
        fail(error);
      } finally {
        done();
      }
    },
  };
}

/** Closes what is not kept. A copy that was removed when it was opened cannot be written, which is no loss. */
export function closeCopy(database: GrafeoDB): void {
  try {
    database.close();
  } catch {
    // Its memory is free all the same.
  }
}

function fail(error: unknown): never {
  throw toPortError(error);
}

function beginTransaction(database: GrafeoDB, keep: () => Promise<void>, done: () => void): Transaction {
  const transaction = database.beginTransaction();
  // One statement at a time: the engine cannot end a transaction under one that still runs.
  let last: Promise<unknown> = Promise.resolve();
  return {
    run: (statement, parameters) => {
      const answer = last.then(async () => {
        const values = mapParameters(parameters, (value) => value);
        const result = await transaction.executeCypher(statement, values).catch(fail);
        return { rows: toRows(result), changes: changesOf(result) };
      });
      last = answer.catch(() => {});
      return answer;
    },
    commit: async () => {
      try {
        try {
          transaction.commit();
        } catch (error) {
          abandon(transaction);
          fail(error);
        }
        await keep();
      } finally {
        done();
      }
    },
    rollback: async () => {
      await last;
      abandon(transaction);
      done();
    },
  };
}

function abandon(transaction: EngineTransaction): void {
  try {
    transaction.rollback();
  } catch {
    // It is over already.
  }
}
