// Opens a Neo4j as a graph. It connects at the first use, so a server that is away is no failure here.

import { graphOn } from '../backed-graph.ts';
import type { Backend } from '../backend.ts';
import { CannotOpen, type Engine, type Graph } from '../graph.ts';
import { type Connection, connect, type Neo4jOptions } from './connection.ts';
import { definitions } from './definitions.ts';
import { toPortError } from './errors.ts';
import { listen } from './listen.ts';
import { textQuestion } from './search.ts';
import { beginTransaction } from './transaction.ts';

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
    begin: async (mode) =>
      beginTransaction(connection, mode, (seen) => {
        agent = seen;
      }),
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
