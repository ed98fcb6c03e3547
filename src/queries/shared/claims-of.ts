// The first two steps of every question: which claims, and what they say. Now they come from the live graph by
// a fixed text; for a past moment from revisions, by the same rules. What had not been said by `asOf` is left
// out, and named apart where its date does not tell.
import type { Reader } from '../../graph/graph.ts';
import { type Claim, type Said, viewClaim } from '../../model/claim.ts';
import { isSaidBy } from '../../model/time.ts';
import { requireDossier } from './known-dossier.ts';
import type { Moment } from './moment.ts';
import type { NodeValue } from './nodes.ts';
import { type RecordThen, readRecordThen } from './past.ts';
import type { RecordPart } from './record-part.ts';
import { readClaims } from './whole-claims.ts';

/** What a question chose: ids of claims, each with the ways in which it belongs. */
export interface Chosen<How extends string, Beside = undefined> {
  /** The thing asked about; null where a question is about none. */
  readonly about: NodeValue | null;
  readonly picked: ReadonlyMap<string, ReadonlySet<How>>;
  /** What a question reads with the claims: reference data of the same moment. */
  readonly beside?: Beside | undefined;
  /** True when more claims belong than were picked. */
  readonly truncated: boolean;
}

/** How a question chooses its claims, said twice: for the live graph and for the record of a past moment. */
export interface Choice<How extends string, Beside = undefined> {
  /**
   * By a fixed text; null when the thing asked about is not there.
   * @param lastDay claims that began to be said after this day may be left out
   */
  now(reader: Reader, lastDay: string): Promise<Chosen<How, Beside> | null>;
  /** Reads everything that `past` looks at, and joins every claim that it can choose. */
  reach(part: RecordPart): Promise<void>;
  /** By rule, the same choice. */
  past(record: RecordThen, lastDay: string): Chosen<How, Beside> | null;
}

export interface FoundClaims<How extends string, Beside = undefined> {
  readonly about: NodeValue | null;
  readonly beside?: Beside | undefined;
  /** In order of their sort key. Under `asOf` only those said by then, disputed and superseded only by such. */
  readonly found: readonly { readonly claim: Claim; readonly hows: ReadonlySet<How> }[];
  /** Under `asOf`: claims that may have been said by then or after it. */
  readonly straddling: readonly Claim[];
  /** Under `asOf`: claims that nothing dates. */
  readonly undated: readonly Claim[];
  readonly truncated: boolean;
}

/**
 * The claims of a question at a moment; null when the thing asked about was not there.
 * @throws UnknownDossier
 */
export async function claimsOf<How extends string, Beside = undefined>(
  reader: Reader,
  choice: Choice<How, Beside>,
  moment: Moment,
): Promise<FoundClaims<How, Beside> | null> {
  const { asOf, knownAt, dossier } = moment;
  await requireDossier(reader, moment);
  const lastDay = asOf ?? '9999-12-31';
  let chosen: Chosen<How, Beside> | null;
  let claims: Claim[];
  if (knownAt === null) {
    chosen = await choice.now(reader, lastDay);
    claims = await readClaims(reader, [...(chosen?.picked.keys() ?? [])]);
  } else {
    const record = await readRecordThen(reader, knownAt, (part) => choice.reach(part));
    chosen = choice.past(record, lastDay);
    claims = viewAll(record, [...(chosen?.picked.keys() ?? [])]);
  }
  if (chosen === null) return null;
  if (dossier !== null) claims = claims.filter((claim) => claim.dossier === dossier);
  const { about, beside, picked, truncated } = chosen;
  const live = asOf === null ? [] : claims.filter(({ rank }) => rank !== 'DEPRECATED');
  return {
    about,
    ...(beside === undefined ? {} : { beside }),
    found: claims
      .filter(({ spoken }) => isSaidBy(spoken, asOf))
      .map((claim) => ({ claim: asSaidBy(claim, asOf), hows: picked.get(claim.id)! })),
    straddling: live.filter(
      ({ spoken }) => spoken && !isSaidBy(spoken, asOf) && !isAfter(spoken.first, asOf),
    ),
    undated: live.filter(({ spoken }) => spoken === null),
    truncated,
  };
}

/** A claim as it stood when only what had been said by a day counts. */
export function asSaidBy(claim: Claim, asOf: string | null): Claim {
  if (asOf === null) return claim;
  const byThen = <T extends Said>(others: readonly T[]) =>
    others.filter(({ spoken }) => isSaidBy(spoken, asOf));
  const disputedBy = byThen(claim.disputedBy);
  return {
    ...claim,
    disputedBy,
    disputed: disputedBy.length > 0,
    supersededBy: byThen(claim.supersededBy),
  };
}

function isAfter(first: string | null, asOf: string | null): boolean {
  return first !== null && asOf !== null && first > asOf;
}

function viewAll({ world }: RecordThen, ids: readonly string[]): Claim[] {
  return ids.map((id) => viewClaim(world, world.claims.get(id)!)).sort((a, b) => (a.at < b.at ? -1 : 1));
}
