/** Compares two texts by their code units, as `sort` wants it: ids, keys and fixed-width dates. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
