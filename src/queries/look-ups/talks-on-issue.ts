// Talks that are said to be about a demand which concerns an issue: no derived edge joins them to it, since nobody
// named the issue.
import type { Reader } from '../../graph/graph.ts';
import { momentOf } from '../shared/moment.ts';
import { tellTalks } from '../talks-claims.ts';

/** How many talks are looked at. */
const mostTalks = 500;

const namingDemands = `
MATCH (x:Issue) WHERE x.id = $issue
MATCH (i:Issue) WHERE i.canonical = x.canonical
MATCH (i)<-[:CONCERNS]-(y:Demand)
MATCH (d:Demand) WHERE d.canonical = y.canonical
MATCH (d)<-[r:ASSERTS]-(c:Claim) WHERE r.role = 'SUBJECT'
MATCH (c)-[:ABOUT]->(u:Talks)
RETURN DISTINCT u.canonical AS talks, d.canonical AS demand ORDER BY talks, demand LIMIT $limit`;

/**
 * Ids of the talks of which claims that count name such a demand as subject, canonical. One round trip, three
 * where any claim does; at most 500 pairs of talks and demand are looked at.
 */
export async function talksOnDemandsOf(reader: Reader, issue: string): Promise<string[]> {
  const rows = await reader.read(namingDemands, { issue, limit: mostTalks });
  const demands = new Set(rows.map(({ demand }) => String(demand)));
  const ids = [...new Set(rows.map(({ talks }) => String(talks)))];
  const told = await tellTalks(reader, ids, momentOf({}));
  return ids.filter((id) => told.get(id)?.account.demands.some(({ thing }) => demands.has(thing.canonical)));
}
