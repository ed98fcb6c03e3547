import { describe, expect, it } from 'vitest';
import { cycleFaults, judgementFaults } from '../../../src/ingest/dossier/rules.ts';
import type { Thing } from '../../../src/model/thing.ts';
import { faultsOf, spoilt } from './small-dossier.ts';

const linked = (type: string, links: readonly (readonly [string, ...string[]])[]): Thing[] =>
  links.map(([id, ...targets]) => ({
    id,
    labels: ['Entity'],
    properties: {},
    edges: targets.map((to) => ({ type, to, properties: {} })),
  }));

function complaints(things: readonly Thing[]): string[] {
  const told: string[] = [];
  cycleFaults(things, (id, reason) => told.push(`${id}: ${reason}`));
  return told;
}

describe('rules over the whole dossier', () => {
  it('finds each circle once, wherever it is entered', () => {
    for (const type of ['RESTATES', 'REPRESENTS', 'SUPERSEDES']) {
      const told = complaints(
        linked(type, [
          ['x', 'a'],
          ['a', 'b'],
          ['b', 'c'],
          ['c', 'a'],
          ['y', 'b'],
          ['z', 'z'],
        ]),
      );
      expect(told).toEqual([
        `a: expected ${type} to lead to an end, got a circle: a → b → c → a`,
        `z: expected ${type} to lead to an end, got a circle: z → z`,
      ]);
    }
  });

  it('lets two ways lead to one end', () => {
    expect(complaints(linked('REPRESENTS', [['a', 'b', 'c'], ['b', 'd'], ['c', 'd'], ['d']]))).toEqual([]);
  });

  it('walks chains of 10,000 in either order, and shortens the circle that one closes', () => {
    const ids = Array.from({ length: 10_000 }, (_, i) => `c${i}`);
    const chain = ids.map((id, i): [string, ...string[]] => (i + 1 < ids.length ? [id, ids[i + 1]!] : [id]));
    const start = performance.now();
    expect(complaints(linked('RESTATES', chain))).toEqual([]);
    expect(complaints(linked('RESTATES', [...chain].reverse()))).toEqual([]);
    const [told, ...more] = complaints(linked('RESTATES', [...chain.slice(0, -1), ['c9999', 'c0']]));
    expect(more).toEqual([]);
    expect(told).toMatch(/^c0: .*c0 → c1 → .* … 9993 more … → c0$/);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('tells a circle of restatements and of representation by its line', async () => {
    const post = 'documents/post-0503.yaml';
    const faults = await faultsOf(
      spoilt(post, 'said: 2031-05-02', 'said: 2031-05-02\n    restates: { claim: met, drift: [] }'),
    );
    expect(faults).toMatchObject([{ file: post, line: 11, path: 'claims[0]' }]);
    const top = await faultsOf(
      spoilt(
        'dossier.yaml',
        'south-bank: { kind: State }',
        'south-bank: { kind: State, represents: [{ actor: south-bank }] }',
      ),
    );
    expect(top).toMatchObject([
      { line: 5, path: 'actors.south-bank', reason: expect.stringContaining('REPRESENTS') },
    ]);
  });

  it('settles no judgement that others undo', () => {
    const judgement = (a: string, b: string, verdict: string): Thing => ({
      id: `judgement:${a}~${b}`,
      labels: ['Judgement'],
      properties: { a, b, verdict },
      edges: [],
    });
    const told: string[] = [];
    const all = [judgement('a', 'b', 'SAME'), judgement('b', 'c', 'SAME'), judgement('a', 'c', 'DIFFERENT')];
    judgementFaults(all, (id) => told.push(id));
    expect(told).toEqual(['judgement:a~c']);
  });
});
