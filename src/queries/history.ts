// What was changed about a thing: by whom, when and why.
import type { Reader } from '../graph/graph.ts';

/** One change of a thing. */
export interface Revision {
  readonly version: number;
  /** UTC, ISO 8601 with milliseconds. */
  readonly at: string;
  readonly by: string;
  /** CREATE, REVISE, GRADE, RESTORE, RETRACT, or RETIRE when it left with its last dossier. */
  readonly action: string;
  /** Null: none was given. */
  readonly reason: string | null;
}

/** How many changes a page holds at the most. */
export const mostRevisions = 100;

const revisions = `
MATCH (r:Revision) WHERE r.thing = $id AND r.version < $before
RETURN r.version AS version, r.from AS at, r.by AS by, r.action AS action, r.reason AS reason
ORDER BY version DESC LIMIT $limit`;

/**
 * The changes of a thing, newest first, at most `limit` (100 at the most) of those before version `before`.
 * Empty when nothing was ever recorded under this id. One round trip.
 */
export async function history(
  reader: Reader,
  id: string,
  { before = Number.MAX_SAFE_INTEGER, limit = mostRevisions } = {},
): Promise<Revision[]> {
  const rows = await reader.read(revisions, { id, before, limit: Math.min(limit, mostRevisions) });
  return rows.map(({ version, at, by, action, reason }) => ({
    version: Number(version),
    at: String(at),
    by: String(by),
    action: String(action),
    reason: reason == null ? null : String(reason),
  }));
}
