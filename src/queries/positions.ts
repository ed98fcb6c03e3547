// Where does everyone stand on this date?
import type { Reader } from '../graph/graph.ts';
import type { Claim } from '../model/claim.ts';
import { type HeldPosition, heldPositions } from '../model/held-positions.ts';
import { rollUp } from '../model/roll-up.ts';
import { claimsOf } from './claims-of.ts';
import type { DemandTies, ScaleLevel } from './demand-ties.ts';
import type { Subjects } from './examples.ts';
import { type Asked, momentOf } from './moment.ts';
import { claimsOfPositions, type PositionsBeside } from './positions-claims.ts';
import type { Question } from './question.ts';

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
          claims { count nodes(first: 10) { quotes { exact } document { title published } } }
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

/** Which positions. Null or absent: any. */
export interface PositionsWhere {
  readonly actors?: readonly string[] | null | undefined;
  readonly issue?: string | null | undefined;
  readonly demand?: string | null | undefined;
}

export interface PositionOptions extends Asked {
  /** A delegate's words count for the state that he represents. Default true. */
  readonly rollUp?: boolean | null | undefined;
  /** What stands towards a demand counts for those that it includes. Default false. */
  readonly includeParts?: boolean | null | undefined;
}

export interface StandingPosition extends HeldPosition {
  /** On the scale of the issue asked about, else of the first that has it; null when it is on none. */
  readonly level: ScaleLevel | null;
}

export interface Positions {
  /** In order of the ids of holder and demand. */
  readonly positions: readonly StandingPosition[];
  /** Under `asOf`: claims that may have been said by then or after it. */
  readonly straddling: readonly Claim[];
  /** Under `asOf`: claims that nothing dates. */
  readonly undated: readonly Claim[];
  readonly truncated: boolean;
}

/**
 * The positions that stand, now or at another moment. Two round trips. Null when an id asked about is not
 * known, or was not then. @throws BadDate; RecordTooLarge for everybody's positions in too large a past
 */
export async function positions(
  reader: Reader,
  { actors = null, issue = null, demand = null }: PositionsWhere = {},
  { rollUp: rolls, includeParts, ...asked }: PositionOptions = {},
): Promise<Positions | null> {
  const moment = momentOf(asked);
  const wholes = includeParts === true;
  const of = { actors, issue, demand, wholes, dossier: moment.dossier ?? '' };
  const claims = (await claimsOf(reader, claimsOfPositions(of), moment))!;
  const beside: PositionsBeside = claims.beside!;
  const canonical = (id: string) => beside.asked.get(id) ?? null;
  const ids = [...(actors ?? []), issue, demand].filter((id) => id !== null);
  if (ids.some((id) => canonical(id) === null)) return null;
  const only = actors === null ? null : new Set(actors.map((id) => canonical(id)!));
  const counted = rollUp(
    claims.found.map(({ claim }) => claim),
    rolls === false ? null : beside.ties,
    only,
  );
  const onIssue = issue === null ? null : canonical(issue);
  const onDemand = demand === null ? null : canonical(demand);
  const isAsked = ({ demand: { canonical: id } }: HeldPosition) =>
    (onDemand === null || id === onDemand) &&
    (onIssue === null || (beside.demands.concerns.get(id)?.has(onIssue) ?? false));
  return {
    positions: heldPositions(counted, wholes ? beside.demands.parts : null)
      .filter(isAsked)
      .map((position) => ({ ...position, level: levelOf(position, beside.demands, onIssue) })),
    straddling: claims.straddling,
    undated: claims.undated,
    truncated: claims.truncated,
  };
}

function levelOf({ demand }: HeldPosition, { levels }: DemandTies, issue: string | null): ScaleLevel | null {
  const all = levels.get(demand.canonical) ?? [];
  return all.find((level) => issue === null || level.issue.canonical === issue) ?? null;
}
