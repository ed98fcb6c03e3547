// Reads the record itself: the bodies of all things at a moment, from which any World is made.
import type { Reader, Row } from '../../graph/graph.ts';
import { parseBody, type Thing } from '../../model/thing.ts';
import { type World, worldOf } from '../../model/world.ts';

const currentBodies = `
MATCH (r:Revision) WHERE r.to = '9999' AND r.body <> ''
RETURN r.body AS body`;

const bodiesAt = `
MATCH (r:Revision) WHERE r.from <= $at AND r.to > $at AND r.body <> ''
RETURN r.body AS body LIMIT $limit`;

/** How many things an answer about the past reads at the most: some 300 MB of memory. */
const mostThen = 100_000;

/** The record of a past moment is more than one answer may read. */
export class RecordTooLarge extends Error {
  override readonly name = 'RecordTooLarge';
}

/**
 * Everything recorded at a moment: now, or as the graph knew it at `knownAt` (a UTC instant, ISO 8601 with
 * milliseconds). One round trip.
 * @throws RecordTooLarge for a past moment with more than 100,000 things
 */
export async function readThings(reader: Reader, knownAt: string | null = null): Promise<Thing[]> {
  const rows =
    knownAt === null
      ? await reader.read(currentBodies)
      : await reader.read(bodiesAt, { at: knownAt, limit: mostThen + 1 });
  if (knownAt !== null && rows.length > mostThen)
    throw new RecordTooLarge(
      `the graph has more than ${mostThen} things at that moment, which is more than one answer can read: ` +
        'ask about one thing by its id, or leave out `knownAt`, `asOf` and `dossier`',
    );
  return rows.map((row: Row) => parseBody(String(row['body'])));
}

export async function readWorld(reader: Reader, knownAt: string | null = null): Promise<World> {
  return worldOf(await readThings(reader, knownAt));
}
