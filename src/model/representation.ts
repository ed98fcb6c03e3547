// Who speaks for whom on a given day: upwards along REPRESENTS and SPEAKS_FROM.
import type { CodedEntity, Tie } from './coded.ts';
import { type Interval, intervalOf, overlaps } from './time.ts';
import type { World } from './world.ts';

/**
 * The canonical actors that somebody represents on a day (an interval; null when the day is not known, which
 * matches every tie, as a tie without dates matches every day). Overlap counts. Nobody represents itself, also
 * where judgements join somebody with whom it represents.
 */
export function represented(world: World, id: string, day: Interval | null): string[] {
  const self = world.canonical(id);
  return distinct(
    entities(world, id)
      .flatMap((entity) => entity.represents)
      .filter((tie) => holdsOn(tie, day))
      .map((tie) => world.canonical(tie.to))
      .filter((one) => one !== self),
  );
}

/** The canonical actors that a source speaks from (a paper: its owners). */
export function spokenFrom(world: World, id: string): string[] {
  return distinct(
    entities(world, id)
      .flatMap((entity) => entity.speaksFrom)
      .map((to) => world.canonical(to)),
  );
}

/** Upwards from a canonical id while it represents exactly one actor on that day; the last one reached. */
export function topRepresented(world: World, id: string, day: Interval | null): string {
  const seen = new Set([id]);
  let current = id;
  for (;;) {
    const [up, ...others] = represented(world, current, day);
    if (up === undefined || others.length > 0 || seen.has(up)) return current;
    seen.add(up);
    current = up;
  }
}

/** Does `id` stand for one of `goals` on that day: is one, or represents one, upwards? */
export function standsFor(
  world: World,
  id: string,
  goals: ReadonlySet<string>,
  day: Interval | null,
  upward: (world: World, id: string, day: Interval | null) => string[],
): boolean {
  const seen = new Set<string>();
  let level = [world.canonical(id)];
  while (level.length > 0) {
    if (level.some((one) => goals.has(one))) return true;
    for (const one of level) seen.add(one);
    level = level.flatMap((one) => upward(world, one, day)).filter((one) => !seen.has(one));
  }
  return false;
}

/** One step up as a voice counts for a holder: REPRESENTS on that day; of a paper, whom it speaks from. */
export function representedVoice(world: World, id: string, day: Interval | null): string[] {
  const isPaper = entities(world, id).some(({ labels }) => labels.includes('Paper'));
  return [...represented(world, id, day), ...(isPaper ? spokenFrom(world, id) : [])];
}

/** One step up by either tie, as parties are reckoned: REPRESENTS on that day, or SPEAKS_FROM. */
export function eitherTie(world: World, id: string, day: Interval | null): string[] {
  return [...represented(world, id, day), ...spokenFrom(world, id)];
}

function entities(world: World, id: string): CodedEntity[] {
  return world.cluster(id).flatMap((one) => world.entities.get(one) ?? []);
}

/** Does a tie hold on a day? Overlap counts; days that are not known match. */
export function holdsOn(tie: Pick<Tie, 'from' | 'until'>, day: Interval | null): boolean {
  return overlaps(spanOf(tie), day);
}

/** The days from the first possible day of `from` to the last possible day of `to`. */
function spanOf(tie: Pick<Tie, 'from' | 'until'>): Interval | null {
  const first = tie.from === null ? null : intervalOf(tie.from).first;
  const last = tie.until === null ? null : intervalOf(tie.until).last;
  return first === null && last === null ? null : { first, last };
}

function distinct(ids: string[]): string[] {
  return [...new Set(ids)].sort();
}
