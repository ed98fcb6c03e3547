// The stances a claim can take, with their PLOVER event code (Political Language Ontology for Verifiable
// Event Records; it codes policy, not comment, so some stances have none).

export interface StanceTerm {
  readonly name: string;
  /** What the stance may be about. */
  readonly towards: 'DEMAND' | 'TALKS_OR_CLAIM' | 'ANYTHING';
  readonly plover: string | null;
  readonly gloss: string;
  /** "demanded", as in "demanded by Halvard". */
  readonly participle: string;
}

export const stanceTerms = [
  {
    name: 'DEMANDS',
    towards: 'DEMAND',
    plover: 'DEMAND',
    gloss: 'Others must act or refrain.',
    participle: 'demanded',
  },
  {
    name: 'PROPOSES',
    towards: 'DEMAND',
    plover: null,
    gloss: 'Puts forward an arrangement in which several would act.',
    participle: 'proposed',
  },
  {
    name: 'OFFERS',
    towards: 'DEMAND',
    plover: 'AGREE',
    gloss: 'Its own side would act, as the other side wishes.',
    participle: 'offered',
  },
  {
    name: 'ACCEPTS',
    towards: 'DEMAND',
    plover: 'AGREE',
    gloss: 'Says yes, or is ready, to what another wants.',
    participle: 'accepted',
  },
  {
    name: 'CONSIDERS',
    towards: 'DEMAND',
    plover: null,
    gloss: 'Could agree; does not rule it out.',
    participle: 'considered',
  },
  {
    name: 'REJECTS',
    towards: 'DEMAND',
    plover: 'REJECT',
    gloss: 'Says no to what another wants or proposes.',
    participle: 'rejected',
  },
  {
    name: 'WITHDRAWS',
    towards: 'DEMAND',
    plover: 'CONCEDE',
    gloss: 'Drops a demand of its own.',
    participle: 'withdrawn',
  },
  {
    name: 'THREATENS',
    towards: 'DEMAND',
    plover: 'THREATEN',
    gloss: 'Its own side would do what the other side does not want.',
    participle: 'threatened',
  },
  {
    name: 'CONFIRMS',
    towards: 'TALKS_OR_CLAIM',
    plover: null,
    gloss: 'A party says that it is so.',
    participle: 'confirmed',
  },
  {
    name: 'DENIES',
    towards: 'TALKS_OR_CLAIM',
    plover: null,
    gloss: 'A party says that it is not so, for the time before it spoke.',
    participle: 'denied',
  },
  {
    name: 'STATES',
    towards: 'ANYTHING',
    plover: null,
    gloss: 'Says that something is so (or, negated, is not so): a fact, no position.',
    participle: 'stated',
  },
  {
    name: 'DECLINES_COMMENT',
    towards: 'ANYTHING',
    plover: null,
    gloss: 'Was asked and refused to speak. Never a denial.',
    participle: 'no comment',
  },
  {
    name: 'NO_REPLY',
    towards: 'ANYTHING',
    plover: null,
    gloss: 'Was asked or addressed and has not answered. Never a denial.',
    participle: 'no reply',
  },
] as const satisfies readonly StanceTerm[];

export type Stance = (typeof stanceTerms)[number]['name'];
/** A stance towards a demand: a position. */
export type PositionStance = Extract<(typeof stanceTerms)[number], { towards: 'DEMAND' }>['name'];

/** The stances towards a demand, in the order of the vocabulary. */
export const positionStances = stanceTerms
  .filter((term) => term.towards === 'DEMAND')
  .map(({ name }) => name);

const positions: ReadonlySet<string> = new Set(positionStances);

/** Is this a stance towards a demand (DEMANDS … THREATENS)? */
export function isPosition(stance: Stance): stance is PositionStance {
  return positions.has(stance);
}

/** "demanded" */
export function participleOf(stance: Stance): string {
  return stanceTerms.find(({ name }) => name === stance)!.participle;
}

/** Is this a refusal to speak or a silence? Both are data and never a denial. */
export function isSilence(stance: Stance): boolean {
  return stance === 'DECLINES_COMMENT' || stance === 'NO_REPLY';
}
