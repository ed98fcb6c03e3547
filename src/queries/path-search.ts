// Shortest paths by growing level after level from both ends, the smaller one first, until they meet. A level
// is one reading, so that readings depend on how far apart the ends are and never on how much lies between.

/** Two things that an edge joins, the first one of those that are looked around from. */
export interface Joint {
  readonly of: string;
  readonly id: string;
}

/** Everything that edges join to some things. `truncated`: there is more than is read at once. */
export type LookAround = (
  ids: readonly string[],
) => Promise<{ readonly found: readonly Joint[]; readonly truncated: boolean }>;

export interface ShortestPaths {
  /** How many edges the shortest paths have; null: none was found. */
  readonly length: number | null;
  /** How many shortest paths there are, however many are listed. */
  readonly count: number;
  /** The first of them by the ids on the way. */
  readonly paths: readonly (readonly string[])[];
  /** True when no path of any length joins the two. */
  readonly isApart: boolean;
  /** True when a level was more than is read at once: other paths, and shorter ones, may have been missed. */
  readonly truncated: boolean;
}

/** What has been reached from one end. */
interface Side {
  readonly levels: Map<string, number>;
  /** The things one level nearer to the end that lead to a thing. */
  readonly nearer: Map<string, Set<string>>;
  frontier: readonly string[];
  level: number;
}

/**
 * The shortest paths between two different things.
 * @param longest how many edges a path may have
 * @param most how many paths are listed
 */
export async function shortestPaths(
  start: string,
  end: string,
  longest: number,
  most: number,
  lookAround: LookAround,
): Promise<ShortestPaths> {
  const [fore, back] = [sideFrom(start), sideFrom(end)];
  let truncated = false;
  const none = { length: null, count: 0, paths: [] };
  while (fore.level + back.level < longest) {
    const side = back.frontier.length < fore.frontier.length ? back : fore;
    const reached = await lookAround(side.frontier);
    truncated ||= reached.truncated;
    grow(side, reached.found);
    const other = side === fore ? back : fore;
    const met = side.frontier.filter((id) => other.levels.has(id));
    if (met.length > 0) return { ...pathsThrough(met, fore, back, most), isApart: false, truncated };
    if (side.frontier.length === 0) return { ...none, isApart: !truncated, truncated };
  }
  return { ...none, isApart: false, truncated };
}

function sideFrom(id: string): Side {
  return { levels: new Map([[id, 0]]), nearer: new Map(), frontier: [id], level: 0 };
}

function grow(side: Side, found: readonly Joint[]): void {
  side.level += 1;
  for (const { of, id } of found) {
    const known = side.levels.get(id);
    if (known === undefined) side.levels.set(id, side.level);
    else if (known !== side.level) continue;
    const nearer = side.nearer.get(id) ?? new Set();
    side.nearer.set(id, nearer.add(of));
  }
  side.frontier = [...side.levels].filter(([, level]) => level === side.level).map(([id]) => id);
}

function pathsThrough(met: readonly string[], fore: Side, back: Side, most: number) {
  const lengthAt = (id: string) => fore.levels.get(id)! + back.levels.get(id)!;
  const length = Math.min(...met.map(lengthAt));
  const onward = stepsOnward(
    met.filter((id) => lengthAt(id) === length),
    fore,
    back,
  );
  const [start] = fore.levels.keys();
  const counted = new Map<string, number>();
  const count = (id: string): number => {
    const known = counted.get(id);
    if (known !== undefined) return known;
    const next = onward.get(id);
    const paths = next ? [...next].reduce((sum, one) => sum + count(one), 0) : 1;
    counted.set(id, paths);
    return paths;
  };
  return { length, count: count(start!), paths: [...walked(start!, onward)].slice(0, most) };

  function* walked(id: string, ways: ReadonlyMap<string, ReadonlySet<string>>): Generator<string[]> {
    const next = ways.get(id);
    if (!next) yield [id];
    let told = 0;
    for (const one of [...(next ?? [])].sort())
      for (const rest of walked(one, ways)) {
        if (told++ >= most) return;
        yield [id, ...rest];
      }
  }
}

/** From each thing on a shortest path to those that come next on one. */
function stepsOnward(met: readonly string[], fore: Side, back: Side): Map<string, Set<string>> {
  const onward = new Map<string, Set<string>>();
  const lead = (from: string, to: string) => onward.set(from, (onward.get(from) ?? new Set()).add(to));
  for (const [side, isFore] of [
    [fore, true],
    [back, false],
  ] as const) {
    const seen = new Set(met);
    for (const id of seen)
      for (const nearer of side.nearer.get(id) ?? []) {
        seen.add(nearer);
        if (isFore) lead(nearer, id);
        else lead(id, nearer);
      }
  }
  return onward;
}
