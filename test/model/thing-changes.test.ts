import { describe, expect, it } from 'vitest';
import type { Thing } from '../../src/model/thing.ts';
import { changedFields } from '../../src/model/thing-changes.ts';

const claim: Thing = {
  id: 'claim:a/b',
  labels: ['Entity', 'Claim'],
  properties: { name: 'x', stance: 'STATES', credibility: 2 },
  edges: [
    { type: 'REPORTED_BY', to: 'source:b', properties: { hop: 1, onRecord: true } },
    { type: 'REPORTED_BY', to: 'source:a', properties: { hop: 0, cue: 'said', onRecord: false } },
    { type: 'ABOUT', to: 'demand:x', properties: {} },
  ],
};

describe('what differs between two versions of a thing', () => {
  it('is nothing between a thing and itself, in whatever order it is written', () => {
    expect(changedFields(claim, { ...claim, edges: claim.edges.toReversed() })).toEqual([]);
  });

  it('is told field by field, properties first, chains in their order', () => {
    const { credibility: _, ...properties } = claim.properties;
    const after: Thing = {
      ...claim,
      properties: { ...properties, name: 'y', stance: 'DEMANDS', note: 'new' },
      edges: claim.edges.slice(1),
    };
    expect(changedFields(claim, after)).toEqual([
      { field: 'credibility', before: '2', after: null },
      { field: 'note', before: null, after: 'new' },
      { field: 'stance', before: 'STATES', after: 'DEMANDS' },
      {
        field: 'REPORTED_BY',
        before: 'source:a (cue "said", hop 0, onRecord false); source:b (hop 1, onRecord true)',
        after: 'source:a (cue "said", hop 0, onRecord false)',
      },
    ]);
  });

  it('tells the name of an entity, and leaves out the caption of a claim, which follows from its words', () => {
    const actor = (name: string): Thing => ({
      id: 'actor:a',
      labels: ['Entity', 'Actor'],
      properties: { name },
      edges: [],
    });
    expect(changedFields(actor('A'), actor('B'))).toEqual([{ field: 'name', before: 'A', after: 'B' }]);
  });
});

describe('a chain', () => {
  it('is told from the voice outwards, whatever its sources are called', () => {
    const hop = (to: string, at: number) => ({ type: 'REPORTED_BY', to, properties: { hop: at } });
    const after = { ...claim, edges: [hop('source:a', 1), hop('source:z', 0)] };
    const change = changedFields(claim, after).find(({ field }) => field === 'REPORTED_BY');
    expect(change!.after).toBe('source:z (hop 0); source:a (hop 1)');
  });
});
