// What a load has to do: incoming things against what was loaded last and what is live. DESIGN.md,
// "Dossiers". Digests only; nothing is written here.
import type { Reader } from '../../graph/graph.ts';
import { canonicalBody, digestOf, type Thing } from '../../model/thing.ts';
import type { CheckedDossier } from '../dossier/check.ts';
import { circlesWith } from '../recorded-circles.ts';

/** A thing to be recorded anew. */
export interface Change {
  readonly thing: Thing;
  readonly body: string;
  readonly digest: string;
  readonly action: 'CREATE' | 'REVISE';
}

/** What will be remembered of a thing that dossiers have loaded. */
export interface Remembered {
  readonly id: string;
  readonly digest: string;
  readonly dossiers: readonly string[];
}

export interface Plan {
  readonly changes: readonly Change[];
  /** Ids of things that left with their last dossier. */
  readonly retirements: readonly string[];
  readonly remember: readonly Remembered[];
  readonly forget: readonly string[];
  readonly conflicts: readonly LoadConflict[];
}

/** A thing that was changed in the graph since it was loaded and differs in the dossier too. */
export interface LoadConflict {
  readonly id: string;
  /** Where the dossier has it; null when the dossier dropped it. */
  readonly where: string | null;
  readonly changedBy: string;
  readonly changedAt: string;
}

export interface Incoming {
  readonly thing: Thing;
  readonly body: string;
  readonly digest: string;
  readonly dossiers: readonly string[];
  readonly where: string;
}

/** Two dossiers give one id different contents. */
export class DossiersDisagree extends Error {
  override readonly name = 'DossiersDisagree';
}

/** Links of a dossier close a circle with what is in the graph, or with another dossier of the same load. */
export class ClosesCircle extends Error {
  override readonly name = 'ClosesCircle';
}

/** The things of all dossiers by id. @throws DossiersDisagree when two differ on an id */
export function incomingOf(dossiers: readonly CheckedDossier[]): Map<string, Incoming> {
  const incoming = new Map<string, Incoming>();
  for (const dossier of dossiers)
    for (const { thing, where } of dossier.things) {
      const body = canonicalBody(thing);
      const place = `${dossier.folder}/${where}`;
      const known = incoming.get(thing.id);
      if (known && known.body !== body)
        throw new DossiersDisagree(
          `${place}: ${thing.id} is declared otherwise in ${known.where}; both must be identical`,
        );
      incoming.set(thing.id, {
        thing,
        body,
        digest: digestOf(body),
        dossiers: [...(known?.dossiers ?? []), dossier.id],
        where: place,
      });
    }
  return incoming;
}

const loadedThings = `
MATCH (l:Loaded) RETURN l.id AS id, l.digest AS digest, l.dossiers AS dossiers`;

const liveThings = `
MATCH (r:Revision) WHERE r.to = '9999'
RETURN r.thing AS id, r.digest AS digest, r.by AS by, r.from AS since`;

/**
 * Compares; two round trips, and where changed things link onwards to what is recorded one a step of that way.
 * @param dossiers ids of the dossiers that are loaded: things of theirs that do not come any more leave
 * @throws DossiersDisagree, ClosesCircle
 */
export async function planLoad(
  reader: Reader,
  dossiers: readonly string[],
  incoming: ReadonlyMap<string, Incoming>,
  theirs: boolean,
): Promise<Plan> {
  const loaded = new Map(
    (await reader.read(loadedThings)).map((row) => [
      String(row['id']),
      { digest: String(row['digest']), dossiers: (row['dossiers'] as string[]).map(String) },
    ]),
  );
  const live = new Map((await reader.read(liveThings)).map((row) => [String(row['id']), row]));
  const plan = {
    changes: [] as Change[],
    retirements: [] as string[],
    remember: [] as Remembered[],
    forget: [] as string[],
    conflicts: [] as LoadConflict[],
  };
  const digestNow = (id: string) => String(live.get(id)?.['digest'] ?? '');
  const conflict = (id: string, where: string | null) =>
    plan.conflicts.push({
      id,
      where,
      changedBy: String(live.get(id)?.['by'] ?? ''),
      changedAt: String(live.get(id)?.['since'] ?? ''),
    });

  for (const [id, { thing, body, digest, dossiers: owners, where }] of incoming) {
    const last = loaded.get(id);
    const kept = (last?.dossiers ?? []).filter((one) => !dossiers.includes(one));
    const elsewhere = kept.length > 0 && last!.digest !== digest;
    if (elsewhere)
      throw new DossiersDisagree(
        `${where}: ${id} is declared otherwise in the dossier ${kept.join(', ')}, which is loaded; ` +
          'both must be identical: load them together',
      );
    const now = { id, digest, dossiers: [...kept, ...owners].sort() };
    if (last?.digest !== digest || last.dossiers.join() !== now.dossiers.join()) plan.remember.push(now);
    if (last?.digest === digest && !theirs) continue;
    if (digestNow(id) === digest) continue;
    if (!theirs && digestNow(id) !== (last?.digest ?? '')) conflict(id, where);
    else plan.changes.push({ thing, body, digest, action: digestNow(id) === '' ? 'CREATE' : 'REVISE' });
  }

  for (const [id, last] of loaded) {
    if (incoming.has(id)) continue;
    const kept = last.dossiers.filter((one) => !dossiers.includes(one));
    if (kept.length === last.dossiers.length) continue;
    if (kept.length > 0) plan.remember.push({ id, digest: last.digest, dossiers: kept });
    else {
      plan.forget.push(id);
      if (digestNow(id) === '') continue;
      if (!theirs && digestNow(id) !== last.digest) conflict(id, null);
      else plan.retirements.push(id);
    }
  }
  const changed = plan.changes.map(({ thing }) => thing);
  const circles = await circlesWith(reader, changed, new Set(plan.retirements));
  if (circles.length > 0) {
    const place = (ids: readonly string[]) => ids.flatMap((id) => incoming.get(id)?.where ?? [])[0];
    throw new ClosesCircle(
      `${circles.map(({ ids, reason }) => `${place(ids)}: ${reason}`).join('\n')}\nNothing was written.`,
    );
  }
  return plan;
}

/** Is there nothing to do? */
export function isEmpty(plan: Plan): boolean {
  return [plan.changes, plan.retirements, plan.remember, plan.forget, plan.conflicts].every(
    (list) => list.length === 0,
  );
}
