// What was changed about a thing: by whom, when and why.
import type { Reader, Row } from '../../graph/graph.ts';
import { parseBody, type Thing } from '../../model/thing.ts';
import { type Page, type PageRequest, pageTexts, pageWith, reading } from '../shared/page.ts';

/** What a change did: RETIRE is a thing's leaving with its last dossier. */
export type Action = 'CREATE' | 'REVISE' | 'GRADE' | 'RESTORE' | 'RETRACT' | 'RETIRE';

/** One change of a thing. */
export interface Revision {
  readonly version: number;
  /** UTC, ISO 8601 with milliseconds. */
  readonly at: string;
  readonly by: string;
  readonly action: string;
  /** Null: none was given. */
  readonly reason: string | null;
}

/** The same with the thing that it is of. */
export interface RevisionOfThing extends Revision {
  readonly id: string;
  readonly action: Action;
}

const columns = `r.thing AS thing, r.version AS version, r.from AS at, r.by AS by, r.action AS action, r.reason AS reason`;

const revisions = pageTexts(
  (compare, way) => `
MATCH (r:Revision) WHERE r.thing = $id AND r.version ${compare} $from
RETURN r.id AS id, toString(r.version) AS key, ${columns}
ORDER BY version ${way} LIMIT $limit`,
);

const countRevisions = `
MATCH (r:Revision) WHERE r.thing = $id RETURN count(r) AS total`;

/**
 * A page of the changes of a thing, newest first; keys are versions. Empty when nothing was ever recorded under
 * this id. One round trip.
 */
export async function pageHistory(
  reader: Reader,
  id: string,
  request: PageRequest,
): Promise<Page<RevisionOfThing>> {
  const { text, values } = reading(revisions, 'DESCENDING', request);
  const highest = request.direction === 'FORWARD' ? Number.MAX_SAFE_INTEGER : 0;
  const from = request.from === null ? highest : Number(request.from);
  return pageWith(await reader.read(text, { ...values, id, from }), request, revisionOf);
}

/** How many changes a thing has seen. One round trip. */
export async function countHistory(reader: Reader, id: string): Promise<number> {
  const [row] = await reader.read(countRevisions, { id });
  return Number(row?.['total'] ?? 0);
}

const currentVersions = `
MATCH (r:Revision) WHERE r.thing IN $ids AND r.to = '9999'
RETURN r.thing AS thing, r.version AS version`;

/** The version that each thing has now, retracted ones too. One round trip. */
export async function readVersions(
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await reader.read(currentVersions, { ids });
  return new Map(rows.map((row) => [String(row['thing']), Number(row['version'])]));
}

/** What a change left, and what stood before. */
export interface Bodies {
  /** Null: the thing was taken out of the present. */
  readonly after: Thing | null;
  /** The version last recorded before; null when there is none. */
  readonly before: Thing | null;
}

const bodies = `
MATCH (r:Revision) WHERE r.id IN $ids RETURN r.id AS id, r.body AS body`;

/** The name of a version: `claim:strait-times-0412/cap@2`. */
export function versionId(thing: string, version: number): string {
  return `${thing}@${version}`;
}

/** What versions say, by their names, each beside the one before. One round trip. */
export async function readBodies(
  reader: Reader,
  versions: readonly string[],
): Promise<ReadonlyMap<string, Bodies>> {
  // A thing that is out of the present comes back with the next version: two steps back lead to what it said.
  const ids = versions.flatMap((id) => [id, stepsBack(id, 1), stepsBack(id, 2)]);
  const rows = await reader.read(bodies, { ids: [...new Set(ids)] });
  const things = new Map(rows.map((row) => [String(row['id']), thingOf(row)]));
  const said = (id: string) => things.get(id) ?? null;
  return new Map(
    versions.map((id) => [id, { after: said(id), before: said(stepsBack(id, 1)) ?? said(stepsBack(id, 2)) }]),
  );
}

function stepsBack(id: string, steps: number): string {
  const at = id.lastIndexOf('@');
  return versionId(id.slice(0, at), Number(id.slice(at + 1)) - steps);
}

function thingOf(row: Row): Thing | null {
  const body = String(row['body']);
  return body === '' ? null : parseBody(body);
}

/** Decodes a row with the columns of a revision. */
export function revisionOf({ thing, version, at, by, action, reason }: Row): RevisionOfThing {
  return {
    id: String(thing),
    version: Number(version),
    at: String(at),
    by: String(by),
    action: String(action) as Action,
    reason: reason == null ? null : String(reason),
  };
}

/** How many changes a page holds at the most. */
export const mostRevisions = 100;

/**
 * The changes of a thing, newest first, at most `limit` of those before version `before`. Empty when nothing
 * was ever recorded under this id. One round trip.
 */
export async function history(
  reader: Reader,
  id: string,
  { before = null, limit = mostRevisions }: { before?: number | null; limit?: number } = {},
): Promise<readonly Revision[]> {
  const from = before === null ? null : String(before);
  const page = { size: Math.min(limit, mostRevisions), direction: 'FORWARD', from } as const;
  return (await pageHistory(reader, id, page)).items;
}
