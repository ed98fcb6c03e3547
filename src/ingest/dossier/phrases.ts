// Where a phrase stands in a text: matched after NFC and white-space folding, told in UTF-16 units of the raw
// text (W3C Web Annotation: TextQuoteSelector, TextPositionSelector).

/** A text prepared for looking phrases up. */
export interface SearchableText {
  /**
   * The place of the n-th occurrence of a phrase (counted from 1), or null. `occurrences` tells how often the
   * phrase stands in the text.
   */
  find(phrase: string, occurrence: number): { start: number; end: number } | null;
  occurrences(phrase: string): number;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

export function searchable(raw: string): SearchableText {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { segment, index } of graphemes.segment(raw)) {
    const isBlank = /^\s+$/u.test(segment);
    if (isBlank && (folded === '' || folded.endsWith(' '))) continue;
    const piece = isBlank ? ' ' : segment.normalize('NFC');
    for (let i = 0; i < piece.length; i++) {
      starts.push(index);
      ends.push(index + segment.length);
    }
    folded += piece;
  }
  return {
    find(phrase, occurrence) {
      const wanted = foldPhrase(phrase);
      const at = places(wanted, occurrence).at(occurrence - 1);
      return at === undefined ? null : { start: starts[at]!, end: ends[at + wanted.length - 1]! };
    },
    occurrences: (phrase) => places(foldPhrase(phrase), Number.POSITIVE_INFINITY).length,
  };

  /** Where a folded phrase stands, the first `most` places of it. */
  function places(wanted: string, most: number): number[] {
    const found: number[] = [];
    if (wanted === '') return found;
    for (let at = folded.indexOf(wanted); at >= 0 && found.length < most; at = folded.indexOf(wanted, at + 1))
      found.push(at);
    return found;
  }
}

/** How many words a phrase has, counted by white space. */
export function wordCount(phrase: string): number {
  return foldPhrase(phrase).split(' ').filter(Boolean).length;
}

function foldPhrase(phrase: string): string {
  return phrase.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
