// Who stands where on a demand.
import { describe, expect, it } from 'vitest';
import type { How } from '../../src/model/around.ts';
import { stancesOn } from '../../src/model/standings.ts';
import type { Thing } from '../../src/model/thing.ts';
import { claim, view, world } from './build.ts';

const ref = (id: string) => ({ id, name: id, kind: 'State', canonical: id });

/** The stances by claims, each with how it belongs to the demand. */
function found(askedOf: readonly string[], ...told: readonly (readonly [How, Thing])[]) {
  const of = world(...told.map(([, thing]) => thing));
  const around = told.map(([how, { id }]) => ({ claim: view(of, id), hows: new Set([how]) }));
  return stancesOn(around, 'demand:d', askedOf.map(ref), null);
}

const demands = { stance: 'DEMANDS', holder: 'actor:a', about: 'demand:d' } as const;

describe('the standings on a demand', () => {
  it('take who confirms or denies what is said on it for one who answered', () => {
    const silent = (stance: 'CONFIRMS' | 'DENIES' | 'STATES') =>
      found(
        ['actor:b'],
        ['ABOUT', claim('x', demands)],
        ['OF_CLAIM', claim('y', { stance, holder: 'actor:b', about: 'x' })],
      ).silent.map(({ actor }) => actor.id);
    expect([silent('CONFIRMS'), silent('DENIES'), silent('STATES')]).toEqual([[], [], ['actor:b']]);
  });

  it('call a former stance a mere condition only where it never was more', () => {
    const price = { stance: 'OFFERS', holder: 'actor:a', about: 'demand:e', if: 'demand:d' } as const;
    const former = (...before: readonly (readonly [How, Thing])[]) =>
      found([], ...before, [
        'ABOUT',
        claim('w', { ...demands, stance: 'WITHDRAWS', held: '2031-02-01' }),
      ]).former.map(({ stance, asCondition }) => `${stance} ${asCondition}`);
    const own = ['ABOUT', claim('x', { ...demands, held: '2031-01-01' })] as const;
    const implied = ['CONDITION', claim('y', { ...price, held: '2031-01-01' })] as const;
    expect([former(implied), former(own, implied)]).toEqual([['DEMANDS true'], ['DEMANDS false']]);
  });

  it('list who has more origins before who has more claims', () => {
    const b = { ...demands, holder: 'actor:b' } as const;
    const { groups } = found(
      [],
      ['ABOUT', claim('a1', { ...demands, chain: ['source:s'] })],
      ['ABOUT', claim('a2', { ...demands, chain: ['source:s'] })],
      ['ABOUT', claim('a3', { ...demands, chain: ['source:s'] })],
      ['ABOUT', claim('b1', { ...b, chain: ['source:t'] })],
      ['ABOUT', claim('b2', { ...b, chain: ['source:u'] })],
    );
    expect(groups[0]!.holders.map(({ holder }) => holder.id)).toEqual(['actor:b', 'actor:a']);
  });
});
