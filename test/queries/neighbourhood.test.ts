import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import type { Subgraph } from '../../src/model/subgraph.ts';
import { type Neighbourhood, neighbourhood, type Reach } from '../../src/queries/neighbourhood.ts';
import type { Asked } from '../../src/queries/shared/moment.ts';
import { countingGraph } from '../graph/counting-graph.ts';
import { engineMissing, openPreparedGraph } from '../graph/engine.ts';
import { expectPastToStand } from '../ingest/changes/histories.ts';
import { expectedRows } from '../model/expected.ts';
import { loadedGraph } from './tutorial-graph.ts';

const expected = expectedRows(
  new URL('../../seed/halvard-strait/EXPECTED.md', import.meta.url),
  'Neighbourhoods',
);
const oneStep: Reach = { depth: 1, first: 100, mode: 'PROJECTED' };

describe.skipIf(engineMissing)('neighbourhood', () => {
  const held = loadedGraph('halvard-strait');
  const ask = async (id: string, reach: Partial<Reach>, asked: Asked = {}): Promise<Subgraph> =>
    drawing(await held.graph.read((reader) => neighbourhood(reader, id, { ...oneStep, ...reach }, asked)))!;

  it.each(expected)('of $about, $mode, as of $asOf, is what was worked out by hand', async (row) => {
    const asOf = row['asOf'] === '-' ? null : row['asOf']!;
    const found = await ask(row['about']!, { mode: row['mode'] as Reach['mode'] }, { asOf });
    expect({ nodes: list(found.nodes.map(({ id }) => id)), edges: edgesOf(found) }).toEqual({
      nodes: row['nodes'],
      edges: row['edges'],
    });
    expect(found.truncated).toBe(false);
  });

  it('drawn from the record of its only dossier, is what the live graph shows, around everything', async () => {
    const things = held.dossiers.flatMap((dossier) => dossier.things.map(({ thing }) => thing));
    const asked = things.filter(({ labels }) => labels.includes('Entity')).filter((_, i) => i % 4 === 0);
    for (const { id } of asked)
      for (const mode of ['PROJECTED', 'RECORD'] as const)
        for (const first of [6, 500]) {
          const reach = { depth: 2, first, mode };
          expect(await ask(id, reach, { dossier: 'halvard-strait' }), `${id} ${mode}`).toEqual(
            await ask(id, reach),
          );
        }
  });

  it('reads every edge aloud, and a drawn one with the support that it has in the graph', async () => {
    const { edges } = await ask('talks:lantern-meeting', {});
    const confirms = edges.find(({ type }) => type === 'CONFIRMS')!;
    expect(confirms.sentence).toBe("Meeting at Lantern House: confirmed by Norrland's fisheries ministry");
    expect(confirms.support).toMatchObject({
      claimIds: ['claim:coast-gazette-0422/confirmed'],
      firstHand: true,
    });
    expect(edges.find(({ type }) => type === 'REPRESENTS')!.sentence).toBe(
      'Jon Falk: representing Halvard (chief delegate, 2031-04-01 to …)',
    );
    const recorded = await ask('claim:strait-times-0412/cap', { mode: 'RECORD' });
    for (const { sentence } of recorded.edges) expect(sentence).not.toMatch(/[{}]|undefined|null/);
  });

  it('is cut at `first`, the best supported first, and says so', async () => {
    const { nodes, edges, truncated } = await ask('demand:landing-cap', { first: 3 });
    expect(truncated).toBe(true);
    expect(nodes.map(({ id }) => id)).toEqual(['demand:landing-cap', 'actor:halvard', 'source:nordwire']);
    const ids = new Set(nodes.map(({ id }) => id));
    for (const { from, to } of edges) expect(ids.has(from) && ids.has(to)).toBe(true);
  });

  it('holds each node and each edge once, and grows with depth', async () => {
    let before = 0;
    for (const depth of [1, 2, 3]) {
      const { nodes, edges } = await ask('actor:halvard', { depth, first: 500, mode: 'RECORD' });
      expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
      expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
      expect(nodes.length).toBeGreaterThan(before);
      before = nodes.length;
    }
  });

  it('takes a round trip for the thing, one a step and one for the edges; one for another moment', async () => {
    const counted = async (reach: Partial<Reach>, asOf: string | null) => {
      const graph = countingGraph(held.graph);
      await graph.read((reader) =>
        neighbourhood(reader, 'actor:halvard', { ...oneStep, ...reach }, { asOf }),
      );
      return graph.counts.roundTrips;
    };
    for (const mode of ['PROJECTED', 'RECORD'] as const) {
      expect(await counted({ mode }, null)).toBe(3);
      expect(await counted({ mode, depth: 3, first: 500 }, null)).toBe(5);
      expect(await counted({ mode, depth: 3, first: 500 }, '2031-04-30')).toBe(1);
    }
  });

  it('opens to claims as they were at the other moment: to nothing said later', async () => {
    const found = await held.graph.read((reader) =>
      neighbourhood(reader, 'demand:landing-cap', oneStep, { asOf: '2031-04-11' }),
    );
    const ids = found!.edges.flatMap(({ support }) => support?.claimIds ?? []);
    expect(ids).toContain('claim:nordwire-0411/cap');
    expect(ids).not.toContain('claim:strait-times-0412/cap');
    for (const id of ids) expect(found!.claims!.get(id)!.spoken!.last! <= '2031-04-11').toBe(true);
  });

  it('is null for an id that is not known', async () => {
    expect(await ask('demand:nothing', {})).toBeNull();
    expect(await ask('demand:nothing', {}, { asOf: '2031-04-30' })).toBeNull();
  });
});

describe.skipIf(engineMissing)('the neighbourhood of the past', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openPreparedGraph();
  });
  afterAll(() => graph?.close());

  it('is at every moment what it was then, whatever happened since', async () => {
    await expectPastToStand(graph, async (reader, knownAt, ids) => {
      const all = [];
      for (const id of ids)
        for (const mode of ['PROJECTED', 'RECORD'] as const)
          all.push(
            drawing(await neighbourhood(reader, id, { ...oneStep, depth: 2, first: 8, mode }, { knownAt })),
          );
      return all;
    });
  }, 120_000);
});

/** What is drawn; the claims behind it come with another moment only. */
function drawing(found: Neighbourhood | null): Subgraph | null {
  if (!found) return null;
  const { claims: _, ...subgraph } = found;
  return subgraph;
}

function edgesOf({ edges }: Subgraph): string {
  const short = (id: string) => id.slice(id.indexOf(':') + 1);
  return list(edges.map(({ from, type, to }) => `${short(from)} ${type} ${short(to)}`));
}

function list(items: readonly string[]): string {
  return items.length === 0 ? '-' : [...items].sort().join(', ');
}
