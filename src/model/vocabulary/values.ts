// The closed lists of values that a claim, a source or a retelling can have.

export interface Term<Name extends string = string> {
  readonly name: Name;
  readonly gloss: string;
}

const terms = <const T extends readonly Term[]>(list: T): T => list;

/** How firm the words are, firmest first. Pastness is a date, never a modality. */
export const modalities = terms([
  { name: 'ACTUAL', gloss: 'Said to be so.' },
  { name: 'EXPECTED', gloss: 'Said to be coming: "will", "likely".' },
  { name: 'TENTATIVE', gloss: 'Left open: "could", "may", "allegedly".' },
]);
export type Modality = (typeof modalities)[number]['name'];

/** What a claim says of its target. */
export const roles = terms([
  { name: 'SUBJECT', gloss: 'What the talks are about.' },
  { name: 'VENUE', gloss: 'Where the talks take place.' },
  { name: 'PARTICIPANT', gloss: 'Who takes part.' },
  { name: 'MEDIATOR', gloss: 'Who mediates.' },
  { name: 'HOST', gloss: 'Who hosts.' },
  { name: 'INCLUDES', gloss: 'A part of the package.' },
]);
export type Role = (typeof roles)[number]['name'];

export const parts = terms([
  { name: 'HEADLINE', gloss: 'The title of the article.' },
  { name: 'LEAD', gloss: 'The opening that sums the article up.' },
  { name: 'BODY', gloss: 'The running text.' },
  { name: 'CAPTION', gloss: 'The words under a picture.' },
]);
export type Part = (typeof parts)[number]['name'];

export const ranks = terms([
  { name: 'PREFERRED', gloss: 'The best claim for this: others of normal rank stand back (Wikidata rank).' },
  { name: 'NORMAL', gloss: 'An ordinary claim (Wikidata rank).' },
  { name: 'DEPRECATED', gloss: 'Known to be wrong, kept for the record (Wikidata rank).' },
]);
export type Rank = (typeof ranks)[number]['name'];

export const shifts = terms([
  { name: 'HARDENED', gloss: 'The text says that the line became harder.' },
  { name: 'SOFTENED', gloss: 'The text says that the line became softer.' },
]);
export type Shift = (typeof shifts)[number]['name'];

export const standings = terms([
  { name: 'PARTY', gloss: 'Speaks for a side.' },
  { name: 'INSIDER', gloss: 'Is quoted for what it knows.' },
  { name: 'OBSERVER', gloss: 'Judges from outside; never an origin.' },
]);
export type Standing = (typeof standings)[number]['name'];

/** How a retelling differs from what it retells. */
export const driftKinds = terms([
  { name: 'STRONGER', gloss: 'Firmer words than the version retold.' },
  { name: 'WEAKER', gloss: 'Softer words than the version retold.' },
  { name: 'OMITS', gloss: 'Leaves something out.' },
  { name: 'ADDS', gloss: 'Puts something in.' },
  { name: 'ALTERS', gloss: 'Says something else in its place.' },
  { name: 'REATTRIBUTES', gloss: 'Gives the words to another voice or holder.' },
  { name: 'SAME', gloss: 'Nothing changed.' },
]);
export type DriftKind = (typeof driftKinds)[number]['name'];

export const verdicts = terms([
  { name: 'SAME', gloss: 'The two are one.' },
  { name: 'DIFFERENT', gloss: 'The two are not one.' },
  { name: 'UNSURE', gloss: 'Not known; they stay apart.' },
]);
export type Verdict = (typeof verdicts)[number]['name'];

/** Source reliability on the Admiralty (NATO) scale. */
export const reliabilities = terms([
  { name: 'A', gloss: 'Completely reliable (Admiralty code).' },
  { name: 'B', gloss: 'Usually reliable (Admiralty code).' },
  { name: 'C', gloss: 'Fairly reliable (Admiralty code).' },
  { name: 'D', gloss: 'Not usually reliable (Admiralty code).' },
  { name: 'E', gloss: 'Unreliable (Admiralty code).' },
  { name: 'F', gloss: 'Reliability cannot be judged (Admiralty code).' },
]);
export type Reliability = (typeof reliabilities)[number]['name'];

/** The order that a negotiation's words have: ACTUAL before EXPECTED before TENTATIVE. */
export function firmness(modality: Modality): number {
  return modalities.findIndex((term) => term.name === modality);
}
