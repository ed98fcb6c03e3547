// The values behind the types of paths: each step with its edges as the API shows them.
import type { GraphPath, Paths } from '../queries/path.ts';
import type { NodeLike } from './nodes.ts';
import { edgesOf, nodesOf, type SubgraphEdgeLike, type SubgraphLike } from './subgraph-values.ts';

export interface PathStepValue {
  readonly from: NodeLike;
  readonly to: NodeLike;
  readonly edges: readonly SubgraphEdgeLike[];
}

export interface GraphPathValue {
  readonly nodes: readonly NodeLike[];
  readonly steps: readonly PathStepValue[];
}

export function pathsOf({ paths, claims }: Paths): GraphPathValue[] {
  return paths.map((path) => {
    const nodes = nodesOf(graphOf([path], claims));
    const steps = path.steps.map((step, i) => ({
      from: nodes[i]!,
      to: nodes[i + 1]!,
      edges: edgesOf({ nodes: path.nodes, edges: step.edges, truncated: false, claims }),
    }));
    return { nodes, steps };
  });
}

/** Everything on some paths, each thing and each edge once. */
export function graphOf(paths: readonly GraphPath[], claims: Paths['claims']): SubgraphLike {
  const nodes = paths.flatMap((path) => path.nodes);
  const edges = paths.flatMap(({ steps }) => steps.flatMap((step) => step.edges));
  return {
    nodes: [...new Map(nodes.map((node) => [node.id, node])).values()],
    edges: [...new Map(edges.map((edge) => [edge.id, edge])).values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    truncated: false,
    claims,
  };
}
