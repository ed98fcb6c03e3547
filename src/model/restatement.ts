// What a claim retells: along RESTATES to the fullest version held.
import type { CodedClaim } from './coded.ts';
import type { World } from './world.ts';

/**
 * The claim itself, what it restates, what that restates, and so on; the last one restates nothing that is
 * present. Circles are refused where claims are recorded; here they end before the first repetition.
 */
export function restatements(world: World, claim: CodedClaim): [CodedClaim, ...CodedClaim[]] {
  const chain = new Map([[claim.id, claim]]);
  for (let up = restated(world, claim); up && !chain.has(up.id); up = restated(world, up))
    chain.set(up.id, up);
  return [...chain.values()] as [CodedClaim, ...CodedClaim[]];
}

function restated(world: World, { restates }: CodedClaim): CodedClaim | undefined {
  return restates ? world.claims.get(restates.claim) : undefined;
}
