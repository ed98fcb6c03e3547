// What a source carries: how claims came through it, what rests on it, what it was alone or first with, whom it
// passes on and who passes it on. From claims, so that the same holds of any moment.
import type { Claim, Ref } from './claim.ts';
import { retellingsAmong, saysTheSame } from './corroboration.ts';
import { groupBy } from './group.ts';
import { rollUp, type Ties } from './roll-up.ts';
import { type Support, supportOf } from './support.ts';
import { isLater } from './time.ts';
import { isSilence, type Stance, stanceTerms } from './vocabulary/index.ts';

/** How a claim came through a source; the first that applies. */
export const carryWays = ['VOICE', 'RELAY', 'INHERITED', 'PUBLISHER'] as const;
export type CarryWay = (typeof carryWays)[number];

/** Another source, or an actor, with the claims that join it to the one asked about. */
export interface Joined {
  readonly who: Ref;
  readonly support: Support;
}

/** A claim of the source with those of others that bear on it. */
export interface Compared {
  readonly claim: Claim;
  readonly others: readonly Claim[];
}

export interface SourceProfile {
  /** All that it carried or published. */
  readonly support: Support;
  /** Each claim once; every way is there, also without claims. */
  readonly ways: readonly { readonly way: CarryWay; readonly support: Support }[];
  /** In the order of the vocabulary; only those that occur. */
  readonly stances: readonly { readonly stance: Stance; readonly support: Support }[];
  /** Those whose claims it carries, most claims first. */
  readonly holders: readonly Joined[];
  readonly onRecord: Support;
  readonly firstHand: Support;
  readonly disputed: Support;
  /** The claims that rest on it. Silences are left out: only who asked can tell of them. */
  readonly asOrigin: Support;
  /** Those of them that no other origin says too. */
  readonly alone: Support;
  /** The rest of them, with the claims of other origins that say the same. */
  readonly shared: readonly Compared[];
  /** What it told first, with the claims of other documents that say or retell it, all of them surely later. */
  readonly firstWith: readonly Compared[];
  /** Whom it passes on: the hop before it, or the last hop of an article that it publishes. */
  readonly relays: readonly Joined[];
  /** Who passes it on: the hop after it, or the publisher where it is the last. */
  readonly relayedBy: readonly Joined[];
  /** By the credibility that an analyst gave, 1 to 6; null last: not graded. */
  readonly credibility: readonly { readonly credibility: number | null; readonly claims: readonly Claim[] }[];
}

/** How a claim came through a source, by its canonical id; null: it did not. */
export function wayOf({ chain, document }: Claim, source: string): CarryWay | null {
  const hops = chain.filter((hop) => hop.source.canonical === source);
  const spoken = hops.filter(({ inherited }) => !inherited);
  if (spoken.some(({ hop }) => hop === 0)) return 'VOICE';
  if (spoken.length > 0) return 'RELAY';
  if (hops.length > 0) return 'INHERITED';
  return document.publisher?.canonical === source ? 'PUBLISHER' : null;
}

/**
 * The profile of a source (by canonical id).
 * @param claims those that came through it, and those about the same things, with their retellings
 * @param ties null: no roll-up of holders
 */
export function profileOf(source: string, claims: readonly Claim[], ties: Ties | null): SourceProfile {
  const live = claims.filter(({ rank }) => rank !== 'DEPRECATED');
  const ways = new Map(live.map((claim) => [claim, wayOf(claim, source)]));
  const own = live.filter((claim) => ways.get(claim) !== null);
  const supported = (keep: (claim: Claim) => boolean) => supportOf(own.filter(keep));
  const resting = own.filter((claim) => restsOn(claim, source));
  const byTarget = groupBy(live, ({ about }) => about?.canonical);
  const peersOf = ({ about }: Claim) => byTarget.get(about?.canonical) ?? [];
  const retellings = live.filter(({ restates }) => restates !== null);
  const agreeing = resting.map((claim) => ({ claim, others: otherOrigins(claim, peersOf(claim)) }));
  const isAlone = ({ others }: Compared) => others.length === 0;
  return {
    support: supportOf(own),
    ways: carryWays.map((way) => ({ way, support: supported((claim) => ways.get(claim) === way) })),
    stances: stanceTerms.flatMap(({ name }) => {
      const support = supported(({ stance }) => stance === name);
      return support.claims.length > 0 ? [{ stance: name, support }] : [];
    }),
    holders: joined(rollUp(own, ties).map(({ claim, spoken }) => ({ who: claim.holder!, claim: spoken }))),
    onRecord: supported((claim) => claim.onRecord),
    firstHand: supported((claim) => claim.firstHand),
    disputed: supported((claim) => claim.disputed),
    asOrigin: supportOf(resting),
    alone: supportOf(agreeing.filter(isAlone).map(({ claim }) => claim)),
    shared: agreeing.filter((one) => !isAlone(one)),
    firstWith: own
      .filter((claim) => ways.get(claim) !== 'INHERITED')
      .flatMap((claim) => firstTold(claim, peersOf(claim), retellings)),
    relays: joined(own.flatMap((claim) => hopsBefore(claim, source).map((who) => ({ who, claim })))),
    relayedBy: joined(own.flatMap((claim) => hopsAfter(claim, source).map((who) => ({ who, claim })))),
    credibility: [...groupBy(own, ({ credibility }) => credibility)]
      .map(([credibility, group]) => ({ credibility, claims: group }))
      .sort((a, b) => (a.credibility ?? 7) - (b.credibility ?? 7)),
  };
}

/** Is it the origin of a claim, or the voice of one that retells nothing and has an origin? */
function restsOn({ stance, origin, originRule, chain }: Claim, source: string): boolean {
  if (isSilence(stance) || origin === null) return false;
  return origin.canonical === source || (originRule !== 1 && chain[0]?.source.canonical === source);
}

/** Claims that say all that a claim says and have another origin. */
function otherOrigins(claim: Claim, claims: readonly Claim[]): Claim[] {
  return claims.filter(
    (other) =>
      other.origin !== null &&
      other.origin.canonical !== claim.origin!.canonical &&
      saysTheSame(other, claim),
  );
}

/** A claim that retells nothing, with those of other documents that say or retell it, if all are surely later. */
function firstTold(claim: Claim, peers: readonly Claim[], retellings: readonly Claim[]): Compared[] {
  if (isSilence(claim.stance) || claim.restates !== null) return [];
  const retelling = new Set(retellingsAmong(retellings, claim));
  const others = [...new Set([...peers.filter((other) => saysTheSame(other, claim)), ...retelling])]
    .filter(({ document }) => document.id !== claim.document.id)
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  const isAfter = (other: Claim) =>
    isLater(other.spoken, claim.spoken) || (retelling.has(other) && passesOn(other, claim));
  return others.length > 0 && others.every(isAfter) ? [{ claim, others }] : [];
}

/** Does the chain of a retelling name who published the claim? Then it came after it, whatever its date. */
function passesOn({ chain }: Claim, { document }: Claim): boolean {
  return chain.some(({ source }) => source.canonical === document.publisher?.canonical);
}

function hopsBefore({ chain, document }: Claim, source: string): Ref[] {
  const before = chain.flatMap((_, i) =>
    chain[i + 1]?.source.canonical === source ? [chain[i]!.source] : [],
  );
  const last = document.publisher?.canonical === source ? chain.at(-1) : undefined;
  return [...before, ...(last ? [last.source] : [])].filter(({ canonical }) => canonical !== source);
}

function hopsAfter({ chain, document }: Claim, source: string): Ref[] {
  const after = chain.flatMap((hop, i) =>
    hop.source.canonical === source ? (chain[i + 1]?.source ?? document.publisher ?? []) : [],
  );
  return after.filter(({ canonical }) => canonical !== source);
}

/** Those with most claims first. */
function joined(pairs: readonly { readonly who: Ref; readonly claim: Claim }[]): Joined[] {
  return [...groupBy(pairs, ({ who }) => who.canonical).values()]
    .map((group) => ({
      who: group.find(({ who }) => who.id === who.canonical)?.who ?? group[0]!.who,
      support: supportOf(group.map(({ claim }) => claim)),
    }))
    .sort(
      (a, b) =>
        b.support.claims.length - a.support.claims.length || (a.who.canonical < b.who.canonical ? -1 : 1),
    );
}
