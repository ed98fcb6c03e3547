// Which claims stand: the selection behind every derived edge and every answer about "now". DESIGN.md,
// "Derived edges" and "Conditions".
import type { Claim, Ref } from './claim.ts';
import { groupBy } from './group.ts';
import { isLater, isSaidBy } from './time.ts';
import { isPosition, type PositionStance } from './vocabulary/index.ts';

/** A stance that a claim gives its holder towards a demand. */
export interface Position {
  readonly holder: Ref;
  readonly stance: PositionStance;
  readonly demand: Ref;
  /** The claim; where the demand is its condition, with `conditional` true. */
  readonly claim: Claim;
  /** True when the demand is the condition of the claim and counts as demanded by the same holder. */
  readonly implied: boolean;
}

/** The positions that a claim expresses: its own, and the conditions that count as demanded. */
export function positionsOf(claim: Claim): Position[] {
  const { holder, about, stance } = claim;
  if (!holder) return [];
  const own: Position[] =
    isPosition(stance) && about?.kind === 'Demand'
      ? [{ holder, stance, demand: about, claim, implied: false }]
      : [];
  return [...own, ...impliedDemands(claim).map((demand) => implied(holder, demand, claim))];
}

/** The demands that a claim makes as its condition: IF of OFFERS, ACCEPTS, CONSIDERS; UNLESS of REJECTS. */
export function impliedDemands(claim: Claim): Ref[] {
  const type = { OFFERS: 'IF', ACCEPTS: 'IF', CONSIDERS: 'IF', REJECTS: 'UNLESS' }[claim.stance as string];
  return claim.conditions
    .filter((condition) => condition.type === type && condition.to.kind === 'Demand')
    .map((condition) => condition.to);
}

/**
 * The claims that count of those given: never deprecated; of one holder, target and set of asserted roles the
 * preferred ones if any, else the normal ones (Wikidata's rule for ranks); not superseded by a live claim (one
 * said by the day `asOf`, where that is given).
 */
export function countingClaims(claims: readonly Claim[], asOf: string | null = null): Claim[] {
  const standing = claims.filter(
    (claim) =>
      claim.rank !== 'DEPRECATED' && !claim.supersededBy.some(({ spoken }) => isSaidBy(spoken, asOf)),
  );
  const preferred = new Set(standing.filter((claim) => claim.rank === 'PREFERRED').map(rankGroup));
  return standing.filter((claim) => claim.rank === 'PREFERRED' || !preferred.has(rankGroup(claim)));
}

/**
 * The positions that stand: those of the counting claims that no later claim of the same holder on the same
 * demand overtakes with another stance.
 */
export function standingPositions(claims: readonly Claim[], asOf: string | null = null): Position[] {
  const positions = countingClaims(claims, asOf).flatMap(positionsOf);
  const groups = groupBy(positions, ({ holder, demand }) => `${holder.canonical} ${demand.canonical}`);
  return [...groups.values()].flatMap((group) =>
    group.filter(
      (position) =>
        !group.some(
          (other) => other.stance !== position.stance && isLater(other.claim.time, position.claim.time),
        ),
    ),
  );
}

function implied(holder: Ref, demand: Ref, claim: Claim): Position {
  return { holder, stance: 'DEMANDS', demand, claim: { ...claim, conditional: true }, implied: true };
}

function rankGroup(claim: Claim): string {
  // Without a target (it names none, or one that was retired) a claim has no rivals.
  if (claim.about === null) return claim.id;
  const roles = claim.asserts.map(({ role }) => role).sort();
  return [claim.holder?.canonical, claim.about.canonical, ...new Set(roles)].join(' ');
}
