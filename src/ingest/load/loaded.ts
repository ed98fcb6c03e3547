// What was loaded last, remembered so that changes made elsewhere are seen. It outlives retirement.
import type { Writer } from '../../graph/graph.ts';
import { inBatches } from '../batches.ts';
import type { Remembered } from './plan.ts';

const remember = `
UNWIND $rows AS row MERGE (l:Loaded {id: row.id}) SET l.digest = row.digest, l.dossiers = row.dossiers`;

const forget = `
MATCH (l:Loaded) WHERE l.id IN $ids DETACH DELETE l`;

export async function rememberLoaded(writer: Writer, things: readonly Remembered[]): Promise<void> {
  await inBatches(things, (rows) => writer.write(remember, { rows: rows.map((row) => ({ ...row })) }));
}

export async function forgetLoaded(writer: Writer, ids: readonly string[]): Promise<void> {
  await inBatches(ids, (batch) => writer.write(forget, { ids: batch }));
}
