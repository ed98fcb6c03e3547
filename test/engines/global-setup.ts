// Starts the real engines once for all test projects, of Neo4j one for each worker that tests on it. What is missing
// is a visible skip on a laptop, and a failure where CI is set: a check that silently tested less would be worth
// nothing.
import type { TestProject, Vitest } from 'vitest/node';
import { findChromium } from './chromium.ts';
import { startNeo4js } from './neo4j.ts';
import type { Neo4jAddress, Skipped } from './neo4j-running.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** One for each worker, by its number; null when no Neo4j can be had here: its tests skip themselves. */
    neo4j: readonly Neo4jAddress[] | null;
    /** The browser's executable; null when none is installed. */
    chromium: string | null;
  }
}

export async function setup({ provide, vitest }: TestProject): Promise<() => Promise<void>> {
  const chromium = findChromium();
  if ('skipped' in chromium) report('Chromium', chromium);
  provide('chromium', 'skipped' in chromium ? null : chromium.executablePath);

  const users = wants('neo4j') ? await workersOn(vitest, 'neo4j') : 0;
  const neo4j = users > 0 ? await startNeo4js(users) : { skipped: 'this run leaves it out' };
  if ('skipped' in neo4j) {
    if (users > 0) report('Neo4j', neo4j);
    provide('neo4j', null);
    return async () => {};
  }
  console.info(`Neo4j: ${users} for as many workers; ${neo4j.how}`);
  provide('neo4j', neo4j.addresses);
  return neo4j.stop;
}

/** How many workers this run uses for a project: no more than it has files that were asked for. */
async function workersOn(vitest: Vitest, name: string): Promise<number> {
  const project = vitest.projects.find((one) => one.name === name);
  if (!project) return 0;
  // Vitest keeps the words of the command line to itself; without them all files count.
  const { filenamePattern } = vitest as unknown as { readonly filenamePattern?: string[] };
  const files = await vitest.globTestSpecifications(filenamePattern);
  return Math.min(project.config.maxWorkers, files.filter((file) => file.project === project).length);
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
