// Text folded for search: what is stored and what is asked are folded alike.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldSpelling, foldWords, searchWords } from '../../src/model/fold.ts';

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

describe('foldSpelling', () => {
  it.each([
    ['zelenskyy', 'zelenskiy', 'zelenskii', 'zelensky', 'zelenski', 'selenskyj'],
    ['yulia', 'julia', 'iulia'],
    ['organisation', 'organization'],
    ['lawrow', 'lavrov'],
  ])('makes %s and %s one', (...spellings) => {
    expect(new Set(spellings.map(foldSpelling)).size).toBe(1);
  });

  it('keeps the beginning of a word the beginning of it', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aijyzswvkh'), minLength: 1 });
    fc.assert(
      fc.property(word, fc.nat(), (text, cut) => {
        const begun = text.slice(0, 1 + (cut % text.length));
        expect(foldSpelling(text).startsWith(foldSpelling(begun))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('searchWords', () => {
  it('gives the words as a search compares them', () => {
    expect(searchWords('Zelenskyy’s Łódź')).toEqual(['selenski', 's', 'lods']);
    expect(searchWords('…')).toEqual([]);
  });
});
