// What followed what: of things held in some states, the changes from one state to the next that time can order,
// and the pairs of states that it cannot.
import type { Claim } from './claim.ts';
import { groupBy } from './group.ts';
import { type Interval, isLater } from './time.ts';

/** A claim that shows somebody in a state at the time of the claim. */
export interface Shown<T> {
  readonly item: T;
  readonly claim: Claim;
  /** Equal for claims that show the same. */
  readonly state: string;
}

/** A change from one state to another, each with the claims that show it. */
export interface Change<T> {
  /** When ordered, all surely before each claim of `to` that they lead up to. */
  readonly from: readonly Shown<T>[];
  readonly to: readonly Shown<T>[];
  /** False where time cannot tell which came first. */
  readonly ordered: boolean;
  /** True where only a coded change of mind (SUPERSEDES) orders them. */
  readonly bySupersedes: boolean;
}

/** What two states have to do with each other. */
export interface StateRules<T> {
  /** May both be held at one time? Then neither is news beside the other. */
  coexist(a: Shown<T>, b: Shown<T>, sameMoment: boolean): boolean;
  /** Does the later state leave the earlier one standing (a concession beside a demand)? */
  adds(from: Shown<T>, to: Shown<T>): boolean;
}

/** How many points of time and state one answer compares at the most: the latest. */
const mostPoints = 300;

/** All claims of one state and one moment. */
interface Point<T> {
  readonly shown: readonly Shown<T>[];
  readonly state: string;
  readonly time: Interval | null;
}

/** The changes among claims, those that are ordered first, in order of the claims' sort keys. */
export function changesAmong<T>(
  all: readonly Shown<T>[],
  rules: StateRules<T>,
): { readonly changes: readonly Change<T>[]; readonly truncated: boolean } {
  const sorted = [...all].sort((a, b) => (a.claim.at < b.claim.at ? -1 : 1));
  const grouped = [...groupBy(sorted, (one) => `${one.state}\n${momentOf(one.claim)}`).values()];
  const points = grouped
    .slice(-mostPoints)
    .map((shown): Point<T> => ({ shown, state: shown[0]!.state, time: statedTime(shown[0]!.claim) }));
  const before = orderOf(points);
  return {
    changes: [...orderedChanges(points, before, rules), ...unorderedChanges(points, before, rules)],
    truncated: grouped.length > mostPoints,
  };
}

/**
 * When a claim stood, as far as its words give a date. Relative words ("a year ago") give none: the date of their
 * article is when they were told, and would set an earlier position after a later one.
 */
function statedTime({ time, held, heldWords }: Claim): Interval | null {
  return held === null && heldWords !== null ? null : time;
}

/** The moment of a claim: its day; where only a wider time is known, that with its document and its words. */
function momentOf(claim: Claim): string {
  const { document, heldWords, saidWords } = claim;
  const time = statedTime(claim);
  if (time?.first && time.first === time.last) return time.first;
  return [time?.first, time?.last, document.id, heldWords, saidWords].join(' ');
}

type Before = (a: number, b: number) => boolean;

/** Surely before: by time, or, where time does not tell, because the later is coded as a changed mind. */
function orderOf<T>(points: readonly Point<T>[]): Before {
  const claims = points.flatMap(({ shown }) => shown.map(({ claim }) => claim));
  const supersedes = new Map(claims.map(({ id, supersedes }) => [id, supersedes]));
  const givenUp = points.map(({ shown }) => {
    const reached = new Set(shown.flatMap(({ claim }) => claim.supersedes));
    for (const id of reached) for (const next of supersedes.get(id) ?? []) reached.add(next);
    return reached;
  });
  const matrix = points.map((a) =>
    points.map((b, j) => {
      if (isLater(b.time, a.time)) return true;
      return !isLater(a.time, b.time) && a.shown.some(({ claim }) => givenUp[j]!.has(claim.id));
    }),
  );
  return (a, b) => matrix[a]![b]!;
}

function orderedChanges<T>(points: readonly Point<T>[], before: Before, rules: StateRules<T>): Change<T>[] {
  const every = points.map((_, i) => i);
  const state = (i: number) => points[i]!.state;
  const beside = (i: number, j: number) => !before(i, j) && !before(j, i);
  const between = (a: number, b: number) => every.some((c) => before(a, c) && before(c, b));
  /** Points of the same state with no other state surely between. */
  const run = (i: number) =>
    every.filter(
      (j) =>
        state(j) === state(i) &&
        points[j]!.time !== null &&
        every.every(
          (c) => state(c) === state(i) || !((before(i, c) && before(c, j)) || (before(j, c) && before(c, i))),
        ),
    );
  const runs = every.map(run);
  const found: { from: Set<number>; to: Set<number>; pair: string }[] = [];
  for (const b of every)
    for (const a of every) {
      if (state(a) === state(b) || !before(a, b) || between(a, b)) continue;
      // The new state was there already about the time of the old one; or the old one is still there.
      if (every.some((x) => state(x) === state(b) && beside(x, a) && before(x, b))) continue;
      const still = every.some((y) => state(y) === state(a) && beside(y, b) && before(a, y));
      if (still && !rules.adds(points[a]!.shown[0]!, points[b]!.shown[0]!)) continue;
      const from = new Set([a, ...runs[a]!.filter((i) => before(i, b))]);
      const to = new Set([b, ...runs[b]!.filter((i) => before(a, i))]);
      const pair = `${state(a)}\n${state(b)}`;
      const same = found.find(
        (one) =>
          one.pair === pair && ([...from].some((i) => one.from.has(i)) || [...to].some((i) => one.to.has(i))),
      );
      if (same) {
        for (const i of from) same.from.add(i);
        for (const i of to) same.to.add(i);
      } else found.push({ from, to, pair });
    }
  return found.map(({ from, to }) => ({
    from: shownAt(points, from),
    to: shownAt(points, to),
    ordered: true,
    bySupersedes: [...to].every((b) => [...from].every((a) => !isLater(points[b]!.time, points[a]!.time))),
  }));
}

function unorderedChanges<T>(points: readonly Point<T>[], before: Before, rules: StateRules<T>): Change<T>[] {
  const pairs = new Map<string, { from: Set<number>; to: Set<number> }>();
  for (const [i, a] of points.entries())
    for (const [j, b] of points.entries()) {
      if (a.state >= b.state || before(i, j) || before(j, i)) continue;
      const [one, other] = [a.shown[0]!, b.shown[0]!];
      if (rules.coexist(one, other, momentOf(one.claim) === momentOf(other.claim))) continue;
      const key = `${a.state}\n${b.state}`;
      const pair = pairs.get(key) ?? { from: new Set(), to: new Set() };
      pairs.set(key, { from: pair.from.add(i), to: pair.to.add(j) });
    }
  return [...pairs.values()].map(({ from, to }) => {
    // Neither is earlier: the one whose words come first by sort key stands first.
    const [first, second] = [shownAt(points, from), shownAt(points, to)].sort((a, b) =>
      a[0]!.claim.at < b[0]!.claim.at ? -1 : 1,
    );
    return { from: first!, to: second!, ordered: false, bySupersedes: false };
  });
}

function shownAt<T>(points: readonly Point<T>[], indexes: Iterable<number>): Shown<T>[] {
  return [...indexes]
    .sort((a, b) => a - b)
    .flatMap((i) => points[i]!.shown)
    .sort((a, b) => (a.claim.at < b.claim.at ? -1 : 1));
}
