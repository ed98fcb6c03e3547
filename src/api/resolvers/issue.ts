import { readScales } from '../../queries/look-ups/scales.ts';
import { claimsBelow, drawnBelow, neighboursBelow } from '../below.ts';
import { canonicalOf } from '../nodes.ts';
import type { IssueResolvers } from '../types.generated.ts';
import { entityFields } from './entity.ts';

export const Issue: IssueResolvers = {
  ...entityFields,
  demands: neighboursBelow('demandsOf'),
  talks: drawnBelow('talksAbout'),
  claims: claimsBelow('issue'),
  scale: (issue, _, context) => context.below('scale', canonicalOf(issue), readScales, null),
};
