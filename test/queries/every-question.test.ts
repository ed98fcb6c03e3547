// Laws that hold for every question of the registry.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph, Reader } from '../../src/graph/graph.ts';
import { questions } from '../../src/queries/index.ts';
import type { Asked } from '../../src/queries/shared/moment.ts';
import { engine, engineMissing, openPreparedGraph } from '../graph/engine.ts';
import { begin, histories, sampling, take } from '../ingest/changes/histories.ts';
import { probes } from './probes.ts';

const runs = engine === 'neo4j' ? 8 : 60;
const lastChange = 'MATCH (g:Guard) RETURN g.lastChange AS at';
const allIds = `
MATCH (n:Entity) RETURN n.id AS id ORDER BY id
UNION ALL
MATCH (n:Dossier) RETURN n.id AS id ORDER BY id`;

it('has a probe for every question', () => {
  expect(Object.keys(probes).sort()).toEqual(questions.map(({ name }) => name).sort());
});

describe.skipIf(engineMissing)('every question', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openPreparedGraph();
  });
  afterAll(() => graph?.close());

  it('answers for every past moment as it answered then, whatever happened since', async () => {
    const asked = new Map<string, number>();
    const replayed = fc.asyncProperty(histories(4), async (history) => {
      const telling = await begin(graph, history);
      const kept: { at: string; name: string; id: string | null; how: number; answer: unknown }[] = [];
      for (const step of history.steps) {
        await take(telling, step);
        await graph.read(async (reader) => {
          const at = String((await reader.read(lastChange))[0]!['at']);
          const ids = (await reader.read(allIds)).map((row) => String(row['id']));
          for (const [name, { about }] of Object.entries(probes)) {
            const subjects = ids.filter((id) => about.includes(id.split(':')[0]!));
            const all = about.includes(null) ? [null, ...subjects] : subjects;
            const id = all[(step.pick + step.other) % Math.max(1, all.length)];
            if (id === undefined) continue;
            kept.push({ at, name, id, how: step.how, answer: await ask(reader, name, id, step.how, {}) });
          }
        });
      }
      for (const { at, name, id, how, answer } of kept) {
        const then = await graph.read((reader) => ask(reader, name, id, how, { knownAt: at }));
        expect(then, `${name} of ${id} at ${at}`).toEqual(answer);
        asked.set(name, (asked.get(name) ?? 0) + 1);
      }
    });
    await fc.assert(replayed, { numRuns: runs, ...sampling });
    expect([...asked.keys()].sort()).toEqual(Object.keys(probes).sort());
  }, 180_000);
});

function ask(reader: Reader, name: string, id: string | null, how: number, moment: Asked): Promise<unknown> {
  return probes[name]!.ask(reader, id, moment, how);
}
