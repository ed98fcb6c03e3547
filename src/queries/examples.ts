// What the worked examples ask about: of the graph at hand, what most documents and most claims speak of.
import type { Reader } from '../graph/graph.ts';

/** Ids that examples are filled with; null where nothing of the kind is loaded. */
export interface Subjects {
  readonly demand: string | null;
  readonly talks: string | null;
  readonly dossier?: string | null;
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
ORDER BY documents DESC, claims DESC, id LIMIT 1`;

/** The things that most documents speak of, then most claims. One round trip. */
export async function readSubjects(reader: Reader): Promise<Subjects> {
  const rows = await reader.read(mostSpokenOf);
  const of = (kind: string) => {
    const row = rows.find((one) => one['kind'] === kind);
    return row ? String(row['id']) : null;
  };
  return { demand: of('demand'), talks: of('talks'), dossier: of('dossier') };
}
