import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph, Reader } from '../../src/graph/graph.ts';
import { corroboration } from '../../src/queries/corroboration.ts';
import { positions } from '../../src/queries/positions.ts';
import { standings } from '../../src/queries/standings.ts';
import { engine, engineMissing, openPreparedGraph } from '../graph/engine.ts';
import { begin, histories, take } from '../ingest/changes/histories.ts';

const runs = engine === 'neo4j' ? 5 : 60;
let graph: Graph;

const lastChange = 'MATCH (g:Guard) RETURN g.lastChange AS at';
const named = `
MATCH (n:Entity) WHERE n:Demand OR n:Actor OR n:Issue OR n:Talks OR n:Claim RETURN n.id AS id ORDER BY id`;

/** Answers about everything there is, in several ways. */
async function ask(reader: Reader, ids: readonly string[], how: number, knownAt: string | null) {
  const rollUp = how % 2 === 0;
  const options = { rollUp, includeParts: how % 3 === 0, knownAt };
  const of = (prefix: string) => ids.filter((id) => id.startsWith(prefix));
  const some = (prefix: string) => of(prefix).slice(how % 2, (how % 2) + 3);
  const answers: Promise<unknown>[] = [
    positions(reader, {}, options),
    ...some('actor:').map((actor) => positions(reader, { actors: [actor] }, options)),
    ...some('issue:').map((issue) => positions(reader, { issue }, options)),
    ...some('demand:').map((demand) => positions(reader, { demand }, options)),
    ...some('demand:').map((demand) => standings(reader, demand, { rollUp, knownAt })),
    ...['demand:', 'talks:', 'claim:'].flatMap((prefix) =>
      some(prefix).map((id) => corroboration(reader, id, { knownAt })),
    ),
  ];
  return Promise.all(answers);
}

describe.skipIf(engineMissing)('positions and their support', () => {
  beforeAll(async () => {
    graph = await openPreparedGraph();
  });
  afterAll(() => graph?.close());

  it('are at every moment what they were then, whatever happened since', async () => {
    let compared = 0;
    const replayed = fc.asyncProperty(histories(4), async (history) => {
      const telling = await begin(graph, history);
      const kept: { at: string; ids: string[]; how: number; answers: unknown }[] = [];
      for (const step of history.steps) {
        await take(telling, step);
        kept.push(
          await graph.read(async (reader) => {
            const ids = (await reader.read(named)).map((row) => String(row['id']));
            const at = String((await reader.read(lastChange))[0]!['at']);
            return { at, ids, how: step.how, answers: await ask(reader, ids, step.how, null) };
          }),
        );
      }
      for (const { at, ids, how, answers } of kept) {
        expect(await graph.read((reader) => ask(reader, ids, how, at))).toEqual(answers);
        compared += ids.length;
      }
    });
    await fc.assert(replayed, { numRuns: runs });
    expect(compared).toBeGreaterThan(runs);
  }, 180_000);
});
