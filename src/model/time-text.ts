// When a position stood, as it can be printed.
import type { Claim } from './claim.ts';
import { intervalText } from './time.ts';

/**
 * When the position stood, in the form in which it is stated: held, else said, else the date or bounds of the
 * document; for a retelling the days that what it restates gives. Null when undated.
 */
export function timeText({ held, said, restates, document, time }: Claim): string | null {
  const own = held ?? said ?? (restates === null ? (document.published ?? document.bounds) : null);
  return own ?? intervalText(time);
}

/** What texts say of when something stood, where that is no date. */
export function timeWordsOf(claims: readonly Claim[]): string[] {
  const undated = claims.filter(({ held, said }) => held === null && said === null);
  return [...new Set(undated.flatMap(({ heldWords, saidWords }) => heldWords ?? saidWords ?? []))].sort();
}
