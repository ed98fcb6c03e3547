// The ways into pages of claims. Each matches claims `c` that belong to a canonical id `x`, so that an index
// can be read in the order of the page; where one thing stands for several (`one`), the index is read for each.

/** A way in. Texts use `x`, and `one` where `each` is given. */
export interface Anchor {
  /** Returns the ids `one` that `x` stands for; null where it stands for itself. */
  readonly each: string | null;
  /** MATCH … WHERE, up to a further condition. */
  readonly match: string;
  /** Properties that the index has before the sort key; ORDER BY must name them. */
  readonly before: string;
  /** The same claim may be matched more than once. */
  readonly repeats: boolean;
}

const by = (property: string, extra = ''): Anchor => ({
  each: null,
  match: `MATCH (c:Claim) WHERE c.${property} = x${extra}`,
  before: `c.${property}`,
  repeats: false,
});

/** Whoever represents `x`, four levels down; whether on the day of a claim is told by its mark `sides`. */
const delegates = `
  MATCH (s:Entity) WHERE s.canonical = x RETURN s.canonical AS one
  UNION
  MATCH (s:Entity)<-[:REPRESENTS]-(r:Actor) WHERE s.canonical = x RETURN r.canonical AS one
  UNION
  MATCH (s:Entity)<-[:REPRESENTS]-(r:Actor) WHERE s.canonical = x
  MATCH (t:Entity)<-[:REPRESENTS]-(q:Actor) WHERE t.canonical = r.canonical RETURN q.canonical AS one
  UNION
  MATCH (s:Entity)<-[:REPRESENTS]-(r:Actor) WHERE s.canonical = x
  MATCH (t:Entity)<-[:REPRESENTS]-(q:Actor) WHERE t.canonical = r.canonical
  MATCH (u:Entity)<-[:REPRESENTS]-(p:Actor) WHERE u.canonical = q.canonical RETURN p.canonical AS one
  UNION
  MATCH (s:Entity)<-[:REPRESENTS]-(r:Actor) WHERE s.canonical = x
  MATCH (t:Entity)<-[:REPRESENTS]-(q:Actor) WHERE t.canonical = r.canonical
  MATCH (u:Entity)<-[:REPRESENTS]-(p:Actor) WHERE u.canonical = q.canonical
  MATCH (v:Entity)<-[:REPRESENTS]-(o:Actor) WHERE v.canonical = p.canonical RETURN o.canonical AS one`;

/** What claims that bear on the issue `x` can be about; whether they do is told by their mark `issues`. */
const bearing = `
  MATCH (i:Entity) WHERE i.canonical = x RETURN i.canonical AS one
  UNION
  MATCH (i:Entity)<-[:CONCERNS]-(d:Demand) WHERE i.canonical = x RETURN d.canonical AS one
  UNION
  MATCH (i:Entity)<-[r:ASSERTS]-(:Claim)-[:ABOUT]->(t:Entity) WHERE i.canonical = x AND r.role = 'SUBJECT'
  RETURN t.canonical AS one`;

export const claimAnchors = {
  /** No way in: all claims, in order of time. */
  all: { each: null, match: 'MATCH (c:Claim) WHERE true', before: '', repeats: false },
  holder: by('holderId'),
  side: {
    each: delegates,
    match: 'MATCH (c:Claim) WHERE c.holderId = one AND x IN c.sides',
    before: 'c.holderId',
    repeats: false,
  },
  target: by('targetId'),
  origin: by('origin'),
  stance: by('stance'),
  document: by('document'),
  issue: {
    each: bearing,
    match: 'MATCH (c:Claim) WHERE c.targetId = one AND x IN c.issues',
    before: 'c.targetId',
    repeats: false,
  },
  source: {
    each: null,
    match: 'MATCH (s:Entity)<-[:REPORTED_BY]-(c:Claim) WHERE s.canonical = x',
    before: '',
    repeats: true,
  },
} as const satisfies Record<string, Anchor>;
export type AnchorName = keyof typeof claimAnchors;

/** `ORDER BY` of an index read in one direction: every property of the index, each that way. */
export function indexOrder({ before }: Anchor, key: string, way: 'DESC' | 'ASC'): string {
  return [before, `c.${key}`]
    .filter(Boolean)
    .map((property) => `${property} ${way}`)
    .join(', ');
}
