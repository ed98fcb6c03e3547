// The kinds of edge. Edges of record are coded by hand; derived edges are drawn from claims by rule.

export interface EdgeTerm {
  readonly type: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly gloss: string;
}

/** Edges of record, and reference data of the coder's judgement. */
export const recordEdges = [
  { type: 'HELD_BY', from: 'Claim', to: ['Actor'], gloss: 'Who holds the position.' },
  {
    type: 'ABOUT',
    from: 'Claim',
    to: ['Demand', 'Talks', 'Claim', 'Issue', 'Actor'],
    gloss: 'What the claim is about.',
  },
  {
    type: 'REPORTED_BY',
    from: 'Claim',
    to: ['Source'],
    gloss: 'One hop of the chain; hop 0 is the voice, rising.',
  },
  { type: 'EVIDENCED_BY', from: 'Claim', to: ['Document'], gloss: 'The exact words, one edge a phrase.' },
  {
    type: 'ASSERTS',
    from: 'Claim',
    to: ['Issue', 'Venue', 'Actor', 'Demand'],
    gloss: 'What the claim says of its target, by role.',
  },
  { type: 'IF', from: 'Claim', to: ['Demand', 'Talks'], gloss: 'The condition under which it holds.' },
  { type: 'UNLESS', from: 'Claim', to: ['Demand', 'Talks'], gloss: 'The condition that undoes it.' },
  { type: 'MADE_AT', from: 'Claim', to: ['Talks'], gloss: 'The talks at which it was said.' },
  { type: 'TOLD_TO', from: 'Claim', to: ['Actor'], gloss: 'To whom it was said.' },
  { type: 'CONTRADICTS', from: 'Claim', to: ['Claim'], gloss: 'Both cannot be true of one time.' },
  { type: 'RESTATES', from: 'Claim', to: ['Claim'], gloss: 'Retells that version, with what changed.' },
  { type: 'SUPERSEDES', from: 'Claim', to: ['Claim'], gloss: 'A changed mind: held later by the same.' },
  { type: 'CONCERNS', from: 'Demand', to: ['Issue'], gloss: 'The issue a demand belongs to.' },
  { type: 'ASKED_OF', from: 'Demand', to: ['Actor'], gloss: 'Who would have to act.' },
  { type: 'INCOMPATIBLE_WITH', from: 'Demand', to: ['Demand'], gloss: 'Both cannot be granted.' },
  { type: 'INCLUDES', from: 'Demand', to: ['Demand'], gloss: 'Granting the first grants the second.' },
  { type: 'REPRESENTS', from: 'Actor', to: ['Actor'], gloss: 'Speaks for, between two dates.' },
  { type: 'MEMBER_OF', from: 'Actor', to: ['Actor'], gloss: 'Belongs to, between two dates.' },
  {
    type: 'SPEAKS_FROM',
    from: 'Source',
    to: ['Actor'],
    gloss: 'The side it speaks from; a paper: its owner.',
  },
  { type: 'LOW_END', from: 'Issue', to: ['Actor'], gloss: 'Whose ideal is the low end of the scale.' },
  { type: 'HIGH_END', from: 'Issue', to: ['Actor'], gloss: 'Whose ideal is the high end of the scale.' },
  { type: 'SCALED', from: 'Issue', to: ['Demand'], gloss: 'A level of the scale, counted from the low end.' },
  { type: 'PUBLISHED_BY', from: 'Document', to: ['Source'], gloss: 'Its publisher.' },
  { type: 'RETELLS', from: 'Document', to: ['Source'], gloss: 'Whose report it declares to retell.' },
  { type: 'MENTIONS', from: 'Document', to: ['Actor'], gloss: 'Names an actor, by these words.' },
] as const satisfies readonly EdgeTerm[];
export type RecordEdgeType = (typeof recordEdges)[number]['type'];

/** Edges of record of what is coded and no entity. */
export const judgementEdges = [
  {
    type: 'JUDGES',
    from: 'Judgement',
    to: ['Actor', 'Issue', 'Demand', 'Venue', 'Talks', 'Source'],
    gloss: 'One of the two that are judged to be the same or different.',
  },
] as const satisfies readonly EdgeTerm[];

/** A derived edge: drawn from claims, opens to them, and can be read aloud. */
export interface DerivedEdgeTerm extends EdgeTerm {
  /**
   * Words that a diplomat could read; {from} and {to} are the names. No verb agrees with a name: "Halvard", "the
   * Skippers" and "Russian sources" all fit.
   */
  readonly sentence: string;
}

export const derivedEdges = [
  stance('DEMANDS', '{to}: demanded by {from}'),
  stance('PROPOSES', '{to}: proposed by {from}'),
  stance('OFFERS', '{to}: offered by {from}'),
  stance('ACCEPTS', '{to}: accepted by {from}'),
  stance('CONSIDERS', '{to}: considered by {from}'),
  stance('REJECTS', '{to}: rejected by {from}'),
  stance('WITHDRAWS', '{to}: a demand withdrawn by {from}'),
  stance('THREATENS', '{to}: threatened by {from}'),
  {
    type: 'CONFIRMS',
    from: 'Actor',
    to: ['Talks'],
    gloss: 'A party confirms the talks.',
    sentence: '{to}: confirmed by {from}',
  },
  {
    type: 'DENIES',
    from: 'Actor',
    to: ['Talks'],
    gloss: 'A party denies the talks.',
    sentence: '{to}: denied by {from}',
  },
  {
    type: 'REPORTED_BY',
    from: 'Demand|Talks',
    to: ['Source'],
    gloss: 'A source in a chain that carried it.',
    sentence: '{from}: word of it carried by {to}',
  },
  {
    type: 'HELD_AT',
    from: 'Talks',
    to: ['Venue'],
    gloss: 'Where the talks are said to take place.',
    sentence: '{from}: said to be held at {to}',
  },
  {
    type: 'CONCERNS',
    from: 'Talks',
    to: ['Issue'],
    gloss: 'What the talks are said to be about.',
    sentence: '{from}: said to be about {to}',
  },
  {
    type: 'PARTICIPATED_IN',
    from: 'Actor',
    to: ['Talks'],
    gloss: 'Said to take part.',
    sentence: '{to}: said to take place with {from}',
  },
  {
    type: 'MEDIATED',
    from: 'Actor',
    to: ['Talks'],
    gloss: 'Said to mediate.',
    sentence: '{to}: said to be mediated by {from}',
  },
  {
    type: 'HOSTED',
    from: 'Actor',
    to: ['Talks'],
    gloss: 'Said to host.',
    sentence: '{to}: said to be hosted by {from}',
  },
] as const satisfies readonly DerivedEdgeTerm[];
export type DerivedEdgeType = (typeof derivedEdges)[number]['type'];

function stance<const Name extends string>(type: Name, sentence: string) {
  return {
    type,
    from: 'Actor',
    to: ['Demand'],
    gloss: `The position ${type} of an actor on a demand.`,
    sentence,
  } as const;
}
