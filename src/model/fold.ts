// Text folded for search: what is stored and what is asked are folded alike, so that both engines match the
// same words. "Zelenskyy's Łódź" → "zelenskyy s lodz".

/** Letters that decomposition leaves as they are, with the letters people type for them. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Lower case, without accents, words separated by single blanks. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => plain[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The folded words of a text; empty when it has none. */
export function foldWords(text: string): string[] {
  return fold(text).split(' ').filter(Boolean);
}

/**
 * Folded words with the letters made one in which transliterations and spellings vary most: runs of i, j and y
 * (Zelenskyy, Zelenskiy, Zelensky; Yulia, Julia), z and s (Selenskyj; organisation), w and v (Wladimir). Letter
 * by letter, so that the beginning of a word stays the beginning of it while somebody types; what differs more
 * (kh and h, ts and z) is left to aliases, because there the beginning would not.
 */
export function foldSpelling(folded: string): string {
  return folded
    .replace(/[ijy]+/g, 'i')
    .replaceAll('z', 's')
    .replaceAll('w', 'v');
}

/** The words of a text as a search compares them; empty when it has none. */
export function searchWords(text: string): string[] {
  return foldWords(text).map(foldSpelling);
}
