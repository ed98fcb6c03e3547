// What an answer is of, as its first line: who and what was asked about, so that it can be read alone.

import { sentence } from '../../model/wording.ts';
import type { Asked } from '../../queries/shared/moment.ts';
import { printDate, styled, wrap } from './words.ts';

/**
 * "Russia against Ukraine, on Occupied territory, as of Nov 2024"; '' where nothing was narrowed.
 * @param who the actors asked about, in words; '' for everybody
 * @param issue its name
 */
export function scopeOf(who: string, issue: string | null, { asOf, knownAt, dossier }: Asked): string {
  return [
    who,
    issue === null ? '' : `on ${issue}`,
    asOf ? `as of ${printDate(asOf)}` : '',
    knownAt ? `as known at ${knownAt}` : '',
    dossier ? `in the dossier ${dossier}` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** The line, in bold; none for an answer of everything. */
export function scopeLines(scope: string): string[] {
  return scope === '' ? [] : wrap(sentence(scope), '  ').map((line) => styled('bold', line));
}
