// What actors share, and what they nearly share.
import { describe, expect, it } from 'vitest';
import { sharedStances } from '../../src/model/common-ground.ts';
import { apart, type Held, heldBy } from './held.ts';

function shared(asked: readonly string[] | null, ...claims: readonly Held[]): string[] {
  const of = asked === null ? null : new Set(asked.map((name) => `actor:${name}`));
  const { agreed, rejected, near } = sharedStances(heldBy(...claims), apart(['cap', 'free']), of);
  return Object.entries({ agreed, rejected, near }).flatMap(([list, found]) =>
    found.map(({ demand, parties }) => {
      const told = parties.map(({ actor, reservations }) => [actor.name, ...reservations].join(' '));
      return `${list} ${demand.name}: ${told.join(', ')}`;
    }),
  );
}

const a: Held = ['a', 'DEMANDS', 'cap'];

describe('common ground', () => {
  it.each(['DEMANDS', 'PROPOSES', 'OFFERS', 'ACCEPTS'] as const)(
    'is what one demands and another %s',
    (stance) => {
      expect(shared(null, a, ['b', stance, 'cap'])).toEqual(['agreed cap: a, b']);
    },
  );

  it('is what both reject, told apart', () => {
    expect(shared(null, ['a', 'REJECTS', 'cap'], ['b', 'REJECTS', 'cap'])).toEqual(['rejected cap: a, b']);
  });

  it('is neither what is threatened nor what is dropped', () => {
    expect(shared(null, a, ['b', 'THREATENS', 'cap'], ['c', 'WITHDRAWS', 'cap'])).toEqual([]);
  });

  it('is only near where somebody has a reservation that it takes to be enough', () => {
    expect(shared(null, a, ['b', 'CONSIDERS', 'cap'])).toEqual(['near cap: a, b OPEN']);
    expect(shared(null, a, ['b', 'CONSIDERS', 'cap'], ['c', 'ACCEPTS', 'cap'])).toEqual([
      'agreed cap: a, b OPEN, c',
    ]);
  });

  it('needs all of those asked for, and of one alone anybody else', () => {
    const claims: Held[] = [a, ['b', 'ACCEPTS', 'cap'], ['c', 'DEMANDS', 'free'], ['d', 'DEMANDS', 'free']];
    expect(shared(['a', 'b'], ...claims)).toEqual(['agreed cap: a, b']);
    expect(shared(['a', 'c'], ...claims)).toEqual([]);
    expect(shared(['b'], ...claims)).toEqual(['agreed cap: a, b']);
    expect(shared(['a', 'b', 'c'], ...claims)).toEqual([]);
  });

  it('is only near where one firmly wants what cannot hold together with it', () => {
    const both: Held[] = [a, ['b', 'OFFERS', 'cap', { modality: 'TENTATIVE' }]];
    expect(shared(null, ...both, ['b', 'DEMANDS', 'free'])).toEqual([
      'near cap: a, b TENTATIVE INCOMPATIBLE',
    ]);
    expect(shared(null, a, ['b', 'OFFERS', 'cap'], ['b', 'CONSIDERS', 'free'])).toEqual(['agreed cap: a, b']);
  });

  it('takes an actor by its firmest stance', () => {
    const twice: Held[] = [
      ['b', 'ACCEPTS', 'cap'],
      ['b', 'OFFERS', 'cap', { modality: 'TENTATIVE' }],
    ];
    expect(shared(null, a, ...twice)).toEqual(['agreed cap: a, b']);
  });
});

describe('what several reject', () => {
  it('is firmly rejected also by who wants what cannot hold together with it', () => {
    expect(shared(null, ['a', 'REJECTS', 'cap'], ['a', 'DEMANDS', 'free'], ['b', 'REJECTS', 'cap'])).toEqual([
      'rejected cap: a, b',
    ]);
  });
});
