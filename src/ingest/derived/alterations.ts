// What a transaction changed, seen from the revisions that it has just written: each thing before and after.
import type { Reader } from '../../graph/graph.ts';
import { documentOf, entityOf } from '../../model/coded.ts';
import { parseBody, type Thing } from '../../model/thing.ts';

/** A thing before and after a change; null: not there, or retired. */
export interface Alteration {
  readonly id: string;
  readonly before: Thing | null;
  readonly after: Thing | null;
  /** False for the first version ever: nothing can have named the thing before. */
  readonly known: boolean;
}

const currentRevisions = `
MATCH (r:Revision) WHERE r.thing IN $ids AND r.to = '9999'
RETURN r.thing AS id, r.version AS version, r.body AS body`;

const revisionsById = `
MATCH (r:Revision) WHERE r.id IN $ids RETURN r.thing AS id, r.body AS body`;

/** The things with these ids, each of which has got one new version in this transaction. Two round trips. */
export async function readAlterations(reader: Reader, ids: readonly string[]): Promise<Alteration[]> {
  const current = await reader.read(currentRevisions, { ids });
  const earlier = current.map((row) => `${row['id']}@${Number(row['version']) - 1}`);
  const bodies = new Map<string, string>();
  for (const row of await reader.read(revisionsById, { ids: earlier }))
    bodies.set(String(row['id']), String(row['body']));
  return current.map((row) => ({
    id: String(row['id']),
    before: thingIn(bodies.get(String(row['id']))),
    after: thingIn(String(row['body'])),
    known: Number(row['version']) > 1,
  }));
}

/**
 * Can a change of this thing, which is no claim, alter what the rules say of anything else? It cannot when it
 * is new, so that nothing names it yet, or when all that the rules read of it is as before.
 */
export function isFelt({ before, after, known }: Alteration): boolean {
  if (after === null) return before !== null;
  if (after.labels.includes('Dossier')) return false;
  if (after.labels.includes('Judgement')) return true;
  if (before === null) return known;
  const read = after.labels.includes('Document') ? documentOf : entityOf;
  return JSON.stringify(read(before)) !== JSON.stringify(read(after));
}

function thingIn(body: string | undefined): Thing | null {
  return body ? parseBody(body) : null;
}
