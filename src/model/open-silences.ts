// Silences that still stand: nobody has spoken since, for all that is known.
import type { Claim } from './claim.ts';
import { isLater } from './time.ts';
import { isSilence } from './vocabulary/index.ts';

/**
 * The refusals to speak and silences among claims that no later word of the same holder about the same thing has
 * ended. One whose words name nothing stays open, as nothing can be told to answer it; so does an undated one.
 */
export function openSilences(claims: readonly Claim[]): Claim[] {
  const live = claims.filter(({ rank }) => rank !== 'DEPRECATED');
  const words = live.filter(({ stance }) => !isSilence(stance));
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
