// A real Neo4j for the tests: the one that is given, else a container, else a JVM, else the reasons why not.

import { startNeo4jContainer } from './neo4j-container.ts';
import { useGivenNeo4j } from './neo4j-given.ts';
import { startNeo4jFromJars } from './neo4j-jars.ts';
import type { RunningNeo4j, Skipped } from './neo4j-running.ts';

const ways = { given: useGivenNeo4j, container: startNeo4jContainer, jars: startNeo4jFromJars };

/** Takes the first way that is open, or only the one that PARLEY_NEO4J names: given, container or jars. */
export async function startNeo4j(env = process.env): Promise<RunningNeo4j | Skipped> {
  const only = env['PARLEY_NEO4J'];
  if (only && !Object.hasOwn(ways, only)) {
    throw new Error(`PARLEY_NEO4J expects ${Object.keys(ways).join(', ')}, but got ${only}`);
  }
  const reasons: string[] = [];
  for (const [name, start] of Object.entries(ways)) {
    if (only && name !== only) continue;
    const neo4j = await start();
    if (!('skipped' in neo4j)) return { ...neo4j, how: [neo4j.how, ...reasons].join('; ') };
    reasons.push(neo4j.skipped);
  }
  if (only) throw new Error(`PARLEY_NEO4J=${only}, but ${reasons.join('; ')}`);
  return { skipped: reasons.join('; ') };
}
