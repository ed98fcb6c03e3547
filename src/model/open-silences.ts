// Silences that still stand: nobody has spoken since, for all that is known.
import type { Claim } from './claim.ts';
import { rollUp, type Ties } from './roll-up.ts';
import { isLater } from './time.ts';
import { isSilence } from './vocabulary/index.ts';

/**
 * The refusals to speak and silences among claims that no later word of the same holder about the same thing has
 * ended; with ties also none of one who represented the holder on the day of the word. One whose words name
 * nothing stays open, as nothing can be told to answer it; so does one that time cannot order.
 */
export function openSilences(claims: readonly Claim[], ties: Ties | null): Claim[] {
  const live = claims.filter(({ rank }) => rank !== 'DEPRECATED');
  const words = wordsOfSilent(live, ties);
  return live.filter((silence) => {
    const { stance, holder, about } = silence;
    if (!isSilence(stance)) return false;
    return !words.some(
      (word) =>
        about !== null &&
        holder !== null &&
        word.holder?.canonical === holder.canonical &&
        word.about?.canonical === about.canonical &&
        isLater(word.spoken, silence.spoken),
    );
  });
}

/** What else is told of those who are silent somewhere among live claims, each as a word of theirs. */
export function wordsOfSilent(live: readonly Claim[], ties: Ties | null): Claim[] {
  const silences = live.filter(({ stance }) => isSilence(stance));
  const silent = new Set(silences.flatMap(({ holder }) => holder?.canonical ?? []));
  const words = live.filter(({ stance }) => !isSilence(stance));
  return rollUp(words, ties, silent).map(({ claim }) => claim);
}
