// What keeps a stance from being firm.
import { describe, expect, it } from 'vitest';
import { weighed } from '../../src/model/sides.ts';
import { type Held, heldBy } from './held.ts';

/** `STANCE reservations` of Halvard, in order of the stances. */
function marks(...claims: readonly Held[]): string[] {
  const own = weighed(heldBy(...claims)).filter(({ position }) => position.holder.id === 'actor:halvard');
  return own.map(({ position, reservations }) => [position.stance, ...reservations].join(' '));
}

describe('a stance', () => {
  it('is firm when it is said as a fact or as coming, without a condition', () => {
    expect(marks(['halvard', 'DEMANDS', 'cap'])).toEqual(['DEMANDS']);
    expect(marks(['halvard', 'OFFERS', 'cap', { modality: 'EXPECTED' }])).toEqual(['OFFERS']);
  });

  it('is open, conditional or tentative by what it says', () => {
    expect(marks(['halvard', 'CONSIDERS', 'cap'])).toEqual(['CONSIDERS OPEN']);
    expect(marks(['halvard', 'ACCEPTS', 'cap', { if: 'talks:may' }])).toEqual(['ACCEPTS CONDITIONAL']);
    expect(marks(['halvard', 'REJECTS', 'cap', { modality: 'TENTATIVE' }])).toEqual(['REJECTS TENTATIVE']);
  });

  it('is no firmer for being retold without its hedge', () => {
    const could = { modality: 'TENTATIVE', if: 'talks:may' } as const;
    expect(
      marks(['halvard', 'OFFERS', 'cap', could], ['halvard', 'OFFERS', 'cap', { restates: '0' }]),
    ).toEqual(['OFFERS CONDITIONAL TENTATIVE']);
    expect(marks(['halvard', 'OFFERS', 'cap', could], ['halvard', 'OFFERS', 'cap'])).toEqual(['OFFERS']);
  });

  it('keeps its hedge where it retells what is no claim for it', () => {
    const retold = { modality: 'TENTATIVE', restates: '0' } as const;
    expect(marks(['sund', 'OFFERS', 'cap'], ['halvard', 'OFFERS', 'cap', retold])).toEqual([
      'OFFERS TENTATIVE',
    ]);
  });

  it('that is only the condition of something else is conditional', () => {
    expect(marks(['halvard', 'OFFERS', 'bay', { if: 'demand:cap' }])).toEqual([
      'OFFERS CONDITIONAL',
      'DEMANDS CONDITIONAL',
    ]);
  });

  it('is unsettled while another that goes another way stands beside it, dated or not', () => {
    expect(
      marks(['halvard', 'ACCEPTS', 'cap', { said: '2031-04-18' }], ['halvard', 'REJECTS', 'cap']),
    ).toEqual(['ACCEPTS UNSETTLED', 'REJECTS UNSETTLED']);
    expect(marks(['halvard', 'DEMANDS', 'cap'], ['halvard', 'WITHDRAWS', 'cap'])).toEqual([
      'DEMANDS UNSETTLED',
      'WITHDRAWS UNSETTLED',
    ]);
  });

  it('is settled beside another that goes the same way, and beside those of others', () => {
    expect(marks(['halvard', 'DEMANDS', 'cap'], ['halvard', 'ACCEPTS', 'cap'])).toEqual([
      'ACCEPTS',
      'DEMANDS',
    ]);
    expect(marks(['halvard', 'DEMANDS', 'cap'], ['sund', 'REJECTS', 'cap'])).toEqual(['DEMANDS']);
  });

  it('is disputed when a claim behind it is', () => {
    expect(
      marks(
        ['halvard', 'OFFERS', 'cap', { chain: ['actor:berg'] }],
        ['sund', 'DEMANDS', 'bay', { contradicts: '0' }],
      ),
    ).toEqual(['OFFERS DISPUTED']);
  });
});
