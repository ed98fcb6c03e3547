// What the worked examples ask about: of the graph at hand, what most documents and most claims speak of.
import type { Reader } from '../graph/graph.ts';

/** Ids that examples are filled with; null where nothing of the kind is loaded. */
export interface Subjects {
  readonly demand: string | null;
  readonly talks: string | null;
  readonly dossier?: string | null;
  readonly source?: string | null;
  /** The two actors that hold most claims, the first one first; fewer where there are fewer. */
  readonly actors?: readonly string[];
  /** Whose line on which issue most documents say has moved. */
  readonly shifting?: { readonly actor: string; readonly issue: string } | null;
  /** The issue on which most documents state numbers. */
  readonly numbered?: string | null;
  /** When something was last recorded: UTC, ISO 8601 with milliseconds. */
  readonly lastChange?: string | null;
}

const mostSpokenOf = `
MATCH (t:Demand)<-[:ABOUT]-(c:Claim)
RETURN 'demand' AS kind, t.id AS id, count(DISTINCT c.document) AS documents, count(c) AS claims
ORDER BY documents DESC, claims DESC, id LIMIT 1
UNION ALL
MATCH (t:Talks)<-[:ABOUT]-(c:Claim)
RETURN 'talks' AS kind, t.id AS id, count(DISTINCT c.document) AS documents, count(c) AS claims
ORDER BY documents DESC, claims DESC, id LIMIT 1
UNION ALL
MATCH (c:Claim)
RETURN 'dossier' AS kind, c.dossier AS id, count(DISTINCT c.document) AS documents, count(c) AS claims
ORDER BY documents DESC, claims DESC, id LIMIT 1
UNION ALL
MATCH (t:Source)<-[:REPORTED_BY]-(c:Claim)
RETURN 'source' AS kind, t.id AS id, count(DISTINCT c.document) AS documents, count(c) AS claims
ORDER BY documents DESC, claims DESC, id LIMIT 1
UNION ALL
MATCH (t:Actor)<-[:HELD_BY]-(c:Claim)
RETURN 'actor' AS kind, t.id AS id, count(DISTINCT c.document) AS documents, count(c) AS claims
ORDER BY documents DESC, claims DESC, id LIMIT 2
UNION ALL
MATCH (c:Claim)-[:ABOUT]->(t:Issue) WHERE c.shift IS NOT NULL
UNWIND c.sides AS side
RETURN 'shifting' AS kind, side + ' ' + t.id AS id, count(DISTINCT c.document) AS documents, count(c) AS claims
ORDER BY documents DESC, claims DESC, id LIMIT 1
UNION ALL
MATCH (c:Claim)-[:ABOUT]->(d:Demand)-[:CONCERNS]->(t:Issue) WHERE c.quantityMeasure IS NOT NULL
RETURN 'numbered' AS kind, t.id AS id, count(DISTINCT c.document) AS documents, count(c) AS claims
ORDER BY documents DESC, claims DESC, id LIMIT 1
UNION ALL
MATCH (g:Guard) WHERE g.lastChange IS NOT NULL
RETURN 'lastChange' AS kind, g.lastChange AS id, 0 AS documents, 0 AS claims`;

/** The things that most documents speak of, then most claims. One round trip. */
export async function readSubjects(reader: Reader): Promise<Subjects> {
  const rows = await reader.read(mostSpokenOf);
  const of = (kind: string) => {
    const row = rows.find((one) => one['kind'] === kind);
    return row ? String(row['id']) : null;
  };
  const actors = rows
    .filter((one) => one['kind'] === 'actor')
    .sort(
      (a, b) => Number(b['documents']) - Number(a['documents']) || Number(b['claims']) - Number(a['claims']),
    )
    .map((one) => String(one['id']));
  const [actor, issue] = of('shifting')?.split(' ') ?? [];
  return {
    demand: of('demand'),
    talks: of('talks'),
    dossier: of('dossier'),
    source: of('source'),
    actors,
    shifting: actor && issue ? { actor, issue } : null,
    numbered: of('numbered'),
    lastChange: of('lastChange'),
  };
}
