import { describe, expect, it } from 'vitest';
import { retract } from '../../src/ingest/changes/retract.ts';
import type { Subgraph } from '../../src/model/subgraph.ts';
import type { Neighbourhood } from '../../src/queries/neighbourhood.ts';
import { type SubgraphSize, type SubgraphWhere, subgraph } from '../../src/queries/subgraph.ts';
import { countingGraph } from '../graph/counting-graph.ts';
import { engineMissing } from '../graph/engine.ts';
import { expectedRows } from '../model/expected.ts';
import { loadedGraph } from './tutorial-graph.ts';

const expected = expectedRows(new URL('../../seed/halvard-strait/EXPECTED.md', import.meta.url), 'Subgraphs');
const dossier = 'halvard-strait';
const wheres: readonly SubgraphWhere[] = [
  {},
  { actors: ['actor:halvard', 'actor:sund'] },
  { actors: ['actor:norrland-ministry'], stance: ['ACCEPTS', 'DENIES'] },
  { issue: 'issue:landings' },
  { issue: 'issue:rescue' },
  { about: 'demand:observers-aboard', source: 'source:nordwire' },
  { about: 'claim:coast-gazette-0422/berg-open' },
  { source: 'actor:jon-falk' },
  { document: 'document:quay-sheet' },
  { kinds: ['Actor', 'Talks'] },
  { ids: ['actor:tove-aker', 'demand:bay-open', 'claim:quay-sheet/aker'] },
];

describe.skipIf(engineMissing)('subgraph', () => {
  const held = loadedGraph('halvard-strait');
  const answer = (where: SubgraphWhere, size: Partial<SubgraphSize> = {}, asked = {}) =>
    held.graph.read((reader) => subgraph(reader, where, { first: 500, mode: 'PROJECTED', ...size }, asked));
  const ask = async (...given: Parameters<typeof answer>): Promise<Neighbourhood> => {
    const found = await answer(...given);
    if ('unknown' in found) throw new Error(`unknown: ${found.unknown}`);
    return found;
  };

  it.each(expected)('where $where, $mode, as of $asOf, is what was worked out by hand', async (row) => {
    const asOf = row['asOf'] === '-' ? null : row['asOf']!;
    const mode = row['mode'] as SubgraphSize['mode'];
    const found = await ask(whereOf(row['where']!), { mode }, { asOf });
    expect({ nodes: list(found.nodes.map(({ id }) => id)), edges: edgesOf(found) }).toEqual({
      nodes: row['nodes'],
      edges: row['edges'],
    });
    expect(found.truncated).toBe(false);
  });

  it('drawn from the record of its only dossier, is what the live graph shows', async () => {
    for (const where of wheres)
      for (const mode of ['PROJECTED', 'RECORD'] as const)
        for (const first of [7, 500]) {
          const { claims, ...now } = await ask(where, { mode, first });
          const { claims: then, ...drawn } = await ask(where, { mode, first }, { dossier });
          expect(drawn, `${JSON.stringify(where)} ${mode} ${first}`).toEqual(now);
          expect(claims).toBeNull();
          for (const { support } of drawn.edges)
            for (const id of support?.claimIds ?? []) expect(then!.has(id)).toBe(true);
        }
  });

  it('is a part of the projected graph: each edge has the support that it has there', async () => {
    const whole = new Map((await ask({})).edges.map((edge) => [edge.id, edge]));
    for (const where of wheres.slice(1))
      for (const edge of (await ask(where)).edges) expect(edge).toEqual(whole.get(edge.id) ?? edge);
    const cap = (await ask({ source: 'actor:marta-lind' })).edges.find(({ type }) => type === 'DEMANDS');
    expect(cap!.support!.claimIds.length).toBeGreaterThan(1);
  });

  it('is cut at `first`, what is asked about before the rest, and says so', async () => {
    const { nodes, truncated } = await ask({ about: 'demand:landing-cap' }, { first: 3 });
    expect(truncated).toBe(true);
    expect(nodes.map(({ id }) => id)).toEqual(['demand:landing-cap', 'actor:halvard', 'source:nordwire']);
    const whole = await ask({ about: 'demand:landing-cap' });
    expect(whole.truncated).toBe(false);
    expect(whole.nodes.slice(0, 3).map(({ id }) => id)).toEqual(nodes.map(({ id }) => id));
  });

  it('takes five round trips, and one for another moment', async () => {
    for (const where of wheres) {
      const graph = countingGraph(held.graph);
      const size = { first: 500, mode: 'PROJECTED' } as const;
      await graph.read((reader) => subgraph(reader, where, size));
      expect(graph.counts.roundTrips).toBe(5);
      await graph.read((reader) => subgraph(reader, where, size, { asOf: '2031-04-30' }));
      expect(graph.counts.roundTrips).toBe(6);
    }
  });

  it('names all ids that nothing has, and knows at a past moment what was known then', async () => {
    expect(await answer({ ids: ['actor:nobody'], issue: 'issue:none', about: 'demand:bay-open' })).toEqual({
      unknown: ['actor:nobody', 'issue:none'],
    });
    const [row] = await held.graph.read((reader) => reader.read('MATCH (g:Guard) RETURN g.lastChange AS at'));
    const where = { about: 'demand:boarding' };
    const { claims: _, ...before } = await ask(where);
    await retract(held.graph, 'claim:strait-times-0503/threat', { by: 'somebody', reason: 'misread' });
    expect((await ask(where)).nodes.map(({ id }) => id)).toEqual(['demand:boarding']);
    const { claims: __, ...then } = await ask(where, {}, { knownAt: String(row!['at']) });
    expect(then).toEqual(before);
  });
});

/** "actors actor:sund; stance OFFERS" */
function whereOf(text: string): SubgraphWhere {
  const lists = new Set(['ids', 'kinds', 'actors', 'stance']);
  return Object.fromEntries(
    text.split('; ').map((part) => {
      const [key = '', ...rest] = part.split(' ');
      const value = rest.join(' ');
      return [key, lists.has(key) ? value.split(', ') : value];
    }),
  );
}

function edgesOf({ edges }: Subgraph): string {
  const short = (id: string) => id.slice(id.indexOf(':') + 1);
  return list(edges.map(({ from, type, to }) => `${short(from)} ${type} ${short(to)}`));
}

function list(items: readonly string[]): string {
  return items.length === 0 ? '-' : [...items].sort().join(', ');
}
