import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type WordChange, wordChanges } from '../../src/model/word-changes.ts';

const bare = (changes: readonly WordChange[], ...kinds: WordChange['change'][]) =>
  changes
    .filter(({ change }) => kinds.includes(change))
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '');

const phrase = fc
  .array(fc.constantFrom('Halvard', 'must', 'not', 'land', '40,000', 'tonnes', '…', 'bay,', "Norrland's"), {
    maxLength: 12,
  })
  .map((words) => words.join(' '));

describe('words compared', () => {
  it('are those of both versions: kept and dropped give the one, kept and added the other', () => {
    fc.assert(
      fc.property(phrase, phrase, (before, after) => {
        const changes = wordChanges(before, after);
        expect(bare(changes, 'KEPT', 'DROPPED')).toBe(before.replace(/\s/g, ''));
        expect(bare(changes, 'KEPT', 'ADDED')).toBe(after.replace(/\s/g, ''));
      }),
    );
  });

  it('are all kept where the versions are the same', () => {
    fc.assert(
      fc.property(phrase, (text) => {
        expect(wordChanges(text, text).every(({ change }) => change === 'KEPT')).toBe(true);
      }),
    );
  });

  it('never come apart inside a number or a name', () => {
    expect(wordChanges('a 30,000 t cap', "Norrland's 40,000 t cap").map(({ text }) => text.trim())).toEqual([
      'a 30,000',
      "Norrland's 40,000",
      't cap',
    ]);
  });

  it('do not change with the capital that begins a sentence', () => {
    expect(wordChanges('If observers come', 'if observers come')).toEqual([
      { change: 'KEPT', text: 'if observers come' },
    ]);
  });
});
