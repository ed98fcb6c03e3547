// The claims of a document as its file has them, in the order of the text.
import { type CodedClaim, claimOf } from '../../model/coded.ts';
import { groupBy } from '../../model/group.ts';
import type { Thing } from '../../model/thing.ts';
import { type Fields, keyOf, oneOrMany, quantityFields, unlessEmpty, written } from './fields.ts';

/** What the claims of a document are written against. */
export interface ClaimContext {
  /** The key of the document. */
  readonly document: string;
  /** The id of the outlet that the document retells. */
  readonly retells: string | undefined;
  hasSort(source: string, sort: 'Outlet' | 'Anonymous'): boolean;
}

/** The entries of a document's `claims`. Claims that a list made are written as one entry again. */
export function claimEntries(things: readonly Thing[], context: ClaimContext): Fields[] {
  const claims = things
    .map((thing) => ({ thing, claim: claimOf(thing), id: nameOf(thing.id, context) }))
    .sort((a, b) => a.claim.position - b.claim.position || (a.id < b.id ? -1 : 1));
  const entries = [...groupBy(claims, ({ id, claim }) => `${claim.position} ${stem(id)}`).values()].flatMap(
    (siblings) =>
      asOneEntry(siblings, context) ??
      siblings.map((one) => entryOf(one, one.id, [one.claim.holder], [one.claim.about], context)),
  );
  return entries.map(({ position, fields }, i) => (position === i ? fields : { ...fields, position }));
}

interface Coded {
  readonly thing: Thing;
  readonly claim: CodedClaim;
  readonly id: string;
}

interface Written {
  readonly position: number;
  readonly fields: Fields;
}

/** One entry with lists of holders or targets, where just these claims come of it and differ in nothing else. */
function asOneEntry(siblings: readonly Coded[], context: ClaimContext): Written | null {
  const [first] = siblings;
  if (!first || siblings.length < 2) return null;
  const holders = distinct(siblings.map(({ claim }) => claim.holder));
  const abouts = distinct(siblings.map(({ claim }) => claim.about));
  const made = holders.flatMap((holder) =>
    abouts.map(
      (about) =>
        stem(first.id) +
        (holders.length > 1 ? `.${keyOf(holder ?? '')}` : '') +
        (abouts.length > 1 ? `.${keyOf(about ?? '')}` : ''),
    ),
  );
  const entries = siblings.map((one) => entryOf(one, stem(one.id), holders, abouts, context));
  const isAlike = new Set(entries.map((entry) => JSON.stringify(entry))).size === 1;
  const isWhole =
    made.sort().join() ===
    siblings
      .map(({ id }) => id)
      .sort()
      .join();
  return isAlike && isWhole ? entries[0]! : null;
}

function entryOf(
  { thing, claim }: Coded,
  id: string,
  holders: readonly (string | null)[],
  abouts: readonly (string | null)[],
  context: ClaimContext,
): Written {
  const p = thing.properties;
  const link = (to: string) => nameOf(to, context);
  const conditions = (type: string) =>
    oneOrMany(claim.conditions.filter((one) => one.type === type).map(({ to }) => to));
  const moment = (key: 'held' | 'said') =>
    claim[key] ?? (claim[`${key}Words`] === null ? undefined : { words: claim[`${key}Words`] });
  const fields = written({
    id,
    part: unlessDefault(claim.part, 'BODY'),
    stance: claim.stance,
    modality: unlessDefault(claim.modality, 'ACTUAL'),
    negated: unlessDefault(claim.negated, false),
    shift: claim.shift,
    holder: oneOrMany(holders.flatMap((holder) => (holder === null ? [] : keyOf(holder)))),
    about: oneOrMany(
      abouts.flatMap((about) =>
        about === null ? [] : about.startsWith('claim:') ? `claim:${link(about)}` : about,
      ),
    ),
    asserts: asserts(claim),
    if: conditions('IF'),
    unless: conditions('UNLESS'),
    madeAt: claim.madeAt === null ? undefined : keyOf(claim.madeAt),
    toldTo: oneOrMany(claim.toldTo.map(keyOf)),
    held: moment('held'),
    said: moment('said'),
    quantity: quantityFields(p),
    ...chain(claim, context),
    quote: oneOrMany(
      claim.quotes.map(({ exact, occurrence }) => (occurrence === 1 ? exact : { exact, occurrence })),
    ),
    paraphrase: claim.paraphrase,
    restates: claim.restates
      ? { claim: link(claim.restates.claim), drift: claim.restates.drift.map((one) => written({ ...one })) }
      : undefined,
    contradicts: oneOrMany(claim.contradicts.map(link)),
    supersedes: oneOrMany(claim.supersedes.map(link)),
    credibility: claim.credibility,
    rank: unlessDefault(claim.rank, 'NORMAL'),
    note: claim.note,
  });
  return { position: claim.position, fields };
}

function asserts(claim: CodedClaim): Fields | undefined {
  const byRole: Record<string, string[]> = {};
  for (const { role, to } of claim.asserts) {
    byRole[role] ??= [];
    byRole[role].push(role === 'SUBJECT' ? to : keyOf(to));
  }
  return unlessEmpty(Object.fromEntries(Object.entries(byRole).map(([role, to]) => [role, oneOrMany(to)])));
}

/** The hops of its own; `inherits: false` where the retold outlet would follow and does not. */
function chain({ chain }: CodedClaim, context: ClaimContext): Fields {
  const own = chain.filter(({ inherited }) => !inherited);
  const wouldInherit =
    context.retells !== undefined && !own.some(({ source }) => context.hasSort(source, 'Outlet'));
  const hops = own.map(({ source, cue, onRecord }) => {
    const name = nameOf(source, context);
    const isUsual = onRecord === !context.hasSort(source, 'Anonymous');
    if (!isUsual || name.includes('/') || name === 'source')
      return written({ source: name, cue, onRecord: isUsual ? undefined : onRecord });
    return cue === null ? name : { [name]: cue };
  });
  return {
    inherits: wouldInherit && own.length === chain.length ? false : undefined,
    chain: unlessEmpty(hops),
  };
}

/** A claim or a voice of this document by its own key, anything else by its whole key. */
function nameOf(id: string, { document }: ClaimContext): string {
  const key = keyOf(id);
  return key.startsWith(`${document}/`) ? key.slice(document.length + 1) : key;
}

/** The id that an entry had before a list split it: ids that are written hold no dot otherwise. */
function stem(id: string): string {
  return id.split('.')[0]!;
}

function unlessDefault<T>(value: T, usual: T): T | undefined {
  return value === usual ? undefined : value;
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
