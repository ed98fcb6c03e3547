// How long load() takes, and which statements take it: a new graph of PARLEY_BENCH_CLAIMS claims (default
// 2000), then the same dossier again, then with one claim less.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openEmbedded } from '../src/graph/embedded/open.ts';
import type { Graph } from '../src/graph/graph.ts';
import { load } from '../src/ingest/load/load.ts';
import { engine, engineMissing, openPreparedGraph } from '../test/graph/engine.ts';
import { generate } from './generate.ts';
import { slowest, timedGraph } from './timed-graph.ts';

const sizes = (process.env['PARLEY_BENCH_CLAIMS'] ?? '2000').split(',').map(Number);

describe.skipIf(engineMissing)(`load on the engine ${engine}`, () => {
  it.each(sizes)('of %i claims', async (claims) => {
    const folder = await mkdtemp(join(tmpdir(), 'parley-bench-'));
    const path = join(folder, 'graph.grafeo');
    const graph = engine === 'embedded' ? await openEmbedded({ path }) : await openPreparedGraph();
    await graph.prepare();
    try {
      const dossier = generate({ claims });
      const fewer = { ...dossier, things: dossier.things.slice(0, -1) };
      const rows = dossier.things.reduce((sum, { thing }) => sum + 1 + thing.edges.length, 0);
      console.info(`${engine}: ${claims} claims, ${dossier.things.length} things, ${rows} things and edges`);
      await measure(graph, 'new', (timed) => load(timed, [dossier]));
      await measure(graph, 'unchanged', (timed) => load(timed, [dossier]));
      await measure(graph, 'one claim less', (timed) => load(timed, [fewer]));

      const [row] = await graph.read((reader) => reader.read('MATCH (c:Claim) RETURN count(c) AS claims'));
      expect(row).toEqual({ claims: claims - 1 });
    } finally {
      await graph.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
});

async function measure(graph: Graph, what: string, work: (graph: Graph) => Promise<unknown>): Promise<void> {
  const timed = timedGraph(graph);
  const start = performance.now();
  const cpu = process.cpuUsage();
  await work(timed);
  const seconds = (performance.now() - start) / 1000;
  const used = process.cpuUsage(cpu);
  const memory = process.memoryUsage.rss() / 2 ** 20;
  const inStatements =
    [...timed.times.values()].reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000;
  console.info(
    `${what}: ${seconds.toFixed(2)} s, in statements ${inStatements.toFixed(2)} s, ` +
      `CPU of this process ${((used.user + used.system) / 1e6).toFixed(1)} s, RSS ${memory.toFixed(0)} MB\n` +
      slowest(timed.times, 12),
  );
}
