// What is in a dossier: counts, and the time that its claims span.
import type { Reader } from '../../graph/graph.ts';
import { kindOf } from '../../model/vocabulary/index.ts';

export interface DossierValue {
  readonly id: string;
  readonly title: string;
  readonly claims: number;
  readonly documents: number;
  /** How many things of each kind, by kind. */
  readonly things: readonly { readonly kind: string; readonly count: number }[];
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}

const dossiers = `
MATCH (d:Dossier) WHERE $ids IS NULL OR d.id IN $ids
RETURN d.id AS id, d.name AS title ORDER BY id LIMIT 1000`;

const things = `
MATCH (d:Dossier) WHERE $ids IS NULL OR d.id IN $ids
MATCH (l:Loaded) WHERE d.key IN l.dossiers
MATCH (n:Entity) WHERE n.id = l.id
RETURN d.id AS id, labels(n) AS labels, count(n) AS count`;

const spans = `
MATCH (d:Dossier) WHERE $ids IS NULL OR d.id IN $ids
MATCH (c:Claim) WHERE c.dossier = d.key AND c.spokenFirst <> ''
RETURN d.id AS id, min(c.spokenFirst) AS firstDay, max(c.spokenLast) AS lastDay`;

/** The dossiers with these names, or all (null), by name. Three round trips, whatever their number. */
export async function readDossiers(reader: Reader, names: readonly string[] | null): Promise<DossierValue[]> {
  const parameters = { ids: names?.map((name) => `dossier:${name}`) ?? null };
  const found = await reader.read(dossiers, parameters);
  const counts = await reader.read(things, parameters);
  const times = await reader.read(spans, parameters);
  return found.map(({ id, title }) => {
    const kinds = new Map<string, number>();
    for (const row of counts) {
      if (row['id'] !== id) continue;
      const kind = kindOf((row['labels'] as string[]).map(String));
      kinds.set(kind, (kinds.get(kind) ?? 0) + Number(row['count']));
    }
    const span = times.find((row) => row['id'] === id);
    return {
      id: String(id).slice('dossier:'.length),
      title: String(title),
      claims: kinds.get('Claim') ?? 0,
      documents: kinds.get('Document') ?? 0,
      things: [...kinds].map(([kind, count]) => ({ kind, count })).sort((a, b) => (a.kind < b.kind ? -1 : 1)),
      firstDay: span?.['firstDay'] ? String(span['firstDay']) : null,
      lastDay: span?.['lastDay'] ? String(span['lastDay']) : null,
    };
  });
}
