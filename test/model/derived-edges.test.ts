// DESIGN.md, "Derived edges": each type, where it starts and ends, and which claims it opens to.
import { describe, expect, it } from 'vitest';
import { derive } from '../../src/model/derive.ts';
import type { DerivedEdge } from '../../src/model/derived-edges.ts';
import type { Thing } from '../../src/model/thing.ts';
import { derivedEdges as terms } from '../../src/model/vocabulary/index.ts';
import { actor, bare, claim, derived, drawn, judgement, source, world } from './build.ts';

const halvard = { holder: 'actor:halvard', chain: ['actor:halvard'] } as const;
const edgeOf = (type: string, ...things: Thing[]): DerivedEdge | undefined =>
  derived(...things).edges.find((edge) => edge.type === type);

describe('positions', () => {
  it.each([
    'DEMANDS',
    'PROPOSES',
    'OFFERS',
    'ACCEPTS',
    'CONSIDERS',
    'REJECTS',
    'WITHDRAWS',
    'THREATENS',
  ] as const)('%s draws an edge of its name from the holder to the demand', (stance) => {
    const all = derived(claim('a', { ...halvard, stance, about: 'demand:cap' }));
    expect(drawn(all)).toEqual([`halvard ${stance} cap`, 'cap REPORTED_BY halvard'].sort(byType));
  });

  it('start at the holder as coded, not at whom it represents', () => {
    const lind = actor('actor:lind', ['actor:norrland']);
    const all = derived(lind, claim('a', { stance: 'DEMANDS', holder: 'actor:lind', about: 'demand:cap' }));
    expect(drawn(all)).toEqual(['lind DEMANDS cap']);
  });

  it('of several claims are one edge, which opens to all of them', () => {
    const cap = { ...halvard, stance: 'DEMANDS', about: 'demand:cap' } as const;
    const edge = edgeOf('DEMANDS', claim('a', cap), claim('b', cap));
    expect(bare(edge!.support.claims)).toEqual(['a', 'b']);
  });

  it('are not drawn by facts about a demand', () => {
    const all = derived(claim('a', { about: 'demand:cap', holder: 'actor:halvard', chain: ['source:wire'] }));
    expect(drawn(all)).toEqual(['cap REPORTED_BY wire']);
  });
});

describe('REPORTED_BY', () => {
  it('takes every hop, from demands and from talks', () => {
    const chain = ['source:aide', 'source:wire', 'source:post'];
    const aide = source('source:aide', 'Anonymous');
    const of = (about: string) => drawn(derived(aide, claim('a', { about, chain })), 'REPORTED_BY');
    expect(of('demand:cap')).toEqual([
      'cap REPORTED_BY aide',
      'cap REPORTED_BY post',
      'cap REPORTED_BY wire',
    ]);
    expect(of('talks:ise')).toHaveLength(3);
  });

  it('is not drawn from issues, actors and claims', () => {
    const b = claim('b', {});
    for (const about of ['issue:x', 'actor:halvard', 'b'])
      expect(drawn(derived(b, claim('a', { about, chain: ['source:wire'] })), 'REPORTED_BY')).toEqual([]);
  });

  it('is not drawn by denials, negated claims and silences', () => {
    const about = { ...halvard, about: 'talks:ise' } as const;
    for (const spec of [
      { stance: 'DENIES' },
      { negated: true },
      { stance: 'DECLINES_COMMENT' },
      { stance: 'NO_REPLY' },
    ] as const)
      expect(drawn(derived(claim('a', { ...about, ...spec })), 'REPORTED_BY')).toEqual([]);
  });

  it('goes with a position that is overtaken', () => {
    const cap = { holder: 'actor:halvard', about: 'demand:cap' } as const;
    const all = derived(
      claim('a', { ...cap, stance: 'REJECTS', said: '2031-02', chain: ['source:wire'] }),
      claim('b', { ...cap, stance: 'OFFERS', said: '2031-03', chain: ['source:post'] }),
    );
    expect(drawn(all, 'REPORTED_BY')).toEqual(['cap REPORTED_BY post']);
  });
});

describe('talks', () => {
  const ise = (spec: object) => derived(claim('a', { about: 'talks:ise', ...spec }));

  it('draw HELD_AT, CONCERNS, PARTICIPATED_IN, MEDIATED and HOSTED from what a claim asserts', () => {
    const asserts = {
      VENUE: 'venue:port',
      SUBJECT: 'issue:landings',
      PARTICIPANT: ['actor:halvard', 'actor:norrland'],
      MEDIATOR: 'actor:veyra',
      HOST: 'actor:sund',
    };
    expect(drawn(ise({ asserts }))).toEqual([
      'ise CONCERNS landings',
      'ise HELD_AT port',
      'sund HOSTED ise',
      'veyra MEDIATED ise',
      'halvard PARTICIPATED_IN ise',
      'norrland PARTICIPATED_IN ise',
    ]);
  });

  it('draw CONCERNS to issues only, and nothing from the parts of a package', () => {
    expect(drawn(ise({ asserts: { SUBJECT: 'demand:cap', INCLUDES: 'demand:cap' } }))).toEqual([]);
  });

  it('draw nothing from what a denial, a negated claim or a silence asserts', () => {
    const asserts = { VENUE: 'venue:port' };
    expect(drawn(ise({ asserts, negated: true }))).toEqual([]);
    expect(drawn(ise({ asserts, stance: 'DENIES', holder: 'actor:halvard' }), 'HELD_AT')).toEqual([]);
    expect(drawn(ise({ asserts, stance: 'NO_REPLY', holder: 'actor:halvard' }))).toEqual([]);
  });

  it('draw CONFIRMS and DENIES from the holder', () => {
    expect(drawn(ise({ ...halvard, stance: 'CONFIRMS' }))).toEqual([
      'halvard CONFIRMS ise',
      'ise REPORTED_BY halvard',
    ]);
    expect(drawn(ise({ ...halvard, stance: 'DENIES' }))).toEqual(['halvard DENIES ise']);
  });

  it('draw CONFIRMS and DENIES through a claim that affirms the talks', () => {
    const met = claim('met', { about: 'talks:ise' });
    const answer = (stance: 'CONFIRMS' | 'DENIES') =>
      drawn(derived(met, claim('a', { ...halvard, stance, about: 'met' })));
    expect(answer('CONFIRMS')).toEqual(['halvard CONFIRMS ise']);
    expect(answer('DENIES')).toEqual(['halvard DENIES ise']);
  });

  it('draw no DENIES from the denial of a subject or a mediator, nor from a negated statement', () => {
    const subject = claim('met', { about: 'talks:ise', asserts: { SUBJECT: 'issue:x' } });
    const all = derived(subject, claim('a', { ...halvard, stance: 'DENIES', about: 'met' }));
    expect(drawn(all, 'DENIES')).toEqual([]);
    expect(drawn(ise({ ...halvard, negated: true }))).toEqual([]);
  });

  it('leave out what outranked, superseded and deprecated claims say', () => {
    const mediator = (id: string, who: string, spec: object = {}) =>
      claim(id, { about: 'talks:ise', asserts: { MEDIATOR: who }, ...spec });
    const all = (...things: Thing[]) => drawn(derived(...things));
    expect(all(mediator('a', 'actor:sund'), mediator('b', 'actor:veyra', { rank: 'PREFERRED' }))).toEqual([
      'veyra MEDIATED ise',
    ]);
    expect(all(mediator('a', 'actor:sund'), mediator('b', 'actor:veyra', { supersedes: 'a' }))).toEqual([
      'veyra MEDIATED ise',
    ]);
    expect(all(mediator('a', 'actor:sund', { rank: 'DEPRECATED' }))).toEqual([]);
  });
});

describe('ends and sentences', () => {
  it('join canonical nodes, and fall apart again when the judgement does', () => {
    const things = [
      claim('a', { stance: 'DEMANDS', holder: 'actor:tove-aker', about: 'demand:cap' }),
      claim('b', { stance: 'DEMANDS', holder: 'actor:tove-aaker', about: 'demand:the-cap' }),
    ];
    const judged = (verdict: 'SAME' | 'UNSURE') => [
      judgement('actor:tove-aker', 'actor:tove-aaker', verdict),
      judgement('demand:cap', 'demand:the-cap', verdict),
    ];
    expect(drawn(derived(...things, ...judged('SAME')))).toEqual(['tove-aaker DEMANDS cap']);
    expect(drawn(derived(...things, ...judged('UNSURE')))).toEqual([
      'tove-aaker DEMANDS the-cap',
      'tove-aker DEMANDS cap',
    ]);
  });

  it('read aloud as a sentence with the names of both ends', () => {
    const edge = edgeOf('REJECTS', claim('a', { ...halvard, stance: 'REJECTS', about: 'demand:cap' }));
    expect(edge!.sentence).toBe('cap: rejected by halvard');
  });

  it('read names as they are, also where they look like a pattern', () => {
    const named = (id: string, label: string, name: string): Thing => ({
      id,
      labels: ['Entity', label],
      properties: { name },
      edges: [],
    });
    const edge = edgeOf(
      'DEMANDS',
      named('demand:cap', 'Demand', '{from} pays $&'),
      named('actor:halvard', 'Actor', '{to} & Sons'),
      claim('a', { ...halvard, stance: 'DEMANDS', about: 'demand:cap' }),
    );
    expect(edge!.sentence).toBe('{from} pays $&: demanded by {to} & Sons');
  });

  it('every type has a sentence that names both ends', () => {
    for (const { sentence } of terms) {
      expect(sentence).toContain('{from}');
      expect(sentence).toContain('{to}');
    }
  });

  it('are listed in order of type, from and to', () => {
    const all = derive(
      world(
        claim('a', { ...halvard, stance: 'REJECTS', about: 'demand:b' }),
        claim('b', { ...halvard, stance: 'DEMANDS', about: 'demand:a' }),
      ),
    );
    const keys = all.edges.map(({ type, from, to }) => `${type} ${from} ${to}`);
    expect(keys).toEqual([...keys].sort());
    expect(keys).toHaveLength(4);
  });
});

function byType(a: string, b: string): number {
  return a.split(' ')[1]! < b.split(' ')[1]! ? -1 : 1;
}
