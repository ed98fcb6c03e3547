// Whether a claim is disputed: DESIGN.md, "Disputed". A live claim contradicts or denies it, from a party or
// from a different origin.
import { positionTime, spokenTime } from './claim-time.ts';
import type { CodedClaim } from './coded.ts';
import { oncePerWorld } from './once-per-world.ts';
import { originOf } from './origin.ts';
import { eitherTie, standsFor } from './representation.ts';
import { isTalks, participantsOf, talksAffirmed, talksDenied } from './talks.ts';
import { intervalOf, isLater } from './time.ts';
import { isLive, type World } from './world.ts';

/** Why a claim that contradicts or denies another disputes it. */
export const disputeRules = [
  { name: 'PARTY', gloss: 'It comes from a party to what is disputed.' },
  { name: 'ORIGIN', gloss: 'It comes from a different origin.' },
] as const;
export type DisputeRule = (typeof disputeRules)[number]['name'];

export interface Dispute {
  /** The id of the claim that disputes. */
  readonly by: string;
  /** Every rule that it meets; one suffices. */
  readonly because: readonly DisputeRule[];
}

/** How live claims dispute a claim, by their ids. Empty: it is not disputed. */
export function disputesOf(world: World, claim: CodedClaim): Dispute[] {
  const parties = partiesTo(world, claim);
  const origin = originOf(world, claim).origin;
  return opponentsOf(world, claim)
    .map((opponent): Dispute => {
      const from = originOf(world, opponent).origin;
      const rules = {
        PARTY: isFromParty(world, opponent, parties),
        ORIGIN: from !== null && from !== origin,
      };
      const because = disputeRules.map(({ name }) => name).filter((rule) => rules[rule]);
      return { by: opponent.id, because };
    })
    .filter(({ because }) => because.length > 0)
    .sort((a, b) => (a.by < b.by ? -1 : 1));
}

/** The live claims that dispute a claim, by id. Empty: it is not disputed. */
export function disputersOf(world: World, claim: CodedClaim): string[] {
  return disputesOf(world, claim).map(({ by }) => by);
}

/** Is the holder or the voice of a claim one of the parties, or does it represent or speak from one? */
export function isFromParty(world: World, claim: CodedClaim, parties: ReadonlySet<string>): boolean {
  const day = claim.said === null ? null : intervalOf(claim.said);
  return [claim.holder, claim.chain[0]?.source ?? null].some(
    (one) => one !== null && standsFor(world, one, parties, day, eitherTie),
  );
}

/**
 * The canonical parties to what a claim says: the participants of the talks, its holder, those whom the demand
 * is asked of; of a claim about a claim also the parties to that one.
 */
export function partiesTo(world: World, claim: CodedClaim, seen: readonly string[] = []): Set<string> {
  const parties = new Set<string>();
  if (claim.holder !== null) parties.add(world.canonical(claim.holder));
  if (claim.about === null || seen.includes(claim.id)) return parties;
  const target = world.claims.get(claim.about);
  if (target) for (const party of partiesTo(world, target, [...seen, claim.id])) parties.add(party);
  if (isTalks(world, claim.about)) for (const party of participantsOf(world, claim.about)) parties.add(party);
  for (const id of world.cluster(claim.about))
    for (const actor of world.entities.get(id)?.askedOf ?? []) parties.add(world.canonical(actor));
  return parties;
}

/** The live claims that contradict a claim (both ways) or deny it (one way; only the time before). */
function opponentsOf(world: World, claim: CodedClaim): CodedClaim[] {
  const contradicting = [
    ...claim.contradicts.flatMap((id) => world.claims.get(id) ?? []),
    ...(world.linkedFrom.contradicts.get(claim.id) ?? []),
  ];
  const denying = world.claimsAbout(claim.id).filter(({ stance }) => stance === 'DENIES');
  const talks = talksAffirmed(world, claim);
  const denyingTalks = talks === null ? [] : denialsOfTalks(world, talks);
  const covering = [...denying, ...denyingTalks].filter((denial) => coversTimeOf(world, denial, claim));
  const all = [...contradicting, ...covering].filter((one) => isLive(one) && one.id !== claim.id);
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

/** The live claims that deny talks: DENIES, negated STATES, or DENIES of a claim that affirms them. */
export const denialsOfTalks = oncePerWorld((world, talks): readonly CodedClaim[] => {
  const direct = world.claimsAbout(talks);
  const ofClaims = direct.flatMap((claim) => world.claimsAbout(claim.id));
  const canonical = world.canonical(talks);
  return [...direct, ...ofClaims].filter((claim) => isLive(claim) && talksDenied(world, claim) === canonical);
});

/** Does a denial cover the time that a claim speaks of? Only what comes later than it was said is not. */
export function coversTimeOf(world: World, denial: CodedClaim, claim: CodedClaim): boolean {
  const denied = spokenTime(denial, world.documents.get(denial.document));
  return !isLater(positionTime(world, claim), denied);
}
