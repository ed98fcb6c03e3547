// Same or different: entities are joined by recorded judgements, never by guess.
import type { CodedJudgement } from './coded.ts';

export interface Clusters {
  canonical(id: string): string;
  cluster(id: string): readonly string[];
  /** Judgements DIFFERENT whose two sides SAME judgements join all the same. */
  readonly conflicts: readonly CodedJudgement[];
}

/** The clusters that the SAME judgements make; UNSURE and DIFFERENT join nothing. */
export function clustersOf(judgements: readonly CodedJudgement[]): Clusters {
  const members = new Map<string, string[]>();
  for (const { a, b, verdict } of judgements) {
    if (verdict !== 'SAME') continue;
    const joined = [...new Set([...(members.get(a) ?? [a]), ...(members.get(b) ?? [b])])].sort();
    for (const id of joined) members.set(id, joined);
  }
  const canonical = (id: string) => members.get(id)?.[0] ?? id;
  return {
    canonical,
    cluster: (id) => members.get(id) ?? [id],
    conflicts: judgements.filter(
      ({ a, b, verdict }) => verdict === 'DIFFERENT' && canonical(a) === canonical(b),
    ),
  };
}
