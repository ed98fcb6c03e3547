// The engine under test. Each vitest project provides its name; the global set-up provides Neo4j's address.

import neo4j from 'neo4j-driver';
import { inject } from 'vitest';
import { openEmbedded } from '../../src/graph/embedded/open.ts';
import { type Graph, schemaVersion } from '../../src/graph/graph.ts';
import { openNeo4j } from '../../src/graph/neo4j/open.ts';
import type {} from '../engines/global-setup.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The engine that the tests of this project run on. */
    engine: 'embedded' | 'neo4j';
  }
}

export const engine = inject('engine');

/** Whether the engine under test cannot be had here: for `describe.skipIf`. */
export const engineMissing = engine === 'neo4j' && inject('neo4j') === null;

/** A graph that is open, empty and not prepared. Rows without ORDER BY come in random order where possible. */
export async function openTestGraph(): Promise<Graph> {
  if (!engine) throw new Error('this test needs an engine: name its folder in onEngines of vitest.config.ts');
  if (engine === 'embedded') return openEmbedded({ path: null, shuffleUnordered: true });
  await wipeNeo4j();
  return openNeo4j(neo4jAddress());
}

/** The same, with constraints, indexes and guard. */
export async function openPreparedGraph(): Promise<Graph> {
  const graph = engine === 'neo4j' ? await openEmptied() : await openTestGraph();
  await graph.prepare();
  return graph;
}

/** On a server only the nodes go where the rest is as it should be: making every index anew takes a second. */
async function openEmptied(): Promise<Graph> {
  const graph = await openNeo4j(neo4jAddress());
  if ((await graph.stampedVersion()) === schemaVersion) {
    await graph.write((writer) => writer.write('MATCH (n) WHERE NOT n:Guard DETACH DELETE n'));
    return graph;
  }
  await graph.close();
  return openTestGraph();
}

/** Where the Neo4j of this worker is, which no other worker uses; throws where there is none. */
export function neo4jAddress() {
  const addresses = inject('neo4j');
  if (addresses === null) throw new Error('there is no Neo4j here: the set-up says why');
  // Workers have numbers from 1.
  const address =
    addresses.length === 1 ? addresses[0] : addresses[Number(process.env['VITEST_POOL_ID']) - 1];
  if (!address) throw new Error(`${addresses.length} Neo4js run, none for ${process.env['VITEST_POOL_ID']}`);
  return address;
}

/** Removes every node, then constraints, then indexes: an index of a constraint goes with it. */
async function wipeNeo4j(): Promise<void> {
  const { uri, user, password } = neo4jAddress();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const run = async (statement: string) =>
    (await driver.executeQuery(statement, {}, { database: 'neo4j' })).records;
  try {
    await run('MATCH (n) DETACH DELETE n');
    for (const record of await run('SHOW CONSTRAINTS YIELD name')) {
      await run(`DROP CONSTRAINT \`${record.get('name')}\``);
    }
    for (const record of await run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")) {
      await run(`DROP INDEX \`${record.get('name')}\``);
    }
  } finally {
    await driver.close();
  }
}
