// When a position stood and when it was said: the rules of DESIGN.md, "Time".
import type { CodedClaim, CodedDocument } from './coded.ts';
import { restatements } from './restatement.ts';
import { type Interval, intervalOf } from './time.ts';
import type { World } from './world.ts';

/** When the voice spoke, for `asOf` and sorting: said, else published, else bounds; null when undated. */
export function spokenTime(claim: CodedClaim, document: CodedDocument | undefined): Interval | null {
  const stated = claim.said ?? document?.published ?? document?.bounds ?? null;
  return stated === null ? null : intervalOf(stated);
}

/**
 * When the position stood: held, else said, else what it restates, else published, else bounds. Null when
 * undated.
 */
export function positionTime(world: World, claim: CodedClaim): Interval | null {
  const chain = restatements(world, claim);
  const own = chain.map(({ held, said }) => held ?? said).find((stated) => stated !== null);
  if (own !== undefined) return intervalOf(own);
  const spoken = chain.map((one) => spokenTime(one, world.documents.get(one.document)));
  return spoken.findLast((time) => time !== null) ?? null;
}

/** The sort key `at`: the first finite end of the spoken time, else "0000", then the id. Never null, unique. */
export function sortKey(claim: CodedClaim, document: CodedDocument | undefined): string {
  const spoken = spokenTime(claim, document);
  return `${spoken?.first ?? spoken?.last ?? '0000'} ${claim.id}`;
}
