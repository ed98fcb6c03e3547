// From everything coded to everything derived: claims with what the rules say of them, and the edges drawn.
import { type Claim, refOf, viewClaim } from './claim.ts';
import { type DerivedEdge, derivedEdges, type EdgeContext } from './derived-edges.ts';
import { talksConfirmed, talksDenied } from './talks.ts';
import { type TalksStatus, talksStatus } from './talks-status.ts';
import type { World } from './world.ts';

export interface Derivation {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly edges: readonly DerivedEdge[];
  readonly talks: ReadonlyMap<string, TalksStatus>;
}

/** Applies every rule to a World. Pure: the same World, in whatever order it came, gives the same result. */
export function derive(world: World): Derivation {
  const ids = [...world.claims.keys()].sort();
  const claims = new Map(ids.map((id) => [id, viewClaim(world, world.claims.get(id)!)]));
  const edges = derivedEdges([...claims.values()], edgeContext(world));
  const talks = [...world.entities.values()].filter(({ kind }) => kind === 'Talks').map(({ id }) => id);
  return { claims, edges, talks: new Map(talks.sort().map((id) => [id, talksStatus(world, id)])) };
}

/** What the rules for edges ask of a World. Of claims that are not in it nothing is known. */
export function edgeContext(world: World): EdgeContext {
  const ref = (id: string | null) => (id === null ? null : refOf(world, id));
  const talksOf = (claim: Claim, rule: typeof talksDenied) => {
    const known = world.claims.get(claim.id);
    return known ? ref(rule(world, known)) : null;
  };
  return {
    denied: (claim) => talksOf(claim, talksDenied),
    confirmed: (claim) => talksOf(claim, talksConfirmed),
    name: (id) => refOf(world, id)?.name ?? id,
  };
}
