// Whose words count for whom: a delegate's for the state that he represents on the day when he spoke. An
// option of questions, on by default; the answer names the holder as coded too.
import type { Claim, Ref } from './claim.ts';
import { distinctRefs } from './refs.ts';
import { intervalOf } from './time.ts';

/** Who represents whom at one moment. */
export interface Ties {
  /** The actors that a canonical actor represents on the day that a claim was said; not stated matches all. */
  represented(id: string, said: string | null): readonly Ref[];
}

/** A claim as it counts for somebody. */
export interface Counted {
  /** With the holder that it counts for. */
  readonly claim: Claim;
  /** The same as its words have it. */
  readonly spoken: Claim;
  /** Its holder as the words have it. */
  readonly coded: Ref;
  /** The demand as the words have it, where the claim counts for one that it includes. */
  readonly whole?: Ref;
}

/**
 * The actors that a claim counts for: those upwards of its holder whom nobody further represents; among
 * `asked` canonical actors, each of those on the way. Where representation goes in a circle, the holder alone.
 */
export function countsFor(ties: Ties, holder: Ref, said: string | null, asked: ReadonlySet<string> | null) {
  const sides = new Map([[holder.canonical, holder]]);
  const tops: Ref[] = [];
  for (const side of sides.values()) {
    const above = ties.represented(side.canonical, said);
    if (above.length === 0) tops.push(side);
    for (const one of above) if (!sides.has(one.canonical)) sides.set(one.canonical, one);
  }
  if (asked !== null) return [...sides.values()].filter((side) => asked.has(side.canonical));
  return tops.length > 0 ? tops : [holder];
}

/**
 * Claims as they count: for each actor that they count for a copy with that actor as holder. Without ties (no
 * roll-up) each counts for its holder. Claims that nobody is said to hold are left out.
 */
export function rollUp(
  claims: readonly Claim[],
  ties: Ties | null,
  asked: ReadonlySet<string> | null = null,
): Counted[] {
  const none: Ties = { represented: () => [] };
  return claims.flatMap((claim) => {
    const { holder, said } = claim;
    if (!holder) return [];
    return countsFor(ties ?? none, holder, said, asked).map((side) => ({
      claim: { ...claim, holder: side },
      spoken: claim,
      coded: holder,
    }));
  });
}

/** The day that ties are looked up by; null when the words do not state it. */
export function dayOf(said: string | null) {
  return said === null ? null : intervalOf(said);
}

/** Holders as the words have them, others than the one for whom the claims count. */
export function throughOf(counted: readonly Counted[]): Ref[] {
  const others = counted.filter(({ claim, coded }) => coded.canonical !== claim.holder?.canonical);
  return distinctRefs(others.map(({ coded }) => coded));
}
