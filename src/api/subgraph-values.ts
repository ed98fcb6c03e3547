// The values behind the types of a subgraph: its edges with their ends at hand.

import type { SubgraphEdge } from '../model/subgraph.ts';
import { type Support, supportOf } from '../model/support.ts';
import type { Neighbourhood } from '../queries/neighbourhood.ts';
import type { NodeLike, SupportLike } from './nodes.ts';

/** A subgraph whose nodes and supports may be of another moment. */
export type SubgraphLike = Neighbourhood;

export interface SubgraphEdgeLike extends Omit<SubgraphEdge, 'from' | 'to' | 'support'> {
  readonly from: NodeLike;
  readonly to: NodeLike;
  readonly support: SupportLike | null;
}

/** Nodes as the API shows them: of another moment with the claims of then. */
export function nodesOf({ nodes, claims }: SubgraphLike): NodeLike[] {
  return nodes.map((node) => claims?.get(node.id) ?? node);
}

export function edgesOf(subgraph: SubgraphLike): SubgraphEdgeLike[] {
  const ends = new Map(nodesOf(subgraph).map((node) => [node.id, node]));
  return subgraph.edges.map((edge) => ({
    ...edge,
    from: ends.get(edge.from)!,
    to: ends.get(edge.to)!,
    support: supportThen(edge, subgraph) ?? edge.support,
  }));
}

/** The support of an edge of another moment, with the claims of then; null for the live graph. */
function supportThen({ support }: SubgraphEdge, { claims }: SubgraphLike): Support | null {
  if (claims === null || support === null) return null;
  return supportOf(support.claimIds.map((id) => claims.get(id)!));
}
