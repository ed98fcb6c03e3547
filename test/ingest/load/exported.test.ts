// The live graph written back as a dossier says, loaded into an empty graph, what the graph said.
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { dossierFiles } from '../../../src/export/dossier/files.ts';
import { dossierSelection } from '../../../src/export/dossier/selection.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { checkDossier } from '../../../src/ingest/dossier/check.ts';
import { readOwners } from '../../../src/ingest/dossier/owners.ts';
import { graphDigest } from '../../../src/ingest/graph-digest.ts';
import { load } from '../../../src/ingest/load/load.ts';
import { readThings } from '../../../src/queries/shared/record.ts';
import { engineMissing, openPreparedGraph } from '../../graph/engine.ts';
import { folderOf } from '../dossier/small-dossier.ts';

const seed = (name: string) => fileURLToPath(new URL(`../../../seed/${name}/`, import.meta.url));
const live = (graph: Graph) => graph.read((reader) => graphDigest(reader, { history: false }));
const exported = async (graph: Graph, name: string) => {
  const things = await graph.read(async (reader) =>
    dossierSelection(await readThings(reader), await readOwners(reader), name),
  );
  return folderOf(Object.fromEntries(dossierFiles(things)));
};
let graph: Graph | undefined;

describe.skipIf(engineMissing)('an exported dossier', () => {
  afterEach(() => graph?.close());

  it.each(['halvard-strait', 'ukraine-talks'])(
    'makes of an empty graph the one that held %s',
    async (name) => {
      graph = await openPreparedGraph();
      await load(graph, [await checkDossier(seed(name))]);
      const before = await live(graph);
      const folder = await exported(graph, name);
      await graph.close();
      graph = await openPreparedGraph();
      await load(graph, [await checkDossier(folder)]);
      expect(await live(graph)).toBe(before);
      expect(await load(graph, [await checkDossier(seed(name))])).toMatchObject({ wrote: false });
    },
  );

  it('holds nothing of another dossier that is loaded beside it', async () => {
    graph = await openPreparedGraph();
    await load(
      graph,
      await Promise.all([checkDossier(seed('halvard-strait')), checkDossier(seed('ukraine-talks'))]),
    );
    const again = await checkDossier(await exported(graph, 'halvard-strait'));
    const own = await checkDossier(seed('halvard-strait'));
    const ids = (things: typeof own.things) => things.map(({ thing }) => thing.id).sort();
    expect(ids(again.things)).toEqual(ids(own.things));
  });
});
