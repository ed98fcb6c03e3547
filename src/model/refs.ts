// Lists of things as answers name them.
import type { Ref } from './claim.ts';

/** Each thing once, whatever judgements join it to, in order of the canonical ids. */
export function distinctRefs(refs: readonly Ref[]): Ref[] {
  return [...new Map(refs.map((ref) => [ref.canonical, ref])).values()].sort((a, b) =>
    a.canonical < b.canonical ? -1 : 1,
  );
}
