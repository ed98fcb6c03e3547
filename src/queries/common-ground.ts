// What do they agree on, or hold compatibly?
import type { Reader } from '../graph/graph.ts';
import type { Claim } from '../model/claim.ts';
import { type SharedStances, sharedStances } from '../model/common-ground.ts';
import type { Subjects } from './examples.ts';
import type { Question } from './question.ts';
import { type PositionOptions, readPositions, type StandingPosition } from './shared/standing-positions.ts';

export const commonGroundQuestion = {
  name: 'commonGround',
  asks: 'What do they agree on, or hold compatibly?',
  group: 'Who agrees',
  example: {
    title: 'What do they agree on?',
    variables: (_: Subjects) => ({ actors: null, issue: null }),
    query: `# What do they agree on? actors: all of these; of one, it and anybody else; without, any two.
query CommonGround($actors: [ID!], $issue: ID) {
  commonGround(actors: $actors, issue: $issue) {
    agreed(first: 20) { ...shared }
    rejected(first: 5) { ...shared }
    near(first: 20) { ...shared }
    truncated
  }
}

fragment shared on SharedStance {
  demand { name }
  because
  parties {
    actor { name }
    stance
    reservations
    support { claims { count nodes(first: 2) { quotes { exact } document { title } } } origins { count } }
  }
}
`,
  },
} as const satisfies Question;

export interface CommonGroundOptions extends PositionOptions {
  /** Two or more: what all of them share. One: what it shares with anybody. None: what any two share. */
  readonly actors?: readonly string[] | null | undefined;
  /** Only demands that concern this issue. */
  readonly issue?: string | null | undefined;
}

export interface CommonGround extends SharedStances<StandingPosition> {
  readonly straddling: readonly Claim[];
  readonly undated: readonly Claim[];
  readonly truncated: boolean;
}

/**
 * The demands on which actors are on one side, now or at another moment. Two round trips. Null when an id asked
 * about is not known, or was not then.
 * @throws BadDate; RecordTooLarge for everybody's positions in too large a past
 */
export async function commonGround(
  reader: Reader,
  { actors: asked, issue, ...options }: CommonGroundOptions = {},
): Promise<CommonGround | null> {
  const actors = asked?.length ? asked : null;
  const isOpen = new Set(actors).size < 2;
  const read = await readPositions(reader, { actors, issue }, options, isOpen);
  if (read === null) return null;
  const { positions, beside, straddling, undated, truncated } = read;
  const of = actors === null ? null : new Set(actors.map(beside.canonical));
  return { ...sharedStances(positions, beside.demands.incompatible, of), straddling, undated, truncated };
}
