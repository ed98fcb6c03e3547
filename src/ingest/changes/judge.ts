// Says whether two things are one. A judgement is itself a coded thing, with versions: a later one on the same
// two takes the place of the one before.
import type { Verdict } from '../../model/vocabulary/index.ts';
import { stated } from '../stated.ts';
import type { Changed, ChangeOptions } from './change.ts';
import { ChangeRefused } from './errors.ts';
import { reviseThing } from './revise.ts';
import type { Writable } from './writable.ts';

export type JudgeOptions = ChangeOptions & {
  /** The day of the judgement, a partial date. */
  readonly judgedAt?: string | null;
};

/** The id of the judgement on two things, in whatever order they are named. */
export function judgementId(a: string, b: string): string {
  return `judgement:${[a, b].sort().join('~')}`;
}

/**
 * Records a judgement on two things. SAME joins them in every answer; UNSURE undoes it.
 * @throws ChangeConflict of kind JUDGEMENTS where a judgement DIFFERENT stands between what SAME would join
 * @throws ChangeRefused for two things that cannot be one, or one that is not recorded
 */
export async function judgeSame(
  graph: Writable,
  a: string,
  b: string,
  verdict: Verdict,
  options: JudgeOptions,
): Promise<Changed> {
  if (a === b)
    throw new ChangeRefused(judgementId(a, b), [
      { path: 'b', reason: `expected another thing than "${a}", got the same` },
    ]);
  const [first, second] = [a, b].sort() as [string, string];
  const { by, reason, judgedAt } = options;
  return reviseThing(
    graph,
    {
      id: judgementId(a, b),
      labels: ['Judgement'],
      properties: stated({ a: first, b: second, verdict, by, reason, judgedAt }),
      edges: [first, second].map((to) => ({ type: 'JUDGES', to, properties: {} })),
    },
    options,
  );
}
