// Under what conditions a stance holds, and whether it still does.
import type { Claim, Ref } from './claim.ts';
import { groupBy } from './group.ts';
import { countingClaims, impliedDemands, standingPositions } from './positions.ts';
import { type Support, supportOf } from './support.ts';
import { isPosition, type Stance } from './vocabulary/index.ts';

/** One condition of one stance, with all claims that say so. */
export interface StanceCondition {
  readonly type: 'IF' | 'UNLESS';
  readonly condition: Ref;
  /** Null: nobody is said to hold it. */
  readonly holder: Ref | null;
  /** Is somebody said to hold the stance? Else it is only stated, by the voices of its claims. */
  readonly held: boolean;
  readonly stance: Stance;
  /** What it unlocks; null: the words name nothing. */
  readonly target: Ref | null;
  /** Does the holder by this demand the condition? (OFFERS, ACCEPTS, CONSIDERS + IF; REJECTS + UNLESS.) */
  readonly demanded: boolean;
  /** False when every claim of it is superseded, or overtaken by a later stance of the same holder. */
  readonly stands: boolean;
  readonly support: Support;
}

/**
 * The conditions of some claims, one for each holder, stance, target, type and condition, in order of time.
 * @param which the conditions wanted
 * @param rivals other claims of the same holders on the same targets, which may overtake them
 */
export function conditionsOf(
  claims: readonly Claim[],
  which: (claim: Claim, condition: Ref) => boolean,
  rivals: readonly Claim[],
): StanceCondition[] {
  const all = [...new Map([...claims, ...rivals].map((claim) => [claim.id, claim])).values()];
  const counting = new Set(countingClaims(all).map(({ id }) => id));
  const standing = new Set(
    standingPositions(all)
      .filter(({ implied }) => !implied)
      .map(({ claim }) => claim.id),
  );
  const stands = ({ id, stance }: Claim) => (isPosition(stance) ? standing : counting).has(id);
  const found = claims
    .filter(({ rank }) => rank !== 'DEPRECATED')
    .flatMap((claim) =>
      claim.conditions.filter(({ to }) => which(claim, to)).map(({ type, to }) => ({ claim, type, to })),
    );
  const key = ({ claim, type, to }: (typeof found)[number]) =>
    [claim.holder?.canonical, claim.stance, claim.about?.canonical, type, to.canonical].join(' ');
  return [...groupBy(found, key).values()].map((group) => {
    const { claim, type, to } = group[0]!;
    return {
      type,
      condition: to,
      holder: claim.holder,
      held: claim.holder !== null,
      stance: claim.stance,
      target: claim.about,
      demanded:
        impliedDemands(claim).some(({ canonical }) => canonical === to.canonical) && isFor(claim, type),
      stands: group.some((one) => stands(one.claim)),
      support: supportOf(group.map((one) => one.claim)),
    };
  });
}

/** A demand may be an IF and an UNLESS of one claim; only one of them counts as demanded. */
function isFor({ stance }: Claim, type: 'IF' | 'UNLESS'): boolean {
  return (stance === 'REJECTS') === (type === 'UNLESS');
}
