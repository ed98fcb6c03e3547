// Pages of whole claims below several things at once: of actors, demands, sources, documents … One round trip
// for all of them, claims whole, so that a level of a query costs one.
import type { Claim } from '../../model/claim.ts';
import { type BelowTexts, listsBelow, pageTexts } from '../shared/page.ts';
import { claimColumns, claimOfRow } from '../shared/whole-claims.ts';
import { type AnchorName, claimAnchors, indexOrder } from './claim-anchors.ts';

/** Lists of claims below a thing, by the way in; claims of documents come in the order of the text. */
export type ClaimList = Exclude<AnchorName, 'all' | 'stance'>;

function textsOf(name: ClaimList): BelowTexts {
  const anchor = claimAnchors[name];
  const key = name === 'document' ? 'inText' : 'at';
  const [each, scope] =
    anchor.each === null ? ['', 'x'] : [`\nCALL (x) {${anchor.each}\n}\nWITH DISTINCT x, one`, 'x, one'];
  return {
    page: pageTexts(
      (compare, way) => `UNWIND $ids AS x${each}
CALL (${scope}) {
  ${anchor.match} AND c.${key} ${compare} $from
  WITH ${anchor.repeats ? 'DISTINCT ' : ''}c ORDER BY ${indexOrder(anchor, key, way)} LIMIT $limit
  RETURN c.id AS id, c.${key} AS key
}
MATCH (c:Claim {id: id})
RETURN x AS parent, key, id, ${claimColumns}
ORDER BY parent, key ${way}`,
    ),
    count: `UNWIND $ids AS x${each}
CALL (${scope}) {
  ${anchor.match}
  RETURN count(DISTINCT c.id) AS found
}
RETURN x AS parent, sum(found) AS total`,
  };
}

const lists: readonly ClaimList[] = ['holder', 'side', 'target', 'origin', 'issue', 'source', 'document'];
const texts = Object.fromEntries(lists.map((name) => [name, textsOf(name)])) as Record<ClaimList, BelowTexts>;

/** The claims below each thing, by canonical id: latest first, of documents in the order of the text. */
export const claimLists = listsBelow<ClaimList, Claim>(
  'claims',
  texts,
  (list) => (list === 'document' ? 'ASCENDING' : 'DESCENDING'),
  claimOfRow,
);
