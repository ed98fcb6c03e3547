// The stances a claim can take, with their PLOVER event code (Political Language Ontology for Verifiable
// Event Records; it codes policy, not comment, so some stances have none).

export interface StanceTerm {
  readonly name: string;
  /** What the stance may be about. */
  readonly towards: 'DEMAND' | 'TALKS_OR_CLAIM' | 'ANYTHING';
  readonly plover: string | null;
  readonly gloss: string;
  /** How a diplomat would say it of a thing: "{holder} demands {target}". */
  readonly sentence: string;
}

export const stanceTerms = [
  {
    name: 'DEMANDS',
    towards: 'DEMAND',
    plover: 'DEMAND',
    gloss: 'Others must act or refrain.',
    sentence: '{holder} demands: {target}',
  },
  {
    name: 'PROPOSES',
    towards: 'DEMAND',
    plover: null,
    gloss: 'Puts forward an arrangement in which several would act.',
    sentence: '{holder} proposes: {target}',
  },
  {
    name: 'OFFERS',
    towards: 'DEMAND',
    plover: 'AGREE',
    gloss: 'Its own side would act, as the other side wishes.',
    sentence: '{holder} offers: {target}',
  },
  {
    name: 'ACCEPTS',
    towards: 'DEMAND',
    plover: 'AGREE',
    gloss: 'Says yes, or is ready, to what another wants.',
    sentence: '{holder} accepts: {target}',
  },
  {
    name: 'CONSIDERS',
    towards: 'DEMAND',
    plover: null,
    gloss: 'Could agree; does not rule it out.',
    sentence: '{holder} considers: {target}',
  },
  {
    name: 'REJECTS',
    towards: 'DEMAND',
    plover: 'REJECT',
    gloss: 'Says no to what another wants or proposes.',
    sentence: '{holder} rejects: {target}',
  },
  {
    name: 'WITHDRAWS',
    towards: 'DEMAND',
    plover: 'CONCEDE',
    gloss: 'Drops a demand of its own.',
    sentence: '{holder} withdraws: {target}',
  },
  {
    name: 'THREATENS',
    towards: 'DEMAND',
    plover: 'THREATEN',
    gloss: 'Its own side would do what the other side does not want.',
    sentence: '{holder} threatens: {target}',
  },
  {
    name: 'CONFIRMS',
    towards: 'TALKS_OR_CLAIM',
    plover: null,
    gloss: 'A party says that it is so.',
    sentence: '{holder} confirms: {target}',
  },
  {
    name: 'DENIES',
    towards: 'TALKS_OR_CLAIM',
    plover: null,
    gloss: 'A party says that it is not so, for the time before it spoke.',
    sentence: '{holder} denies: {target}',
  },
  {
    name: 'STATES',
    towards: 'ANYTHING',
    plover: null,
    gloss: 'Says that something is so (or, negated, is not so): a fact, no position.',
    sentence: 'it is said of {target}',
  },
  {
    name: 'DECLINES_COMMENT',
    towards: 'ANYTHING',
    plover: null,
    gloss: 'Was asked and refused to speak. Never a denial.',
    sentence: '{holder} declined to comment on {target}',
  },
  {
    name: 'NO_REPLY',
    towards: 'ANYTHING',
    plover: null,
    gloss: 'Was asked or addressed and has not answered. Never a denial.',
    sentence: '{holder} gave no reply on {target}',
  },
] as const satisfies readonly StanceTerm[];

export type Stance = (typeof stanceTerms)[number]['name'];
/** A stance towards a demand: a position. */
export type PositionStance = Extract<(typeof stanceTerms)[number], { towards: 'DEMAND' }>['name'];

const positions: ReadonlySet<string> = new Set(
  stanceTerms.filter((term) => term.towards === 'DEMAND').map((term) => term.name),
);

/** Is this a stance towards a demand (DEMANDS … THREATENS)? */
export function isPosition(stance: Stance): stance is PositionStance {
  return positions.has(stance);
}

/** Is this a refusal to speak or a silence? Both are data and never a denial. */
export function isSilence(stance: Stance): boolean {
  return stance === 'DECLINES_COMMENT' || stance === 'NO_REPLY';
}
