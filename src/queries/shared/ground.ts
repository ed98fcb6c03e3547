// What a walk through the graph walks on.
import type { Claim } from '../../model/claim.ts';
import type { SubgraphEdge, SubgraphNode } from '../../model/subgraph.ts';

/** What is walked on: the live graph, or what was said or known at another moment. */
export interface Ground {
  /** Where the walk begins: in PROJECTED mode the first of those that judgements join the thing to. */
  readonly start: SubgraphNode;
  /** The nodes next to the frontier that have not been seen, best supported first, at most `limit`. */
  next(frontier: readonly string[], seen: readonly string[], limit: number): Promise<readonly SubgraphNode[]>;
  /** The claims of another moment, as far as nodes and edges open to them; null: the live ones. */
  readonly claims: ReadonlyMap<string, Claim> | null;
  /** The edges whose ends are both among the nodes, in order, at most `limit`. */
  among(nodes: ReadonlyMap<string, SubgraphNode>, limit: number): Promise<readonly SubgraphEdge[]>;
}
