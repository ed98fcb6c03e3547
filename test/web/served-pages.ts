// The real server on the tutorial dossier, and a browser to look at its pages with.
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import { openEmbedded } from '../../src/graph/embedded/open.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { checkDossier } from '../../src/ingest/dossier/check.ts';
import { load } from '../../src/ingest/load/load.ts';
import type {} from '../engines/global-setup.ts';
import { buildPages } from './built-pages.ts';

const executablePath = inject('chromium');

/** For `describe.skipIf`. */
export const browserMissing = executablePath === null;

const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens all of it for the tests of a `describe`; the value is there from the first test on. */
export function servedPages(): { readonly url: string; readonly browser: Browser; readonly graph: Graph } {
  const held = {} as { url: string; browser: Browser; graph: Graph };
  let graph: Graph | undefined;
  let server: RunningServer | undefined;
  beforeAll(async () => {
    await buildPages();
    graph = await openEmbedded({ path: null });
    await graph.prepare();
    held.graph = graph;
    const folder = new URL('../../seed/halvard-strait/', import.meta.url).pathname;
    await load(graph, [await checkDossier(folder)]);
    server = await startServer({ graph, host: '127.0.0.1', port: 0 });
    held.url = server.url;
    held.browser = await chromium.launch({ executablePath: executablePath!, args, timeout: 20_000 });
  }, 60_000);
  afterAll(async () => {
    await held.browser?.close();
    await server?.close();
    await graph?.close();
  }, 30_000);
  return held;
}
