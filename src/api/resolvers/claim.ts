// A claim: its own fields come with it; other claims that it names are loaded together.
import type { Claim as ClaimValue } from '../../model/claim.ts';
import { readVersions } from '../../queries/look-ups/history.ts';
import { linkList, linksTo } from '../below.ts';
import type { Context } from '../context.ts';
import { goneMeanwhile } from '../errors.ts';
import { type ClaimLike, claimsById, wholeClaim } from '../nodes.ts';
import type { ClaimResolvers } from '../types.generated.ts';

/** The whole claim. @throws NOT_FOUND when it was retracted while the question was being answered */
async function present(claim: ClaimLike, context: Context): Promise<ClaimValue> {
  return (await wholeClaim(claim, context)) ?? goneMeanwhile(claim.id);
}

/** A field that is a field of the claim. */
function own<K extends keyof ClaimValue>(key: K) {
  return async (claim: ClaimLike, _: unknown, context: Context): Promise<ClaimValue[K]> =>
    (await present(claim, context))[key];
}

const linked =
  (key: 'contradicts' | 'supersedes') =>
  async (claim: ClaimLike, _: unknown, context: Context): Promise<ClaimValue[]> =>
    claimsById(await own(key)(claim, _, context), context);

export const Claim: ClaimResolvers = {
  name: async (value, _, context) => {
    const claim = await present(value, context);
    return claim.paraphrase ?? claim.quotes[0]?.exact ?? claim.id;
  },
  kind: () => 'Claim',
  aliases: () => [],
  description: own('note'),
  paraphrase: own('paraphrase'),
  stance: own('stance'),
  modality: own('modality'),
  part: own('part'),
  held: own('held'),
  heldWords: own('heldWords'),
  said: own('said'),
  saidWords: own('saidWords'),
  quantity: own('quantity'),
  negated: own('negated'),
  shift: own('shift'),
  credibility: own('credibility'),
  rank: own('rank'),
  note: own('note'),
  holder: own('holder'),
  about: own('about'),
  chain: own('chain'),
  quotes: own('quotes'),
  asserts: own('asserts'),
  conditions: own('conditions'),
  madeAt: own('madeAt'),
  toldTo: own('toldTo'),
  contradicts: linked('contradicts'),
  restates: own('restates'),
  supersedes: linked('supersedes'),
  document: own('document'),
  origin: own('origin'),
  originStatus: own('originStatus'),
  originRule: own('originRule'),
  firstHand: own('firstHand'),
  onRecord: own('onRecord'),
  conditional: own('conditional'),
  disputed: own('disputed'),
  disputedBy: async (claim, _, context) => {
    const disputing = await own('disputedBy')(claim, _, context);
    return claimsById(
      disputing.map(({ id }) => id),
      context,
    );
  },
  contradictedBy: linkList('contradictedBy'),
  supersededBy: linkList('supersededBy'),
  deniedBy: linkList('deniedBy'),
  restatedBy: linksTo('restatedBy'),
  answers: linksTo('answers'),
  version: ({ id }, _, context) => context.below('version', id, readVersions, 1),
};
