// The lineage of an utterance: the version that retells none, and all that retell it, step by step.
import type { Claim } from './claim.ts';
import { codedLosses, comparedLosses, type Loss } from './drift.ts';
import { groupBy } from './group.ts';
import { type Support, supportOf } from './support.ts';
import { phrasesOf, type WordChange, wordChanges } from './word-changes.ts';

/** A retelling beside the version that it restates. */
export interface Retelling {
  readonly claim: Claim;
  readonly of: Claim;
  /** How far it is from the utterance: 1 is a retelling of it, 2 a retelling of that. */
  readonly steps: number;
  readonly words: readonly WordChange[];
  /** What the coder marked as lost. */
  readonly coded: readonly Loss[];
  /** What a comparison with the version that it restates shows to be lost. */
  readonly compared: readonly Loss[];
  /** What a comparison with the utterance itself shows to be lost, over all steps. */
  readonly inAll: readonly Loss[];
}

export interface Lineage {
  readonly utterance: Claim;
  /** Each followed by those that retell it; beside each other in order of their sort key. */
  readonly retellings: readonly Retelling[];
  readonly support: Support;
}

/**
 * The lineages among some claims, the most retold first; an utterance that nothing retells is one without
 * retellings. A claim whose restated version is not among them begins one.
 */
export function lineagesOf(claims: readonly Claim[]): Lineage[] {
  const present = new Set(claims.map(({ id }) => id));
  const restated = ({ restates }: Claim) => (restates && present.has(restates.claim) ? restates.claim : null);
  const byRestated = groupBy(claims, restated);
  const below = (utterance: Claim, of: Claim, steps: number): Retelling[] =>
    (byRestated.get(of.id) ?? []).sort(byTime).flatMap((claim) => [
      {
        claim,
        of,
        steps,
        words: wordChanges(phrasesOf(of), phrasesOf(claim)),
        coded: codedLosses(claim),
        compared: comparedLosses(of, claim),
        inAll: comparedLosses(utterance, claim),
      },
      ...below(utterance, claim, steps + 1),
    ]);
  return (byRestated.get(null) ?? [])
    .map((utterance) => {
      const retellings = below(utterance, utterance, 1);
      const all = [utterance, ...retellings.map(({ claim }) => claim)];
      return { utterance, retellings, support: supportOf(all) };
    })
    .sort((a, b) => b.retellings.length - a.retellings.length || byTime(a.utterance, b.utterance));
}

function byTime(a: Claim, b: Claim): number {
  return a.at < b.at ? -1 : 1;
}
