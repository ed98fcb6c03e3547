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
  const places = (phrase: string): number[] => {
    const wanted = foldPhrase(phrase);
    const found: number[] = [];
    if (wanted === '') return found;
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) found.push(at);
    return found;
  };
  return {
    find(phrase, occurrence) {
      const at = places(phrase)[occurrence - 1];
      return at === undefined ? null : { start: starts[at]!, end: ends[at + foldPhrase(phrase).length - 1]! };
    },
    occurrences: (phrase) => places(phrase).length,
  };
}

/** How many words a phrase has, counted by white space. */
export function wordCount(phrase: string): number {
  return foldPhrase(phrase).split(' ').filter(Boolean).length;
}

function foldPhrase(phrase: string): string {
  return phrase.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
