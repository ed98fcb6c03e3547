// What the rules derive, as live nodes keep it for filters and pages: never coded, never in a body.
import { carriersOfClaim, issuesOfClaim, sidesOfClaim, statedSidesOfClaim } from './bearing.ts';
import type { Claim } from './claim.ts';
import type { CodedClaim } from './coded.ts';
import { searchTextOf } from './search-text.ts';
import type { TalksStatus } from './talks-status.ts';
import type { Properties, Thing } from './thing.ts';
import type { Interval } from './time.ts';
import type { World } from './world.ts';

/** The names of all marks: no coded property may have one of them. */
export const markNames = [
  'searchText',
  'canonical',
  'sides',
  'statedSides',
  'issues',
  'carriers',
  'inText',
  'status',
  'originRule',
  'originStatus',
  'origin',
  'originName',
  'originKind',
  'firstHand',
  'onRecord',
  'conditional',
  'disputed',
  'disputedBy',
  'disputedFirst',
  'disputedLast',
  'disputedWhy',
  'at',
  'holderId',
  'targetId',
  'firstDay',
  'lastDay',
  'spokenFirst',
  'spokenLast',
] as const;
type Marks = Readonly<Partial<Record<(typeof markNames)[number], Properties[string]>>>;

/** The marks of a claim that say what the rules find. Days that are not known are "". */
export function claimMarks(claim: Claim): Marks {
  const { originRule, originStatus, firstHand, onRecord, conditional, disputed, disputedBy, at } = claim;
  const { time, spoken } = claim;
  return {
    originRule,
    originStatus,
    firstHand,
    onRecord,
    conditional,
    disputed,
    disputedBy: disputedBy.map(({ id }) => id),
    disputedFirst: disputedBy.map((one) => firstOf(one.spoken)),
    disputedLast: disputedBy.map((one) => lastOf(one.spoken)),
    disputedWhy: disputedBy.map(({ because }) => because.join(' ')),
    at,
    holderId: claim.holder?.canonical ?? '',
    targetId: claim.about?.canonical ?? '',
    firstDay: firstOf(time),
    lastDay: lastOf(time),
    spokenFirst: firstOf(spoken),
    spokenLast: lastOf(spoken),
  };
}

/** The marks of a claim that only filters ask for. */
export function filterMarks(world: World, claim: CodedClaim): Marks {
  return {
    sides: sidesOfClaim(world, claim),
    statedSides: statedSidesOfClaim(world, claim),
    issues: issuesOfClaim(world, claim),
    carriers: carriersOfClaim(world, claim),
    inText: textKey(claim),
  };
}

/** The marks of its origin; none when it has none. */
export function originMarks({ origin }: Claim): Marks {
  if (origin === null) return {};
  return { origin: origin.id, originName: origin.name, originKind: origin.kind };
}

/** All marks that the rules give a claim, beside those that every entity has. */
export function marksOfClaim(world: World, claim: Claim): Marks {
  return {
    ...claimMarks(claim),
    ...filterMarks(world, world.claims.get(claim.id)!),
    ...originMarks(claim),
  };
}

/** The marks that every entity has, and of talks their status. */
export function entityMarks(world: World, thing: Thing, status: TalksStatus | undefined): Marks {
  return {
    searchText: searchTextOf(thing),
    canonical: world.canonical(thing.id),
    ...(status === undefined ? {} : { status }),
  };
}

/** A claim's place in its document as a sort key that stays when others come and go: by where its first phrase
 * stands, and where the text is not at hand as it was coded. */
function textKey({ quotes, position, id }: CodedClaim): string {
  const start = quotes.length === 0 ? -1 : Math.min(...quotes.map((quote) => quote.start ?? -1));
  return `${String(start + 1).padStart(9, '0')} ${String(position).padStart(6, '0')} ${id}`;
}

function firstOf(interval: Interval | null): string {
  return interval?.first ?? '';
}

function lastOf(interval: Interval | null): string {
  return interval?.last ?? '';
}
