// Starts the real engines once for all test projects. What is missing is a visible skip on a laptop,
// and a failure where CI is set: a check that silently tested less would be worth nothing.
import type { TestProject } from 'vitest/node';
import { findChromium } from './chromium.ts';
import { startNeo4j } from './neo4j.ts';
import type { Neo4jAddress, Skipped } from './neo4j-running.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Null when no Neo4j can be had here: its tests skip themselves. */
    neo4j: Neo4jAddress | null;
    /** The browser's executable; null when none is installed. */
    chromium: string | null;
  }
}

export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const chromium = findChromium();
  if ('skipped' in chromium) report('Chromium', chromium);
  provide('chromium', 'skipped' in chromium ? null : chromium.executablePath);

  const neo4j = wants('neo4j') ? await startNeo4j() : { skipped: 'PARLEY_ENGINES leaves it out' };
  if ('skipped' in neo4j) {
    report('Neo4j', neo4j);
    provide('neo4j', null);
    return async () => {};
  }
  console.info(`Neo4j: ${neo4j.how}`);
  provide('neo4j', { uri: neo4j.uri, user: neo4j.user, password: neo4j.password });
  return neo4j.stop;
}

/** PARLEY_ENGINES=embedded makes a quick local run; without it every engine is wanted. */
function wants(engine: string): boolean {
  const chosen = process.env['PARLEY_ENGINES'];
  return !chosen || chosen.split(',').some((name) => name.trim() === engine);
}

function report(engine: string, { skipped }: Skipped): void {
  if (isCi()) throw new Error(`${engine} is needed where CI is set, but: ${skipped}`);
  console.warn(`${engine}: tests that need it are SKIPPED, because ${skipped}`);
}

function isCi(): boolean {
  const ci = process.env['CI'];
  return ci !== undefined && ci !== '' && ci !== 'false';
}
