// What became of words on the way: two versions of a phrase compared word by word.
import { diffWords } from 'diff';
import type { Claim } from './claim.ts';

/** A run of words that both versions have, or only one of them. */
export interface WordChange {
  readonly change: 'KEPT' | 'DROPPED' | 'ADDED';
  /** With the spaces around it. What is kept and added is the later version, but for spaces and capitals. */
  readonly text: string;
}

// Of one locale, so that answers do not hang on where the server stands. Numbers stay whole in it.
const intlSegmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** The phrases of a claim as they are compared. */
export function phrasesOf({ quotes }: Pick<Claim, 'quotes'>): string {
  return quotes.map(({ exact }) => exact.replace(/\s+/g, ' ').trim()).join(' … ');
}

/** The words of `before` and `after` in order. Capitals are no change: a sentence may begin elsewhere. */
export function wordChanges(before: string, after: string): WordChange[] {
  return diffWords(before, after, { intlSegmenter, ignoreCase: true }).map(({ added, removed, value }) => ({
    change: added ? 'ADDED' : removed ? 'DROPPED' : 'KEPT',
    text: value,
  }));
}
