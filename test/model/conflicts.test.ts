// Which stances stand against each other.
import { describe, expect, it } from 'vitest';
import { type Between, conflictsAmong } from '../../src/model/conflicts.ts';
import type { Stance } from '../../src/model/vocabulary/index.ts';
import { apart, type Held, heldBy } from './held.ts';

const stances: readonly Stance[] = [
  'DEMANDS',
  'PROPOSES',
  'OFFERS',
  'ACCEPTS',
  'CONSIDERS',
  'REJECTS',
  'WITHDRAWS',
  'THREATENS',
];
const wanted = ['DEMANDS', 'PROPOSES', 'OFFERS', 'ACCEPTS'];

function pairs(claims: readonly Held[], between: Between | null = null, most = 100): string[] {
  const { conflicts } = conflictsAmong(heldBy(...claims), apart(['cap', 'free']), between, most);
  return conflicts.map(({ rule, left, right }) =>
    [left, right]
      .map(({ position }) => `${position.holder.name} ${position.stance} ${position.demand.name}`)
      .join(` ${rule} `),
  );
}

describe('positions stand against each other', () => {
  it('on one demand where one rejects what the other wants, considers or threatens', () => {
    const against = stances.filter(
      (stance) =>
        pairs([
          ['a', stance, 'cap'],
          ['b', 'REJECTS', 'cap'],
        ]).length > 0,
    );
    expect(against).toEqual([...wanted, 'CONSIDERS', 'THREATENS']);
    for (const stance of stances.filter((one) => one !== 'REJECTS'))
      for (const other of stances.filter((one) => one !== 'REJECTS'))
        expect(
          pairs([
            ['a', stance, 'cap'],
            ['b', other, 'cap'],
          ]),
        ).toEqual([]);
  });

  it('on demands that cannot hold together where one is wanted and the other wanted, considered or threatened', () => {
    const found = stances.flatMap((one) =>
      stances
        .filter(
          (other) =>
            pairs([
              ['a', one, 'cap'],
              ['b', other, 'free'],
            ]).length > 0,
        )
        .map((other) => [one, other]),
    );
    const up = [...wanted, 'CONSIDERS', 'THREATENS'];
    expect(found).toEqual(
      stances.flatMap((one) =>
        stances
          .filter((other) => up.includes(one) && up.includes(other))
          .filter((other) => wanted.includes(one) || wanted.includes(other))
          .map((other) => [one, other]),
      ),
    );
  });

  it('never of one holder, who is unsettled instead', () => {
    expect(
      pairs([
        ['a', 'DEMANDS', 'cap'],
        ['a', 'REJECTS', 'cap'],
        ['a', 'DEMANDS', 'free'],
      ]),
    ).toEqual([]);
  });

  it('between the sides asked about, the first on the left', () => {
    const claims: Held[] = [
      ['a', 'DEMANDS', 'cap'],
      ['b', 'REJECTS', 'cap'],
      ['c', 'OFFERS', 'free'],
    ];
    expect(pairs(claims)).toHaveLength(2);
    const side = (...names: string[]) => new Set(names.map((name) => `actor:${name}`));
    expect(pairs(claims, { first: side('b'), second: null })).toEqual([
      'b REJECTS cap OPPOSITE_STANCE a DEMANDS cap',
    ]);
    expect(pairs(claims, { first: side('c', 'b'), second: side('a') }).sort()).toEqual([
      'b REJECTS cap OPPOSITE_STANCE a DEMANDS cap',
      'c OFFERS free INCOMPATIBLE_WITH a DEMANDS cap',
    ]);
    expect(pairs(claims, { first: side('b'), second: side('c') })).toEqual([]);
  });

  it('are counted all where fewer are asked for, and come with the fewest reservations first', () => {
    const claims: Held[] = [
      ['a', 'DEMANDS', 'cap'],
      ['b', 'REJECTS', 'cap', { modality: 'TENTATIVE' }],
      ['c', 'REJECTS', 'cap'],
    ];
    expect(pairs(claims, null, 1)).toEqual(['a DEMANDS cap OPPOSITE_STANCE c REJECTS cap']);
    expect(conflictsAmong(heldBy(...claims), new Map(), null, 1).count).toBe(2);
  });
});

describe('those asked about', () => {
  it('are not set against each other where everybody else is the other side', () => {
    const claims: readonly Held[] = [
      ['a', 'DEMANDS', 'cap'],
      ['b', 'REJECTS', 'cap'],
    ];
    const both = new Set(['actor:a', 'actor:b']);
    expect(pairs(claims, { first: both, second: null })).toEqual([]);
    expect(pairs(claims, { first: both, second: both })).toHaveLength(1);
  });
});
