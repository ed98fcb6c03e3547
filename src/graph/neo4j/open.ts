// Opens a Neo4j as a graph. It connects at the first use, so a server that is away is no failure here.

import { graphOn } from '../backed-graph.ts';
import type { Backend } from '../backend.ts';
import { CannotOpen, type Engine, type Graph, Unavailable } from '../graph.ts';
import { type Turns, takeTurns } from '../turns.ts';
import { type Connection, connect, type Neo4jOptions } from './connection.ts';
import { definitions } from './definitions.ts';
import { toPortError } from './errors.ts';
import { listen, quiet } from './listen.ts';
import { textQuestion } from './search.ts';
import { beginTransaction, longest } from './transaction.ts';

/** Opens the graph on a Bolt address. Throws `CannotOpen` only where the address is none. */
export async function openNeo4j(options: Neo4jOptions): Promise<Graph> {
  let connection: Connection;
  try {
    connection = connect(options);
  } catch (error) {
    throw new CannotOpen('NEO4J_URI expects bolt://host:7687 or neo4j://host:7687', { cause: error });
  }
  return graphOn(neo4jBackend(connection, options.readOnly ?? false));
}

function neo4jBackend(connection: Connection, readOnly: boolean): Backend {
  const { where, database } = connection;
  const turn = takeTurns(longest.WRITE);
  let agent = '';
  const engine: Engine = {
    name: 'neo4j',
    get version() {
      return agent.replace('Neo4j/', '') || 'not seen yet';
    },
    where,
  };
  return {
    engine,
    readOnly: readOnly ? 'it was opened only to read' : null,
    definitions,
    textQuestion,
    begin: async (mode) => {
      const done = mode === 'WRITE' ? await turnOf(connection, turn) : () => {};
      const { run, commit, rollback } = beginTransaction(connection, mode, (seen) => {
        agent = seen;
      });
      return { run, commit: () => commit().finally(done), rollback: () => rollback().finally(done) };
    },
    define: async (statement) => {
      const driver = connection.driver();
      const session = driver.session({ database, bookmarkManager: connection.bookmarks() });
      try {
        await listen(
          connection,
          driver,
          session.run(statement).then(() => {}),
        );
      } catch (error) {
        throw toPortError(error, where);
      } finally {
        session.close().catch(() => {});
      }
    },
    health: connection.ask,
    close: connection.close,
  };
}

/** Waits for a turn to write without holding a connection. Throws `Unavailable` where the server falls silent. */
async function turnOf(connection: Connection, turn: Turns): Promise<() => void> {
  const began = performance.now();
  const coming = turn();
  let done: () => void;
  try {
    done = await listen(connection, connection.driver(), coming);
  } catch (error) {
    // Nobody is there to take it when it comes: it passes to the next.
    coming.then((pass) => pass()).catch(() => {});
    throw error;
  }
  // The one before may have ended because nobody answers: not everyone in the queue is to find out again.
  const { ready, reason } = performance.now() - began < quiet ? answered : await connection.ask();
  if (ready) return done;
  done();
  throw new Unavailable(reason ?? '');
}

const answered = { ready: true, reason: null };
