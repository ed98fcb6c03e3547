// The guard: one node that every write touches first, so that writers take turns, and that carries the
// version of the graph's schema. Without it both engines accept a stale read followed by a write.

import { BadStatement, CannotOpen, type Row, schemaVersion } from './graph.ts';

/** Begins every write. The counter only makes it a write. */
export const touchGuard =
  "MATCH (g:Guard) WHERE g.id = 'guard' SET g.writes = coalesce(g.writes, 0) + 1 RETURN g.schemaVersion AS version";

export const readStamp = "MATCH (g:Guard) WHERE g.id = 'guard' RETURN g.schemaVersion AS version";

/** Creates the guard where it is missing and stamps `$version`. */
export const stampGuard =
  "MERGE (g:Guard {id: 'guard'}) ON CREATE SET g.writes = 0 SET g.schemaVersion = $version";

/** The version in an answer to `readStamp` or `touchGuard`; null when the graph was never prepared. */
export function stampIn(rows: readonly Row[]): number | null {
  const version = rows[0]?.['version'];
  return typeof version === 'number' ? version : null;
}

/** Throws `CannotOpen` when a later program has changed the graph: this one would misread it. */
export function refuseNewer(stamp: number | null, where: string): void {
  if (stamp === null || stamp <= schemaVersion) return;
  throw new CannotOpen(
    `The graph in ${where} has version ${stamp}, and this program knows versions up to ${schemaVersion}: ` +
      'use the Parley that wrote it, or a later one.',
  );
}

/** Throws unless the guard that a write touched belongs to a graph prepared for this program. */
export function refuseUnprepared(rows: readonly Row[], where: string): void {
  const stamp = stampIn(rows);
  refuseNewer(stamp, where);
  if (stamp !== schemaVersion) throw new BadStatement('write() before prepare(): the graph has no guard');
}
