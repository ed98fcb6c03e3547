// A scale with a middle level.
import { describe, expect, it } from 'vitest';
import { levelRules, type Stand } from '../../src/model/shift-tracks.ts';

const issue = { id: 'issue:i', name: 'i', kind: 'Issue', canonical: 'issue:i' };
const demand = { id: 'demand:d', name: 'd', kind: 'Demand', canonical: 'demand:d' };

/** The way of one who stands at an end, wanting one level of five and then another. */
function turn(end: 'LOW' | 'HIGH', from: number, to: number) {
  const at = (index: number) =>
    ({
      stance: 'DEMANDS',
      demand,
      favour: 'WANTED',
      level: { issue, index, of: 5 },
      end,
    }) as unknown as Stand;
  return levelRules('', () => false).judge(at(from), at(to))!.turn;
}

describe('the middle of a scale', () => {
  it('is on nobody’s half: who comes to it has not crossed over, nor who leaves it', () => {
    expect([turn('LOW', 2, 3), turn('LOW', 3, 4), turn('LOW', 2, 4)]).toEqual([
      'SOFTENED',
      'SOFTENED',
      'REVERSED',
    ]);
    expect([turn('HIGH', 4, 3), turn('HIGH', 3, 2), turn('HIGH', 4, 2)]).toEqual([
      'SOFTENED',
      'SOFTENED',
      'REVERSED',
    ]);
  });
});
