// Text folded for search: what is stored and what is asked are folded alike.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWords } from '../../src/model/fold.ts';

describe('fold', () => {
  it.each([
    ['Zelenskyy’s Łódź', 'zelenskyy s lodz'],
    ['Straße', 'strasse'],
    ['STRAẞE', 'strasse'],
    ['Tromsø – Đặng, Þór, ısık', 'tromso dang thor isik'],
    ['Œuvre ægte', 'oeuvre aegte'],
    ['Київ', 'киів'],
    ['40,000 t/year', '40 000 t year'],
    ['ﬁsh ①', 'fish 1'],
    ['  a\n\tb  ', 'a b'],
    ['…—"\'', ''],
  ])('folds %j to %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('folds the composed and the decomposed form alike', () => {
    expect(fold('Łódź'.normalize('NFD'))).toBe(fold('Łódź'.normalize('NFC')));
  });

  it('changes nothing when it folds again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 500 },
    );
  });
});

describe('foldWords', () => {
  it('gives the words, and none of a text without any', () => {
    expect(foldWords('The Landing-Cap')).toEqual(['the', 'landing', 'cap']);
    expect(foldWords(' ? ')).toEqual([]);
  });
});
