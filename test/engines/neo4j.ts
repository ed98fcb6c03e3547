// Real Neo4js for the tests: the one that is given, else containers, else a JVM, else the reasons why not.
import { availableParallelism, totalmem } from 'node:os';
import { startNeo4jContainer } from './neo4j-container.ts';
import { useGivenNeo4j } from './neo4j-given.ts';
import { startNeo4jFromJars } from './neo4j-jars.ts';
import type { RunningNeo4j, RunningNeo4js, Skipped } from './neo4j-running.ts';

/** Each starts so many at once; the given one is always one. */
const ways: Readonly<Record<string, (count: number) => Promise<RunningNeo4js | Skipped>>> = {
  given: async () => together([await useGivenNeo4j()]),
  container: async (count) => together(await Promise.all(Array.from({ length: count }, startNeo4jContainer))),
  jars: startNeo4jFromJars,
};

/**
 * How many files this machine can test at once, each with a Neo4j to itself. One where one Neo4j is named:
 * NEO4J_URI, or the container that PARLEY_NEO4J asks for.
 */
export function mostWorkers(env = process.env): number {
  if (env['NEO4J_URI'] || env['PARLEY_NEO4J'] === 'container') return 1;
  return Math.max(1, Math.min(6, availableParallelism(), Math.floor(totalmem() / 2 / 2 ** 30)));
}

/** Takes the first way that is open, or only the one that PARLEY_NEO4J names: given, container or jars. */
export async function startNeo4js(count: number, env = process.env): Promise<RunningNeo4js | Skipped> {
  const only = env['PARLEY_NEO4J'];
  if (only && !Object.hasOwn(ways, only)) {
    throw new Error(`PARLEY_NEO4J expects ${Object.keys(ways).join(', ')}, but got ${only}`);
  }
  const reasons: string[] = [];
  for (const [name, start] of Object.entries(ways)) {
    if (only && name !== only) continue;
    const neo4js = await start(count);
    if (!('skipped' in neo4js)) return { ...neo4js, how: [neo4js.how, ...reasons].join('; ') };
    reasons.push(neo4js.skipped);
  }
  if (only) throw new Error(`PARLEY_NEO4J=${only}, but ${reasons.join('; ')}`);
  return { skipped: reasons.join('; ') };
}

/** All of them as one; where one is missing none is left running. */
async function together(all: readonly (RunningNeo4j | Skipped)[]): Promise<RunningNeo4js | Skipped> {
  const running = all.filter((one): one is RunningNeo4j => !('skipped' in one));
  const stop = async () => {
    await Promise.all(running.map((one) => one.stop()));
  };
  const skipped = all.find((one) => 'skipped' in one);
  if (skipped) {
    await stop();
    return skipped;
  }
  const addresses = running.map(({ uri, user, password }) => ({ uri, user, password }));
  return { addresses, how: running[0]!.how, stop };
}
