// A claim as it is given to be recorded: what a dossier's entry says, with global ids for names. It is read by
// the dossier's own format, so that a claim obeys the same rules whichever way it comes.
import type { CodedClaim, Drift, Quantity } from '../../model/coded.ts';
import { groupBy } from '../../model/group.ts';
import type { Modality, Part, Rank, Role, Shift, Stance } from '../../model/vocabulary/index.ts';
import { type ClaimEntry, claimShape } from '../dossier/format.ts';
import { type Issue, readIssue } from '../dossier/issues.ts';
import { printPath } from '../dossier/source-file.ts';
import type { ChangeFault } from './errors.ts';

type Loosely<T> = { readonly [K in keyof T]?: T[K] | null | undefined };

/** One step of a chain. `onRecord` is true of the named and false of the anonymous unless it is given. */
export type GivenHop = { readonly source: string } & Loosely<{ cue: string; onRecord: boolean }>;
export type GivenQuote = { readonly exact: string } & Loosely<{ occurrence: number }>;

interface Parts {
  /** A partial date. At most one of `held` and `heldWords` is given, of `said` and `saidWords` too. */
  readonly held: string;
  /** The words of a relative date, as they stand in the text. */
  readonly heldWords: string;
  readonly said: string;
  readonly saidWords: string;
  readonly stance: Stance;
  readonly modality: Modality;
  readonly part: Part;
  readonly rank: Rank;
  readonly negated: boolean;
  readonly shift: Shift;
  readonly quantity: Pick<Quantity, 'measure' | 'unit'> & Loosely<Omit<Quantity, 'measure' | 'unit'>>;
  readonly holder: string;
  readonly about: string;
  /** From the voice outwards, without the outlet that the document retells. */
  readonly chain: readonly GivenHop[];
  /** False: it is not from the outlet that the document retells. */
  readonly inherits: boolean;
  readonly quotes: readonly GivenQuote[];
  readonly asserts: readonly { readonly role: Role; readonly to: string }[];
  readonly if: readonly string[];
  readonly unless: readonly string[];
  readonly madeAt: string;
  readonly toldTo: readonly string[];
  readonly contradicts: readonly string[];
  readonly restates: {
    readonly claim: string;
    readonly drift: readonly (Pick<Drift, 'kind'> & Loosely<Omit<Drift, 'kind'>>)[];
  };
  readonly supersedes: readonly string[];
  readonly paraphrase: string;
  readonly credibility: number;
  readonly note: string;
  /** Its place among the claims of its document, from 0. */
  readonly position: number;
}

/** What is not stated is absent or null. */
export type GivenClaim = Loosely<Parts>;

/** What a recorded claim says, as it would be given. `inherits` is left to the rule. */
export function givenOf(claim: CodedClaim): GivenClaim {
  const { conditions, chain, asserts, quotes, restates, ...same } = claim;
  const condition = (type: 'IF' | 'UNLESS') =>
    conditions.filter((one) => one.type === type).map(({ to }) => to);
  return {
    ...pick(same),
    chain: chain
      .filter(({ inherited }) => !inherited)
      .map(({ source, cue, onRecord }) => ({ source, cue, onRecord })),
    quotes: quotes.map(({ exact, occurrence }) => ({ exact, occurrence })),
    asserts,
    restates,
    if: condition('IF'),
    unless: condition('UNLESS'),
  };
}

const sameKeys = [
  ...(['held', 'heldWords', 'said', 'saidWords', 'stance', 'modality', 'part', 'rank', 'negated'] as const),
  ...(['shift', 'quantity', 'holder', 'about', 'madeAt', 'toldTo', 'contradicts', 'supersedes'] as const),
  ...(['paraphrase', 'credibility', 'note', 'position'] as const),
];

function pick(claim: Pick<CodedClaim, (typeof sameKeys)[number]>): GivenClaim {
  return Object.fromEntries(sameKeys.map((key) => [key, claim[key]]));
}

/** What was given with some parts changed; null takes a part away. A date and its words change together. */
export function changed(given: GivenClaim, changes: GivenClaim): GivenClaim {
  const merged: Record<string, unknown> = { ...given };
  for (const [key, value] of Object.entries(changes)) if (value !== undefined) merged[key] = value;
  for (const [date, words] of [
    ['held', 'heldWords'],
    ['said', 'saidWords'],
  ] as const) {
    if (changes[date] != null && changes[words] === undefined) merged[words] = null;
    if (changes[words] != null && changes[date] === undefined) merged[date] = null;
  }
  return merged as GivenClaim;
}

/** Reads what is given as an entry of a dossier, or says all that is wrong with its shape. */
export function readGiven(
  id: string,
  given: GivenClaim,
): { readonly entry: ClaimEntry } | { readonly faults: readonly ChangeFault[] } {
  const both = (['held', 'said'] as const).filter(
    (key) => given[key] != null && given[`${key}Words`] != null,
  );
  if (both.length > 0)
    return { faults: both.map((key) => ({ path: key, reason: `expected ${key} or ${key}Words, got both` })) };
  const entry = withoutNulls(entryOf(id, given));
  const shaped = claimShape.safeParse(entry);
  if (shaped.success) return { entry: shaped.data };
  const issues = shaped.error.issues as unknown as readonly Issue[];
  const wrongs = issues.flatMap((issue) => readIssue(issue, entry, () => []));
  return { faults: wrongs.map(({ path, reason }) => ({ path: givenPath(printPath(path)), reason })) };
}

function entryOf(id: string, given: GivenClaim): Record<string, unknown> {
  const { held, heldWords, said, saidWords, quotes, asserts, restates, ...same } = given;
  const byRole = groupBy(asserts ?? [], ({ role }) => role);
  return {
    ...same,
    id,
    held: held ?? (heldWords == null ? null : { words: heldWords }),
    said: said ?? (saidWords == null ? null : { words: saidWords }),
    quote: quotes ?? [],
    asserts: Object.fromEntries([...byRole].map(([role, list]) => [role, list.map(({ to }) => to)])),
    restates,
  };
}

/** The format has no nulls: what is not stated is absent. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      inner === null || inner === undefined ? [] : [[key, withoutNulls(inner)]],
    ),
  );
}

/** Where a part of an entry was given: `quote[1]` as `quotes[1]`, `held.words` as `heldWords`. */
export function givenPath(path: string): string {
  return path.replace(/^quote\b/, 'quotes').replace(/^(held|said)\.words$/, '$1Words');
}
