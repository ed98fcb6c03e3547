import { edgesOf, nodesOf } from '../subgraph-values.ts';
import type { SubgraphEdgeResolvers, SubgraphResolvers } from '../types.generated.ts';

export const Subgraph: SubgraphResolvers = { nodes: nodesOf, edges: edgesOf };

export const SubgraphEdge: SubgraphEdgeResolvers = { derived: ({ support }) => support !== null };
