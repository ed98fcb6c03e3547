// From everything coded to everything derived: claims with what the rules say of them, and the edges drawn.
import { type Claim, refOf, viewClaim } from './claim.ts';
import { type DerivedEdge, derivedEdges } from './derived-edges.ts';
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
  const ref = (id: string | null) => (id === null ? null : refOf(world, id));
  const edges = derivedEdges([...claims.values()], {
    denied: ({ id }) => ref(talksDenied(world, world.claims.get(id)!)),
    confirmed: ({ id }) => ref(talksConfirmed(world, world.claims.get(id)!)),
    name: (id) => refOf(world, id)?.name ?? id,
  });
  const talks = [...world.entities.values()].filter(({ kind }) => kind === 'Talks');
  return { claims, edges, talks: new Map(talks.map(({ id }) => [id, talksStatus(world, id)])) };
}
