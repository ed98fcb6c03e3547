// Where does everyone stand on this date?
import type { Reader } from '../graph/graph.ts';
import type { Subjects } from './examples.ts';
import type { Question } from './question.ts';
import {
  type PositionOptions,
  type PositionsWhere,
  readPositions,
  type StandingPositions,
} from './shared/standing-positions.ts';

export type { PositionOptions, PositionsWhere, StandingPosition } from './shared/standing-positions.ts';

export const positionsQuestion = {
  name: 'positions',
  asks: 'Where does everyone stand on this date?',
  group: 'Who wants what',
  example: {
    title: 'Where does everyone stand?',
    variables: ({ demand }: Subjects) => ({ demand, asOf: null }),
    query: `# Where does everyone stand? Narrow it by actors, issue or demand, and by a date (asOf).
query Positions($demand: ID, $asOf: PartialDate) {
  positions(where: { demand: $demand }, asOf: $asOf) {
    positions(first: 50) {
      totalCount
      nodes {
        holder { name }
        coded { name }
        stance
        demand { name }
        order
        since
        sinceBasis
        level { issue { name } index of }
        support {
          claims { count nodes(first: 10) { chain { source { name } } modality conditional quotes { exact } document { title published } } }
          origins { count }
          firstHand
          modality
          conditional
          disputed
        }
      }
      pageInfo { hasNextPage endCursor }
    }
    undated { paraphrase }
    straddling { paraphrase }
    truncated
  }
}
`,
  },
} as const satisfies Question;

export type Positions = StandingPositions;

/**
 * The positions that stand, now or at another moment. Two round trips. Null when an id asked about is not
 * known, or was not then. @throws BadDate; RecordTooLarge for everybody's positions in too large a past
 */
export async function positions(
  reader: Reader,
  where: PositionsWhere = {},
  options: PositionOptions = {},
): Promise<Positions | null> {
  const read = await readPositions(reader, where, options);
  if (read === null) return null;
  const { beside: _, ...answer } = read;
  return answer;
}
