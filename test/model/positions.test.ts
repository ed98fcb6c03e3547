// Which claims stand: ranks, superseding, overtaking, and conditions that count as demanded.
import { describe, expect, it } from 'vitest';
import { derive } from '../../src/model/derive.ts';
import { countingClaims, impliedDemands, positionsOf, standingPositions } from '../../src/model/positions.ts';
import type { Thing } from '../../src/model/thing.ts';
import type { Stance } from '../../src/model/vocabulary/index.ts';
import { bare, claim, document, drawn, judgement, view, world } from './build.ts';

const claims = (...things: Thing[]) => [...derive(world(...things)).claims.values()];
const counting = (...things: Thing[]) => bare(countingClaims(claims(...things)));
/** The standing positions as `claim STANCE demand`. */
const standing = (...things: Thing[]) =>
  standingPositions(claims(...things)).map(
    ({ claim: one, stance, demand }) => `${bare([one])} ${stance} ${demand.name}`,
  );

const cap = { holder: 'actor:halvard', about: 'demand:cap', chain: ['actor:halvard'] } as const;
const demands = { ...cap, stance: 'DEMANDS' } as const;
const rejects = { ...cap, stance: 'REJECTS' } as const;
const offers = { ...cap, stance: 'OFFERS' } as const;

describe('ranks (the rule of Wikidata)', () => {
  it('a deprecated claim never counts', () => {
    expect(counting(claim('a', { ...demands, rank: 'DEPRECATED' }), claim('b', demands))).toEqual(['b']);
  });

  it('a deprecated claim does not count where there is no other', () => {
    expect(counting(claim('a', { ...demands, rank: 'DEPRECATED' }))).toEqual([]);
  });

  it('a preferred claim puts back the normal ones of the same holder and target', () => {
    expect(counting(claim('a', demands), claim('b', { ...demands, rank: 'PREFERRED' }))).toEqual(['b']);
  });

  it('a preferred claim puts back normal ones of another stance', () => {
    expect(counting(claim('a', rejects), claim('b', { ...demands, rank: 'PREFERRED' }))).toEqual(['b']);
  });

  it('two preferred claims both count', () => {
    const preferred = { ...demands, rank: 'PREFERRED' } as const;
    expect(counting(claim('a', preferred), claim('b', preferred), claim('c', demands))).toEqual(['a', 'b']);
  });

  it('a preferred claim leaves other holders, other targets and claims without holder alone', () => {
    const others = [
      claim('b', { ...demands, holder: 'actor:norrland' }),
      claim('c', { ...demands, about: 'demand:floor' }),
      claim('d', { stance: 'STATES', about: 'demand:cap' }),
    ];
    expect(counting(claim('a', { ...demands, rank: 'PREFERRED' }), ...others)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('a preferred claim puts back only claims that assert the same set of roles', () => {
    const talks = { about: 'talks:ise', asserts: { MEDIATOR: 'actor:sund' } } as const;
    const things = [
      claim('a', { ...talks, asserts: { MEDIATOR: 'actor:veyra' }, rank: 'PREFERRED' }),
      claim('b', talks),
      claim('c', { ...talks, asserts: { HOST: 'actor:sund' } }),
      claim('d', { ...talks, asserts: { MEDIATOR: ['actor:sund', 'actor:veyra'] } }),
      claim('e', { ...talks, asserts: { MEDIATOR: 'actor:sund', HOST: 'actor:sund' } }),
    ];
    expect(counting(...things)).toEqual(['a', 'c', 'e']);
  });

  it('a claim without a target has no rivals', () => {
    const silent = { stance: 'NO_REPLY', holder: 'actor:halvard' } as const;
    expect(counting(claim('a', silent), claim('b', { ...silent, rank: 'PREFERRED' }))).toEqual(['a', 'b']);
  });

  it('goes by canonical holder and target', () => {
    const same = judgement('actor:halvard', 'actor:palace', 'SAME');
    const preferred = claim('b', { ...demands, holder: 'actor:palace', rank: 'PREFERRED' });
    expect(counting(same, claim('a', demands), preferred)).toEqual(['b']);
  });

  it('a preferred claim that is superseded itself puts nothing back', () => {
    const preferred = claim('b', { ...demands, rank: 'PREFERRED' });
    const later = claim('c', { ...demands, about: 'demand:other', supersedes: 'b' });
    expect(counting(claim('a', demands), preferred, later)).toEqual(['a', 'c']);
  });
});

describe('superseding (a changed mind)', () => {
  it('leaves out a claim that a live one supersedes', () => {
    expect(counting(claim('a', demands), claim('b', { ...demands, supersedes: 'a' }))).toEqual(['b']);
  });

  it('needs no dates, and works on an equal stance', () => {
    const dated = claim('a', { ...demands, said: '2031-05' });
    expect(standing(dated, claim('b', { ...demands, supersedes: 'a' }))).toEqual(['b DEMANDS cap']);
  });

  it('is not done by a deprecated or a retracted claim', () => {
    const wrong = claim('b', { ...demands, supersedes: 'a', rank: 'DEPRECATED' });
    expect(counting(claim('a', demands), wrong)).toEqual(['a']);
    expect(counting(claim('a', demands))).toEqual(['a']);
  });

  it('leaves out every link of a chain but the last', () => {
    const [second, third] = [
      claim('b', { ...demands, supersedes: 'a' }),
      claim('c', { ...demands, supersedes: 'b' }),
    ];
    expect(counting(claim('a', demands), second, third)).toEqual(['c']);
  });

  it('asked of a past day, counts only what had been said by then', () => {
    const later = claim('b', { ...demands, supersedes: 'a', said: '2031-04' });
    const both = claims(claim('a', { ...demands, said: '2031-02' }), later);
    const asOf = (day: string) => bare(countingClaims(both.slice(0, 1), day));
    expect(asOf('2031-04-29')).toEqual(['a']);
    expect(asOf('2031-04-30')).toEqual([]);
  });

  it('asked of a past day, an undated claim has superseded nothing yet', () => {
    const [first] = claims(
      claim('a', { ...demands, said: '2031-02' }),
      claim('b', { ...demands, supersedes: 'a' }),
    );
    expect(bare(countingClaims([first!], '2031-12-31'))).toEqual(['a']);
    expect(bare(countingClaims([first!]))).toEqual([]);
  });
});

describe('overtaking', () => {
  it('a later claim of the same holder on the same demand overtakes with another stance', () => {
    const things = [claim('a', { ...rejects, said: '2031-02' }), claim('b', { ...offers, said: '2031-03' })];
    expect(standing(...things)).toEqual(['b OFFERS cap']);
  });

  it('an equal stance overtakes nothing, whatever its quantity', () => {
    const things = [claim('a', { ...demands, said: '2031-02' }), claim('b', { ...demands, said: '2031-03' })];
    expect(standing(...things)).toEqual(['a DEMANDS cap', 'b DEMANDS cap']);
  });

  it('is later only when its first day is after the last day of the other', () => {
    const against = (said: string) =>
      standing(claim('a', { ...rejects, said: '2031-02' }), claim('b', { ...offers, said }));
    expect(against('2031-03-01')).toEqual(['b OFFERS cap']);
    expect(against('2031-02-28')).toEqual(['a REJECTS cap', 'b OFFERS cap']);
    expect(against('2031')).toEqual(['a REJECTS cap', 'b OFFERS cap']);
    expect(against('2031-02-28/2031-12-31')).toEqual(['a REJECTS cap', 'b OFFERS cap']);
  });

  it('an open end neither overtakes nor is overtaken on that side', () => {
    const both = (a: string, b: string) =>
      standing(claim('a', { ...rejects, held: a }), claim('b', { ...offers, held: b })).length;
    expect(both('2031-02/..', '2031-05')).toBe(2);
    expect(both('2031-02', '../2031-05')).toBe(2);
    expect(both('../2031-02', '2031-05')).toBe(1);
    expect(both('2031-02', '2031-05/..')).toBe(1);
  });

  it('an undated claim neither overtakes nor is overtaken', () => {
    const dated = claim('a', { ...rejects, said: '2031-02' });
    expect(standing(dated, claim('b', offers))).toEqual(['a REJECTS cap', 'b OFFERS cap']);
  });

  it('goes by when the position stood before when it was said', () => {
    const things = [
      claim('a', { ...rejects, held: '2031-01', said: '2031-05' }),
      claim('b', { ...offers, said: '2031-03' }),
    ];
    expect(standing(...things)).toEqual(['b OFFERS cap']);
  });

  it('a retelling of a day is as old as what it retells, so the two overtake nothing of each other', () => {
    const things = [
      claim('a', { ...rejects, said: '2031-02' }),
      claim('b', { ...offers, restates: 'a', document: 'document:late' }),
      document('document:late', { published: '2031-06' }),
    ];
    expect(standing(...things)).toEqual(['a REJECTS cap', 'b OFFERS cap']);
  });

  it('leaves other holders and other demands alone', () => {
    const things = [
      claim('a', { ...rejects, said: '2031-02' }),
      claim('b', { ...offers, said: '2031-03', holder: 'actor:norrland' }),
      claim('c', { ...offers, said: '2031-03', about: 'demand:floor' }),
    ];
    expect(standing(...things)).toHaveLength(3);
  });

  it('goes by canonical holder and demand', () => {
    const things = [
      judgement('actor:halvard', 'actor:palace', 'SAME'),
      judgement('demand:cap', 'demand:the-cap', 'SAME'),
      claim('a', { ...rejects, said: '2031-02' }),
      claim('b', { ...offers, said: '2031-03', holder: 'actor:palace', about: 'demand:the-cap' }),
    ];
    expect(standing(...things)).toEqual(['b OFFERS the-cap']);
  });

  it('a deprecated, superseded or outranked claim overtakes nothing', () => {
    const early = claim('a', { ...rejects, said: '2031-02', rank: 'PREFERRED' });
    const outranked = claim('b', { ...offers, said: '2031-03' });
    expect(standing(early, outranked)).toEqual(['a REJECTS cap']);
    const wrong = claim('b', { ...offers, said: '2031-03', rank: 'DEPRECATED' });
    expect(standing(claim('a', { ...rejects, said: '2031-02' }), wrong)).toEqual(['a REJECTS cap']);
  });

  it('what is overtaken overtakes all the same: of three turns only the last stands', () => {
    const things = [
      claim('a', { ...demands, said: '2031-01' }),
      claim('b', { ...rejects, said: '2031-02' }),
      claim('c', { ...demands, said: '2031-03' }),
    ];
    expect(standing(...things)).toEqual(['c DEMANDS cap']);
  });

  it('silences and facts overtake no position', () => {
    const later = (stance: Stance) => claim('b', { ...cap, stance, said: '2031-06' });
    for (const stance of ['DECLINES_COMMENT', 'NO_REPLY', 'STATES'] as const)
      expect(standing(claim('a', { ...rejects, said: '2031-02' }), later(stance))).toEqual(['a REJECTS cap']);
  });
});

describe('conditions', () => {
  const implied = (stance: Stance, kind: 'if' | 'unless', condition = 'demand:observers') =>
    impliedDemands(view(world(claim('a', { ...cap, stance, [kind]: condition })), 'a')).map(({ id }) => id);

  it('count as demanded for OFFERS, ACCEPTS and CONSIDERS with IF, and for REJECTS with UNLESS', () => {
    for (const stance of ['OFFERS', 'ACCEPTS', 'CONSIDERS'] as const)
      expect(implied(stance, 'if')).toEqual(['demand:observers']);
    expect(implied('REJECTS', 'unless')).toEqual(['demand:observers']);
  });

  it('count as demanded for no other stance and no other kind', () => {
    for (const stance of ['OFFERS', 'ACCEPTS', 'CONSIDERS'] as const)
      expect(implied(stance, 'unless')).toEqual([]);
    for (const stance of ['DEMANDS', 'PROPOSES', 'WITHDRAWS', 'THREATENS', 'STATES'] as const)
      for (const kind of ['if', 'unless'] as const) expect(implied(stance, kind)).toEqual([]);
    expect(implied('REJECTS', 'if')).toEqual([]);
  });

  it('are no demand when they are talks', () => {
    expect(implied('OFFERS', 'if', 'talks:summit')).toEqual([]);
  });

  it('are demanded by the same holder, marked conditional', () => {
    const built = world(claim('a', { ...offers, if: 'demand:observers' }));
    const [own, condition] = positionsOf(view(built, 'a'));
    expect([own!.stance, own!.demand.id, own!.implied]).toEqual(['OFFERS', 'demand:cap', false]);
    expect([condition!.stance, condition!.demand.id, condition!.implied]).toEqual([
      'DEMANDS',
      'demand:observers',
      true,
    ]);
    expect(condition!.holder.id).toBe('actor:halvard');
    expect(condition!.claim.conditional).toBe(true);
  });

  it('draw DEMANDS, and no REPORTED_BY from the condition', () => {
    const all = derive(world(claim('a', { ...offers, if: 'demand:observers' })));
    expect(drawn(all)).toEqual([
      'halvard DEMANDS observers',
      'halvard OFFERS cap',
      'cap REPORTED_BY halvard',
    ]);
  });

  it('fall with the claim that sets them when that is left out for good', () => {
    const conditional = claim('a', { ...offers, if: 'demand:observers' });
    expect(standing(conditional, claim('b', { ...demands, about: 'demand:x', supersedes: 'a' }))).toEqual([
      'b DEMANDS x',
    ]);
  });

  it('can be overtaken, and overtake, as any demand of that holder', () => {
    const conditional = claim('a', { ...offers, if: 'demand:observers', said: '2031-02' });
    const observers = { ...rejects, about: 'demand:observers' } as const;
    expect(standing(conditional, claim('b', { ...observers, said: '2031-03' }))).toEqual([
      'a OFFERS cap',
      'b REJECTS observers',
    ]);
    expect(standing(conditional, claim('b', { ...observers, said: '2031-01' }))).toEqual([
      'a OFFERS cap',
      'a DEMANDS observers',
    ]);
  });
});
