import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph, Writer } from '../../../src/graph/graph.ts';
import { gradeClaim } from '../../../src/ingest/changes/grade.ts';
import { retract } from '../../../src/ingest/changes/retract.ts';
import { reviseThing } from '../../../src/ingest/changes/revise.ts';
import { rebuild } from '../../../src/ingest/derived/rebuild.ts';
import { repair } from '../../../src/ingest/derived/repair.ts';
import { graphDigest } from '../../../src/ingest/graph-digest.ts';
import { derive } from '../../../src/model/derive.ts';
import type { Thing } from '../../../src/model/thing.ts';
import { readWorld } from '../../../src/queries/shared/record.ts';
import { readClaims } from '../../../src/queries/shared/whole-claims.ts';
import { countingGraph } from '../../graph/counting-graph.ts';
import { engineMissing, openPreparedGraph } from '../../graph/engine.ts';
import { claim, closed } from '../../model/build.ts';
import { begin, histories, historyRuns, take } from './histories.ts';

let graph: Graph;

describe.skipIf(engineMissing)('a repair after changes of claims', () => {
  beforeAll(async () => {
    graph = await openPreparedGraph();
  });
  afterAll(() => graph?.close());

  it('leaves what a rebuild from zero leaves, after every step of a random history', async () => {
    const history = fc.asyncProperty(histories(5), async (history) => {
      const telling = await begin(graph, history);
      for (const step of history.steps) {
        await take(telling, step);
        const repaired = await graph.read((reader) => graphDigest(reader, { history: false }));
        const { claims } = derive(await graph.read((reader) => readWorld(reader)));
        const live = await graph.read((reader) => readClaims(reader, [...claims.keys()]));
        for (const claim of live) expect(claim).toEqual(claims.get(claim.id));
        await graph.write(rebuild);
        expect(await graph.read((reader) => graphDigest(reader, { history: false }))).toBe(repaired);
      }
    });
    await fc.assert(history, { numRuns: 2 * historyRuns });
  }, 120_000);

  it('draws what a claim sets as its condition only while that claim counts among its rivals', async () => {
    const on = { holder: 'actor:a', document: 'document:d' };
    const offer = claim('offer', { ...on, stance: 'OFFERS', about: 'demand:x', if: 'demand:y' });
    const rival = claim('rival', { ...on, stance: 'OFFERS', about: 'demand:x', rank: 'PREFERRED' });
    const other = claim('other', { ...on, holder: 'actor:b', stance: 'REJECTS', about: 'demand:y' });
    await startWith(offer, rival, other);
    expect(await demandedAsCondition()).toBe(false);
    // Of another claim at the demand it must not begin to count, though its rival is elsewhere.
    await gradeClaim(graph, other.id, 2, { by: 'Ada' });
    expect(await demandedAsCondition()).toBe(false);
    const normal = { ...rival, properties: { ...rival.properties, rank: 'NORMAL' } };
    await reviseThing(graph, normal, { by: 'Ada' });
    expect(await demandedAsCondition()).toBe(true);
    await retract(graph, offer.id, { by: 'Ada', reason: 'misread' });
    expect(await demandedAsCondition()).toBe(false);
  });

  it('has written nothing where it finds that a rebuild is sooner done', async () => {
    const on = { stance: 'DEMANDS', about: 'demand:x', document: 'document:d' } as const;
    const many = Array.from({ length: 20 }, (_, i) => claim(`c${i}`, { ...on, holder: 'actor:a' }));
    await startWith(...many);
    const id = many[0]!.id;
    const wrote: string[] = [];
    const noting = (writer: Writer): Writer => ({
      ...writer,
      write: (statement, parameters) => {
        wrote.push(statement);
        return writer.write(statement, parameters);
      },
    });
    expect(await graph.write((writer) => repair(noting(writer), [id], 19))).toBe(false);
    expect(wrote).toEqual([]);
    expect(await graph.write((writer) => repair(noting(writer), [id], 20))).toBe(true);
    expect(wrote).not.toEqual([]);
  });

  it('reads and writes no more as the graph around it grows', async () => {
    const trips = async (copies: number) => {
      const many = Array.from({ length: copies }, (_, i) =>
        claim(`c${i}`, {
          holder: 'actor:a',
          stance: 'DEMANDS',
          about: `demand:d${i}`,
          document: `document:d${i}`,
        }),
      );
      await startWith(...many);
      const counted = countingGraph(graph);
      expect(await counted.write((writer) => repair(writer, [many[0]!.id]))).toBe(true);
      return counted.counts.roundTrips;
    };
    expect(await trips(40)).toBe(await trips(2));
  });

  async function startWith(...claims: readonly Thing[]): Promise<void> {
    const things = closed(...claims);
    await begin(graph, { editions: [things, []], steps: [] });
  }

  async function demandedAsCondition(): Promise<boolean> {
    const text = `MATCH (a:Actor)-[r:DEMANDS]->(d:Demand) WHERE d.id = 'demand:y' RETURN count(r) AS edges`;
    const [row] = await graph.read((reader) => reader.read(text));
    return Number(row!['edges']) > 0;
  }
});
