// The claims around a thing, as the rules of `whoReported` and `standings` take them.
import type { Claim } from './claim.ts';

/** How a claim belongs to the thing asked about: about it, itself or its retelling, about such a claim … */
export type How = 'ABOUT' | 'SAME' | 'OF_CLAIM' | 'AGAINST' | 'CONDITION' | 'BESIDE';

export interface Around {
  readonly claim: Claim;
  readonly hows: ReadonlySet<How>;
}

/** A silence, and whether its words name what it is about. */
export interface Silence {
  readonly claim: Claim;
  readonly targeted: boolean;
}
