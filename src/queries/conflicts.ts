// Which demands stand against each other?
import type { Reader } from '../graph/graph.ts';
import type { Claim } from '../model/claim.ts';
import { type Conflict, conflictsAmong } from '../model/conflicts.ts';
import type { Subjects } from './examples.ts';
import type { Question } from './question.ts';
import { type PositionOptions, readPositions, type StandingPosition } from './shared/standing-positions.ts';

export const conflictsQuestion = {
  name: 'conflicts',
  asks: 'Which demands stand against each other?',
  group: 'Who disagrees',
  example: {
    title: 'Which demands stand against each other?',
    variables: (_: Subjects) => ({ between: null, issue: null }),
    query: `# Which demands stand against each other? between: one side, or two: [["actor:…"], ["actor:…"]]
query Conflicts($between: [[ID!]!], $issue: ID) {
  conflicts(between: $between, issue: $issue) {
    totalCount
    pairs(first: 20) {
      rule
      because
      left { ...side }
      right { ...side }
    }
    truncated
  }
}

fragment side on WeighedPosition {
  reservations
  position {
    holder { name }
    stance
    demand { name }
    since
    support {
      claims { count nodes(first: 3) { quotes { exact } document { title published } } }
      origins { count }
      firstHand
    }
  }
}
`,
  },
} as const satisfies Question;

/** How many pairs an answer holds at the most. */
export const mostPairs = 500;

export interface ConflictsOptions extends PositionOptions {
  /**
   * None: everybody with everybody. One list of actors: those with everybody else. Two: the first with the second.
   * No list is empty.
   */
  readonly between?: readonly (readonly string[])[] | null | undefined;
  /** Only demands that concern this issue, on both sides. */
  readonly issue?: string | null | undefined;
}

export interface Conflicts {
  /** The firmest first; at most 500. */
  readonly pairs: readonly Conflict<StandingPosition>[];
  /** How many there are in all. */
  readonly totalCount: number;
  readonly straddling: readonly Claim[];
  readonly undated: readonly Claim[];
  /** True when claims or pairs were left out. */
  readonly truncated: boolean;
}

/**
 * The positions that stand against each other, now or at another moment. Two round trips. Null when an id asked
 * about is not known, or was not then.
 * @throws BadDate; RecordTooLarge for everybody's positions in too large a past
 */
export async function conflicts(
  reader: Reader,
  { between, issue, ...options }: ConflictsOptions = {},
): Promise<Conflicts | null> {
  const [first = null, second = null] = between ?? [];
  const actors = first === null ? null : [...first, ...(second ?? [])];
  const read = await readPositions(reader, { actors, issue }, options, second === null);
  if (read === null) return null;
  const { positions, straddling, undated, truncated, beside } = read;
  const canonical = (ids: readonly string[]) => new Set(ids.map(beside.canonical));
  const sides =
    first === null ? null : { first: canonical(first), second: second === null ? null : canonical(second) };
  const { conflicts: pairs, count } = conflictsAmong(
    positions,
    beside.demands.incompatible,
    sides,
    mostPairs,
  );
  return { pairs, totalCount: count, straddling, undated, truncated: truncated || count > pairs.length };
}
