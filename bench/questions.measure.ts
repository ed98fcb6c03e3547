// How long the worked example of each question takes over HTTP, on a graph of PARLEY_BENCH_CLAIMS claims (default
// 2000). Milliseconds, the median of five after one to warm up.
import { describe, expect, it } from 'vitest';
import { startServer } from '../src/api/server.ts';
import { load } from '../src/ingest/load/load.ts';
import { readSubjects } from '../src/queries/examples.ts';
import { questions } from '../src/queries/index.ts';
import { ask } from '../test/api/ask.ts';
import { engine, engineMissing, openPreparedGraph } from '../test/graph/engine.ts';
import { generate } from './generate.ts';

const sizes = (process.env['PARLEY_BENCH_CLAIMS'] ?? '2000').split(',').map(Number);

describe.skipIf(engineMissing)(`questions on the engine ${engine}`, () => {
  it.each(sizes)('over %i claims', async (claims) => {
    const graph = await openPreparedGraph();
    const failed: unknown[] = [];
    const log = (error: unknown) => failed.push(error);
    const server = await startServer({ graph, host: '127.0.0.1', port: 0, log });
    try {
      await load(graph, [generate({ claims })]);
      const subjects = await graph.read(readSubjects);
      for (const { name, example } of questions) {
        const variables = example.variables(subjects);
        const times: number[] = [];
        let size = 0;
        for (let run = 0; run < 6; run++) {
          const start = performance.now();
          const { data, errors } = await ask(server, example.query, variables);
          times.push(performance.now() - start);
          size = JSON.stringify(data).length;
          // Nobody states numbers in a generated negotiation: there is no range to ask for.
          if (errors.some(({ extensions }) => extensions['code'] !== 'NOT_FOUND')) failed.push(name, errors);
        }
        const [median] = times
          .slice(1)
          .sort((a, b) => a - b)
          .slice(2);
        console.info(
          `${engine} ${claims} ${name.padEnd(16)} ${median!.toFixed(0).padStart(6)} ms ${(size / 1024).toFixed(0).padStart(6)} kB`,
        );
      }
      expect(failed).toEqual([]);
    } finally {
      await server.close();
      await graph.close();
    }
  });
});
