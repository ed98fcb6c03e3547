// One change in one transaction: read what is current under the guard, decide, record with a revision, redraw
// what is derived. A change that would alter nothing writes no revision.
import type { Reader, Writer } from '../../graph/graph.ts';
import { isText } from '../../model/text.ts';
import { canonicalBody, digestOf, parseBody, type Thing } from '../../model/thing.ts';
import { redraw } from '../derived/repair.ts';
import { record, stamp } from '../record/record.ts';
import { ChangeConflict, ChangeRefused, UnknownThing } from './errors.ts';
import type { Writable } from './writable.ts';

/** Who changes, why, and on what understanding. */
export interface ChangeOptions {
  /** The name that the history will show. */
  readonly by: string;
  readonly reason?: string | null;
  /** The version that the change was made for, 0 for a thing that must be new; another one is a conflict. */
  readonly version?: number;
  /** The clock, in milliseconds since 1970 (UTC). */
  readonly now?: () => number;
}

export interface Changed {
  readonly id: string;
  readonly version: number;
  /** The moment of the change (UTC, ISO 8601); null when the graph said the same already. */
  readonly at: string | null;
}

/** What is recorded of an id at present. */
export interface Current {
  readonly id: string;
  /** 0: nothing was ever recorded. */
  readonly version: number;
  /** Null when never recorded, or retired. */
  readonly thing: Thing | null;
  /** By whom and when it came to be so. */
  readonly by: string;
  readonly since: string;
}

/** What a change comes to. */
export type Decision =
  | { readonly action: 'CREATE' | 'REVISE' | 'RESTORE' | 'GRADE'; readonly thing: Thing }
  | { readonly action: 'RETRACT' };

/** In characters; as much as a note of a claim. */
const longestReason = 2_000;

const currentRevision = `
MATCH (r:Revision) WHERE r.thing = $id AND r.to = '9999'
RETURN r.version AS version, r.body AS body, r.by AS by, r.from AS since`;

async function readCurrent(reader: Reader, id: string): Promise<Current> {
  const [row] = await reader.read(currentRevision, { id });
  if (!row) return { id, version: 0, thing: null, by: '', since: '' };
  const body = String(row['body']);
  return {
    id,
    version: Number(row['version']),
    thing: body === '' ? null : parseBody(body),
    by: String(row['by']),
    since: String(row['since']),
  };
}

/**
 * Makes one change of one thing, as `decide` says when shown what is current.
 * @throws UnknownThing, ChangeConflict, ChangeRefused; then nothing was written
 */
export async function change(
  graph: Writable,
  id: string,
  options: ChangeOptions,
  decide: (current: Current, reader: Reader) => Promise<Decision> | Decision,
): Promise<Changed> {
  if (options.by.trim() === '')
    throw new ChangeRefused(id, [{ path: 'by', reason: 'expected the name of whoever changes it, got ""' }]);
  const why = options.reason ?? '';
  if (why.length > longestReason || !isText(why))
    throw new ChangeRefused(id, [
      { path: 'reason', reason: `expected text of at most ${longestReason} characters, got ${why.length}` },
    ]);
  return graph.write(async (writer) => {
    const current = await readCurrent(writer, id);
    requireVersion(current, options.version);
    return recorded(writer, current, await decide(current, writer), options);
  });
}

async function recorded(
  writer: Writer,
  current: Current,
  decision: Decision,
  options: ChangeOptions,
): Promise<Changed> {
  const { id, version } = current;
  const changes = decision.action === 'RETRACT' ? [] : [withBody(decision)];
  if (current.thing && changes[0]?.body === canonicalBody(current.thing)) return { id, version, at: null };
  const at = await stamp(writer, options.now ?? Date.now);
  const entry = { at, by: options.by, reason: options.reason ?? null, leaving: 'RETRACT' } as const;
  await record(writer, changes, changes.length === 0 ? [id] : [], entry);
  await redraw(writer, [id]);
  return { id, version: version + 1, at };
}

/** The live thing with this id. @throws UnknownThing, or ChangeConflict when it was retracted */
export function requireLive({ id, version, thing, by, since }: Current): Thing {
  if (version === 0) throw new UnknownThing(id);
  if (thing) return thing;
  const message = `${id} was retracted by ${by} at ${since}: restore it first`;
  throw new ChangeConflict('RETRACTED', id, message, { version });
}

function requireVersion({ id, version, by, since }: Current, expected: number | undefined): void {
  if (expected === undefined || expected === version) return;
  if (version === 0) throw new UnknownThing(id);
  const message = `expected version ${expected} of ${id}, but ${by} made version ${version} at ${since}`;
  throw new ChangeConflict('VERSION', id, message, { version });
}

function withBody({ thing, action }: { readonly thing: Thing; readonly action: string }) {
  const body = canonicalBody(thing);
  return { thing, action, body, digest: digestOf(body) };
}
