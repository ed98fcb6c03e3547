// One file a GraphQL type; each field delegates.
import { connectionResolvers } from '../connections.ts';
import { typeOf } from '../nodes.ts';
import { Actor } from './actor.ts';
import { ActorNetwork, NetworkActor } from './actor-network.ts';
import { ClaimChanged, DossierImported, Judged, SourceChanged } from './changed.ts';
import { Claim } from './claim.ts';
import { CommonGround } from './common-ground.ts';
import { Conflicts } from './conflicts.ts';
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
import { Gaps } from './gaps.ts';
import { GradedSource } from './graded-source.ts';
import { InformationSource } from './information-source.ts';
import { Issue } from './issue.ts';
import { Matrix } from './matrix.ts';
import { Meeting } from './meeting.ts';
import { Mutation } from './mutation.ts';
import { Paths } from './path.ts';
import { Positions } from './positions.ts';
import { Query } from './query.ts';
import { Restatement } from './restatement.ts';
import { Retelling } from './retelling.ts';
import { Revision } from './revision.ts';
import { DateTime, PartialDate, URL } from './scalars.ts';
import { CarriedActor, PassedSource, SourceProfile } from './source-profile.ts';
import { Subgraph, SubgraphEdge } from './subgraph.ts';
import { Change, Subscription } from './subscription.ts';
import { Support, SupportingClaims, SupportingDocuments, SupportingSources } from './support.ts';
import { Talks } from './talks.ts';
import { TalksActor, TalksDemand, TalksSubject, TalksVenue } from './talks-account.ts';
import { Trail } from './trail.ts';
import { Venue } from './venue.ts';
import { ChangedClaim } from './what-changed.ts';

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
  RevisionConnection: connectionResolvers,
  MentionConnection: connectionResolvers,
  SourceConnection: connectionResolvers,
  TalksConnection: connectionResolvers,
  TieConnection: connectionResolvers,
  VenueConnection: connectionResolvers,
};

export const resolvers = {
  ...connections,
  Actor,
  ActorNetwork,
  ActorWeight,
  Change,
  ChangedClaim,
  CarriedActor,
  Claim,
  ClaimChanged,
  CommonGround,
  Conflicts,
  DateTime,
  Demand,
  Disputes,
  Document,
  Dossier,
  DossierContents,
  DossierImported,
  DrawnPosition,
  DrawnReport,
  DrawnRole,
  DrawnSubject,
  DrawnVenue,
  Entity: byId,
  InformationSource,
  Issue,
  Judged,
  IssueWeight,
  Mention,
  Mutation,
  NetworkActor,
  Node: byId,
  PartialDate,
  PassedSource,
  GradedSource,
  Matrix,
  Gaps,
  Meeting,
  Paths,
  PositionConnection: connectionResolvers,
  Positions,
  Query,
  Relay,
  Restatement,
  Retelling,
  Revision,
  Source: byId,
  SourceChanged,
  SourceProfile,
  Subgraph,
  Subscription,
  SubgraphEdge,
  Support,
  SupportingClaims,
  SupportingDocuments,
  SupportingSources,
  Talks,
  TalksActor,
  TalksDemand,
  TalksSubject,
  TalksVenue,
  Tie,
  Trail,
  URL,
  Venue,
};
