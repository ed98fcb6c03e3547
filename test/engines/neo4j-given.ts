// The Neo4j that the person who runs the tests names: NEO4J_URI, NEO4J_USER (neo4j), NEO4J_PASSWORD.
import { countNodes, type RunningNeo4j, reasonOf, type Skipped } from './neo4j-running.ts';

export async function useGivenNeo4j(env = process.env): Promise<RunningNeo4j | Skipped> {
  const uri = env['NEO4J_URI'];
  if (!uri) return { skipped: 'NEO4J_URI is not set' };
  const password = env['NEO4J_PASSWORD'];
  if (!password)
    throw new Error('NEO4J_URI is set, so set NEO4J_PASSWORD too (and NEO4J_USER, unless neo4j)');
  const address = { uri, user: env['NEO4J_USER'] || 'neo4j', password };
  const nodes = await countNodes(address).catch((error: unknown) => {
    // Named on purpose and not there: a mistake to report, not a reason to take another engine.
    throw new Error(`NEO4J_URI=${uri} does not answer (${reasonOf(error)}): start it, or unset NEO4J_URI`);
  });
  // Tests empty the database between them; nobody should lose a graph because a variable was exported.
  if (nodes > 0 && env['PARLEY_TEST_WIPE'] !== 'yes') {
    throw new Error(
      `NEO4J_URI=${uri} holds ${nodes} nodes and the tests delete all of them: ` +
        'unset NEO4J_URI, or set PARLEY_TEST_WIPE=yes to agree',
    );
  }
  return { ...address, how: `NEO4J_URI=${uri}`, stop: async () => {} };
}
