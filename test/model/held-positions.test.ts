// Who holds what: the order that time gives, since when, roll-up and parts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derive } from '../../src/model/derive.ts';
import { heldPositions, type Parts } from '../../src/model/held-positions.ts';
import { represented } from '../../src/model/representation.ts';
import { countsFor, dayOf, rollUp, type Ties } from '../../src/model/roll-up.ts';
import type { Thing } from '../../src/model/thing.ts';
import type { Stance } from '../../src/model/vocabulary/index.ts';
import { claim, world } from './build.ts';

const cap = { holder: 'actor:halvard', about: 'demand:cap', chain: ['actor:halvard'] } as const;
const on = (stance: Stance, said?: string) => ({ ...cap, stance, ...(said ? { said } : {}) });
const ref = (id: string) => ({ id, name: id, kind: 'Demand', canonical: id });

/** `STANCE order since basis`, in order. */
function held(...things: Thing[]): string[] {
  const claims = [...derive(world(...things)).claims.values()];
  return heldPositions(rollUp(claims, null)).map(
    ({ stance, order, since, sinceBasis }) => `${stance} ${order} ${since ?? '-'} ${sinceBasis}`,
  );
}

describe('the order of positions', () => {
  it('is known where no other stance stands', () => {
    expect(held(claim('a', on('DEMANDS', '2031-02-25')))).toEqual(['DEMANDS ORDERED 2031-02-25 FIRST_KNOWN']);
  });

  it('is not known where two stances stand and neither is later: both are listed', () => {
    expect(held(claim('a', on('DEMANDS', '2031-04')), claim('b', on('WITHDRAWS', '2031-04-10')))).toEqual([
      'DEMANDS UNORDERED 2031-04-01/2031-04-30 BESIDE_ANOTHER',
      'WITHDRAWS UNORDERED 2031-04-10 BESIDE_ANOTHER',
    ]);
  });

  it('is untouched by what nothing dates, which is listed apart', () => {
    expect(held(claim('a', on('DEMANDS', '2031-04-10')), claim('b', on('REJECTS')))).toEqual([
      'DEMANDS ORDERED 2031-04-10 FIRST_KNOWN',
      'REJECTS UNDATED - UNDATED',
    ]);
  });
});

describe('since', () => {
  it('goes back to the first words of the stance while no other stance lies between', () => {
    expect(
      held(
        claim('a', on('DEMANDS', '2031-02-25')),
        claim('b', on('DEMANDS', '2031-04-10')),
        claim('c', on('DEMANDS', '2031-05-01')),
      ),
    ).toEqual(['DEMANDS ORDERED 2031-02-25 FIRST_KNOWN']);
  });

  it('begins anew after another stance', () => {
    expect(
      held(
        claim('a', on('DEMANDS', '2031-02-25')),
        claim('b', on('WITHDRAWS', '2031-03-01')),
        claim('c', on('DEMANDS', '2031-04-10')),
        claim('d', on('DEMANDS', '2031-05-01')),
      ),
    ).toEqual(['DEMANDS ORDERED 2031-04-10 AFTER_ANOTHER']);
  });

  it('stops where another stance may lie between', () => {
    expect(
      held(
        claim('a', on('DEMANDS', '2031-02-25')),
        claim('b', on('WITHDRAWS', '2031-02/2031-03')),
        claim('c', on('DEMANDS', '2031-04-10')),
      ),
    ).toEqual(['DEMANDS ORDERED 2031-04-10 AFTER_ANOTHER']);
  });

  it('counts the figure that a changed mind replaced: the stance was held', () => {
    expect(
      held(
        claim('a', on('DEMANDS', '2031-02-25')),
        claim('b', { ...on('DEMANDS', '2031-04-10'), supersedes: 'a' }),
      ),
    ).toEqual(['DEMANDS ORDERED 2031-02-25 FIRST_KNOWN']);
  });

  it('takes a stance that a changed mind replaced as earlier, also where dates do not tell', () => {
    expect(
      held(
        claim('a', on('WITHDRAWS', '2031-04')),
        claim('b', { ...on('DEMANDS', '2031-04'), supersedes: 'a' }),
      ),
    ).toEqual(['DEMANDS ORDERED 2031-04-01/2031-04-30 AFTER_ANOTHER']);
  });

  it('leaves out the deprecated', () => {
    expect(
      held(
        claim('a', { ...on('DEMANDS', '2031-01-01'), rank: 'DEPRECATED' }),
        claim('b', on('DEMANDS', '2031-04-10')),
      ),
    ).toEqual(['DEMANDS ORDERED 2031-04-10 FIRST_KNOWN']);
  });
});

describe('parts', () => {
  const parts: Parts = new Map([
    ['demand:cap', [ref('demand:quota')]],
    ['demand:quota', [ref('demand:count'), ref('demand:cap')]],
  ]);
  const with_ = (...things: Thing[]) => {
    const claims = [...derive(world(...things)).claims.values()];
    return heldPositions(rollUp(claims, null), parts).map(
      ({ stance, demand, codedDemands }) => `${stance} ${demand.id} < ${codedDemands.map(({ id }) => id)}`,
    );
  };

  it('are wanted by whoever wants the whole, step by step, circles included', () => {
    expect(with_(claim('a', on('DEMANDS', '2031-04-10')))).toEqual([
      'DEMANDS demand:cap < demand:cap',
      'DEMANDS demand:count < demand:cap',
      'DEMANDS demand:quota < demand:cap',
    ]);
  });

  it.each(['REJECTS', 'WITHDRAWS'] as const)('are left open by whoever %s the whole', (stance) => {
    expect(with_(claim('a', on(stance, '2031-04-10')))).toEqual([`${stance} demand:cap < demand:cap`]);
  });

  it('of a condition are demanded with it', () => {
    const offer = { ...on('OFFERS', '2031-04-10'), about: 'demand:bay', if: 'demand:cap' };
    expect(with_(claim('a', offer))).toEqual([
      'OFFERS demand:bay < demand:bay',
      'DEMANDS demand:cap < demand:cap',
      'DEMANDS demand:count < demand:cap',
      'DEMANDS demand:quota < demand:cap',
    ]);
  });
});

describe('the order in which claims are given', () => {
  const parts: Parts = new Map([['demand:cap', [ref('demand:quota')]]]);
  const answers = (things: readonly Thing[], given: readonly number[]) => {
    const { claims } = derive(world(...things));
    return heldPositions(
      rollUp(
        given.map((i) => claims.get(`claim:c${i}`)!),
        null,
      ),
      parts,
    );
  };

  it('changes nothing where half-open dates tie', () => {
    const halfOpen = ['2031-04-10', '../2031-04-10', '2031-04-10/..'];
    const things = [
      ...halfOpen.map((held, i) => claim(`c${i}`, { ...on('DEMANDS'), held })),
      claim('c3', { ...on('WITHDRAWS'), held: '2031-04' }),
    ];
    const [first, ...others] = fc
      .sample(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), { numRuns: 24, seed: 1 })
      .map((given) => answers(things, given));
    expect(first!.map(({ stance }) => stance)).toEqual(['DEMANDS', 'WITHDRAWS', 'DEMANDS']);
    for (const other of others) expect(other).toEqual(first);
  });

  it('changes nothing of any answer', () => {
    const dates = [undefined, '2031-04-10', '2031-04', '2031-04-10/..', '../2031-04-10', '2031-02/..'];
    const stance = fc.constantFrom<Stance>('DEMANDS', 'PROPOSES', 'WITHDRAWS', 'REJECTS');
    const said = fc.record({
      stance,
      held: fc.constantFrom(...dates),
      about: fc.constantFrom('demand:cap', 'demand:quota'),
      condition: fc.constantFrom(undefined, 'demand:cap', 'demand:quota'),
      changesMind: fc.boolean(),
    });
    const cases = fc
      .array(said, { minLength: 2, maxLength: 6 })
      .chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray([...all.keys()], { minLength: all.length })),
      );
    fc.assert(
      fc.property(cases, ([all, given]) => {
        const things = all.map(({ held, condition, changesMind, ...one }, i) =>
          claim(`c${i}`, {
            ...cap,
            ...one,
            ...(held ? { held } : {}),
            ...(condition && condition !== one.about ? { if: condition } : {}),
            ...(changesMind && i > 0 ? { supersedes: `c${i - 1}` } : {}),
          }),
        );
        expect(answers(things, given)).toEqual(answers(things, [...all.keys()]));
      }),
      { numRuns: 150 },
    );
  });
});

describe('roll-up', () => {
  const actor = (id: string) => ({ ...ref(id), kind: 'State' });
  const ties: Ties = {
    represented: (id) =>
      ({
        'actor:lind': [actor('actor:ministry')],
        'actor:ministry': [actor('actor:norrland')],
        'actor:envoy': [actor('actor:sund'), actor('actor:norrland')],
        'actor:a': [actor('actor:b')],
        'actor:b': [actor('actor:a')],
      })[id] ?? [],
  };
  const sides = (id: string, ...asked: string[]) =>
    countsFor(ties, actor(id), null, asked.length > 0 ? new Set(asked) : null).map((one) => one.id);

  it('counts for whom nobody further is represented, for each of several', () => {
    expect(sides('actor:lind')).toEqual(['actor:norrland']);
    expect(sides('actor:envoy')).toEqual(['actor:sund', 'actor:norrland']);
    expect(sides('actor:norrland')).toEqual(['actor:norrland']);
  });

  it('counts for those on the way who are asked about, and for nobody else', () => {
    expect(sides('actor:lind', 'actor:ministry')).toEqual(['actor:ministry']);
    expect(sides('actor:lind', 'actor:lind', 'actor:norrland')).toEqual(['actor:lind', 'actor:norrland']);
    expect(sides('actor:lind', 'actor:sund')).toEqual([]);
  });

  it('ends where representation goes in a circle', () => {
    expect(sides('actor:a')).toEqual(['actor:a']);
  });

  it('goes by the day when the voice spoke', () => {
    const berg: Thing = {
      id: 'actor:berg',
      labels: ['Entity', 'Actor', 'Person'],
      properties: { name: 'Berg' },
      edges: [{ type: 'REPRESENTS', to: 'actor:halvard', properties: { to: '2031-03-31' } }],
    };
    const own = (id: string, said: string) =>
      claim(id, { ...on('DEMANDS', said), holder: 'actor:berg', chain: ['actor:berg'] });
    const made = world(berg, own('a', '2031-02-25'), own('b', '2031-04-21'));
    const real: Ties = {
      represented: (id, said) =>
        represented(made, id, dayOf(said)).map((one) => ({ ...actor(one), name: one })),
    };
    const counted = rollUp([...derive(made).claims.values()], real);
    expect(counted.map((one) => [one.claim.holder!.id, one.spoken.holder!.id, one.coded.id])).toEqual([
      ['actor:halvard', 'actor:berg', 'actor:berg'],
      ['actor:berg', 'actor:berg', 'actor:berg'],
    ]);
  });
});
