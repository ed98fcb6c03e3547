// What somebody probably meant: the known words nearest to one that is not known (Levenshtein distance).
import { distance } from 'fastest-levenshtein';

/** The known words at most a third of the letters away, nearest first, three at most. */
export function nearest(word: string, known: readonly string[]): string[] {
  const most = Math.max(2, Math.floor(word.length / 3));
  const plain = word.toLowerCase();
  return known
    .filter((one) => Math.abs(one.length - word.length) <= most)
    .map((one) => ({ one, far: distance(one.toLowerCase(), plain) }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far || (a.one < b.one ? -1 : 1))
    .slice(0, 3)
    .map(({ one }) => one);
}
