// What things are called, by the beginning of their ids: for completion and for "did you mean".
import type { Reader } from '../../graph/graph.ts';

/** A thing by its id, name and other names. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** How many things are looked at. */
const mostNames = 5_000;

const named = `
UNWIND $beginnings AS beginning
MATCH (n:Entity) WHERE n.id STARTS WITH beginning
RETURN n.id AS id, n.name AS name, coalesce(n.aliases, []) AS aliases ORDER BY id LIMIT $limit`;

/** Things whose ids begin with one of these, such as `demand:`, in order of their ids. One round trip. */
export async function namesUnder(
  reader: Reader,
  beginnings: readonly string[],
  limit = mostNames,
): Promise<Named[]> {
  if (beginnings.length === 0) return [];
  const rows = await reader.read(named, { beginnings: [...beginnings], limit });
  return rows.map(({ id, name, aliases }) => ({
    id: String(id),
    name: String(name ?? id),
    aliases: ((aliases ?? []) as unknown[]).map(String),
  }));
}
