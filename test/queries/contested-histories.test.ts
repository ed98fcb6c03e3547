import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph, Reader } from '../../src/graph/graph.ts';
import { conditions } from '../../src/queries/conditions.ts';
import { disputes } from '../../src/queries/disputes.ts';
import { drift } from '../../src/queries/drift.ts';
import { engine, engineMissing, openPreparedGraph } from '../graph/engine.ts';
import { begin, histories, take } from '../ingest/changes/histories.ts';

const runs = engine === 'neo4j' ? 30 : 200;
let graph: Graph;

const lastChange = 'MATCH (g:Guard) RETURN g.lastChange AS at';
const askable = `
MATCH (n:Entity) WHERE COUNT { (n)<-[:ABOUT]-(:Claim) } > 0 OR COUNT { (n)<-[:IF]-(:Claim) } > 0
RETURN n.id AS id, labels(n) AS labels
UNION ALL
MATCH (n:Claim) WHERE n.disputed = true OR COUNT { (n)-[:RESTATES]-(:Claim) } > 0
RETURN n.id AS id, labels(n) AS labels`;
const actors = 'MATCH (n:Actor) RETURN n.id AS id ORDER BY id';

async function ask(reader: Reader, ids: readonly string[], holder: string | null, knownAt: string | null) {
  const answers: unknown[] = [];
  for (const id of ids) {
    answers.push(await drift(reader, id, { knownAt }), await disputes(reader, id, { knownAt }));
    if (!/^(demand|talks):/.test(id)) continue;
    answers.push(await conditions(reader, { of: id, knownAt }));
    answers.push(await conditions(reader, { of: id, holder, knownAt }));
  }
  answers.push(await disputes(reader, null, { knownAt }), await conditions(reader, { knownAt }));
  answers.push(await conditions(reader, { holder, knownAt }));
  return answers;
}

describe.skipIf(engineMissing)('what is told, contested and conditional', () => {
  beforeAll(async () => {
    graph = await openPreparedGraph();
  });
  afterAll(() => graph?.close());

  it('is answered for every past moment as it was answered then, whatever happened since', async () => {
    let compared = 0;
    const replayed = fc.asyncProperty(histories(4), async (history) => {
      const telling = await begin(graph, history);
      const kept: { at: string; ids: string[]; holder: string | null; answers: unknown }[] = [];
      for (const step of history.steps) {
        await take(telling, step);
        kept.push(
          await graph.read(async (reader) => {
            const all = [...new Set((await reader.read(askable)).map((row) => String(row['id'])))].sort();
            const ids = all.filter((_, i) => i % 3 === step.how % 3).slice(0, 3);
            const holders = (await reader.read(actors)).map((row) => String(row['id']));
            const holder = holders[step.pick % Math.max(1, holders.length)] ?? null;
            const at = String((await reader.read(lastChange))[0]!['at']);
            return { at, ids, holder, answers: await ask(reader, ids, holder, null) };
          }),
        );
      }
      for (const { at, ids, holder, answers } of kept) {
        expect(await graph.read((reader) => ask(reader, ids, holder, at))).toEqual(answers);
        compared += ids.length;
      }
    });
    await fc.assert(replayed, { numRuns: runs });
    expect(compared).toBeGreaterThan(runs);
  }, 180_000);
});
