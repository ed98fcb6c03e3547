// What a claim bears on and whom it counts for.
import { describe, expect, it } from 'vitest';
import { carriersOfClaim, issuesOfClaim, sidesOfClaim, statedSidesOfClaim } from '../../src/model/bearing.ts';
import type { Thing } from '../../src/model/thing.ts';
import { actor, claim, demand, judgement, source, world } from './build.ts';

const built = (spec: Parameters<typeof claim>[1], ...others: readonly Thing[]) => {
  const of = world(claim('c', spec), ...others);
  return [of, of.claims.get('claim:c')!] as const;
};

describe('the sides of a claim', () => {
  const ministry = actor('actor:ministry', ['actor:state']);
  const envoy = (from?: string, until?: string) =>
    actor('actor:envoy', [{ to: 'actor:ministry', ...(from ? { from } : {}), ...(until ? { until } : {}) }]);

  it('are its holder and all whom the holder represents, upwards', () => {
    expect(sidesOfClaim(...built({ holder: 'actor:envoy' }, envoy(), ministry))).toEqual([
      'actor:envoy',
      'actor:ministry',
      'actor:state',
    ]);
    expect(sidesOfClaim(...built({}))).toEqual([]);
  });

  it('leave out whom the holder did not represent on the day that the voice spoke', () => {
    const spoken = (said?: string) =>
      sidesOfClaim(
        ...built(
          { holder: 'actor:envoy', ...(said ? { said } : {}) },
          envoy('2030-09', '2031-03-31'),
          ministry,
        ),
      );
    expect(spoken('2031-04-21')).toEqual(['actor:envoy']);
    expect(spoken('2031-03')).toContain('actor:state');
    expect(spoken('2031-03-15/2031-04-15')).toContain('actor:state');
    expect(spoken()).toContain('actor:state');
  });

  it('are canonical, and end where somebody represents in a circle', () => {
    const same = judgement('actor:a-state', 'actor:state', 'SAME');
    const circle = actor('actor:state', ['actor:envoy']);
    expect(
      sidesOfClaim(
        ...built({ holder: 'actor:envoy' }, envoy(), ministry, circle, actor('actor:a-state'), same),
      ),
    ).toEqual(['actor:a-state', 'actor:envoy', 'actor:ministry']);
  });
});

describe('the stated sides of a claim', () => {
  const state = actor('actor:state');
  const envoy = actor('actor:envoy', [{ to: 'actor:state', until: '2031-03-31' }]);
  const sides = (spec: Parameters<typeof claim>[1], ...others: readonly Thing[]) =>
    statedSidesOfClaim(...built(spec, state, envoy, ...others));

  it('are its voice, first, and whom it represents on the day', () => {
    expect(sides({ chain: ['actor:envoy'] })).toEqual(['actor:envoy', 'actor:state']);
    expect(sides({ chain: ['actor:envoy'], said: '2031-04' })).toEqual(['actor:envoy']);
  });

  it('go on to the owners of a paper, not to the side of an anonymous voice', () => {
    const list = source('source:list', 'Paper', { side: 'actor:envoy' });
    const aide = source('source:aide', 'Anonymous', { side: 'actor:envoy' });
    expect(sides({ chain: ['source:list'] }, list)).toEqual(['source:list', 'actor:envoy', 'actor:state']);
    expect(sides({ chain: ['source:aide'] }, aide)).toEqual(['source:aide']);
  });

  it('are none where somebody holds it, or nobody voices it', () => {
    expect([sides({ chain: ['actor:envoy'], holder: 'actor:state' }), sides({})]).toEqual([[], []]);
  });
});

describe('the issues of a claim', () => {
  const cap = {
    ...demand('demand:cap'),
    edges: [{ type: 'CONCERNS', to: 'issue:landings', properties: {} }],
  };

  it('are those that it is about, that its demand concerns, or that it says talks are about', () => {
    expect(issuesOfClaim(...built({ about: 'issue:bay' }))).toEqual(['issue:bay']);
    expect(issuesOfClaim(...built({ about: 'demand:cap' }, cap))).toEqual(['issue:landings']);
    expect(
      issuesOfClaim(
        ...built({ about: 'talks:t', asserts: { SUBJECT: ['issue:bay', 'issue:rescue'], VENUE: 'venue:v' } }),
      ),
    ).toEqual(['issue:bay', 'issue:rescue']);
    expect(issuesOfClaim(...built({}))).toEqual([]);
  });

  it('are those of every spelling of the demand, canonical', () => {
    const same = judgement('demand:cap', 'demand:limit', 'SAME');
    const joined = judgement('issue:catch', 'issue:landings', 'SAME');
    expect(
      issuesOfClaim(...built({ about: 'demand:limit' }, cap, same, joined, demand('demand:limit'))),
    ).toEqual(['issue:catch']);
  });
});

it('the carriers of a claim are the canonical sources of its chain, each once', () => {
  const same = judgement('source:a-wire', 'source:wire', 'SAME');
  const chain = ['source:aide', 'source:wire', 'source:a-wire'];
  expect(carriersOfClaim(...built({ chain }, same, source('source:a-wire', 'Outlet')))).toEqual([
    'source:a-wire',
    'source:aide',
  ]);
});
