// The stances: which are positions, which are silences, and their event codes.
import { describe, expect, it } from 'vitest';
import {
  firmness,
  isPosition,
  isSilence,
  kindOf,
  modalities,
  stanceTerms,
} from '../../../src/model/vocabulary/index.ts';

const names = (test: (term: (typeof stanceTerms)[number]) => boolean) =>
  stanceTerms.filter(test).map(({ name }) => name);

describe('stances', () => {
  it('eight are positions towards demands', () => {
    expect(names(({ name }) => isPosition(name))).toEqual([
      'DEMANDS',
      'PROPOSES',
      'OFFERS',
      'ACCEPTS',
      'CONSIDERS',
      'REJECTS',
      'WITHDRAWS',
      'THREATENS',
    ]);
  });

  it('two are silences, and neither a position nor a denial', () => {
    expect(names(({ name }) => isSilence(name))).toEqual(['DECLINES_COMMENT', 'NO_REPLY']);
  });

  it('each names its PLOVER event code or none', () => {
    const codes = ['DEMAND', 'AGREE', 'REJECT', 'CONCEDE', 'THREATEN', null];
    for (const { plover } of stanceTerms) expect(codes).toContain(plover);
  });
});

describe('modalities', () => {
  it('have an order of firmness: ACTUAL, EXPECTED, TENTATIVE', () => {
    expect(
      [...modalities].sort((a, b) => firmness(a.name) - firmness(b.name)).map(({ name }) => name),
    ).toEqual(['ACTUAL', 'EXPECTED', 'TENTATIVE']);
  });
});

describe('kindOf', () => {
  it('is the sort of a node where it has one, else its kind', () => {
    expect(kindOf(['Entity', 'Person', 'Actor'])).toBe('Person');
    expect(kindOf(['Entity', 'Demand'])).toBe('Demand');
    expect(kindOf(['Paper', 'Source', 'Entity'])).toBe('Paper');
  });

  it('of an actor that speaks is its kind as an actor', () => {
    expect(kindOf(['Entity', 'Actor', 'Organization', 'Source'])).toBe('Organization');
  });
});
