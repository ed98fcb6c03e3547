// What a reader must know of the words behind one side of a change before building on it.
import type { Support } from './support.ts';

/** Each with what it says of the words. */
export const cautions = [
  { name: 'TENTATIVE', gloss: 'The firmest words leave it open: "could", "may".' },
  { name: 'EXPECTED', gloss: 'The firmest words only expect it: "will", "likely".' },
  { name: 'CONDITIONAL', gloss: 'The firmest words hold only under a condition.' },
  { name: 'DISPUTED', gloss: 'Some of the words are disputed.' },
  { name: 'ANONYMOUS', gloss: 'No voice stands by its name.' },
  { name: 'NEVER_FIRST_HAND', gloss: 'No voice speaks for the holder.' },
  { name: 'SINGLE_ORIGIN', gloss: 'Never first-hand, and all of it goes back to one origin.' },
  { name: 'NO_ORIGIN', gloss: 'It goes back to no origin: narrated, unidentified or judged from outside.' },
  { name: 'EARLIER_STANDS', gloss: 'The earlier words are not reported withdrawn: both may stand.' },
  {
    name: 'ORDERED_BY_CODER',
    gloss: 'No date orders the two: the coder marked the later as a changed mind.',
  },
] as const;
export type CautionKind = (typeof cautions)[number]['name'];

/** How firm words are, for the earlier side of a change. */
export function firmnessCautions({ modality }: Support): CautionKind[] {
  return modality === 'TENTATIVE' || modality === 'EXPECTED' ? [modality] : [];
}

/** Everything that the support of some words warns of. */
export function supportCautions(support: Support): CautionKind[] {
  const { conditional, disputed, onRecord, firstHand, origins } = support;
  return [
    ...firmnessCautions(support),
    ...(conditional ? (['CONDITIONAL'] as const) : []),
    ...(disputed ? (['DISPUTED'] as const) : []),
    ...(onRecord ? [] : (['ANONYMOUS'] as const)),
    ...(firstHand ? [] : (['NEVER_FIRST_HAND'] as const)),
    ...(!firstHand && origins.length === 1 ? (['SINGLE_ORIGIN'] as const) : []),
    ...(origins.length === 0 ? (['NO_ORIGIN'] as const) : []),
  ];
}
