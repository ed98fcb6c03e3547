// What did we learn between two moments? The difference of the full answers that the graph gave at both.
import type { Reader } from '../graph/graph.ts';
import { type Claim, refOf, viewClaim } from '../model/claim.ts';
import { sortKey } from '../model/claim-time.ts';
import { canonicalBody, type Thing } from '../model/thing.ts';
import { type ChangedField, changedFields } from '../model/thing-changes.ts';
import { BadDate } from '../model/time.ts';
import { kindOf } from '../model/vocabulary/index.ts';
import {
  type ChangedOrigin,
  type ChangedTalks,
  changedOrigins,
  changedTalks,
  type MovedPosition,
  movedPositions,
} from '../model/what-changed.ts';
import type { Subjects } from './examples.ts';
import { readLastChange } from './look-ups/changes-since.ts';
import type { Revision } from './look-ups/history.ts';
import type { Question } from './question.ts';
import { asSaidBy } from './shared/claims-of.ts';
import { requireDossier, UnknownDossier } from './shared/known-dossier.ts';
import { type Asked, momentOf } from './shared/moment.ts';
import type { RecordThen } from './shared/past.ts';
import { answersThen, counts } from './what-changed-answers.ts';
import {
  type Bounds,
  readRevisions,
  readTwoRecords,
  type TwoRecords,
  usualBounds,
} from './what-changed-record.ts';

export const whatChangedQuestion = {
  name: 'whatChanged',
  asks: 'What did we learn since yesterday?',
  group: 'Then and now',
  example: {
    title: 'What did we learn in the last day?',
    variables: ({ lastChange }: Subjects) => ({ since: dayBefore(lastChange ?? null) }),
    query: `# What did we learn since this moment? Filled in: a day before the last recorded change.
query WhatChanged($since: DateTime!, $until: DateTime) {
  whatChanged(since: $since, until: $until, first: 20) {
    counts { claims positions origins talks things undone }
    claims {
      how
      claim { id paraphrase holder { name } quotes { exact } document { title } }
      fields { field before after }
      entries { at by action reason }
    }
    positions {
      holder { name }
      demand { name }
      how
      because
      before { stance since }
      after { stance since support { claims { count nodes(first: 3) { quotes { exact } } } origins { count } } }
    }
    origins { how about { name } origin { name } claims { id quotes { exact } } }
    talks { talks { name } before after }
    things { id name kind how fields { field before after } entries { at by reason } }
    truncated
  }
}
`,
  },
} as const satisfies Question;

export const thingChanges = [
  { name: 'RECORDED', gloss: 'It was never recorded before.' },
  { name: 'RESTORED', gloss: 'It had been retracted, and is there again.' },
  { name: 'REVISED', gloss: 'It was coded anew.' },
  {
    name: 'RERANKED',
    gloss: 'Only its rank is another: preferred, normal, or deprecated as known to be wrong.',
  },
  { name: 'GRADED', gloss: 'Only its grade on the Admiralty scale is another.' },
  { name: 'RETRACTED', gloss: 'It was taken back.' },
  { name: 'RETIRED', gloss: 'It left with its dossier, or was no longer in it.' },
] as const;
export type ThingChange = (typeof thingChanges)[number]['name'];

interface Changed {
  readonly how: ThingChange;
  /** What differs between both moments; empty for what came or went. */
  readonly fields: readonly ChangedField[];
  /** Who changed it in between, when and why, in order. */
  readonly entries: readonly Revision[];
}

export interface ChangedClaim extends Changed {
  /** Null: it was not recorded then. */
  readonly before: Claim | null;
  /** Null: it is not recorded any more. */
  readonly after: Claim | null;
}

/** An entity, a document, a dossier or a judgement. */
export interface ChangedThing extends Changed {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

/** A position that moved, and the changed claims among those that it rests on, as they are or last were. */
export interface MovedByClaims extends MovedPosition {
  readonly changes: readonly Claim[];
}

export interface WhatChanged {
  readonly since: string;
  /** Null: now. */
  readonly until: string | null;
  /** Of each list, before it is cut; and of things that were changed and changed back. */
  readonly counts: Readonly<
    Record<'claims' | 'positions' | 'origins' | 'talks' | 'things' | 'undone', number>
  >;
  /** In order of their sort keys. */
  readonly claims: readonly ChangedClaim[];
  /** In order of the ids of holder and demand. */
  readonly positions: readonly MovedByClaims[];
  readonly origins: readonly ChangedOrigin[];
  readonly talks: readonly ChangedTalks[];
  /** In order of their ids. */
  readonly things: readonly ChangedThing[];
  readonly truncated: boolean;
}

/** How many entries each list holds at the most. */
export const mostChanges = 500;

export interface Changes {
  /** Instants with their zone, ISO 8601. What was recorded at `since` itself is known then, and no news. */
  readonly since: string;
  /** Null or absent: now. */
  readonly until?: string | null | undefined;
  /** How many of each list, 1 to 500. */
  readonly first: number;
}

/**
 * What the graph answers at `until` and did not at `since`. Round trips depend on how far the changes reach,
 * never on how many they are.
 * @throws BadDate for moments that are none, or in the wrong order; UnknownDossier; RecordTooLarge
 */
export async function whatChanged(
  reader: Reader,
  { since, until = null, first }: Changes,
  { knownAt = null, ...asked }: Asked = {},
  bounds: Bounds = usualBounds,
): Promise<WhatChanged> {
  const moment = momentOf({ ...asked, knownAt: since });
  const to = earliest(momentOf({ knownAt: until }).knownAt, momentOf({ knownAt }).knownAt);
  const from = moment.knownAt!;
  const window = { since: from, until: to ?? (await momentOfNow(reader, from)) };
  if (window.since > window.until)
    throw new BadDate(
      `expected since before until, got since ${window.since} and until ${window.until}`,
      'until',
    );
  await requireDossierAtEither(reader, moment.dossier, { since: moment.knownAt, until: to });
  const records = await readTwoRecords(reader, window, bounds);
  const { before, after, about } = records;
  const [then, later] = [answersThen(before, moment, about), answersThen(after, moment, about)];
  const positions = movedPositions(then.positions, later.positions);
  const origins = changedOrigins(then.origins, later.origins);
  const talks = changedTalks(then.talks, later.talks);
  const isIn = (record: RecordThen, id: string) => {
    const claim = record.world.claims.get(id);
    return claim !== undefined && counts(record, claim, moment);
  };
  const differing = differingIds(records);
  const claims = differing
    .filter((id) => isIn(before, id) || isIn(after, id))
    .sort((a, b) => (keyOf(records, a) < keyOf(records, b) ? -1 : 1));
  const isOf = (thing: Thing) =>
    moment.dossier === null || (thing.properties['dossier'] ?? moment.dossier) === moment.dossier;
  const things = differing.filter(
    (id) => !id.startsWith('claim:') && isOf((after.things.get(id) ?? before.things.get(id))!),
  );
  const changed = new Set(claims);
  const listed = [...claims.slice(0, first), ...things.slice(0, first)];
  const revisions = await readRevisions(reader, listed, window);
  const change = (id: string): Changed => changeOf(records, id, revisions.get(id) ?? []);
  const lists = { claims, positions, origins, talks, things };
  const lengths = Object.values(lists).map(({ length }) => length);
  return {
    since: window.since,
    until: to,
    counts: {
      claims: claims.length,
      positions: positions.length,
      origins: origins.length,
      talks: talks.length,
      things: things.length,
      undone: records.changed === null ? 0 : records.changed.length - differing.length,
    },
    claims: claims.slice(0, first).map((id) => ({
      ...change(id),
      before: claimThen(before, id, moment.asOf),
      after: claimThen(after, id, moment.asOf),
    })),
    positions: positions.slice(0, first).map((one) => ({ ...one, changes: changesOf(one, changed) })),
    origins: origins.slice(0, first),
    talks: talks.slice(0, first),
    things: things.slice(0, first).map((id) => ({ ...change(id), ...namedThing(records, id) })),
    truncated: lengths.some((length) => length > first),
  };
}

/** A dossier may have come in between, or left. @throws UnknownDossier */
async function requireDossierAtEither(
  reader: Reader,
  dossier: string | null,
  { since, until }: { readonly since: string | null; readonly until: string | null },
): Promise<void> {
  try {
    await requireDossier(reader, { dossier, knownAt: since });
  } catch (error) {
    if (!(error instanceof UnknownDossier)) throw error;
    await requireDossier(reader, { dossier, knownAt: until });
  }
}

/** The moment of the last change, so that all reads tell of one moment whatever is changed meanwhile. */
async function momentOfNow(reader: Reader, since: string): Promise<string> {
  const last = await readLastChange(reader);
  return last > since ? last : since;
}

/** Of two moments, null being now, the earlier one. */
function earliest(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b < a) ? b : a;
}

/** The things that are not the same at both moments, in order of their ids. */
function differingIds({ before, after, changed }: TwoRecords): string[] {
  const ids = changed ?? [...new Set([...before.things.keys(), ...after.things.keys()])];
  const body = ({ things }: RecordThen, id: string) => {
    const thing = things.get(id);
    return thing === undefined ? null : canonicalBody(thing);
  };
  return ids.filter((id) => body(before, id) !== body(after, id)).sort();
}

function keyOf({ before, after }: TwoRecords, id: string): string {
  const record = after.world.claims.has(id) ? after : before;
  const claim = record.world.claims.get(id)!;
  return sortKey(claim, record.world.documents.get(claim.document));
}

function changesOf({ before, after }: MovedPosition, changed: ReadonlySet<string>): Claim[] {
  const resting = [...before, ...after].flatMap(({ support }) => support.claims);
  return [...new Map(resting.map((claim) => [claim.id, claim])).values()]
    .filter(({ id }) => changed.has(id))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
}

function claimThen({ world }: RecordThen, id: string, asOf: string | null): Claim | null {
  const claim = world.claims.get(id);
  return claim ? asSaidBy(viewClaim(world, claim), asOf) : null;
}

function changeOf({ before, after }: TwoRecords, id: string, entries: readonly Revision[]): Changed {
  const [was, is] = [before.things.get(id) ?? null, after.things.get(id) ?? null];
  const fields = was && is ? changedFields(was, is) : [];
  return { how: howOf(was, is, fields, entries), fields, entries };
}

const grades: ReadonlySet<string> = new Set(['credibility', 'reliability', 'assessor', 'assessed']);

function howOf(
  was: Thing | null,
  is: Thing | null,
  fields: readonly ChangedField[],
  entries: readonly Revision[],
): ThingChange {
  if (is === null) return entries.at(-1)?.action === 'RETIRE' ? 'RETIRED' : 'RETRACTED';
  if (was === null) return (entries[0]?.version ?? 1) === 1 ? 'RECORDED' : 'RESTORED';
  if (fields.every(({ field }) => field === 'rank')) return 'RERANKED';
  return fields.every(({ field }) => grades.has(field)) ? 'GRADED' : 'REVISED';
}

function namedThing({ before, after }: TwoRecords, id: string): Pick<ChangedThing, 'id' | 'name' | 'kind'> {
  const record = after.things.has(id) ? after : before;
  const { labels, properties } = record.things.get(id)!;
  if (!labels.includes('Judgement'))
    return { id, name: String(properties['name'] ?? properties['title'] ?? id), kind: kindOf(labels) };
  const name = (key: string) => refOf(record.world, String(properties[key]))?.name ?? String(properties[key]);
  return { id, name: `${name('a')} and ${name('b')}: ${properties['verdict']}`, kind: 'Judgement' };
}

function dayBefore(moment: string | null): string {
  const day = 24 * 60 * 60 * 1_000;
  return new Date((moment === null ? Date.now() : Date.parse(moment)) - day).toISOString();
}
