import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph, Reader } from '../../src/graph/graph.ts';
import { whoReported } from '../../src/queries/who-reported.ts';
import { engine, engineMissing, openPreparedGraph } from '../graph/engine.ts';
import { begin, histories, take } from '../ingest/changes/histories.ts';

const runs = engine === 'neo4j' ? 100 : 1_000;
let graph: Graph;

const lastChange = 'MATCH (g:Guard) RETURN g.lastChange AS at';
const askable = `
MATCH (n:Entity) WHERE COUNT { (n)<-[:ABOUT]-(:Claim) } > 0 OR COUNT { (n)<-[:IF]-(:Claim) } > 0
RETURN n.id AS id ORDER BY id`;

/** Answers about a few things, and about a word. */
async function ask(reader: Reader, ids: readonly string[], knownAt: string | null) {
  const byId = await Promise.all(ids.map((id) => whoReported(reader, { id }, { knownAt })));
  return [...byId, await whoReported(reader, { text: 'cap' }, { knownAt })];
}

describe.skipIf(engineMissing)('the past', () => {
  beforeAll(async () => {
    graph = await openPreparedGraph();
  });
  afterAll(() => graph?.close());

  it('answers at every moment what was answered then, whatever happened since', async () => {
    let compared = 0;
    const replayed = fc.asyncProperty(histories(3), async (history) => {
      const telling = await begin(graph, history);
      const kept: { at: string; ids: string[]; answers: unknown }[] = [];
      for (const step of history.steps) {
        await take(telling, step);
        kept.push(
          await graph.read(async (reader) => {
            const all = (await reader.read(askable)).map((row) => String(row['id']));
            const ids = all.filter((_, i) => i % 3 === step.how % 3).slice(0, 3);
            const at = String((await reader.read(lastChange))[0]!['at']);
            return { at, ids, answers: await ask(reader, ids, null) };
          }),
        );
      }
      for (const { at, ids, answers } of kept) {
        expect(await graph.read((reader) => ask(reader, ids, at))).toEqual(answers);
        compared += ids.length;
      }
    });
    await fc.assert(replayed, { numRuns: runs });
    expect(compared).toBeGreaterThan(runs);
  }, 180_000);
});
