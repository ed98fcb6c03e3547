// Who stands with whom?
import type { Reader } from '../graph/graph.ts';
import { type Network, type NetworkMode, type Normalisation, networkOf } from '../model/actor-network.ts';
import type { Claim } from '../model/claim.ts';
import type { Subjects } from './examples.ts';
import type { Question } from './question.ts';
import { type PositionOptions, readPositions, type StandingPosition } from './shared/standing-positions.ts';

export const actorNetworkQuestion = {
  name: 'actorNetwork',
  asks: 'Who stands with whom?',
  group: 'Who agrees',
  example: {
    title: 'Who stands with whom?',
    variables: (_: Subjects) => ({ mode: 'SUBTRACT', normalise: 'NONE', issue: null }),
    query: `# Who stands with whom? Mode AGREEMENT, CONFLICT or SUBTRACT; normalise NONE, JACCARD or AVERAGE_ACTIVITY.
query ActorNetwork($mode: NetworkMode, $normalise: NetworkNormalisation, $issue: ID) {
  actorNetwork(mode: $mode, normalise: $normalise, issue: $issue) {
    edgeCount
    edges(first: 20) {
      from { actor { name } activity }
      to { actor { name } activity }
      weight
      arithmetic
      ties { kind demand { name } from { side } to { side } }
      support {
        claims { count nodes(first: 4) { modality conditional quotes { exact } document { title } } }
        origins { count }
        disputed
      }
    }
    isolated { actor { name } activity }
    truncated
  }
}
`,
  },
} as const satisfies Question;

/** How many edges an answer holds at the most. */
export const mostEdges = 500;

export interface ActorNetworkOptions extends PositionOptions {
  /** Default AGREEMENT. */
  readonly mode?: NetworkMode | null | undefined;
  /** Default NONE. */
  readonly normalise?: Normalisation | null | undefined;
  /** Only demands that concern this issue. */
  readonly issue?: string | null | undefined;
  /** Leaves out every position with a reservation. Default false. */
  readonly firmOnly?: boolean | null | undefined;
}

export interface ActorNetwork extends Network<StandingPosition> {
  readonly mode: NetworkMode;
  readonly normalise: Normalisation;
  readonly straddling: readonly Claim[];
  readonly undated: readonly Claim[];
  /** True when claims or edges were left out. */
  readonly truncated: boolean;
}

/**
 * The network of actors, now or at another moment. Two round trips. Null when the issue is not known, or was not
 * then. @throws BadDate; RecordTooLarge for everybody's positions in too large a past
 */
export async function actorNetwork(
  reader: Reader,
  { mode: asked, normalise: how, issue, firmOnly, ...options }: ActorNetworkOptions = {},
): Promise<ActorNetwork | null> {
  const read = await readPositions(reader, { issue }, options);
  if (read === null) return null;
  const { positions, straddling, undated, truncated } = read;
  const mode = asked ?? 'AGREEMENT';
  const normalise = how ?? 'NONE';
  const network = networkOf(positions, { mode, normalise, firmOnly: firmOnly === true, most: mostEdges });
  const isCut = network.edgeCount > network.edges.length;
  return { mode, normalise, ...network, straddling, undated, truncated: truncated || isCut };
}
