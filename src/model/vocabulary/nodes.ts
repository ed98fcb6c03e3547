// The kinds of node, each with a one-line gloss. Graph labels, GraphQL types and docs derive from it.

/** A kind of thing in the graph: its label, the prefix of its ids, and what it is. */
export interface NodeKind {
  readonly label: string;
  readonly prefix: string;
  /** Second labels that say which sort of the kind it is. */
  readonly sorts: readonly string[];
  readonly gloss: string;
}

/** The kinds of node of record; every one of them also carries the label `Entity`. */
export const nodeKinds = [
  {
    label: 'Actor',
    prefix: 'actor',
    sorts: ['State', 'Person', 'Organization', 'Alliance', 'Group'],
    gloss: 'Whoever can hold a position.',
  },
  { label: 'Issue', prefix: 'issue', sorts: [], gloss: 'A subject of the negotiation.' },
  {
    label: 'Demand',
    prefix: 'demand',
    sorts: [],
    gloss: 'A state of the world that somebody wants, worded without holder, condition or "not".',
  },
  { label: 'Venue', prefix: 'venue', sorts: [], gloss: 'A place or a standing format.' },
  { label: 'Talks', prefix: 'talks', sorts: [], gloss: 'A meeting, round, contact or exchange.' },
  {
    label: 'Source',
    prefix: 'source',
    sorts: ['Outlet', 'Person', 'Anonymous', 'Paper'],
    gloss: 'Whoever information comes from.',
  },
  { label: 'Document', prefix: 'document', sorts: [], gloss: 'One article.' },
  { label: 'Claim', prefix: 'claim', sorts: [], gloss: 'What a text says: one assertion with its words.' },
] as const satisfies readonly NodeKind[];

export type NodeLabel = (typeof nodeKinds)[number]['label'];
export type ActorSort = (typeof nodeKinds)[0]['sorts'][number];
export type SourceSort = (typeof nodeKinds)[5]['sorts'][number];

/** Labels of coded things that are kept in the graph but are no entities. */
export const recordLabels = ['Judgement', 'Dossier'] as const;

/** The most telling label of a node: its sort where it has one, else its kind ("Person", "Demand"). */
export function kindOf(labels: readonly string[]): string {
  for (const kind of nodeKinds) {
    if (!labels.includes(kind.label)) continue;
    return kind.sorts.find((sort) => labels.includes(sort)) ?? kind.label;
  }
  return labels[0] ?? 'Entity';
}
