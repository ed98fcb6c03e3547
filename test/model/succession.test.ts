// What follows what, where nothing dates it and where there is very much.
import { describe, expect, it } from 'vitest';
import { changesAmong, type Shown } from '../../src/model/succession.ts';
import { claim, view, world } from './build.ts';

const apart = { coexist: () => false, adds: () => false };

/** Claims in states: `[state, id, what else it says]`; each is its own words, in this order. */
function shown(
  ...told: readonly (readonly [string, string, Parameters<typeof claim>[1]])[]
): Shown<string>[] {
  const of = world(...told.map(([, id, spec]) => claim(id, spec)));
  return told.map(([state, id], i) => ({
    item: id,
    state,
    claim: { ...view(of, id), at: String(i).padStart(4, '0') },
  }));
}

function changes(all: readonly Shown<string>[]): string[] {
  const items = (side: readonly Shown<string>[]) => side.map(({ item }) => item).join('+');
  return changesAmong(all, apart).changes.map(({ from, to }) => `${items(from)} → ${items(to)}`);
}

describe('changes', () => {
  it('do not take undated words along that were given up before', () => {
    const all = shown(
      ['no', 'x', {}],
      ['no', 'again', { held: '2031-01-01', supersedes: 'x' }],
      ['yes', 'y', { held: '2031-02-01', supersedes: 'again' }],
    );
    expect(changes(all)).toEqual(['again → y']);
  });

  it('are those of the latest words where there are more than one answer compares', () => {
    const day = (i: number) => new Date(Date.UTC(2031, 0, 1 + i)).toISOString().slice(0, 10);
    const long = (count: number) =>
      shown(
        ['no', 'first', { held: day(0) }],
        ...Array.from({ length: count - 1 }, (_, i) => ['yes', `y${i}`, { held: day(i + 1) }] as const),
      );
    const [all, cut] = [changesAmong(long(300), apart), changesAmong(long(301), apart)];
    expect([all.changes.length, all.truncated]).toEqual([1, false]);
    expect([cut.changes.length, cut.truncated]).toEqual([0, true]);
  });
});
