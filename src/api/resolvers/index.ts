// One file a GraphQL type; each field delegates.
import { connectionResolvers } from '../connections.ts';
import { typeOf } from '../nodes.ts';
import { Actor } from './actor.ts';
import { Claim } from './claim.ts';
import { Demand } from './demand.ts';
import { Document } from './document.ts';
import { Dossier } from './dossier.ts';
import { InformationSource } from './information-source.ts';
import { Issue } from './issue.ts';
import { Query } from './query.ts';
import { Restatement } from './restatement.ts';
import { DateTime, PartialDate, URL } from './scalars.ts';
import { Support, SupportingClaims, SupportingDocuments, SupportingSources } from './support.ts';
import { Talks } from './talks.ts';
import { Trail } from './trail.ts';
import { Venue } from './venue.ts';

const byId = { __resolveType: typeOf };

export const resolvers = {
  Actor,
  Claim,
  ClaimConnection: connectionResolvers,
  DateTime,
  Demand,
  Document,
  DocumentConnection: connectionResolvers,
  Dossier,
  Entity: byId,
  InformationSource,
  Issue,
  Node: byId,
  PartialDate,
  Query,
  Restatement,
  Source: byId,
  Support,
  SupportingClaims,
  SupportingDocuments,
  SupportingSources,
  Talks,
  Trail,
  URL,
  Venue,
};
