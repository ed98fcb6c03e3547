// Which dossiers each thing was loaded from, as the graph remembers it.
import type { Reader } from '../../graph/graph.ts';

const loaded = `
MATCH (l:Loaded) RETURN l.id AS id, l.dossiers AS dossiers`;

/** The names of the dossiers by thing. One round trip. */
export async function readOwners(reader: Reader): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await reader.read(loaded);
  return new Map(rows.map((row) => [String(row['id']), (row['dossiers'] as string[]).map(String)]));
}
