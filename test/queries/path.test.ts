import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retract } from '../../src/ingest/changes/retract.ts';
import { type EdgeType, mostPaths, type Paths, path, type Way } from '../../src/queries/path.ts';
import { type Joint, shortestPaths } from '../../src/queries/path-search.ts';
import { countingGraph } from '../graph/counting-graph.ts';
import { engineMissing } from '../graph/engine.ts';
import { expectedRows } from '../model/expected.ts';
import { loadedGraph } from './tutorial-graph.ts';

const expected = expectedRows(new URL('../../seed/halvard-strait/EXPECTED.md', import.meta.url), 'Paths');
const usual = { maxLength: 6, first: mostPaths, mode: 'RECORD', through: null } as const;

describe.skipIf(engineMissing)('path', () => {
  const held = loadedGraph('halvard-strait');
  const ask = async (from: string, to: string, way: Partial<Way> = {}, asked = {}) =>
    held.graph.read((reader) => path(reader, { ...usual, from, to, ...way }, asked));
  const found = async (...given: Parameters<typeof ask>): Promise<Paths> => {
    const answer = await ask(...given);
    if ('unknown' in answer) throw new Error(`${answer.unknown} is unknown`);
    return answer;
  };

  it.each(expected)('$mode from $from to $to is what was worked out by hand', async (row) => {
    const way = {
      mode: row['mode'] as Way['mode'],
      maxLength: Number(row['longest']),
      through: row['through'] === '-' ? null : (row['through']!.split(', ') as EdgeType[]),
    };
    const asOf = row['asOf'] === '-' ? null : row['asOf']!;
    const answer = await found(row['from']!, row['to']!, way, { asOf });
    expect({
      status: answer.status,
      length: String(answer.length ?? '-'),
      count: String(answer.count),
      first: answer.paths[0]?.nodes.map(({ id }) => id).join(', ') ?? '-',
    }).toEqual({ status: row['status'], length: row['length'], count: row['count'], first: row['first'] });
    expect(answer.truncated).toBe(false);
  });

  it('lists paths in order, each step with all edges that join the two, read aloud', async () => {
    const { paths, count, length } = await found('actor:halvard', 'actor:norrland');
    expect(paths).toHaveLength(count);
    const keys = paths.map(({ nodes }) => nodes.map(({ id }) => id).join(' '));
    expect(keys).toEqual([...new Set(keys)].sort());
    for (const { nodes, steps } of paths) {
      expect(steps).toHaveLength(length!);
      for (const [i, { from, to, edges }] of steps.entries()) {
        expect([from, to]).toEqual([nodes[i], nodes[i + 1]]);
        expect(edges.length).toBeGreaterThan(0);
        for (const edge of edges) {
          expect([edge.from, edge.to].sort()).toEqual([from.id, to.id].sort());
          expect(edge.sentence).not.toMatch(/[{}]|undefined|null/);
        }
      }
    }
    const two = await found('actor:halvard', 'actor:norrland', { first: 2 });
    expect([two.count, two.paths]).toEqual([count, paths.slice(0, 2)]);
  });

  it('opens each claim on the way, and a drawn edge, to its words', async () => {
    const { words } = await found('talks:may-summit', 'demand:boarding');
    expect(words.get('claim:strait-times-0503/threat')!.quotes.map(({ exact }) => exact)).toContain(
      'Halvard will board trawlers',
    );
    const drawn = await found('actor:halvard', 'demand:boarding', {
      mode: 'PROJECTED',
      through: ['THREATENS'],
    });
    expect([...drawn.words.keys()]).toEqual(['claim:strait-times-0503/threat']);
  });

  it('drawn from the record of its only dossier, is what the live graph shows', async () => {
    const ends = [
      ['actor:halvard', 'actor:norrland'],
      ['actor:tove-aker', 'source:p-lund'],
      ['venue:port-ise', 'demand:boarding'],
      ['source:nordwire', 'actor:strait-pact'],
    ] as const;
    for (const [from, to] of ends)
      for (const mode of ['PROJECTED', 'RECORD'] as const) {
        const {
          claims: _,
          words: __,
          ...then
        } = await found(from, to, { mode }, { dossier: 'halvard-strait' });
        const { claims, words: ___, ...now } = await found(from, to, { mode });
        expect(then, `${mode} ${from} ${to}`).toEqual(now);
        expect(claims).toBeNull();
      }
  });

  it('takes a round trip a level, however much lies beside it, and four beside', async () => {
    const counted = async (from: string, to: string, asOf: string | null) => {
      const graph = countingGraph(held.graph);
      await graph.read((reader) => path(reader, { ...usual, from, to }, { asOf }));
      return graph.counts.roundTrips;
    };
    expect(await counted('actor:halvard', 'actor:norrland', null)).toBe(2 + 4);
    expect(await counted('source:per-lund', 'source:p-lund', null)).toBe(4 + 4);
    expect(await counted('source:per-lund', 'source:p-lund', '2031-04-30')).toBe(1);
  });

  it('names the end that nothing has, and knows at a past moment what was known then', async () => {
    expect(await ask('actor:nobody', 'actor:halvard')).toEqual({ unknown: 'from' });
    expect(await ask('actor:halvard', 'actor:nobody')).toEqual({ unknown: 'to' });
    const ends = ['talks:may-summit', 'demand:boarding'] as const;
    const { claims: _, ...before } = await found(...ends);
    const [row] = await held.graph.read((reader) => reader.read('MATCH (g:Guard) RETURN g.lastChange AS at'));
    await retract(held.graph, 'claim:strait-times-0503/threat', { by: 'somebody', reason: 'misread' });
    expect((await found(...ends)).status).toBe('APART');
    const { claims: __, ...then } = await found(...ends, {}, { knownAt: String(row!['at']) });
    expect(then).toEqual(before);
    expect(await ask(...ends, {}, { knownAt: '2001-01-01T00:00:00Z' })).toEqual({ unknown: 'from' });
  });
});

describe('the search for shortest paths', () => {
  const node = fc.nat({ max: 9 }).map((n) => `n${n}`);

  it('finds every shortest path of any small graph, and no other', async () => {
    const graphs = fc.array(fc.tuple(node, node), { maxLength: 22 });
    await fc.assert(
      fc.asyncProperty(graphs, fc.nat({ max: 6 }), async (edges, longest) => {
        const beside = edges.flatMap(([a, b]): Joint[] => [
          { of: a, id: b },
          { of: b, id: a },
        ]);
        const lookAround = async (ids: readonly string[]) => ({
          found: beside.filter(({ of }) => ids.includes(of)),
          truncated: false,
        });
        const answer = await shortestPaths('n0', 'n1', longest, 1_000, lookAround);
        const all = walks('n0', 'n1', longest, beside);
        const length = Math.min(...all.map((one) => one.length - 1));
        const wanted = all.filter((one) => one.length - 1 === length).map((one) => one.join(' '));
        expect(answer.paths.map((one) => one.join(' '))).toEqual([...new Set(wanted)].sort());
        expect(answer.count).toBe(answer.paths.length);
        expect(answer.length).toBe(all.length === 0 ? null : length);
        if (answer.isApart) expect(walks('n0', 'n1', 9, beside)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

/** All walks without a circle, by trying. */
function walks(from: string, to: string, longest: number, beside: readonly Joint[]): string[][] {
  const found: string[][] = [];
  const go = (way: string[]): void => {
    const here = way.at(-1)!;
    if (here === to) found.push(way);
    else if (way.length <= longest)
      for (const { of, id } of beside) if (of === here && !way.includes(id)) go([...way, id]);
  };
  go([from]);
  return found;
}
