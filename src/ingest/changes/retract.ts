// Takes a thing out of the present, and puts it back. Nothing is erased: its versions stay, links to it stay in
// the bodies that make them, inert, and hold again when it is restored.
import type { Reader } from '../../graph/graph.ts';
import { parseBody, type Thing } from '../../model/thing.ts';
import { type Changed, type ChangeOptions, change, requireLive } from './change.ts';
import { ChangeConflict, ChangeRefused, UnknownThing } from './errors.ts';
import { requireSoundLinks } from './links.ts';
import type { Writable } from './writable.ts';

/** A retraction says why. */
export type RetractOptions = ChangeOptions & { readonly reason: string };

/**
 * Retracts a claim or a judgement, or another thing that nothing live names any more.
 * @throws UnknownThing; ChangeConflict when it is retracted already or live things name it; ChangeRefused
 * without a reason
 */
export async function retract(graph: Writable, id: string, options: RetractOptions): Promise<Changed> {
  if (options.reason.trim() === '')
    throw new ChangeRefused(id, [{ path: 'reason', reason: 'expected why it is retracted, got ""' }]);
  return change(graph, id, options, async (current, reader) => {
    const { labels } = requireLive(current);
    if (labels.includes('Dossier'))
      throw new ChangeRefused(id, [{ path: 'id', reason: 'expected no dossier: it leaves by unloading it' }]);
    const isFree = labels.includes('Claim') || labels.includes('Judgement');
    if (!isFree) await requireUnnamed(reader, id);
    return { action: 'RETRACT' };
  });
}

/**
 * Restores a retracted thing as it was last.
 * @throws UnknownThing; ChangeConflict when it is not retracted, or judgements cannot all hold with it;
 * ChangeRefused when it would close a circle by now
 */
export async function restore(graph: Writable, id: string, options: ChangeOptions): Promise<Changed> {
  return change(graph, id, options, async ({ version, thing: live }, reader) => {
    if (version === 0) throw new UnknownThing(id);
    if (live)
      throw new ChangeConflict('NOT_RETRACTED', id, `${id} is not retracted: it is live`, { version });
    const thing = await readVersion(reader, id, version - 1);
    await requireSoundLinks(reader, thing);
    return { action: 'RESTORE', thing };
  });
}

const revision = `
MATCH (r:Revision) WHERE r.id = $id RETURN r.body AS body`;

async function readVersion(reader: Reader, thing: string, version: number): Promise<Thing> {
  const [row] = await reader.read(revision, { id: `${thing}@${version}` });
  if (!row) throw new UnknownThing(`${thing}@${version}`);
  return parseBody(String(row['body']));
}

/** How many of those that name a thing an error lists. */
const mostShown = 10;

const namedBy = `
MATCH (n:Entity) WHERE n.id = $id
MATCH (n)<-[:TOUCHES]-(r:Revision) WHERE r.to = '9999' AND r.body <> '' AND r.thing <> $id
RETURN DISTINCT r.thing AS id ORDER BY id LIMIT $limit`;

async function requireUnnamed(reader: Reader, id: string): Promise<void> {
  const rows = await reader.read(namedBy, { id, limit: mostShown });
  if (rows.length === 0) return;
  const others = rows.map((row) => String(row['id']));
  const message = `expected nothing live to name ${id}, but ${others.join(', ')} do: change or retract them first`;
  throw new ChangeConflict('STILL_NAMED', id, message, { others });
}
