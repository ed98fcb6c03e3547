// Loads checked dossiers: one transaction, and none at all when nothing changed.
import type { Reader } from '../../graph/graph.ts';
import type { Writable } from '../changes/writable.ts';
import { redraw } from '../derived/repair.ts';
import type { CheckedDossier } from '../dossier/check.ts';
import { record, stamp } from '../record/record.ts';
import { forgetLoaded, rememberLoaded } from './loaded.ts';
import { incomingOf, isEmpty, type LoadConflict, type Plan, planLoad } from './plan.ts';

export interface LoadOptions {
  /** Take the dossier's wording where the graph was changed since. */
  readonly theirs?: boolean;
  /** Who loads, as the history will say. */
  readonly by?: string;
  /** The clock, in milliseconds since 1970 (UTC). */
  readonly now?: () => number;
  /** Told as the work goes on, for a person who waits. */
  readonly progress?: (step: string) => void;
}

export interface Loaded {
  readonly created: number;
  readonly revised: number;
  readonly retired: number;
  /** False when the graph said the same already and no write was opened. */
  readonly wrote: boolean;
  /** The moment of the change (UTC, ISO 8601); null when nothing was written. */
  readonly at: string | null;
}

/** Things were changed in the graph and in the dossier since the last load; nothing was written. */
export class LoadRefused extends Error {
  override readonly name = 'LoadRefused';
  readonly conflicts: readonly LoadConflict[];
  constructor(conflicts: readonly LoadConflict[]) {
    super(
      `${conflicts.length} ${conflicts.length === 1 ? 'thing was' : 'things were'} changed in the graph since ` +
        'the last load and differ from the dossier; nothing was written. Take the dossier with --theirs, or ' +
        'bring the change into the dossier.',
    );
    this.conflicts = conflicts;
  }
}

/**
 * Loads dossiers in one transaction: things that are new or differ are recorded with a revision, things that
 * left with their last dossier are retired, derived edges are rebuilt.
 * @throws LoadRefused, DossiersDisagree, ClosesCircle; then nothing was written
 */
export async function load(
  graph: Writable,
  dossiers: readonly CheckedDossier[],
  options: LoadOptions = {},
): Promise<Loaded> {
  const incoming = incomingOf(dossiers);
  const ids = dossiers.map(({ id }) => id);
  return settle(graph, (reader) => planLoad(reader, ids, incoming, options.theirs ?? false), options);
}

/** Removes dossiers: their things are retired, shared ones stay until their last dossier leaves. */
export async function unload(
  graph: Writable,
  ids: readonly string[],
  options: LoadOptions = {},
): Promise<Loaded> {
  return settle(graph, (reader) => planLoad(reader, ids, new Map(), options.theirs ?? false), options);
}

async function settle(
  graph: Writable,
  plan: (reader: Reader) => Promise<Plan>,
  options: LoadOptions,
): Promise<Loaded> {
  const first = await graph.read(plan);
  if (first.conflicts.length > 0) throw new LoadRefused(first.conflicts);
  if (isEmpty(first)) return { created: 0, revised: 0, retired: 0, wrote: false, at: null };
  return graph.write(async (writer) => {
    // Planned anew under the guard: what was read before it may have been changed by somebody else.
    const settled = await plan(writer);
    if (settled.conflicts.length > 0) throw new LoadRefused(settled.conflicts);
    const at = await stamp(writer, options.now ?? Date.now);
    const by = options.by ?? 'load';
    options.progress?.(`recording ${settled.changes.length} things`);
    await record(writer, settled.changes, settled.retirements, { at, by, reason: null });
    await rememberLoaded(writer, settled.remember);
    await forgetLoaded(writer, settled.forget);
    if (settled.changes.length + settled.retirements.length > 0) {
      options.progress?.('drawing derived edges');
      await redraw(writer, [...settled.changes.map(({ thing }) => thing.id), ...settled.retirements]);
    }
    const created = settled.changes.filter(({ action }) => action === 'CREATE').length;
    return {
      created,
      revised: settled.changes.length - created,
      retired: settled.retirements.length,
      wrote: true,
      at,
    };
  });
}
