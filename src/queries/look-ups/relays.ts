// Who passes on whom: neighbours in chains, and publishers of articles as the last who passed their chain on.
import type { Reader } from '../../graph/graph.ts';
import type { Ref } from '../../model/claim.ts';
import { groupBy } from '../../model/group.ts';
import { kindOf } from '../../model/vocabulary/index.ts';

/** A source next to another in chains, with the claims in which it is. */
export interface Relay {
  readonly source: Ref;
  readonly count: number;
  /** The first hundred, by id. */
  readonly claimIds: readonly string[];
}

const mostRelays = 100;
const mostClaims = 100;

// The last hop of a claim has no later one; what its article's publisher passes on is that.
const lastHop = `COUNT { (c)-[later:REPORTED_BY]->(:Source) WHERE later.hop > b.hop } = 0`;

const passedOn = `
  MATCH (s:Entity)<-[a:REPORTED_BY]-(c:Claim)-[b:REPORTED_BY]->(t:Source)
  WHERE s.canonical = x AND b.hop = a.hop - 1 AND t.canonical <> x
  RETURN t.canonical AS id, c.id AS claim
  UNION
  MATCH (s:Entity)<-[:PUBLISHED_BY]-(:Document)<-[:EVIDENCED_BY]-(c:Claim)-[b:REPORTED_BY]->(t:Source)
  WHERE s.canonical = x AND ${lastHop} AND t.canonical <> x
  RETURN t.canonical AS id, c.id AS claim`;

const passingOn = `
  MATCH (s:Entity)<-[a:REPORTED_BY]-(c:Claim)-[b:REPORTED_BY]->(t:Source)
  WHERE s.canonical = x AND b.hop = a.hop + 1 AND t.canonical <> x
  RETURN t.canonical AS id, c.id AS claim
  UNION
  MATCH (s:Entity)<-[b:REPORTED_BY]-(c:Claim)-[:EVIDENCED_BY]->(:Document)-[:PUBLISHED_BY]->(t:Source)
  WHERE s.canonical = x AND ${lastHop} AND t.canonical <> x
  RETURN t.canonical AS id, c.id AS claim`;

const relaysBy = (found: string) => `UNWIND $ids AS x
CALL (x) {${found}
}
WITH DISTINCT x, id, claim
WITH x, id, claim ORDER BY claim
WITH x, id, collect(claim) AS claims
MATCH (t:Entity {id: id})
RETURN x AS parent, id, t.name AS name, labels(t) AS labels, size(claims) AS total, claims[0..${mostClaims}] AS claims`;

const texts = { relays: relaysBy(passedOn), relayedBy: relaysBy(passingOn) } as const;

/** For each source (a canonical id): whom it passes on, or who passes it on; most claims first. One round trip. */
export async function readRelays(
  reader: Reader,
  way: keyof typeof texts,
  parents: readonly string[],
): Promise<Map<string, Relay[]>> {
  const groups = groupBy(await reader.read(texts[way], { ids: parents }), (row) => String(row['parent']));
  return new Map(
    parents.map((parent) => [
      parent,
      (groups.get(parent) ?? [])
        .map((row) => ({
          source: {
            id: String(row['id']),
            name: String(row['name']),
            kind: kindOf((row['labels'] as string[]).map(String)),
            canonical: String(row['id']),
          },
          count: Number(row['total']),
          claimIds: (row['claims'] as string[]).map(String),
        }))
        .sort((a, b) => b.count - a.count || (a.source.id < b.source.id ? -1 : 1))
        .slice(0, mostRelays),
    ]),
  );
}
