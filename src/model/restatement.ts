// What a claim retells, along RESTATES to the fullest version held, and what retells it.
import type { CodedClaim } from './coded.ts';
import type { World } from './world.ts';

/** How many retellings in a row an answer follows, upwards and downwards. */
export const mostSteps = 16;

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

/** The claims that retell a claim, and those that retell these, at most `steps` away. */
export function retellings(world: World, claim: CodedClaim, steps: number): CodedClaim[] {
  if (steps === 0) return [];
  const next = world.linkedFrom.restates.get(claim.id) ?? [];
  return [...next, ...next.flatMap((one) => retellings(world, one, steps - 1))];
}

function restated(world: World, { restates }: CodedClaim): CodedClaim | undefined {
  return restates ? world.claims.get(restates.claim) : undefined;
}
