// The first steps of every question about positions: which claims, as they count for whom, and the positions that
// stand among them.
import type { Reader } from '../../graph/graph.ts';
import type { Claim } from '../../model/claim.ts';
import { type HeldPosition, heldPositions } from '../../model/held-positions.ts';
import { type Counted, rollUp } from '../../model/roll-up.ts';
import type { ScaleLevel } from '../../model/scale-ties.ts';
import { claimsOfPositions, type PositionsBeside } from '../positions-claims.ts';
import { claimsOf } from './claims-of.ts';
import type { DemandTies } from './demand-ties.ts';
import { type Asked, momentOf } from './moment.ts';

/** Whose positions on what. Null or absent: any. */
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

export interface StandingPositions {
  /** In order of the ids of holder and demand. */
  readonly positions: readonly StandingPosition[];
  /** Under `asOf`: claims that may have been said by then or after it. */
  readonly straddling: readonly Claim[];
  /** Under `asOf`: claims that nothing dates. */
  readonly undated: readonly Claim[];
  readonly truncated: boolean;
}

/** What was read beside: what ids resolve to, and how demands hang together. */
export interface ReadBeside {
  canonical(id: string): string;
  readonly demands: DemandTies;
}

/**
 * The positions that stand, now or at another moment. Two round trips. Null when an id asked about is not
 * known, or was not then.
 * @param andOthers everybody's positions too: `actors` are then those who count for themselves also where
 *   they represent somebody
 * @throws BadDate; RecordTooLarge for everybody's positions in too large a past
 */
export async function readPositions(
  reader: Reader,
  { actors = null, issue = null, demand = null }: PositionsWhere,
  { rollUp: rolls, includeParts, ...asked }: PositionOptions,
  andOthers = false,
): Promise<(StandingPositions & { readonly beside: ReadBeside }) | null> {
  const moment = momentOf(asked);
  const wholes = includeParts === true;
  const named = actors ?? [];
  const of = {
    actors: andOthers ? null : actors,
    named,
    issue,
    demand,
    wholes,
    dossier: moment.dossier ?? '',
  };
  const claims = (await claimsOf(reader, claimsOfPositions(of), moment))!;
  const beside: PositionsBeside = claims.beside!;
  const canonical = (id: string) => beside.asked.get(id) ?? null;
  const ids = [...named, issue, demand].filter((id) => id !== null);
  if (ids.some((id) => canonical(id) === null)) return null;
  const only = actors === null ? null : new Set(actors.map((id) => canonical(id)!));
  const said = claims.found.map(({ claim }) => claim);
  const countedFor = (who: ReadonlySet<string> | null) =>
    rollUp(said, rolls === false ? null : beside.ties, who);
  const counted = andOthers && only !== null ? joined(countedFor(only), countedFor(null)) : countedFor(only);
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
    beside: { canonical: (id) => canonical(id)!, demands: beside.demands },
  };
}

/** Claims as they count one way or the other, each once for each holder. */
function joined(...lists: readonly (readonly Counted[])[]): Counted[] {
  const byHolder = lists
    .flat()
    .map((one) => [`${one.claim.id} ${one.claim.holder?.canonical}`, one] as const);
  return [...new Map(byHolder).values()];
}

function levelOf({ demand }: HeldPosition, { levels }: DemandTies, issue: string | null): ScaleLevel | null {
  const all = levels.get(demand.canonical) ?? [];
  return all.find((level) => issue === null || level.issue.canonical === issue) ?? null;
}
