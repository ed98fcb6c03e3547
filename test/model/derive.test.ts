// Everything derived at once: claims, edges and statuses of one World.
import { describe, expect, it } from 'vitest';
import { actor, claim, derived } from './build.ts';

describe('derive', () => {
  it('views every claim, deprecated ones too, by id', () => {
    const all = derived(claim('b', {}), claim('a', { rank: 'DEPRECATED' }));
    expect([...all.claims.keys()]).toEqual(['claim:a', 'claim:b']);
  });

  it('gives every talks a status, those that no claim names too', () => {
    const talks = (id: string) => ({ id, labels: ['Entity', 'Talks'], properties: { name: id }, edges: [] });
    const all = derived(
      talks('talks:z'),
      talks('talks:a'),
      claim('a', { about: 'talks:ise' }),
      actor('actor:x'),
    );
    expect([...all.talks]).toEqual([
      ['talks:a', 'NOT_STATED'],
      ['talks:ise', 'ALLEGED'],
      ['talks:z', 'NOT_STATED'],
    ]);
  });

  it('draws nothing from nothing', () => {
    const all = derived();
    expect([all.claims.size, all.edges, all.talks.size]).toEqual([0, [], 0]);
  });
});
