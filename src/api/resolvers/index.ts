// One file a GraphQL type; each field delegates.
import { connectionResolvers } from '../connections.ts';
import { typeOf } from '../nodes.ts';
import { Actor } from './actor.ts';
import { Claim } from './claim.ts';
import { Demand } from './demand.ts';
import { Disputes } from './disputes.ts';
import { Document } from './document.ts';
import { Dossier } from './dossier.ts';
import { ActorWeight, DossierContents, IssueWeight } from './dossier-contents.ts';
import {
  DrawnPosition,
  DrawnReport,
  DrawnRole,
  DrawnSubject,
  DrawnVenue,
  Mention,
  Relay,
  Tie,
} from './drawn.ts';
import { GradedSource } from './graded-source.ts';
import { InformationSource } from './information-source.ts';
import { Issue } from './issue.ts';
import { Meeting } from './meeting.ts';
import { Positions } from './positions.ts';
import { Query } from './query.ts';
import { Restatement } from './restatement.ts';
import { Retelling } from './retelling.ts';
import { DateTime, PartialDate, URL } from './scalars.ts';
import { Subgraph, SubgraphEdge } from './subgraph.ts';
import { Support, SupportingClaims, SupportingDocuments, SupportingSources } from './support.ts';
import { Talks } from './talks.ts';
import { TalksActor, TalksSubject, TalksVenue } from './talks-account.ts';
import { Trail } from './trail.ts';
import { Venue } from './venue.ts';

const byId = { __resolveType: typeOf };

const connections = {
  ActorConnection: connectionResolvers,
  ClaimConnection: connectionResolvers,
  DemandConnection: connectionResolvers,
  DocumentConnection: connectionResolvers,
  DrawnPositionConnection: connectionResolvers,
  DrawnReportConnection: connectionResolvers,
  DrawnRoleConnection: connectionResolvers,
  DrawnSubjectConnection: connectionResolvers,
  DrawnVenueConnection: connectionResolvers,
  IssueConnection: connectionResolvers,
  MentionConnection: connectionResolvers,
  SourceConnection: connectionResolvers,
  TalksConnection: connectionResolvers,
  TieConnection: connectionResolvers,
  VenueConnection: connectionResolvers,
};

export const resolvers = {
  ...connections,
  Actor,
  ActorWeight,
  Claim,
  DateTime,
  Demand,
  Disputes,
  Document,
  Dossier,
  DossierContents,
  DrawnPosition,
  DrawnReport,
  DrawnRole,
  DrawnSubject,
  DrawnVenue,
  Entity: byId,
  InformationSource,
  Issue,
  IssueWeight,
  Mention,
  Node: byId,
  PartialDate,
  GradedSource,
  Meeting,
  PositionConnection: connectionResolvers,
  Positions,
  Query,
  Relay,
  Restatement,
  Retelling,
  Source: byId,
  Subgraph,
  SubgraphEdge,
  Support,
  SupportingClaims,
  SupportingDocuments,
  SupportingSources,
  Talks,
  TalksActor,
  TalksSubject,
  TalksVenue,
  Tie,
  Trail,
  URL,
  Venue,
};
