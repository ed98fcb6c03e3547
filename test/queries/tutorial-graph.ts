// The tutorial dossier, loaded once into the engine under test.
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { type CheckedDossier, checkDossier } from '../../src/ingest/dossier/check.ts';
import { load } from '../../src/ingest/load/load.ts';
import type { Thing } from '../../src/model/thing.ts';
import { openPreparedGraph } from '../graph/engine.ts';

/** Opens and fills a graph for the tests of a `describe`; the value is there from the first test on. */
export function loadedGraph(...names: string[]): { graph: Graph; dossiers: CheckedDossier[] } {
  const held = {} as { graph: Graph; dossiers: CheckedDossier[] };
  beforeAll(async () => {
    const folders = names.map((name) => fileURLToPath(new URL(`../../seed/${name}/`, import.meta.url)));
    held.dossiers = await Promise.all(folders.map((folder) => checkDossier(folder)));
    held.graph = await openPreparedGraph();
    await load(held.graph, held.dossiers);
  });
  afterAll(() => held.graph?.close());
  return held;
}

/** Loads a dossier that holds nothing beside another, so that it can be asked for by its name. */
export function loadEmpty(graph: Graph, id: string): Promise<void> {
  return loadThings(graph, id, []);
}

/** Loads things as a dossier of that name. */
export async function loadThings(graph: Graph, id: string, things: readonly Thing[]): Promise<void> {
  const thing = { id: `dossier:${id}`, labels: ['Dossier'], properties: { name: id, key: id }, edges: [] };
  const coded = [thing, ...things].map((one) => ({ thing: one, where: 'dossier.yaml' }));
  await load(graph, [{ id, title: id, folder: id, things: coded, unverified: [] }]);
}
