// The part of a fixed text that walks a lineage: from claims up to what they restate, and down to all that
// restate that. Questions put it into their UNIONs.

import { mostSteps } from '../../model/restatement.ts';
import { isKept, pickedAs } from './picked.ts';

/** Down from each `r`, which is kept once: the lineage `c`, by what had been said, latest first. */
export const retellingsOfEach = `WITH DISTINCT r
MATCH (r)<-[:RESTATES*0..${mostSteps}]-(c:Claim)
WHERE ${isKept()}${pickedAs('LINEAGE')}`;

/** The lineage of the claim `$id`; no row where that is no claim. */
export const lineageOfClaim = `MATCH (x:Claim) WHERE x.id = $id
MATCH (x)-[:RESTATES*0..${mostSteps}]->(r:Claim)
${retellingsOfEach}`;
