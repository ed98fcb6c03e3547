// How a position differs from the one before.
import { describe, expect, it } from 'vitest';
import type { HeldPosition } from '../../src/model/held-positions.ts';
import { movedPositions, supportDifference } from '../../src/model/what-changed.ts';
import { heldBy } from './held.ts';

const [held] = heldBy(['a', 'DEMANDS', 'cap']) as [HeldPosition];
const moved = (now: Partial<HeldPosition>) =>
  movedPositions([held], [{ ...held, ...now }]).map(({ how, because }) => `${how} ${because}`);

describe('a position whose stance still stands', () => {
  it('is other where its day, its order or its being only a condition is', () => {
    expect(moved({})).toEqual([]);
    expect(moved({ order: 'UNORDERED' })).toEqual(['SINCE DEMANDS is UNORDERED, it was UNDATED.']);
    expect(moved({ asCondition: true })).toEqual(['SINCE DEMANDS only as a condition now.']);
    expect(moved({ since: '2031' })).toEqual(['SINCE DEMANDS since 2031, it was since an unknown day.']);
  });

  it('has other support where it is disputed, or was said last on another day', () => {
    const { support } = held;
    expect(supportDifference(support, { ...support, disputed: true })).toEqual(['now disputed']);
    expect(supportDifference(support, { ...support, lastSaid: '2031' })).toEqual([
      'last said 2031, it was not stated',
    ]);
  });
});
