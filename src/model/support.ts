// Support: how well something is supported, in counts that open to claims. DESIGN.md, "Support". One summary
// for edges, answers and exports.
import type { Claim, DocumentRef, Ref, SourceRef } from './claim.ts';
import { compareDates } from './time.ts';
import { firmness, type Modality } from './vocabulary/index.ts';

export interface Support {
  /** The claims that it sums up, in order of their sort key. */
  readonly claims: readonly Claim[];
  readonly documents: readonly DocumentRef[];
  /** Outlets that heard a voice themselves: the first outlet of each chain, else the publisher. */
  readonly outlets: readonly SourceRef[];
  /** Independent origins, by canonical entity. */
  readonly origins: readonly Ref[];
  readonly firstHand: boolean;
  readonly onRecord: boolean;
  /** Of the firmest claim, unconditional before conditional; null without claims. */
  readonly modality: Modality | null;
  readonly conditional: boolean;
  readonly disputed: boolean;
  /** Earliest and latest stated day of speaking, EDTF; null when no claim states one. */
  readonly firstSaid: string | null;
  readonly lastSaid: string | null;
}

/** A claim as it counts for one edge: the condition that counts as demanded is conditional there. */
export function supportOf(claims: readonly Claim[]): Support {
  const all = unique(claims, (claim) => claim.id).sort((a, b) => (a.at < b.at ? -1 : 1));
  const counted = all.filter((claim) => claim.origin !== null);
  const firmest = [...all].sort(
    (a, b) => firmness(a.modality) - firmness(b.modality) || Number(a.conditional) - Number(b.conditional),
  )[0];
  const said = all.flatMap((claim) => claim.said ?? []).sort(compareDates);
  return {
    claims: all,
    documents: unique(
      all.map((claim) => claim.document),
      ({ id }) => id,
    ),
    outlets: unique(
      counted.flatMap((claim) => outletOf(claim) ?? []),
      ({ canonical }) => canonical,
    ),
    origins: unique(
      counted.flatMap((claim) => claim.origin ?? []),
      ({ canonical }) => canonical,
    ),
    firstHand: all.some((claim) => claim.firstHand),
    onRecord: all.some((claim) => claim.onRecord),
    modality: firmest?.modality ?? null,
    conditional: firmest?.conditional ?? false,
    disputed: all.some((claim) => claim.disputed),
    firstSaid: said[0] ?? null,
    lastSaid: said.at(-1) ?? null,
  };
}

/** The outlet that heard the voice of a claim itself: the first outlet of its chain, else the publisher. */
export function outletOf(claim: Claim): SourceRef | null {
  return claim.chain.find(({ source }) => source.isOutlet)?.source ?? claim.document.publisher;
}

function unique<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map([...items].reverse().map((item) => [key(item), item])).values()].sort((a, b) =>
    key(a) < key(b) ? -1 : 1,
  );
}
