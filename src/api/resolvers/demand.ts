import { quantityOf } from '../../model/coded.ts';
import { claimsBelow, drawnBelow, neighbourList } from '../below.ts';
import { wholeNode } from '../nodes.ts';
import type { DemandResolvers } from '../types.generated.ts';
import { entityFields, stored } from './entity.ts';

export const Demand: DemandResolvers = {
  ...entityFields,
  text: stored('text'),
  quantity: async (demand, _, context) => {
    const node = await wholeNode(demand, context);
    return node ? quantityOf(node.properties) : null;
  },
  issues: neighbourList('issuesOf'),
  askedOf: neighbourList('askedOf'),
  incompatibleWith: neighbourList('incompatibleWith'),
  includes: neighbourList('includes'),
  includedIn: neighbourList('includedIn'),
  claims: claimsBelow('target'),
  standings: drawnBelow('standings'),
  reportedBy: drawnBelow('reportersOf'),
};
