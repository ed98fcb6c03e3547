// Rules that only a whole dossier can break: cycles, and judgements that cannot all hold.
import { judgementOf } from '../../model/coded.ts';
import { clustersOf } from '../../model/identity.ts';
import type { Thing } from '../../model/thing.ts';

type Complain = (id: string, reason: string) => void;

/** How many ids of a circle are written out. */
const mostShown = 8;

/** Links that must lead to an end: a circle of them has no origin. */
const leadingOnwards = ['RESTATES', 'REPRESENTS', 'SUPERSEDES'] as const;

/** A circle that links of a type close. */
export interface Circle {
  readonly type: (typeof leadingOnwards)[number];
  readonly ids: readonly string[];
  /** What was expected, and the way around. */
  readonly reason: string;
}

/** Every circle of links among things, each once. */
export function circlesAmong(things: readonly Thing[]): Circle[] {
  return leadingOnwards.flatMap((type) =>
    circlesOf(things, type).map((ids) => {
      const way = shown([...ids, ids[0]!]).join(' → ');
      return { type, ids, reason: `expected ${type} to lead to an end, got a circle: ${way}` };
    }),
  );
}

/** Where the links of a thing that must lead to an end go. */
export function linksOnwards({ edges }: Thing): string[] {
  return edges.filter(({ type }) => leadingOnwards.some((one) => one === type)).map(({ to }) => to);
}

export function cycleFaults(things: readonly Thing[], complain: Complain): void {
  for (const { ids, reason } of circlesAmong(things)) complain(ids[0]!, reason);
}

/** The circles that edges of a type close, each once. Walks with a stack of its own: chains may be long. */
function circlesOf(things: readonly Thing[], type: string): string[][] {
  const targets = new Map(
    things.map(({ id, edges }) => [id, edges.flatMap((edge) => (edge.type === type ? edge.to : []))]),
  );
  const circles: string[][] = [];
  const done = new Set<string>();
  for (const start of targets.keys()) {
    const trail: { id: string; next: number }[] = [];
    const onTrail = new Map<string, number>();
    const enter = (id: string) => {
      onTrail.set(id, trail.length);
      trail.push({ id, next: 0 });
    };
    if (!done.has(start)) enter(start);
    while (trail.length > 0) {
      const here = trail.at(-1)!;
      const to = targets.get(here.id)?.[here.next];
      here.next += 1;
      if (to === undefined) {
        done.add(here.id);
        onTrail.delete(here.id);
        trail.pop();
      } else if (onTrail.has(to)) circles.push(trail.slice(onTrail.get(to)).map(({ id }) => id));
      else if (!done.has(to)) enter(to);
    }
  }
  return circles;
}

function shown(ids: readonly string[]): readonly string[] {
  if (ids.length <= mostShown) return ids;
  return [...ids.slice(0, mostShown - 1), `… ${ids.length - mostShown} more …`, ids.at(-1)!];
}

/** DIFFERENT inside a cluster that SAME judgements make is a conflict. */
export function judgementFaults(things: readonly Thing[], complain: Complain): void {
  const judgements = things.filter(({ labels }) => labels.includes('Judgement'));
  const { conflicts } = clustersOf(judgements.map(judgementOf));
  for (const { a, b } of conflicts)
    complain(
      `judgement:${a}~${b}`,
      `CONFLICT: ${a} and ${b} are judged DIFFERENT here, yet SAME judgements join them; settle one`,
    );
}
