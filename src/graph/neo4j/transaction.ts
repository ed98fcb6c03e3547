// One transaction on the server. BEGIN travels with the first statement; a READ is answered before its end
// is confirmed.

import type { Driver, Transaction as DriverTransaction, Session } from 'neo4j-driver';
import neo4j from 'neo4j-driver';
import type { Transaction } from '../backend.ts';
import { Unavailable } from '../graph.ts';
import { Passing } from '../retry.ts';
import type { Connection } from './connection.ts';
import { isAboutBookmarks, toCommitError, toPortError, unknownOutcome } from './errors.ts';
import { listen } from './listen.ts';
import { changesOf, toRows, toServer } from './values.ts';

/** The server ends what runs longer, in ms: a question, and the load of many dossiers. */
export const longest = { READ: 30_000, WRITE: 300_000 } as const;

/** 2025 servers may be told to default to another version of the language. */
const language = 'CYPHER 5 ';

/** Begins a transaction; the first statement finds out whether the server is there. */
export function beginTransaction(
  connection: Connection,
  mode: 'READ' | 'WRITE',
  sawServer: (agent: string) => void,
): Transaction {
  const driver = connection.driver();
  const session = openSession(connection, driver, mode);
  const transaction: DriverTransaction = session.beginTransaction({ timeout: longest[mode] });
  // Once the server has fallen silent nothing more is asked of it here.
  let silent = false;
  let statements = 0;
  const lost = (error: unknown): unknown => {
    silent ||= error instanceof Unavailable;
    if (!isAboutBookmarks(error)) return toPortError(error, connection.where);
    connection.forgetBookmarks();
    return new Passing(`Neo4j at ${connection.where} was restored or replaced`, 'conflict', { cause: error });
  };
  const end = () => {
    session.close().catch(() => {});
  };
  return {
    run: async (statement, parameters) => {
      const values = toServer(parameters);
      statements += 1;
      try {
        const answer = transaction.run(language + statement, values);
        const { records, summary } = await listen(
          connection,
          driver,
          answer.then((result) => result),
        );
        sawServer(summary.server.agent ?? '');
        return { rows: toRows(records.map((record) => record.toObject())), changes: changesOf(summary) };
      } catch (error) {
        throw lost(error);
      }
    },
    commit: async () => {
      try {
        // A large write may keep the server busy at COMMIT, where nobody likes to be left in doubt.
        const patience = Math.min(10, 1 + Math.floor(statements / 50));
        await listen(connection, driver, transaction.commit(), patience);
      } catch (error) {
        // The only error of our own here is that of a server gone silent.
        if (error instanceof Unavailable) throw unknownOutcome(connection.where, error);
        throw toCommitError(error, connection.where);
      } finally {
        end();
      }
    },
    rollback: async () => {
      const ended = transaction.rollback().catch(() => {});
      if (mode === 'READ' || silent) void ended.then(end);
      else
        await listen(connection, driver, ended)
          .catch(() => {})
          .finally(end);
    },
  };
}

function openSession(connection: Connection, driver: Driver, mode: 'READ' | 'WRITE'): Session {
  return driver.session({
    database: connection.database,
    defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
    bookmarkManager: connection.bookmarks(),
    // All rows in one go: they are returned together anyway.
    fetchSize: -1,
  });
}
