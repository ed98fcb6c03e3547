// The claims that a question picks, and when it says that it left some out.
import { describe, expect, it } from 'vitest';
import { mostPicked, pickedFrom, pickedThen } from '../../../src/queries/shared/picked.ts';
import { claim, world } from '../../model/build.ts';

const rows = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    id: `claim:${i}`,
    at: String(i).padStart(5, '0'),
    how: 'ABOUT',
  }));

describe('claims picked', () => {
  it('are the latest of each way, and cut only where there are more', () => {
    const all = pickedFrom(rows(mostPicked));
    expect([all.picked.size, all.truncated]).toEqual([mostPicked, false]);
    const { picked, truncated } = pickedFrom(rows(mostPicked + 1));
    expect([picked.size, truncated, picked.has('claim:0'), picked.has(`claim:${mostPicked}`)]).toEqual([
      mostPicked,
      true,
      false,
      true,
    ]);
  });

  it('from a past record are those of the dossier asked for', () => {
    const of = world(claim('x', {}));
    const picked = (dossier: string) => [
      ...pickedThen(of, [['ABOUT', of.claims.get('claim:x')!]], '9999-12-31', dossier).picked.keys(),
    ];
    expect([picked(''), picked('test'), picked('other')]).toEqual([['claim:x'], ['claim:x'], []]);
  });
});
