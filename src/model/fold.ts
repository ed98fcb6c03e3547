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
