// What claims say of talks: which affirm them, which deny them, and the status that follows.
import type { CodedClaim } from './coded.ts';
import { oncePerWorld } from './once-per-world.ts';
import type { World } from './world.ts';
import { isLive } from './world.ts';

/** Roles whose denial leaves the talks themselves standing. */
const aspects = new Set(['SUBJECT', 'MEDIATOR']);

/** Does the claim speak of an aspect (its subject, its mediator), not of the talks as such? */
function isOfAspect(claim: CodedClaim): boolean {
  return claim.asserts.some(({ role }) => aspects.has(role));
}

/** The canonical talks that a claim denies: those it is about, or those that a claim it denies affirms. */
export function talksDenied(world: World, claim: CodedClaim): string | null {
  if (claim.about === null) return null;
  const target = world.claims.get(claim.about);
  if (claim.stance === 'DENIES') {
    if (isTalks(world, claim.about)) return isOfAspect(claim) ? null : world.canonical(claim.about);
    return target && affirmsTalks(world, target) && !isOfAspect(target)
      ? world.canonical(target.about!)
      : null;
  }
  if (claim.stance !== 'STATES' || !claim.negated || !isTalks(world, claim.about) || isOfAspect(claim))
    return null;
  return world.canonical(claim.about);
}

/** Does the claim say of talks that they are so: STATES not negated, or CONFIRMS? */
export function affirmsTalks(world: World, claim: CodedClaim): boolean {
  if (claim.about === null || !isTalks(world, claim.about)) return false;
  return claim.stance === 'CONFIRMS' || (claim.stance === 'STATES' && !claim.negated);
}

/** The canonical talks that a CONFIRMS claim confirms, itself or through the claim that it confirms. */
export function talksConfirmed(world: World, claim: CodedClaim): string | null {
  if (claim.stance !== 'CONFIRMS' || claim.about === null) return null;
  if (isTalks(world, claim.about)) return world.canonical(claim.about);
  const target = world.claims.get(claim.about);
  return target && affirmsTalks(world, target) ? world.canonical(target.about!) : null;
}

/** The canonical talks that a claim affirms: those it is about, or those that a claim it confirms affirms. */
export function talksAffirmed(world: World, claim: CodedClaim): string | null {
  return affirmsTalks(world, claim) ? world.canonical(claim.about!) : talksConfirmed(world, claim);
}

/** The live claims that affirm talks, by themselves or by confirming a claim that does. */
export function affirmationsOfTalks(world: World, talks: string): CodedClaim[] {
  const direct = world.claimsAbout(talks);
  const ofClaims = direct.flatMap((claim) => world.claimsAbout(claim.id));
  const canonical = world.canonical(talks);
  return [...direct, ...ofClaims].filter(
    (claim) => isLive(claim) && talksAffirmed(world, claim) === canonical,
  );
}

/** The canonical participants that live claims give to talks. */
export const participantsOf = oncePerWorld(
  (world, talks): ReadonlySet<string> =>
    new Set(
      world
        .claimsAbout(talks)
        .filter((claim) => isLive(claim) && affirmsTalks(world, claim))
        .flatMap((claim) => claim.asserts.filter(({ role }) => role === 'PARTICIPANT'))
        .map(({ to }) => world.canonical(to)),
    ),
);

export function isTalks(world: World, id: string): boolean {
  return world.entities.get(id)?.kind === 'Talks';
}
