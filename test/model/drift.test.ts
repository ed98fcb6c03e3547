import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import type { Quantity } from '../../src/model/coded.ts';
import { comparedLosses, quantityText } from '../../src/model/drift.ts';
import { claim, source, view, world } from './build.ts';

const base = { chain: ['source:aide', 'source:wire'], holder: 'actor:a', about: 'demand:d' } as const;
const voices = [source('source:aide', 'Anonymous'), source('source:clerk', 'Anonymous')];

/** The losses between a claim and another coded in the same way but for what is given. */
function lost(before: Partial<Parameters<typeof claim>[1]>, after: Partial<Parameters<typeof claim>[1]>) {
  const built = world(claim('a', { ...base, ...before }), claim('b', { ...base, ...after }), ...voices);
  return comparedLosses(view(built, 'a'), view(built, 'b')).map(({ kind, from, to }) => [kind, from, to]);
}

const cap: Quantity = { measure: 'landings', low: null, high: 40_000, unit: 't', approximate: true };
const numbered = (quantity: Quantity | null) =>
  ({ ...view(world(claim('a', base), ...voices), 'a'), quantity }) as Claim;
const lostNumber = (before: Quantity | null, after: Quantity | null) =>
  comparedLosses(numbered(before), numbered(after)).map(({ kind, from, to }) => [kind, from, to]);

describe('what a retelling loses', () => {
  it('is nothing where the two say the same', () => {
    expect(lost({ if: 'demand:x' }, { if: 'demand:x' })).toEqual([]);
    expect(lostNumber(cap, cap)).toEqual([]);
  });

  it('is a hedge where the modality is firmer, never where it is softer', () => {
    expect(lost({ modality: 'TENTATIVE' }, { modality: 'ACTUAL' })).toEqual([
      ['HEDGE', 'TENTATIVE', 'ACTUAL'],
    ]);
    expect(lost({ modality: 'ACTUAL' }, { modality: 'TENTATIVE' })).toEqual([]);
  });

  it('is a hedge where "about" is gone from a number', () => {
    expect(lostNumber(cap, { ...cap, approximate: false })).toEqual([
      ['HEDGE', 'at most about 40,000 t', 'at most 40,000 t'],
    ]);
  });

  it('is each condition that is gone, IF and UNLESS apart', () => {
    expect(lost({ if: ['demand:x', 'demand:y'] }, { if: 'demand:y' })).toEqual([['CONDITION', 'IF x', null]]);
    expect(lost({ if: 'demand:x' }, { unless: 'demand:x' })).toEqual([['CONDITION', 'IF x', null]]);
  });

  it('is a number that is gone, or that another stands for', () => {
    expect(lostNumber(cap, null)).toEqual([['NUMBER', 'at most about 40,000 t', null]]);
    expect(lostNumber(cap, { ...cap, high: 50_000 })).toEqual([
      ['NUMBER', 'at most about 40,000 t', 'at most about 50,000 t'],
    ]);
    expect(lostNumber(null, cap)).toEqual([]);
  });

  it('is the voice where nobody in the chain is the one who spoke', () => {
    const named = { chain: ['actor:minister'] };
    expect(lost(named, { chain: ['source:wire', 'actor:minister'] })).toEqual([]);
    expect(lost(named, { chain: ['source:wire'] })).toEqual([['VOICE', 'minister', 'wire']]);
    expect(lost(named, { chain: [] })).toEqual([['VOICE', 'minister', null]]);
  });

  it('is no voice where another anonymous one stands for an anonymous one', () => {
    const off = (name: string) => ({ chain: [{ source: name, onRecord: false }] });
    expect(lost(off('source:aide'), off('source:clerk'))).toEqual([]);
  });

  it('is that the voice was off the record, where the reader meets one on record', () => {
    expect(
      lost({ chain: [{ source: 'source:aide', onRecord: false }] }, { chain: ['actor:palace'] }),
    ).toEqual([
      ['VOICE', 'aide', 'palace'],
      ['OFF_RECORD', 'aide', 'palace'],
    ]);
  });

  it('is the holder where the position is laid on another or on nobody', () => {
    expect(lost({}, { holder: 'actor:b' })).toEqual([['HOLDER', 'a', 'b']]);
    const { holder: _, ...unheld } = base;
    const built = world(claim('a', base), claim('b', unheld), ...voices);
    expect(comparedLosses(view(built, 'a'), view(built, 'b')).map(({ kind }) => kind)).toEqual(['HOLDER']);
  });
});

describe('a retelling as the own statement of who held it', () => {
  const built = (chain: readonly string[]) => {
    const { holder: _, ...unheld } = base;
    return world(claim('a', base), claim('b', { ...unheld, stance: 'STATES', chain: [...chain] }), ...voices);
  };
  const lostKinds = (chain: readonly string[]) => {
    const both = built(chain);
    return comparedLosses(view(both, 'a'), view(both, 'b')).map(({ kind }) => kind);
  };

  it('loses no holder, since he speaks for himself', () => {
    expect(lostKinds(['actor:a', 'source:wire'])).not.toContain('HOLDER');
    expect(lostKinds(['actor:b', 'source:wire'])).toContain('HOLDER');
  });
});

describe('a quantity in words', () => {
  it.each([
    [{ low: 10, high: null }, 'at least about 10 t'],
    [{ low: 10, high: 10 }, 'about 10 t'],
    [{ low: 10, high: 20 }, 'about 10 to 20 t'],
    [{ low: null, high: null }, 'landings'],
  ])('%o is "%s"', (figures, text) => {
    expect(quantityText({ ...cap, ...figures })).toBe(text);
  });
});
