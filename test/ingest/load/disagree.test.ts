import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/graph.ts';
import { checkDossier } from '../../../src/ingest/dossier/check.ts';
import { graphDigest } from '../../../src/ingest/graph-digest.ts';
import { load, unload } from '../../../src/ingest/load/load.ts';
import { DossiersDisagree } from '../../../src/ingest/load/plan.ts';
import { engineMissing, openPreparedGraph } from '../../graph/engine.ts';
import { folderOf } from '../dossier/small-dossier.ts';

const dossier = (name: string, actor: string) =>
  checkDossier(
    folderOf({ 'dossier.yaml': `dossier: ${name}\ntitle: ${name}\nactors:\n  shared: { ${actor} }\n` }),
  );
const nameIn = async (graph: Graph) =>
  (await graph.read((reader) => reader.read('MATCH (a:Actor) RETURN a.name AS name')))[0]?.['name'];
let graph: Graph;

describe.skipIf(engineMissing)('two dossiers that declare one id', () => {
  beforeEach(async () => {
    graph = await openPreparedGraph();
  });
  afterEach(() => graph.close());

  it('are refused together when they disagree, both places told and nothing written', async () => {
    const before = await graph.read(graphDigest);
    const both = [await dossier('one', 'kind: State'), await dossier('two', 'kind: Group')];
    const refused = await load(graph, both).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DossiersDisagree);
    const places = both.map(({ folder }) => `${folder}/dossier.yaml:4`);
    for (const place of [...places, 'actor:shared']) expect((refused as Error).message).toContain(place);
    expect(await graph.read(graphDigest)).toBe(before);
  });

  it('are refused one after the other too, unless loaded together once they agree', async () => {
    await load(graph, [await dossier('one', 'kind: State, name: Old')]);
    const other = await dossier('two', 'kind: State, name: New');
    await expect(load(graph, [other])).rejects.toThrow(DossiersDisagree);
    expect(await nameIn(graph)).toBe('Old');
    await load(graph, [await dossier('one', 'kind: State, name: New'), other]);
    expect(await nameIn(graph)).toBe('New');
  });

  it('keep it until the last of them leaves', async () => {
    await load(graph, [await dossier('one', 'kind: State'), await dossier('two', 'kind: State')]);
    await unload(graph, ['one']);
    expect(await nameIn(graph)).toBe('Shared');
    await unload(graph, ['two']);
    expect(await nameIn(graph)).toBeUndefined();
  });
});
