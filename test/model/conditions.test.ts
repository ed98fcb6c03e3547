import { describe, expect, it } from 'vitest';
import { conditionsOf } from '../../src/model/conditions.ts';
import { bare, claim, view, world } from './build.ts';

const base = { stance: 'ACCEPTS', holder: 'actor:a', about: 'demand:d', if: 'demand:x' } as const;
const all = () => true;

/** The conditions of claims; those named `rival…` are read beside them. */
function found(...things: ReturnType<typeof claim>[]) {
  const built = world(...things);
  const views = things.map(({ id }) => view(built, id));
  const isRival = ({ id }: { readonly id: string }) => id.startsWith('claim:rival');
  return conditionsOf(
    views.filter((one) => !isRival(one)),
    all,
    views.filter(isRival),
  );
}

describe('conditions of stances', () => {
  it('are one for each holder, stance, target, type and condition, with every claim that says so', () => {
    const conditions = found(
      claim('a', base),
      claim('b', base),
      claim('c', { ...base, stance: 'CONSIDERS' }),
      claim('d', { ...base, holder: 'actor:b' }),
      claim('e', { ...base, about: 'demand:e' }),
      claim('f', { ...base, if: ['demand:x', 'demand:y'] }),
    );
    expect(conditions.map(({ support }) => bare(support.claims))).toEqual([
      ['a', 'b', 'f'],
      ['c'],
      ['d'],
      ['e'],
      ['f'],
    ]);
  });

  it('leave out deprecated claims', () => {
    expect(found(claim('a', { ...base, rank: 'DEPRECATED' }))).toEqual([]);
  });

  it('stand until a later stance of the same holder overtakes them', () => {
    const early = claim('a', { ...base, said: '2031-01-01' });
    const later = { stance: 'REJECTS', about: 'demand:d', said: '2031-02-01' } as const;
    const stands = (...rivals: ReturnType<typeof claim>[]) => found(early, ...rivals)[0]!.stands;
    expect(stands()).toBe(true);
    expect(stands(claim('rival', { ...later, holder: 'actor:a' }))).toBe(false);
    expect(stands(claim('rival', { ...later, holder: 'actor:b' }))).toBe(true);
    expect(stands(claim('rival', { ...later, holder: 'actor:a', said: '2030-12-01' }))).toBe(true);
  });

  it('stand no longer where the later stance is a condition that counts as demanded', () => {
    const rival = { stance: 'OFFERS', holder: 'actor:a', about: 'demand:e', if: 'demand:d' } as const;
    const [condition] = found(
      claim('a', { ...base, stance: 'REJECTS', said: '2031-01-01' }),
      claim('rival', { ...rival, said: '2031-02-01' }),
    );
    expect(condition!.stands).toBe(false);
  });

  it('count as demanded by IF of a yes and UNLESS of a no, each by its own type only', () => {
    const demanded = (spec: Parameters<typeof claim>[1]) =>
      found(claim('a', { ...base, ...spec })).map((one) => `${one.type} ${one.demanded}`);
    expect(demanded({})).toEqual(['IF true']);
    expect(demanded({ unless: 'demand:x' })).toEqual(['IF true', 'UNLESS false']);
    expect(demanded({ stance: 'REJECTS', unless: 'demand:x' })).toEqual(['IF false', 'UNLESS true']);
    expect(demanded({ stance: 'THREATENS' })).toEqual(['IF false']);
    expect(demanded({ if: 'talks:t' })).toEqual(['IF false']);
  });
});
