import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../../src/graph/embedded/open.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { type CheckedDossier, checkDossier } from '../../../src/ingest/dossier/check.ts';
import { graphDigest } from '../../../src/ingest/graph-digest.ts';
import { load } from '../../../src/ingest/load/load.ts';
import { bundledChild, killed, nextMessage } from '../../graph/embedded/child.ts';
import { engine, engineMissing, neo4jAddress, openPreparedGraph } from '../../graph/engine.ts';

const kills = 14;
let folder: string;
let first: CheckedDossier;
let second: CheckedDossier;
let file: string;

/** A graph that outlives this process's hold on it, with the first edition in it. */
async function openFirst(round: number): Promise<{ graph: Graph; where: string; reopen(): Promise<Graph> }> {
  const path = join(folder, `${round}.grafeo`);
  const graph = engine === 'neo4j' ? await openPreparedGraph() : await openEmbedded({ path });
  await graph.prepare();
  await load(graph, [first]);
  if (engine === 'neo4j') return { graph, where: JSON.stringify(neo4jAddress()), reopen: async () => graph };
  await graph.close();
  return { graph, where: JSON.stringify({ path }), reopen: () => openEmbedded({ path }) };
}

describe.skipIf(engineMissing)('a load', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'parley-killed-load-'));
    second = await checkDossier(fileURLToPath(new URL('../../../seed/halvard-strait/', import.meta.url)));
    const isLater = (id: string) => /(-0422|-0503)/.test(id);
    first = { ...second, things: second.things.filter(({ thing }) => !isLater(thing.id)) };
    file = join(folder, 'second.json');
    await writeFile(file, JSON.stringify(second));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('killed at any point and run again gives the graph of a clean load', async () => {
    const start = await bundledChild('../../ingest/record/loading-child');
    let clean = '';
    let takes = Number.POSITIVE_INFINITY;
    let cut = 0;
    // Two clean loads come first: the first one of all also warms the engine up.
    for (let round = -2; round < kills; round += 1) {
      const { where, reopen } = await openFirst(round);
      const child = start([where, file]);
      await nextMessage(child);
      const began = performance.now();
      let done = false;
      const finished = nextMessage(child).then(
        () => {
          done = true;
          takes = round < -1 ? takes : Math.min(takes, performance.now() - began);
        },
        () => {},
      );
      // A random point of each part of the time that a clean load takes.
      const point = (takes * (round + Math.random())) / kills;
      await (round < 0 ? finished : Promise.race([finished, wait(point)]));
      if (!done) cut += 1;
      await killed(child);
      const graph = await reopen();
      const again = await load(graph, [second]);
      const digest = await graph.read((reader) => graphDigest(reader));
      if (round < 0) {
        expect(again.wrote).toBe(false);
        clean = digest;
      }
      expect(digest).toBe(clean);
      await graph.close();
    }
    expect(cut).toBeGreaterThanOrEqual(kills / 3);
  }, 120_000);
});
