// Who holds what: the stances that stand, each with the order that time gives them and since when. DESIGN.md,
// "Time": only dated claims can be the latest; the undated are listed apart, and what time cannot order is all
// listed.

import type { Claim, Ref } from './claim.ts';
import { compareTexts } from './compare.ts';
import { groupBy } from './group.ts';
import { countingClaims, type Position, positionsOf, standingPositions } from './positions.ts';
import { distinctRefs } from './refs.ts';
import type { Counted } from './roll-up.ts';
import { type Support, supportOf } from './support.ts';
import { intervalText, isLater } from './time.ts';
import type { PositionStance } from './vocabulary/index.ts';

/** Whether time tells that a stance is the latest of its holder on its demand. */
export type PositionOrder =
  | 'ORDERED'
  /** Other stances stand beside it, and neither is later. */
  | 'UNORDERED'
  /** Nothing dates it. */
  | 'UNDATED';

export type SinceBasis =
  /** No other stance of the holder is known before it. */
  | 'FIRST_KNOWN'
  /** Another stance came before. */
  | 'AFTER_ANOTHER'
  /** Another stance stands or stood about that time, and may have come before or after. */
  | 'BESIDE_ANOTHER'
  /** Null, because nothing dates it. */
  | 'UNDATED';

export interface HeldPosition {
  /** For whom the claims count. */
  readonly holder: Ref;
  /** The holders as the words have them. */
  readonly coded: readonly Ref[];
  readonly demand: Ref;
  /** The demands as the words have them; others than the demand are wholes that include it. */
  readonly codedDemands: readonly Ref[];
  readonly stance: PositionStance;
  /** True when it is only the condition of something else that the holder says. */
  readonly asCondition: boolean;
  readonly order: PositionOrder;
  /**
   * EDTF: the earliest known day of the stance, from which on no other stance of the holder on the demand can
   * lie between. Null where nothing dates it.
   */
  readonly since: string | null;
  readonly sinceBasis: SinceBasis;
  readonly support: Support;
}

/** Demands with the demands that they include, directly, by canonical id. */
export type Parts = ReadonlyMap<string, readonly Ref[]>;

/** Stances to a whole that are stances to its parts: who grants or wants the first grants or wants the second. */
const passedOn: ReadonlySet<PositionStance> = new Set([
  'DEMANDS',
  'PROPOSES',
  'OFFERS',
  'ACCEPTS',
  'CONSIDERS',
  'THREATENS',
]);

/**
 * The positions that stand among claims as they count, one for each holder, demand and stance, in order of
 * their ids. With `parts`, what stands towards a whole counts for what it includes.
 */
export function heldPositions(counted: readonly Counted[], parts: Parts | null = null): HeldPosition[] {
  // In order of their sort keys: which of several that time cannot order comes first never depends on the caller.
  const all = [...counted, ...(parts === null ? [] : passed(counted, parts))].sort(byKey);
  const origins = new Map(all.map((one) => [one.claim, one]));
  // A condition that counts as demanded is a copy of its claim: it is found again by claim and holder.
  const byIds = groupBy(all, ({ claim }) => `${claim.id} ${claim.holder?.canonical}`);
  const sourceOf = (position: Position): Counted => {
    const same = byIds.get(`${position.claim.id} ${position.holder.canonical}`) ?? [];
    return (
      origins.get(position.claim) ?? same.find(({ claim }) => mentions(claim, position.demand)) ?? same[0]!
    );
  };
  const claims = all.map(({ claim }) => claim);
  const ever = groupBy(
    countingClaims(claims.map((claim) => ({ ...claim, supersededBy: [] }))).flatMap(positionsOf),
    pairKey,
  );
  return [...groupBy(standingPositions(claims), pairKey)]
    .flatMap(([pair, standing]) =>
      [...groupBy(standing, ({ stance }) => stance).values()].map((group) => {
        const sources = group.map(sourceOf);
        return {
          holder: leading(group.map(({ holder }) => holder)),
          coded: distinctRefs(sources.map(({ coded }) => coded)),
          demand: leading(group.map(({ demand }) => demand)),
          codedDemands: distinctRefs(sources.map(({ whole }, i) => whole ?? group[i]!.demand)),
          stance: group[0]!.stance,
          asCondition: group.every(({ implied }) => implied),
          order: orderOf(group, standing),
          ...sinceOf(group, ever.get(pair) ?? []),
          support: supportOf(group.map(asSpoken(sources))),
        };
      }),
    )
    .sort((a, b) => (positionKey(a) < positionKey(b) ? -1 : 1));
}

function byKey({ claim: a }: Counted, { claim: b }: Counted): number {
  return compareTexts(a.at, b.at);
}

/** Of things that judgements join, the one whose id stands for all, where the words have it. */
function leading(refs: readonly Ref[]): Ref {
  return refs.find(({ id, canonical }) => id === canonical) ?? refs[0]!;
}

/** Unique for each position of an answer; its order. */
export function positionKey({ holder, demand, stance }: Pick<HeldPosition, 'holder' | 'demand' | 'stance'>) {
  return `${holder.canonical} ${demand.canonical} ${stance}`;
}

/** The claims of positions as the words have them, with the holder as coded; a condition is conditional. */
export function asSpoken(sources: readonly Counted[]) {
  return ({ claim }: Position, i: number): Claim => ({
    ...sources[i]!.spoken,
    conditional: claim.conditional,
  });
}

function pairKey({ holder, demand }: Position): string {
  return `${holder.canonical} ${demand.canonical}`;
}

function orderOf(group: readonly Position[], standing: readonly Position[]): PositionOrder {
  if (!group.some(isDated)) return 'UNDATED';
  const others = standing.some((other) => other.stance !== group[0]!.stance && isDated(other));
  return others ? 'UNORDERED' : 'ORDERED';
}

function isDated({ claim }: Position): boolean {
  return claim.time !== null;
}

/**
 * Back from the latest words of a stance that stands while no other stance can lie between.
 * @param ever all positions of the holder on the demand, those that no longer stand among them
 */
function sinceOf(
  standing: readonly Position[],
  ever: readonly Position[],
): Pick<HeldPosition, 'since' | 'sinceBasis'> {
  const { stance } = standing[0]!;
  const [latest] = standing.filter(isDated).sort(latestFirst);
  if (latest === undefined) return { since: null, sinceBasis: 'UNDATED' };
  const dated = ever.filter(isDated);
  const own = dated.filter((one) => one.stance === stance);
  const others = dated.filter((one) => one.stance !== stance);
  const run = [latest, ...own.filter((one) => others.every((other) => isBefore(other, one)))];
  const first = run.sort(surestFirst)[0]!;
  const isAfter = others.some((other) => isBefore(other, first));
  const isAlone = others.every((other) => isLater(other.claim.time, first.claim.time));
  return {
    since: intervalText(first.claim.time),
    sinceBasis: isAfter ? 'AFTER_ANOTHER' : isAlone ? 'FIRST_KNOWN' : 'BESIDE_ANOTHER',
  };
}

/** Surely before: by time, or because the later one is coded as a changed mind. */
function isBefore(other: Position, one: Position): boolean {
  return isLater(one.claim.time, other.claim.time) || one.claim.supersedes.includes(other.claim.id);
}

function latestFirst({ claim: { time: a } }: Position, { claim: { time: b } }: Position): number {
  return compareTexts(b?.first ?? b?.last ?? '', a?.first ?? a?.last ?? '');
}

/** By the day on which it surely stood; open ends last. */
function surestFirst({ claim: { time: a } }: Position, { claim: { time: b } }: Position): number {
  return compareTexts(a?.last ?? '9999', b?.last ?? '9999') || compareTexts(a?.first ?? '', b?.first ?? '');
}

/** What stands towards wholes, as stances to all their parts. */
function passed(counted: readonly Counted[], parts: Parts): Counted[] {
  const byClaim = groupBy(counted, ({ claim }) => `${claim.id} ${claim.holder?.canonical}`);
  return standingPositions(counted.map(({ claim }) => claim))
    .filter(({ stance }) => passedOn.has(stance))
    .flatMap((position) => {
      const { claim, demand, holder, implied } = position;
      const source = byClaim.get(`${claim.id} ${holder.canonical}`)![0]!;
      return partsOf(demand, parts).map((part) => ({
        ...source,
        whole: demand,
        claim: implied
          ? { ...claim, about: null, conditions: conditionsOn(claim, demand, part) }
          : { ...claim, about: part, conditions: [] },
      }));
    });
}

function conditionsOn(claim: Claim, whole: Ref, part: Ref): Claim['conditions'] {
  const on = claim.conditions.filter(({ to }) => to.canonical === whole.canonical);
  return on.map(({ type }) => ({ type, to: part }));
}

/** Everything that a demand includes, step by step. */
export function partsOf(demand: Ref, parts: Parts): Ref[] {
  const all = new Map<string, Ref>([[demand.canonical, demand]]);
  for (const id of all.keys())
    for (const part of parts.get(id) ?? []) if (!all.has(part.canonical)) all.set(part.canonical, part);
  all.delete(demand.canonical);
  return [...all.values()];
}

function mentions({ about, conditions }: Claim, demand: Ref): boolean {
  return [about, ...conditions.map(({ to }) => to)].some((ref) => ref?.canonical === demand.canonical);
}
