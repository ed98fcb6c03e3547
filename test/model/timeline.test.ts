import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../src/model/timeline.ts';
import { claim, source, view, world } from './build.ts';

const wire = source('source:wire', 'Outlet');

/** The events of claims of one article that is known to be of March 2031 at the latest: kind, date, basis. */
function events(...claims: ReturnType<typeof claim>[]) {
  const built = world(...claims, wire);
  const views = claims.map(({ id }) => view(built, id));
  return timelineOf(views, [], null)
    .filter(({ kind }) => kind !== 'PUBLISHED')
    .map(({ what, kind, date, basis }) => [what.id, kind, date, basis]);
}

describe('a timeline', () => {
  it('has a position at the time when it stood, where the words do not date its being said', () => {
    const stood = {
      stance: 'DEMANDS',
      holder: 'actor:a',
      about: 'demand:d',
      held: '2022-03/2022-05',
    } as const;
    expect(events(claim('a', stood))).toEqual([[expect.any(String), 'FACT', '2022-03/2022-05', 'HELD']]);
    expect(events(claim('a', { ...stood, said: '2024-08' }))).toEqual([
      [expect.any(String), 'SAID', '2024-08', 'SAID'],
    ]);
  });

  it('has what is only known not to be later at that last day, not before everything', () => {
    const at = (id: string, said: string) => claim(id, { stance: 'STATES', about: 'demand:d', said });
    const order = events(at('a', '../2025-01'), at('b', '2024-08'), at('c', '2025-02')).map(
      ([, , date]) => date,
    );
    expect(order).toEqual(['2024-08', '../2025-01', '2025-02']);
  });
});
