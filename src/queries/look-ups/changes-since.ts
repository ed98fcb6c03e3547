// What was recorded since a moment, in its order, for those who follow the changes.
import type { Reader, Row } from '../../graph/graph.ts';
import { type RevisionOfThing, revisionOf, versionId } from './history.ts';

/** A change that was recorded, with the ids of all that the thing names, its own first. */
export interface RecordedChange extends RevisionOfThing {
  readonly names: readonly string[];
}

/** Where a reading of changes has come to: a moment, and the last thing of it that was read. */
export interface Mark {
  readonly at: string;
  readonly thing: string;
}

const lastChange = `
MATCH (g:Guard) WHERE g.id = 'guard' RETURN coalesce(g.lastChange, '') AS at`;

/** The moment of the last change of the graph, '' when there was none. One round trip, one node. */
export async function readLastChange(reader: Reader): Promise<string> {
  const [row] = await reader.read(lastChange);
  return String(row?.['at'] ?? '');
}

// Moments never repeat between transactions, so that one after $at is a later transaction.
const changesBetween = `
MATCH (r:Revision) WHERE r.from >= $at AND r.from <= $until AND (r.from > $at OR r.thing > $thing)
RETURN r.thing AS thing, r.version AS version, r.from AS at, r.by AS by, r.action AS action,
  r.reason AS reason, [(r)-[:TOUCHES]->(n) | n.id] AS names
ORDER BY at, thing LIMIT $limit`;

const namesOfVersions = `
MATCH (r:Revision) WHERE r.id IN $ids MATCH (r)-[:TOUCHES]->(n) RETURN r.thing AS thing, n.id AS name`;

/**
 * The changes after a mark up to a moment, at most `limit`, in order of their moments, then ids. One or two
 * round trips.
 */
export async function readChangesBetween(
  reader: Reader,
  { at, thing }: Mark,
  until: string,
  limit: number,
): Promise<RecordedChange[]> {
  const changes = (await reader.read(changesBetween, { at, thing, until, limit })).map(changeOf);
  // What is taken out of the present names nothing any more: what it named before counts.
  const silent = changes.filter(({ names }) => names.length === 0);
  if (silent.length === 0) return changes;
  const ids = silent.map(({ id, version }) => versionId(id, version - 1));
  const before = new Map<string, string[]>();
  for (const row of await reader.read(namesOfVersions, { ids })) {
    const id = String(row['thing']);
    before.set(id, [...(before.get(id) ?? []), String(row['name'])]);
  }
  return changes.map((change) =>
    change.names.length > 0 ? change : { ...change, names: before.get(change.id) ?? [] },
  );
}

function changeOf(row: Row): RecordedChange {
  const revision = revisionOf(row);
  const names = (row['names'] as string[]).map(String).sort();
  return { ...revision, names };
}
