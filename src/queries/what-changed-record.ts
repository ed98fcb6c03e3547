// What `whatChanged` reads: which things have revisions between two moments, the record at both moments as far
// as those revisions can matter, and who made them.
import type { Reader } from '../graph/graph.ts';
import type { CodedClaim } from '../model/coded.ts';
import { parseBody, type Thing } from '../model/thing.ts';
import { changedFields } from '../model/thing-changes.ts';
import { type Revision, revisionOf } from './look-ups/history.ts';
import { type RecordThen, readWholeRecordThen } from './shared/past.ts';
import { asPart, mostInPart, openPart, PartTooWide, type RecordPart } from './shared/record-part.ts';
import { isTarget, targetsOf } from './what-changed-answers.ts';

/** Two instants, UTC, ISO 8601 with milliseconds; what was recorded at the first is not between them. */
export interface Window {
  readonly since: string;
  readonly until: string;
}

export interface TwoRecords {
  readonly before: RecordThen;
  readonly after: RecordThen;
  /** The things with revisions in between; null when they are more than are followed one by one. */
  readonly changed: readonly string[] | null;
  /** The demands and talks that the revisions can matter to; null: everything was read. */
  readonly about: ReadonlySet<string> | null;
}

/** When both records are read whole. */
export interface Bounds {
  /** With more changed things than this: they are not followed to what they matter to. */
  readonly followed: number;
  /** With more things in a part than this. */
  readonly inPart: number;
}

export const usualBounds: Bounds = { followed: 2_000, inPart: mostInPart };

const changedThings = `
MATCH (r:Revision) WHERE r.from > $since AND r.from <= $until
WITH DISTINCT r.thing AS id RETURN id ORDER BY id LIMIT $limit`;

const revisionsOf = `
MATCH (r:Revision) WHERE r.thing IN $ids AND r.from > $since AND r.from <= $until
RETURN r.thing AS thing, r.version AS version, r.from AS at, r.by AS by, r.action AS action, r.reason AS reason
ORDER BY thing, version`;

const bodiesAt = `
MATCH (r:Revision) WHERE r.thing IN $ids AND r.from <= $at AND r.to > $at AND r.body <> ''
RETURN r.thing AS id, r.body AS body`;

/** Entities and documents that have to do with whatever they name in one of these ways. */
const passesOn = new Set(['REPRESENTS', 'SPEAKS_FROM', 'ASKED_OF', 'PUBLISHED_BY']);

/** Fields that no rule looks at: when only they differ, no answer does. */
const idle = new Set([
  ...['credibility', 'reliability', 'assessor', 'assessed'],
  ...['note', 'paraphrase', 'description', 'aliases', 'wikidata', 'url'],
]);

/**
 * The record at both moments. Two parts, read in step: one round trip for what changed, two for what it says, and for
 * each part one for the judgements and one a step from the changed things to all that they matter to. Where that is
 * too wide, two more for the whole records.
 * @throws RecordTooLarge when a whole record is more than one answer may read
 */
export async function readTwoRecords(
  reader: Reader,
  { since, until }: Window,
  { followed, inPart }: Bounds,
): Promise<TwoRecords> {
  const rows = await reader.read(changedThings, { since, until, limit: followed + 1 });
  const changed = rows.length > followed ? null : rows.map(({ id }) => String(id));
  const matter = changed === null ? null : await mattering(reader, changed, { since, until });
  if (changed !== null && matter !== null) {
    try {
      const parts = [await openPart(reader, since, inPart), await openPart(reader, until, inPart)] as const;
      const about = await mattersTo(parts, changed, matter);
      const [before, after] = [
        await partOn(parts[0], about, changed),
        await partOn(parts[1], about, changed),
      ];
      return { before, after, changed, about };
    } catch (error) {
      if (!(error instanceof PartTooWide)) throw error;
    }
  }
  const before = await readWholeRecordThen(reader, since);
  const after = await readWholeRecordThen(reader, until);
  const about = changed && matter && (await mattersTo([asPart(before), asPart(after)], changed, matter));
  return { before, after, changed, about };
}

/** The changed things of which a rule can tell that they changed. Two round trips. */
async function mattering(
  reader: Reader,
  changed: readonly string[],
  { since, until }: Window,
): Promise<string[]> {
  if (changed.length === 0) return [];
  const [before, after] = [since, until].map(async (at) => {
    const rows = await reader.read(bodiesAt, { ids: changed, at });
    return new Map(rows.map((row) => [String(row['id']), String(row['body'])]));
  });
  const [was, is] = [await before!, await after!];
  return changed.filter((id) => {
    const [old, young] = [was.get(id), is.get(id)];
    if (old === undefined || young === undefined) return old !== young;
    const fields = old === young ? [] : changedFields(parseBody(old), parseBody(young));
    return fields.some(({ field }) => !idle.has(field));
  });
}

type Parts = readonly [RecordPart, RecordPart];

/** The demands and talks that changed things can matter to, at either moment. */
async function mattersTo(
  parts: Parts,
  changed: readonly string[],
  matter: readonly string[],
): Promise<Set<string>> {
  const about = new Set<string>();
  const preferred = new Set<string>();
  for (const part of parts) {
    await part.naming(changed);
    for (const { id, rank, about: target } of await affected(part, matter, about))
      if (rank === 'PREFERRED') preferred.add(target ?? id);
  }
  // A preferred claim on one demand silences others on it, which may be positions on the demand of their condition;
  // and whether what is conditional on a demand is silenced is told by the claims beside it.
  await reach(parts, preferred, about, (claim, on) => on.has(claim.about ?? ''));
  await reach(parts, about, about, ({ conditions }, on) => conditions.some(({ to }) => on.has(to)));
  return about;
}

/** Adds what claims that fit are on. */
async function reach(
  parts: Parts,
  from: ReadonlySet<string>,
  about: Set<string>,
  fits: (claim: CodedClaim, on: ReadonlySet<string>) => boolean,
): Promise<void> {
  const more: string[] = [];
  for (const part of parts) {
    const on = new Set(part.widened(from));
    await part.naming(on);
    more.push(...[...part.claims.values()].filter((claim) => fits(claim, on)).flatMap(targetsOf));
  }
  for (const id of more) about.add(id);
}

/** All claims on some demands and talks, with what they depend on, and the changed things. */
async function partOn(
  part: RecordPart,
  about: ReadonlySet<string>,
  changed: readonly string[],
): Promise<RecordThen> {
  const wanted = new Set(part.widened(about));
  await part.naming(wanted);
  const on = [...part.claims.values()].filter((claim) => targetsOf(claim).some((id) => wanted.has(id)));
  await part.join([
    ...on.map(({ id }) => id),
    ...changed.filter((id) => part.claims.has(id)),
    ...[...wanted].filter((id) => id.startsWith('talks:')),
  ]);
  const world = await part.world([...wanted, ...changed]);
  return { things: part.things, world };
}

/** The claims that some things can matter to. Adds the demands and talks that they are on to `about`. */
async function affected(
  part: RecordPart,
  matter: readonly string[],
  about: Set<string>,
): Promise<CodedClaim[]> {
  const judged = matter.flatMap((id) => (id.startsWith('judgement:') ? judgedIn(id) : [id]));
  const reached = new Set(judged);
  for (let frontier = part.widened(judged); frontier.length > 0; ) {
    for (const id of frontier) reached.add(id);
    await part.naming(frontier);
    const passes = ({ id, edges }: Thing) =>
      !reached.has(id) &&
      !part.claims.has(id) &&
      edges.some(({ type, to }) => passesOn.has(type) && reached.has(to));
    const next = [...part.things.values()].filter(passes).map(({ id }) => id);
    frontier = part.widened(next).filter((id) => !reached.has(id));
  }
  const isTouched = (id: string) =>
    reached.has(id) || part.things.get(id)!.edges.some(({ to }) => reached.has(to));
  const joined = await part.join([...part.claims.keys()].filter(isTouched));
  const claims = [...joined].map((id) => part.claims.get(id)!);
  for (const id of [...claims.flatMap(targetsOf), ...reached]) if (isTarget(id)) about.add(id);
  return claims;
}

/** The ids in `judgement:a~b`. */
function judgedIn(id: string): string[] {
  return id.slice('judgement:'.length).split('~');
}

/** The revisions of things between two moments, in order, by thing. One round trip. */
export async function readRevisions(
  reader: Reader,
  ids: readonly string[],
  { since, until }: Window,
): Promise<Map<string, Revision[]>> {
  const found = new Map<string, Revision[]>();
  if (ids.length === 0) return found;
  for (const row of await reader.read(revisionsOf, { ids, since, until })) {
    const revision = revisionOf(row);
    found.set(revision.id, [...(found.get(revision.id) ?? []), revision]);
  }
  return found;
}
