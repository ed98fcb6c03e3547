// What the engine returns, as the plain values of the port.

import type { GrafeoValue, QueryResult } from '@grafeo-db/js';
import { BadStatement, type Row, type Value } from '../graph.ts';

/** The rows of a result. Throws `BadStatement` on what another engine would return in another form. */
export function toRows(result: QueryResult): readonly Row[] {
  const rows = result.toArray();
  for (const row of rows) plainIn(row);
  return rows as Row[];
}

/** What a statement changed, counted. */
export function changesOf({ counters }: QueryResult): number {
  let changes = 0;
  for (const count of Object.values(counters)) changes += count as number;
  return changes;
}

/** Makes the values of a fresh row or map plain, in place: copying each would double the cost of a read. */
function plainIn(values: Record<string, GrafeoValue>): void {
  for (const key in values) {
    const value = values[key] as GrafeoValue;
    if (typeof value === 'object' || typeof value === 'bigint') values[key] = plain(value) as GrafeoValue;
  }
}

function plain(value: GrafeoValue): Value {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object' || value === null) return value as Value;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1)
      value[index] = plain(value[index] ?? null) as GrafeoValue;
    return value as Value;
  }
  // A node, an edge, a date or bytes: the port has no such value.
  if (Object.getPrototypeOf(value) !== Object.prototype || '_id' in value) {
    throw new BadStatement('a statement returns a node, an edge or a temporal value: return its properties');
  }
  plainIn(value as Record<string, GrafeoValue>);
  return value as Value;
}
