// Show me the graph around this. Step by step from one thing outwards, then the edges among what was found.
import type { Reader } from '../graph/graph.ts';
import type { Claim } from '../model/claim.ts';
import type { Subgraph, SubgraphMode } from '../model/subgraph.ts';
import type { Subjects } from './examples.ts';
import { groundNow } from './neighbourhood-now.ts';
import { groundThen } from './neighbourhood-then.ts';
import type { Question } from './question.ts';
import { type Asked, isOfNow, momentOf } from './shared/moment.ts';

export const neighbourhoodQuestion = {
  name: 'neighbourhood',
  asks: 'Show me the graph around this.',
  group: 'How things hang together',
  example: {
    title: 'The graph around a demand',
    variables: ({ demand, talks }: Subjects) => ({ id: demand ?? talks ?? 'demand:…' }),
    query: `# Show me the graph around this.
# mode: RECORD shows the claims themselves, with their documents and every edge of record.
query Neighbourhood($id: ID!) {
  neighbourhood(id: $id, depth: 1, first: 50, mode: PROJECTED) {
    nodes { id name kind }
    edges {
      sentence
      type
      from { id }
      to { id }
      support {
        claims { count nodes(first: 3) { paraphrase quotes { exact } } }
        documents { count }
        origins { count }
        firstHand
        modality
        conditional
        disputed
      }
    }
    truncated
  }
}
`,
  },
} as const satisfies Question;

/** How far a question may go, in steps. */
export const mostSteps = 3;
/** How many nodes an answer holds at the most, the one asked about among them. */
export const mostNodes = 500;
/** How many edges an answer holds at the most. */
export const mostEdges = 5_000;

export interface Reach {
  /** Steps outwards, 1 to 3. */
  readonly depth: number;
  /** Nodes at the most, 1 to 500, the best supported of each step first. */
  readonly first: number;
  readonly mode: SubgraphMode;
}

export interface Neighbourhood extends Subgraph {
  /** The claims of its nodes and edges as they were at another moment; null: as the live graph has them. */
  readonly claims: ReadonlyMap<string, Claim> | null;
}

/**
 * The graph around a thing; null when the id is not known, or was not then. One round trip for the thing, one a
 * step and one for the edges. Under `asOf`, `knownAt` or `dossier` the whole record is read, in one.
 * @throws BadDate for times that are none; RecordTooLarge
 */
export async function neighbourhood(
  reader: Reader,
  id: string,
  { depth, first, mode }: Reach,
  asked: Asked = {},
): Promise<Neighbourhood | null> {
  const moment = momentOf(asked);
  const isNow = isOfNow(moment);
  const ground = isNow ? await groundNow(reader, id, mode) : await groundThen(reader, id, mode, moment);
  if (ground === null) return null;
  const nodes = new Map([[ground.start.id, ground.start]]);
  let frontier = [ground.start.id];
  let truncated = false;
  for (let step = 0; step < depth && frontier.length > 0 && !truncated; step++) {
    const room = first - nodes.size;
    const found = await ground.next(frontier, [...nodes.keys()], room + 1);
    truncated = found.length > room;
    frontier = found.slice(0, room).map((node) => {
      nodes.set(node.id, node);
      return node.id;
    });
  }
  const edges = await ground.among(nodes, mostEdges + 1);
  return {
    nodes: [...nodes.values()],
    edges: edges.slice(0, mostEdges),
    truncated: truncated || edges.length > mostEdges,
    claims: ground.claims,
  };
}
