// Things next to several things at once along one kind of edge of record: the demands of issues, the delegates
// of states, the documents of outlets. Parents are canonical ids and stand for all that judgements join.
import type { Row } from '../../graph/graph.ts';
import { type NodeValue, nodeOf } from '../shared/nodes.ts';
import { type BelowTexts, listsBelow, pageTexts } from '../shared/page.ts';

/** From the parent `p` to a thing `n`, along an edge `r` where it says something. */
const ways = {
  demandsAskedOf: '(p:Entity)<-[r:ASKED_OF]-(n:Demand)',
  voicesOf: '(p:Entity)<-[r:SPEAKS_FROM]-(n:Source)',
  speaksFrom: '(p:Entity)-[r:SPEAKS_FROM]->(n:Actor)',
  representatives: '(p:Entity)<-[r:REPRESENTS]-(n:Actor)',
  represents: '(p:Entity)-[r:REPRESENTS]->(n:Actor)',
  members: '(p:Entity)<-[r:MEMBER_OF]-(n:Actor)',
  memberOf: '(p:Entity)-[r:MEMBER_OF]->(n:Actor)',
  mentionedIn: '(p:Entity)<-[r:MENTIONS]-(n:Document)',
  mentions: '(p:Entity)-[r:MENTIONS]->(n:Actor)',
  demandsOf: '(p:Entity)<-[r:CONCERNS]-(n:Demand)',
  issuesOf: '(p:Entity)-[r:CONCERNS]->(n:Issue)',
  askedOf: '(p:Entity)-[r:ASKED_OF]->(n:Actor)',
  incompatibleWith: '(p:Entity)-[r:INCOMPATIBLE_WITH]-(n:Demand)',
  includes: '(p:Entity)-[r:INCLUDES]->(n:Demand)',
  includedIn: '(p:Entity)<-[r:INCLUDES]-(n:Demand)',
  lowEnd: '(p:Entity)-[r:LOW_END]->(n:Actor)',
  highEnd: '(p:Entity)-[r:HIGH_END]->(n:Actor)',
  published: '(p:Entity)<-[r:PUBLISHED_BY]-(n:Document)',
  retoldIn: '(p:Entity)<-[r:RETELLS]-(n:Document)',
} as const;
export type Way = keyof typeof ways;

/** A thing with what the edge to it says: role and dates of a tie, the words of a mention. */
export interface Neighbour {
  readonly node: NodeValue;
  readonly edge: {
    readonly role: string | null;
    readonly from: string | null;
    readonly until: string | null;
    readonly as: string | null;
  };
}

const words = `coalesce(r.role, '') AS role, coalesce(r.from, '') AS since, coalesce(r.to, '') AS until,
    coalesce(r.\`as\`, '') AS called`;

const texts = Object.fromEntries(
  Object.entries(ways).map(([name, pattern]) => [
    name,
    {
      page: pageTexts(
        (compare, way) => `UNWIND $ids AS x
CALL (x) {
  MATCH ${pattern} WHERE p.canonical = x
  WITH DISTINCT n.id AS id, ${words}
  WITH id, role, since, until, called, id + ' ' + since + ' ' + role + ' ' + called AS key
  WHERE key ${compare} $from
  WITH id, role, since, until, called, key ORDER BY key ${way} LIMIT $limit
  RETURN id, role, since, until, called, key
}
MATCH (n:Entity {id: id})
RETURN x AS parent, id, key, role, since, until, called, labels(n) AS labels, properties(n) AS properties
ORDER BY parent, key ${way}`,
      ),
      count: `MATCH ${pattern} WHERE p.canonical IN $ids
WITH DISTINCT p.canonical AS parent, n.id AS id, ${words}
RETURN parent, count(id) AS total`,
    },
  ]),
) as Record<Way, BelowTexts>;

/** The neighbours of each parent, by their ids. */
export const neighbours = listsBelow<Way, Neighbour>('neighbours', texts, () => 'ASCENDING', neighbour);

function neighbour(row: Row): Neighbour {
  const text = (key: string) => (row[key] ? String(row[key]) : null);
  return {
    node: nodeOf(row),
    edge: { role: text('role'), from: text('since'), until: text('until'), as: text('called') },
  };
}
