// The claims that link to several claims at once: contradicting, restating, replacing, answering them. Whole,
// latest first. One round trip for all of them.
import type { Claim } from '../../model/claim.ts';
import { type BelowTexts, listsBelow, pageTexts } from '../shared/page.ts';
import { claimColumns, claimOfRow } from '../shared/whole-claims.ts';

const ways = {
  contradictedBy: '(o:Claim)<-[:CONTRADICTS]-(c:Claim)',
  restatedBy: '(o:Claim)<-[:RESTATES]-(c:Claim)',
  supersededBy: '(o:Claim)<-[:SUPERSEDES]-(c:Claim)',
  deniedBy: `(o:Claim)<-[:ABOUT]-(c:Claim {stance: 'DENIES'})`,
  answers: '(o:Claim)<-[:ABOUT]-(c:Claim)',
} as const;
export type ClaimLink = keyof typeof ways;

const texts = Object.fromEntries(
  Object.entries(ways).map(([name, pattern]) => [
    name,
    {
      page: pageTexts(
        (compare, way) => `UNWIND $ids AS x
CALL (x) {
  MATCH ${pattern} WHERE o.id = x AND c.at ${compare} $from
  WITH DISTINCT c ORDER BY c.at ${way} LIMIT $limit
  RETURN c.id AS id, c.at AS key
}
MATCH (c:Claim {id: id})
RETURN x AS parent, key, id, ${claimColumns}
ORDER BY parent, key ${way}`,
      ),
      count: `MATCH ${pattern} WHERE o.id IN $ids RETURN o.id AS parent, count(DISTINCT c.id) AS total`,
    },
  ]),
) as Record<ClaimLink, BelowTexts>;

/** The claims that link to each claim. */
export const claimLinks = listsBelow<ClaimLink, Claim>('links', texts, () => 'DESCENDING', claimOfRow);
