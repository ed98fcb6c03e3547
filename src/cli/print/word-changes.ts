// Two versions of a phrase in one line: what is gone and what is new marked, in colour where somebody looks.
import type { WordChange } from '../../model/word-changes.ts';
import { styled } from './words.ts';

const marks = { DROPPED: ['[-', '-]', 'red'], ADDED: ['{+', '+}', 'green'] } as const;

/** `Norrland [-should-] {+must not+} land`: the marks stay beside the colours, for whoever cannot see them. */
export function printWordChanges(changes: readonly WordChange[]): string {
  const runs = changes.map(({ change, text }) => {
    const words = text.trim();
    if (change === 'KEPT' || words === '') return words;
    const [open, close, colour] = marks[change];
    // Word by word, so that a line that is broken inside a run keeps its colour.
    return `${open}${words}${close}`
      .split(' ')
      .map((word) => styled(colour, word))
      .join(' ');
  });
  return runs.filter(Boolean).join(' ');
}
