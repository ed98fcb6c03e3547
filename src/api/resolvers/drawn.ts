// Derived edges: which end is which, told by the type of the node that they were asked at.
import { claimsById, type DrawnValue, type NodeLike, typeOf } from '../nodes.ts';
import type {
  DrawnPositionResolvers,
  DrawnReportResolvers,
  DrawnRoleResolvers,
  DrawnSubjectResolvers,
  DrawnVenueResolvers,
  MentionResolvers,
  RelayResolvers,
  TieResolvers,
} from '../types.generated.ts';

/** The end of an edge that is a thing of this type. */
const end =
  (type: string) =>
  ({ at, other }: DrawnValue): NodeLike =>
    typeOf(at) === type ? at : other;

const actor = end('Actor');
const talks = end('Talks');

export const DrawnPosition: DrawnPositionResolvers = {
  actor,
  stance: ({ type }) => type as never,
  demand: end('Demand'),
};

export const DrawnRole: DrawnRoleResolvers = { actor, role: ({ type }) => type as never, talks };
export const DrawnVenue: DrawnVenueResolvers = { talks, venue: end('Venue') };
export const DrawnSubject: DrawnSubjectResolvers = { talks, issue: end('Issue') };
export const DrawnReport: DrawnReportResolvers = { about: ({ at }) => at, source: ({ other }) => other };

export const Tie: TieResolvers = {
  actor: ({ node }) => node,
  role: ({ edge }) => edge.role,
  from: ({ edge }) => edge.from,
  until: ({ edge }) => edge.until,
};

export const Mention: MentionResolvers = {
  document: ({ node, of }) => (typeOf(of) === 'Document' ? of : node),
  actor: ({ node, of }) => (typeOf(of) === 'Actor' ? of : node),
  as: ({ edge }) => edge.as,
};

export const Relay: RelayResolvers = {
  claims: ({ count, claimIds }) => ({
    count,
    first: (size, context) => claimsById(claimIds.slice(0, size), context),
  }),
};
