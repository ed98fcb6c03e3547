// Derived edges at several things at once, with their support in counts; they open to their claims.
import type { Row } from '../../graph/graph.ts';
import type { Ref } from '../../model/claim.ts';
import { type DrawnSupport, supportOnEdge } from '../../model/drawn-support.ts';
import type { Properties } from '../../model/thing.ts';
import { type DerivedEdgeType, kindOf, stanceTerms } from '../../model/vocabulary/index.ts';
import { type BelowTexts, listsBelow, pageTexts } from '../shared/page.ts';

/** A derived edge seen from one end. */
export interface Drawn {
  readonly type: DerivedEdgeType;
  /** The edge read aloud. */
  readonly sentence: string;
  readonly other: Ref;
  readonly support: DrawnSupport;
}

const stances = stanceTerms
  .filter(({ towards }) => towards === 'DEMAND')
  .map(({ name }) => name)
  .join('|');
const roles = 'PARTICIPATED_IN|MEDIATED|HOSTED|CONFIRMS|DENIES';

const ways = {
  positions: `(p:Entity)-[r:${stances}]->(n:Demand)`,
  standings: `(p:Entity)<-[r:${stances}]-(n:Actor)`,
  talksOf: `(p:Entity)-[r:${roles}]->(n:Talks)`,
  rolesAt: `(p:Entity)<-[r:${roles}]-(n:Actor)`,
  venuesOf: '(p:Entity)-[r:HELD_AT]->(n:Venue)',
  talksAt: '(p:Entity)<-[r:HELD_AT]-(n:Talks)',
  subjectsOf: '(p:Entity)-[r:CONCERNS]->(n:Issue)',
  talksAbout: '(p:Entity)<-[r:CONCERNS]-(n:Talks)',
  reportersOf: '(p:Entity)-[r:REPORTED_BY]->(n:Source)',
} as const;
export type DrawnWay = keyof typeof ways;

const texts = Object.fromEntries(
  Object.entries(ways).map(([name, pattern]) => [
    name,
    {
      page: pageTexts(
        (compare, way) => `UNWIND $ids AS x
CALL (x) {
  MATCH ${pattern} WHERE p.id = x AND r.derived = true
  WITH n, r, n.id + ' ' + type(r) AS key WHERE key ${compare} $from
  WITH n, r, key ORDER BY key ${way} LIMIT $limit
  RETURN key, type(r) AS type, properties(r) AS properties,
    n.id AS id, n.name AS name, labels(n) AS labels, n.canonical AS canonical
}
RETURN x AS parent, key, type, properties, id, name, labels, canonical ORDER BY parent, key ${way}`,
      ),
      count: `UNWIND $ids AS x
MATCH ${pattern} WHERE p.id = x AND r.derived = true
RETURN x AS parent, count(r) AS total`,
    },
  ]),
) as Record<DrawnWay, BelowTexts>;

/** The derived edges at each parent (a canonical id), by the id of the other end. */
export const drawnEdges = listsBelow<DrawnWay, Drawn>('drawn', texts, () => 'ASCENDING', drawn);

function drawn(row: Row): Drawn {
  const p = row['properties'] as Properties;
  return {
    type: String(row['type']) as DerivedEdgeType,
    sentence: String(p['sentence']),
    other: {
      id: String(row['id']),
      name: String(row['name']),
      kind: kindOf((row['labels'] as string[]).map(String)),
      canonical: String(row['canonical']),
    },
    support: supportOnEdge(p),
  };
}
