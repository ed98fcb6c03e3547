// The scales of issues: whose ideal is at which end, and the demands between them in order.
import type { Reader, Value } from '../../graph/graph.ts';
import type { Ref } from '../../model/claim.ts';
import { kindOf } from '../../model/vocabulary/index.ts';

export interface Scale {
  readonly low: readonly Ref[];
  readonly high: readonly Ref[];
  /** From the low end's ideal to the high end's. */
  readonly demands: readonly Ref[];
}

const scales = `
MATCH (i:Entity) WHERE i.canonical IN $ids
RETURN i.canonical AS parent,
  [(i)-[:LOW_END]->(n:Actor) | [n.id, n.name, labels(n), n.canonical, 0]] AS low,
  [(i)-[:HIGH_END]->(n:Actor) | [n.id, n.name, labels(n), n.canonical, 0]] AS high,
  [(i)-[r:SCALED]->(n:Demand) | [n.id, n.name, labels(n), n.canonical, r.level]] AS demands`;

/** The scale of each issue (by canonical id) that has one. One round trip. */
export async function readScales(reader: Reader, issues: readonly string[]): Promise<Map<string, Scale>> {
  const found = new Map<string, Scale>();
  for (const row of await reader.read(scales, { ids: issues })) {
    const scale = { low: refs(row['low']), high: refs(row['high']), demands: refs(row['demands']) };
    if (Object.values(scale).some((list) => list.length > 0)) found.set(String(row['parent']), scale);
  }
  return found;
}

function refs(value: Value | undefined): Ref[] {
  return [...((value ?? []) as Value[][])]
    .sort((a, b) => Number(a[4]) - Number(b[4]) || (String(a[0]) < String(b[0]) ? -1 : 1))
    .map(([id, name, labels, canonical]) => ({
      id: String(id),
      name: String(name),
      kind: kindOf((labels as string[]).map(String)),
      canonical: String(canonical),
    }));
}
