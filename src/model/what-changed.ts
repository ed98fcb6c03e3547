// What two answers about the same things, given at two moments, differ in: positions that moved, origins that
// came or went, talks whose status is another. The rule behind `whatChanged`.
import type { Claim, Ref } from './claim.ts';
import { groupBy } from './group.ts';
import type { HeldPosition } from './held-positions.ts';
import type { Support } from './support.ts';
import type { TalksStatus } from './talks-status.ts';

/** An origin behind what is reported of a demand or of talks, with the claims that lead back to it. */
export interface ToldOrigin {
  readonly about: Ref;
  readonly origin: Ref;
  readonly claims: readonly Claim[];
}

/** Talks, their status, and the live claims about them. */
export interface ToldStatus {
  readonly talks: Ref;
  readonly status: TalksStatus;
  readonly claims: readonly Claim[];
}

/** What was answered at one moment. */
export interface AnswersThen {
  /** As `positions` answers for everybody. */
  readonly positions: readonly HeldPosition[];
  /** As `whoReported` answers for each demand and all talks. */
  readonly origins: readonly ToldOrigin[];
  /** As `meetings` answers. */
  readonly talks: readonly ToldStatus[];
}

export const positionMoves = [
  { name: 'APPEARED', gloss: 'No stance of the holder on the demand stood before.' },
  { name: 'GONE', gloss: 'No stance of the holder on the demand stands any more.' },
  { name: 'MOVED', gloss: 'Another stance stands, or one more, or one less.' },
  { name: 'SINCE', gloss: 'The same stances stand, since another day or in another order.' },
  { name: 'SUPPORT', gloss: 'The same stances stand, as before, on other support.' },
] as const;
export type PositionMove = (typeof positionMoves)[number]['name'];

/** Where a holder stood on a demand, and where it stands. */
export interface MovedPosition {
  readonly holder: Ref;
  readonly demand: Ref;
  readonly how: PositionMove;
  /** What moved, in a sentence. */
  readonly because: string;
  readonly before: readonly HeldPosition[];
  readonly after: readonly HeldPosition[];
}

export interface ChangedOrigin extends ToldOrigin {
  /** NEW: it did not stand behind it before. LOST: it stands behind it no more; its claims are those of before. */
  readonly how: 'NEW' | 'LOST';
}

export interface ChangedTalks {
  readonly talks: Ref;
  /** Null: these talks were not recorded then. */
  readonly before: TalksStatus | null;
  /** Null: these talks are not recorded any more. */
  readonly after: TalksStatus | null;
  /** The live claims about them, as they are; of talks that are gone, as they were. */
  readonly claims: readonly Claim[];
}

/** The positions that differ, one for each holder and demand, in order of their ids. */
export function movedPositions(
  before: readonly HeldPosition[],
  after: readonly HeldPosition[],
): MovedPosition[] {
  const key = ({ holder, demand }: HeldPosition) => `${holder.canonical} ${demand.canonical}`;
  const [old, young] = [groupBy(before, key), groupBy(after, key)];
  return [...new Set([...old.keys(), ...young.keys()])].sort().flatMap((pair) => {
    const [was, is] = [old.get(pair) ?? [], young.get(pair) ?? []];
    const move = moveOf(was, is);
    const { holder, demand } = (is[0] ?? was[0])!;
    return move === null ? [] : [{ holder, demand, ...move, before: was, after: is }];
  });
}

function moveOf(
  was: readonly HeldPosition[],
  is: readonly HeldPosition[],
): Pick<MovedPosition, 'how' | 'because'> | null {
  const stances = (all: readonly HeldPosition[]) => all.map(({ stance }) => stance).join(', ');
  if (was.length === 0) return { how: 'APPEARED', because: `${stances(is)}, where no stance was known.` };
  if (is.length === 0)
    return { how: 'GONE', because: `${stances(was)} stands no more, and nothing in its place.` };
  if (stances(was) !== stances(is))
    return { how: 'MOVED', because: `It was ${stances(was)}, it is ${stances(is)}.` };
  const shifted = was.flatMap((one, i) => timeDifference(one, is[i]!));
  if (shifted.length > 0) return { how: 'SINCE', because: `${shifted.join('; ')}.` };
  const supported = was.flatMap((one, i) => supportDifference(one.support, is[i]!.support));
  return supported.length > 0 ? { how: 'SUPPORT', because: `${supported.join('; ')}.` } : null;
}

function timeDifference(was: HeldPosition, is: HeldPosition): string[] {
  const { stance } = was;
  const since = (one: HeldPosition) => `${one.since ?? 'an unknown day'}`;
  return [
    ...(was.since === is.since ? [] : [`${stance} since ${since(is)}, it was since ${since(was)}`]),
    ...(was.order === is.order ? [] : [`${stance} is ${is.order}, it was ${was.order}`]),
    ...(was.sinceBasis === is.sinceBasis ? [] : [`${stance}: ${is.sinceBasis}, it was ${was.sinceBasis}`]),
    ...(was.asCondition === is.asCondition
      ? []
      : [`${stance} ${is.asCondition ? 'only as a condition now' : 'no longer only as a condition'}`]),
  ];
}

/** What differs in a support, in words; empty where nothing does. */
export function supportDifference(was: Support, is: Support): string[] {
  const ids = {
    claim: [was.claims, is.claims].map((all) => all.map(({ id }) => id)),
    document: [was.documents, is.documents].map((all) => all.map(({ id }) => id)),
    outlet: [was.outlets, is.outlets].map((all) => all.map(({ canonical }) => canonical)),
    origin: [was.origins, is.origins].map((all) => all.map(({ canonical }) => canonical)),
  };
  const counted = Object.entries(ids).flatMap(([what, [old, young]]) => {
    const gained = young!.filter((id) => !old!.includes(id)).length;
    const lost = old!.filter((id) => !young!.includes(id)).length;
    return [
      ...(gained > 0 ? [`${gained} ${what}${gained === 1 ? '' : 's'} more`] : []),
      ...(lost > 0 ? [`${lost} ${what}${lost === 1 ? '' : 's'} fewer`] : []),
    ];
  });
  const flags = [
    [was.firstHand, is.firstHand, 'first-hand'],
    [was.onRecord, is.onRecord, 'on record'],
    [was.disputed, is.disputed, 'disputed'],
    [was.conditional, is.conditional, 'conditional'],
  ] as const;
  const said = (one: Support) => [one.modality, one.firstSaid, one.lastSaid];
  const [before, after] = [said(was), said(is)];
  return [
    ...counted,
    ...flags.flatMap(([old, young, word]) =>
      old === young ? [] : [young ? `now ${word}` : `no longer ${word}`],
    ),
    ...['modality', 'first said', 'last said'].flatMap((what, i) =>
      before[i] === after[i]
        ? []
        : [`${what} ${after[i] ?? 'not stated'}, it was ${before[i] ?? 'not stated'}`],
    ),
  ];
}

/** Origins that came or went, in order of what they stand behind. */
export function changedOrigins(before: readonly ToldOrigin[], after: readonly ToldOrigin[]): ChangedOrigin[] {
  const key = ({ about, origin }: ToldOrigin) => `${about.canonical} ${origin.canonical}`;
  const [old, young] = [new Set(before.map(key)), new Set(after.map(key))];
  return [
    ...after.filter((one) => !old.has(key(one))).map((one) => ({ ...one, how: 'NEW' as const })),
    ...before.filter((one) => !young.has(key(one))).map((one) => ({ ...one, how: 'LOST' as const })),
  ].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Talks whose status is another, those that came and those that went, in order of their ids. */
export function changedTalks(before: readonly ToldStatus[], after: readonly ToldStatus[]): ChangedTalks[] {
  const byId = (all: readonly ToldStatus[]) => new Map(all.map((one) => [one.talks.canonical, one]));
  const [old, young] = [byId(before), byId(after)];
  return [...new Set([...old.keys(), ...young.keys()])].sort().flatMap((id) => {
    const [was, is] = [old.get(id), young.get(id)];
    if (was?.status === is?.status) return [];
    const { talks, claims } = (is ?? was)!;
    return [{ talks, claims, before: was?.status ?? null, after: is?.status ?? null }];
  });
}
