// Generated from schema/graphql by `npm run generate`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeLike as NodeLikeValue, ClaimLike as ClaimLikeValue, RestatementValue as RestatementValueValue, AssertionValue as AssertionValueValue, ConditionValue as ConditionValueValue, SupportLike as SupportLikeValue, Behind as BehindValue, DrawnValue as DrawnValueValue, TieValue as TieValueValue, MentionValue as MentionValueValue } from './nodes.ts';
import type { Hop as HopValue } from '../model/claim.ts';
import type { WhoReported as WhoReportedValue, Trail as TrailValue } from '../queries/who-reported.ts';
import type { Candidate as CandidateValue } from '../queries/shared/find.ts';
import type { Silence as SilenceValue } from '../model/around.ts';
import type { Drifted as DriftedValue } from '../queries/drift.ts';
import type { Disputes as DisputesValue, Dispute as DisputeValue, DisputedThing as DisputedThingValue } from '../queries/disputes.ts';
import type { Conditions as ConditionsValue } from '../queries/conditions.ts';
import type { StanceCondition as StanceConditionValue } from '../model/conditions.ts';
import type { DisputedPair as DisputedPairValue, DisputedAspect as DisputedAspectValue, DisputedValue as DisputedValueValue } from '../model/contested.ts';
import type { Lineage as LineageValue, Retelling as RetellingValue } from '../model/lineage.ts';
import type { Corroboration as CorroborationValue, SupportingOrigin as SupportingOriginValue, Graded as GradedValue } from '../queries/corroboration.ts';
import type { Step as StepValue, Meeting as MeetingValue, Collapse as CollapseValue, Fragile as FragileValue } from '../model/corroboration.ts';
import type { Positions as PositionsValue } from '../queries/positions.ts';
import type { StandingPosition as StandingPositionValue } from '../queries/shared/standing-positions.ts';
import type { Conflicts as ConflictsValue } from '../queries/conflicts.ts';
import type { CommonGround as CommonGroundValue } from '../queries/common-ground.ts';
import type { ActorNetwork as ActorNetworkValue } from '../queries/actor-network.ts';
import type { NetworkActorValue as NetworkActorValueValue, NetworkEdgeValue as NetworkEdgeValueValue, NetworkTieValue as NetworkTieValueValue, NetworkStanceValue as NetworkStanceValueValue, ConflictValue as ConflictValueValue, WeighedValue as WeighedValueValue, SharedStanceValue as SharedStanceValueValue, PartyValue as PartyValueValue } from './position-values.ts';
import type { ScaleLevel as ScaleLevelValue } from '../model/scale-ties.ts';
import type { Shifts as ShiftsValue } from '../queries/shifts.ts';
import type { ShiftStep as ShiftStepValue, ShiftSide as ShiftSideValue } from '../model/shifts.ts';
import type { ReportedShift as ReportedShiftValue } from '../model/reported-shifts.ts';
import type { BargainingRange as BargainingRangeValue } from '../queries/bargaining-range.ts';
import type { MeasureRange as MeasureRangeValue, BargainingGap as BargainingGapValue } from '../model/bargaining.ts';
import type { Figure as FigureValue, LeftOut as LeftOutValue } from '../model/figures.ts';
import type { Standings as StandingsValue } from '../queries/standings.ts';
import type { StanceHolder as StanceHolderValue, SilentActor as SilentActorValue } from '../model/standings.ts';
import type { Gaps as GapsValue } from '../queries/gaps.ts';
import type { KnowledgeGap as KnowledgeGapValue } from '../model/gaps.ts';
import type { SourceProfileAnswer as SourceProfileAnswerValue } from '../queries/source-profile.ts';
import type { Joined as JoinedValue, Compared as ComparedValue } from '../model/source-profile.ts';
import type { SpeaksFor as SpeaksForValue } from '../queries/source-profile-claims.ts';
import type { MatrixAnswer as MatrixAnswerValue } from '../queries/matrix.ts';
import type { MatrixLine as MatrixLineValue, MatrixCell as MatrixCellValue } from '../model/matrix.ts';
import type { Relay as RelayValue } from '../queries/look-ups/relays.ts';
import type { Scale as ScaleValue } from '../queries/look-ups/scales.ts';
import type { SearchMatch as SearchMatchValue } from '../queries/look-ups/search.ts';
import type { Paths as PathsValue } from '../queries/path.ts';
import type { GraphPathValue as GraphPathValueValue, PathStepValue as PathStepValueValue } from './path-values.ts';
import type { WhatChanged as WhatChangedValue, ChangedClaim as ChangedClaimValue, ChangedThing as ChangedThingValue, MovedByClaims as MovedByClaimsValue } from '../queries/what-changed.ts';
import type { HeldPosition as HeldPositionValue } from '../model/held-positions.ts';
import type { ChangedOrigin as ChangedOriginValue, ChangedTalks as ChangedTalksValue } from '../model/what-changed.ts';
import type { Timeline as TimelineValue } from '../queries/timeline.ts';
import type { TimelineEvent as TimelineEventValue } from '../model/timeline.ts';
import type { ToldAccount as ToldAccountValue } from '../queries/talks-claims.ts';
import type { TalksPart as TalksPartValue } from '../model/talks-account.ts';
import type { SubgraphLike as SubgraphLikeValue, SubgraphEdgeLike as SubgraphEdgeLikeValue } from './subgraph-values.ts';
import type { DossierContents as DossierContentsValue, Weight as WeightValue } from '../queries/dossier-contents.ts';
import type { DossierValue as DossierValueValue } from '../queries/look-ups/dossier.ts';
import type { RecordedChange as RecordedChangeValue } from '../queries/look-ups/changes-since.ts';
import type { RevisionOfThing as RevisionOfThingValue } from '../queries/look-ups/history.ts';
import type { Done as DoneValue, JudgedPair as JudgedPairValue, Imported as ImportedValue } from './changes.ts';
import type { Connection as ConnectionValue } from './connections.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  PartialDate: { input: string; output: string; }
  DateTime: { input: string; output: string; }
  URL: { input: string; output: string; }
};

export type Query = {
  readonly __typename?: 'Query';
  readonly actorNetwork: Maybe<ActorNetwork>;
  readonly bargainingRange: Maybe<BargainingRange>;
  readonly node: Maybe<Node>;
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  readonly commonGround: Maybe<CommonGround>;
  readonly conditions: Maybe<Conditions>;
  readonly conflicts: Maybe<Conflicts>;
  readonly corroboration: Maybe<Corroboration>;
  readonly disputes: Maybe<Disputes>;
  readonly drift: Maybe<Drifted>;
  readonly dossier: Maybe<Dossier>;
  readonly dossiers: ReadonlyArray<Dossier>;
  readonly gaps: Maybe<Gaps>;
  readonly history: RevisionConnection;
  readonly actor: Maybe<Actor>;
  readonly demand: Maybe<Demand>;
  readonly issue: Maybe<Issue>;
  readonly venue: Maybe<Venue>;
  readonly talks: Maybe<Talks>;
  readonly source: Maybe<Source>;
  readonly document: Maybe<Document>;
  readonly claim: Maybe<Claim>;
  readonly actors: ActorConnection;
  readonly demands: DemandConnection;
  readonly issues: IssueConnection;
  readonly venues: VenueConnection;
  readonly meetings: TalksConnection;
  readonly sources: SourceConnection;
  readonly documents: DocumentConnection;
  readonly claims: ClaimConnection;
  readonly matrix: Maybe<Matrix>;
  readonly neighbourhood: Maybe<Subgraph>;
  readonly path: Maybe<Paths>;
  readonly positions: Maybe<Positions>;
  readonly search: ReadonlyArray<SearchMatch>;
  readonly shifts: Maybe<Shifts>;
  readonly sourceProfile: Maybe<SourceProfile>;
  readonly standings: Maybe<Standings>;
  readonly subgraph: Maybe<Subgraph>;
  readonly timeline: Maybe<Timeline>;
  readonly whatChanged: WhatChanged;
  readonly whoReported: Maybe<WhoReported>;
};


export type QueryActorNetworkArgs = {
  mode?: InputMaybe<NetworkMode>;
  normalise?: InputMaybe<NetworkNormalisation>;
  issue?: InputMaybe<Scalars['ID']['input']>;
  firmOnly?: InputMaybe<Scalars['Boolean']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  includeParts?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  dossier?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryBargainingRangeArgs = {
  issue: Scalars['ID']['input'];
  measure?: InputMaybe<Scalars['String']['input']>;
  unit?: InputMaybe<Scalars['String']['input']>;
  staleAfter?: InputMaybe<Scalars['Int']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  dossier?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryCommonGroundArgs = {
  actors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  issue?: InputMaybe<Scalars['ID']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  includeParts?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  dossier?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryConditionsArgs = {
  of?: InputMaybe<Scalars['ID']['input']>;
  holder?: InputMaybe<Scalars['ID']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  dossier?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryConflictsArgs = {
  between?: InputMaybe<ReadonlyArray<ReadonlyArray<Scalars['ID']['input']>>>;
  issue?: InputMaybe<Scalars['ID']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  includeParts?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  dossier?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCorroborationArgs = {
  of: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  dossier?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryDisputesArgs = {
  of?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  dossier?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryDriftArgs = {
  of: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  dossier?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryDossierArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGapsArgs = {
  issue?: InputMaybe<Scalars['ID']['input']>;
  kinds?: InputMaybe<ReadonlyArray<GapKind>>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  dossier?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryHistoryArgs = {
  id: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryActorArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDemandArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIssueArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVenueArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTalksArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  dossier?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


export type QueryActorsArgs = {
  where?: InputMaybe<ActorFilter>;
  orderBy?: InputMaybe<ThingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDemandsArgs = {
  where?: InputMaybe<DemandFilter>;
  orderBy?: InputMaybe<ThingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryIssuesArgs = {
  where?: InputMaybe<IssueFilter>;
  orderBy?: InputMaybe<ThingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryVenuesArgs = {
  where?: InputMaybe<VenueFilter>;
  orderBy?: InputMaybe<ThingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMeetingsArgs = {
  where?: InputMaybe<MeetingFilter>;
  orderBy?: InputMaybe<DatedOrder>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  dossier?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySourcesArgs = {
  where?: InputMaybe<SourceFilter>;
  orderBy?: InputMaybe<ThingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDocumentsArgs = {
  where?: InputMaybe<DocumentFilter>;
  orderBy?: InputMaybe<DatedOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryClaimsArgs = {
  where?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMatrixArgs = {
  rows?: InputMaybe<MatrixRows>;
  columns?: InputMaybe<MatrixColumns>;
  cells?: InputMaybe<MatrixCells>;
  actors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  issue?: InputMaybe<Scalars['ID']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  mostRows?: InputMaybe<Scalars['Int']['input']>;
  mostColumns?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  dossier?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryNeighbourhoodArgs = {
  id: Scalars['ID']['input'];
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  mode?: InputMaybe<SubgraphMode>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  dossier?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPathArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  mode?: InputMaybe<SubgraphMode>;
  through?: InputMaybe<ReadonlyArray<EdgeType>>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  dossier?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPositionsArgs = {
  where?: InputMaybe<PositionFilter>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  includeParts?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  dossier?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryShiftsArgs = {
  actor: Scalars['ID']['input'];
  issue?: InputMaybe<Scalars['ID']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  dossier?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySourceProfileArgs = {
  source: Scalars['ID']['input'];
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  dossier?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryStandingsArgs = {
  demand: Scalars['ID']['input'];
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  dossier?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySubgraphArgs = {
  where?: InputMaybe<SubgraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  mode?: InputMaybe<SubgraphMode>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  dossier?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryTimelineArgs = {
  of?: InputMaybe<Scalars['ID']['input']>;
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  dossier?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryWhatChangedArgs = {
  since: Scalars['DateTime']['input'];
  until?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  dossier?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryWhoReportedArgs = {
  about: AboutInput;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  dossier?: InputMaybe<Scalars['ID']['input']>;
};

export type ActorNetwork = {
  readonly __typename?: 'ActorNetwork';
  readonly mode: NetworkMode;
  readonly normalise: NetworkNormalisation;
  readonly edges: ReadonlyArray<NetworkEdge>;
  readonly edgeCount: Scalars['Int']['output'];
  readonly isolated: ReadonlyArray<NetworkActor>;
  readonly isolatedCount: Scalars['Int']['output'];
  readonly straddling: ReadonlyArray<Claim>;
  readonly undated: ReadonlyArray<Claim>;
  readonly truncated: Scalars['Boolean']['output'];
};


export type ActorNetworkEdgesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ActorNetworkIsolatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type NetworkMode =
  | 'AGREEMENT'
  | 'CONFLICT'
  | 'SUBTRACT';

export type NetworkNormalisation =
  | 'NONE'
  | 'JACCARD'
  | 'AVERAGE_ACTIVITY';

export type NetworkEdge = {
  readonly __typename?: 'NetworkEdge';
  readonly from: NetworkActor;
  readonly to: NetworkActor;
  readonly weight: Scalars['Float']['output'];
  readonly count: Scalars['Int']['output'];
  readonly divisor: Scalars['Float']['output'];
  readonly agreements: Scalars['Int']['output'];
  readonly conflicts: Scalars['Int']['output'];
  readonly either: Scalars['Int']['output'];
  readonly arithmetic: Scalars['String']['output'];
  readonly ties: ReadonlyArray<NetworkTie>;
  readonly support: Support;
};

export type NetworkTie = {
  readonly __typename?: 'NetworkTie';
  readonly kind: NetworkTieKind;
  readonly demand: Demand;
  readonly from: NetworkStance;
  readonly to: NetworkStance;
};

export type NetworkTieKind =
  | 'AGREEMENT'
  | 'CONFLICT';

export type NetworkActor = {
  readonly __typename?: 'NetworkActor';
  readonly actor: Actor;
  readonly activity: Scalars['Int']['output'];
  readonly stances: ReadonlyArray<NetworkStance>;
  readonly bothSides: ReadonlyArray<Demand>;
};

export type NetworkStance = {
  readonly __typename?: 'NetworkStance';
  readonly demand: Demand;
  readonly side: Side;
  readonly positions: ReadonlyArray<Position>;
};

export type BargainingRange = {
  readonly __typename?: 'BargainingRange';
  readonly issue: Issue;
  readonly ranges: ReadonlyArray<MeasureRange>;
  readonly leftOut: ReadonlyArray<LeftOutNumber>;
  readonly straddling: ReadonlyArray<Claim>;
  readonly undated: ReadonlyArray<Claim>;
  readonly truncated: Scalars['Boolean']['output'];
};

export type MeasureRange = {
  readonly __typename?: 'MeasureRange';
  readonly measure: Scalars['String']['output'];
  readonly unit: Scalars['String']['output'];
  readonly current: ReadonlyArray<Figure>;
  readonly undated: ReadonlyArray<Figure>;
  readonly stale: ReadonlyArray<Figure>;
  readonly gap: Maybe<BargainingGap>;
  readonly earlier: Maybe<BargainingGap>;
  readonly narrowedBy: Maybe<Scalars['Float']['output']>;
};

export type Figure = {
  readonly __typename?: 'Figure';
  readonly holder: Actor;
  readonly through: ReadonlyArray<Actor>;
  readonly end: Maybe<ScaleEnd>;
  readonly stance: Stance;
  readonly demands: ReadonlyArray<Demand>;
  readonly quantity: Quantity;
  readonly ofDemand: Scalars['Boolean']['output'];
  readonly status: FigureStatus;
  readonly staleRule: Maybe<StaleRule>;
  readonly because: Maybe<Scalars['String']['output']>;
  readonly unordered: Scalars['Boolean']['output'];
  readonly heldFirst: Maybe<Scalars['PartialDate']['output']>;
  readonly heldLast: Maybe<Scalars['PartialDate']['output']>;
  readonly support: Support;
};

export type ScaleEnd =
  | 'LOW'
  | 'HIGH';

export type FigureStatus =
  | 'CURRENT'
  | 'STALE'
  | 'UNDATED';

export type StaleRule =
  | 'SUPERSEDED'
  | 'OVERTAKEN'
  | 'GIVEN_UP'
  | 'OLD';

export type BargainingGap = {
  readonly __typename?: 'BargainingGap';
  readonly rule: GapRule;
  readonly low: Figure;
  readonly high: Figure;
  readonly distance: Scalars['Float']['output'];
  readonly overlap: Maybe<Zone>;
  readonly approximate: Scalars['Boolean']['output'];
};

export type Zone = {
  readonly __typename?: 'Zone';
  readonly low: Maybe<Scalars['Float']['output']>;
  readonly high: Maybe<Scalars['Float']['output']>;
};

export type GapRule =
  | 'ENDS_OF_SCALE'
  | 'NEAREST_FIGURES';

export type LeftOutNumber = {
  readonly __typename?: 'LeftOutNumber';
  readonly reason: LeftOutReason;
  readonly quantity: Quantity;
  readonly claim: Claim;
};

export type LeftOutReason =
  | 'OTHER_MEASURE'
  | 'OTHER_UNIT'
  | 'DEPRECATED'
  | 'OUTRANKED'
  | 'NO_HOLDER'
  | 'NOT_A_POSITION'
  | 'NOT_OFFERED'
  | 'CONDITION_ONLY'
  | 'RETOLD_OTHERWISE';

export type Node = {
  readonly id: Scalars['ID']['output'];
};

export type Entity = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly kind: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly description: Maybe<Scalars['String']['output']>;
};

export type Source = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly kind: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly description: Maybe<Scalars['String']['output']>;
  readonly named: Scalars['Boolean']['output'];
  readonly voices: Maybe<Scalars['Int']['output']>;
  readonly standing: Maybe<Standing>;
  readonly reliability: Maybe<ReliabilityGrade>;
  readonly carried: ClaimConnection;
  readonly originOf: ClaimConnection;
  readonly relays: ReadonlyArray<Relay>;
  readonly relayedBy: ReadonlyArray<Relay>;
  readonly documents: DocumentConnection;
  readonly retoldIn: DocumentConnection;
  readonly speaksFrom: ReadonlyArray<Actor>;
};


export type SourceCarriedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type SourceOriginOfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type SourceDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type SourceRetoldInArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type ReliabilityGrade = {
  readonly __typename?: 'ReliabilityGrade';
  readonly grade: Reliability;
  readonly assessor: Maybe<Scalars['String']['output']>;
  readonly assessed: Maybe<Scalars['PartialDate']['output']>;
};

export type Quantity = {
  readonly __typename?: 'Quantity';
  readonly measure: Scalars['String']['output'];
  readonly low: Maybe<Scalars['Float']['output']>;
  readonly high: Maybe<Scalars['Float']['output']>;
  readonly unit: Scalars['String']['output'];
  readonly approximate: Scalars['Boolean']['output'];
};

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor: Maybe<Scalars['String']['output']>;
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

export type Reliability =
  | 'A'
  | 'B'
  | 'C'
  | 'D'
  | 'E'
  | 'F';

export type Standing =
  | 'PARTY'
  | 'INSIDER'
  | 'OBSERVER';

export type Stated =
  | 'STATED'
  | 'DISPUTED'
  | 'NOT_STATED';

export type Mutation = {
  readonly __typename?: 'Mutation';
  readonly recordClaim: ClaimChanged;
  readonly reviseClaim: ClaimChanged;
  readonly retractClaim: ClaimChanged;
  readonly restoreClaim: ClaimChanged;
  readonly gradeSource: SourceChanged;
  readonly gradeClaim: ClaimChanged;
  readonly judgeSame: Judged;
  readonly importDossier: DossierImported;
};


export type MutationRecordClaimArgs = {
  input: ClaimInput;
  reason?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationReviseClaimArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  changes: ClaimChanges;
  reason?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRetractClaimArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRestoreClaimArgs = {
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  version?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationGradeSourceArgs = {
  id: Scalars['ID']['input'];
  reliability: Reliability;
  assessor?: InputMaybe<Scalars['String']['input']>;
  assessed?: InputMaybe<Scalars['PartialDate']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  version?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationGradeClaimArgs = {
  id: Scalars['ID']['input'];
  credibility: Scalars['Int']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  version?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationJudgeSameArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  verdict: Verdict;
  reason: Scalars['String']['input'];
  judgedAt?: InputMaybe<Scalars['PartialDate']['input']>;
  version?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationImportDossierArgs = {
  files: ReadonlyArray<DossierFile>;
  texts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  theirs?: InputMaybe<Scalars['Boolean']['input']>;
  idempotencyKey: Scalars['String']['input'];
};

export type ClaimInput = {
  readonly document: Scalars['ID']['input'];
  readonly id: Scalars['String']['input'];
  readonly stance: Stance;
  readonly modality?: InputMaybe<Modality>;
  readonly holder?: InputMaybe<Scalars['ID']['input']>;
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  readonly negated?: InputMaybe<Scalars['Boolean']['input']>;
  readonly shift?: InputMaybe<Shift>;
  readonly held?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly heldWords?: InputMaybe<Scalars['String']['input']>;
  readonly said?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly saidWords?: InputMaybe<Scalars['String']['input']>;
  readonly part?: InputMaybe<Part>;
  readonly quantity?: InputMaybe<QuantityInput>;
  readonly chain?: InputMaybe<ReadonlyArray<HopInput>>;
  readonly inherits?: InputMaybe<Scalars['Boolean']['input']>;
  readonly quotes: ReadonlyArray<QuoteInput>;
  readonly if?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly unless?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly asserts?: InputMaybe<ReadonlyArray<AssertionInput>>;
  readonly madeAt?: InputMaybe<Scalars['ID']['input']>;
  readonly toldTo?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly contradicts?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly restates?: InputMaybe<RestatementInput>;
  readonly supersedes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly paraphrase?: InputMaybe<Scalars['String']['input']>;
  readonly credibility?: InputMaybe<Scalars['Int']['input']>;
  readonly rank?: InputMaybe<Rank>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type ClaimChanges = {
  readonly stance?: InputMaybe<Stance>;
  readonly modality?: InputMaybe<Modality>;
  readonly holder?: InputMaybe<Scalars['ID']['input']>;
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  readonly negated?: InputMaybe<Scalars['Boolean']['input']>;
  readonly shift?: InputMaybe<Shift>;
  readonly held?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly heldWords?: InputMaybe<Scalars['String']['input']>;
  readonly said?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly saidWords?: InputMaybe<Scalars['String']['input']>;
  readonly part?: InputMaybe<Part>;
  readonly quantity?: InputMaybe<QuantityInput>;
  readonly chain?: InputMaybe<ReadonlyArray<HopInput>>;
  readonly inherits?: InputMaybe<Scalars['Boolean']['input']>;
  readonly quotes?: InputMaybe<ReadonlyArray<QuoteInput>>;
  readonly if?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly unless?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly asserts?: InputMaybe<ReadonlyArray<AssertionInput>>;
  readonly madeAt?: InputMaybe<Scalars['ID']['input']>;
  readonly toldTo?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly contradicts?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly restates?: InputMaybe<RestatementInput>;
  readonly supersedes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly paraphrase?: InputMaybe<Scalars['String']['input']>;
  readonly credibility?: InputMaybe<Scalars['Int']['input']>;
  readonly rank?: InputMaybe<Rank>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type QuantityInput = {
  readonly measure: Scalars['String']['input'];
  readonly low?: InputMaybe<Scalars['Float']['input']>;
  readonly high?: InputMaybe<Scalars['Float']['input']>;
  readonly unit: Scalars['String']['input'];
  readonly approximate?: InputMaybe<Scalars['Boolean']['input']>;
};

export type HopInput = {
  readonly source: Scalars['ID']['input'];
  readonly cue?: InputMaybe<Scalars['String']['input']>;
  readonly onRecord?: InputMaybe<Scalars['Boolean']['input']>;
};

export type QuoteInput = {
  readonly exact: Scalars['String']['input'];
  readonly occurrence?: InputMaybe<Scalars['Int']['input']>;
};

export type AssertionInput = {
  readonly role: Role;
  readonly to: Scalars['ID']['input'];
};

export type RestatementInput = {
  readonly claim: Scalars['ID']['input'];
  readonly drift: ReadonlyArray<DriftInput>;
};

export type DriftInput = {
  readonly kind: DriftKind;
  readonly from?: InputMaybe<Scalars['String']['input']>;
  readonly to?: InputMaybe<Scalars['String']['input']>;
};

export type DossierFile = {
  readonly name: Scalars['String']['input'];
  readonly text: Scalars['String']['input'];
};

export type Verdict =
  | 'SAME'
  | 'DIFFERENT'
  | 'UNSURE';

export type ClaimChanged = {
  readonly __typename?: 'ClaimChanged';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly recordedAt: Maybe<Scalars['DateTime']['output']>;
  readonly by: Scalars['String']['output'];
  readonly written: Scalars['Boolean']['output'];
  readonly claim: Maybe<Claim>;
};

export type SourceChanged = {
  readonly __typename?: 'SourceChanged';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly recordedAt: Maybe<Scalars['DateTime']['output']>;
  readonly by: Scalars['String']['output'];
  readonly written: Scalars['Boolean']['output'];
  readonly source: Maybe<Source>;
};

export type Judged = {
  readonly __typename?: 'Judged';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly recordedAt: Maybe<Scalars['DateTime']['output']>;
  readonly by: Scalars['String']['output'];
  readonly written: Scalars['Boolean']['output'];
  readonly verdict: Verdict;
  readonly a: Maybe<Entity>;
  readonly b: Maybe<Entity>;
};

export type DossierImported = {
  readonly __typename?: 'DossierImported';
  readonly dossier: Maybe<Dossier>;
  readonly created: Scalars['Int']['output'];
  readonly revised: Scalars['Int']['output'];
  readonly retired: Scalars['Int']['output'];
  readonly unverified: ReadonlyArray<Scalars['String']['output']>;
  readonly recordedAt: Maybe<Scalars['DateTime']['output']>;
  readonly by: Scalars['String']['output'];
  readonly written: Scalars['Boolean']['output'];
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  readonly changes: Change;
};


export type SubscriptionChangesArgs = {
  of?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type Change = {
  readonly __typename?: 'Change';
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly action: ChangeAction;
  readonly version: Scalars['Int']['output'];
  readonly by: Scalars['String']['output'];
  readonly at: Scalars['DateTime']['output'];
  readonly reason: Maybe<Scalars['String']['output']>;
  readonly node: Maybe<Node>;
};

export type Claim = Node & Entity & {
  readonly __typename?: 'Claim';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly kind: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly description: Maybe<Scalars['String']['output']>;
  readonly paraphrase: Maybe<Scalars['String']['output']>;
  readonly stance: Stance;
  readonly modality: Modality;
  readonly part: Part;
  readonly held: Maybe<Scalars['PartialDate']['output']>;
  readonly heldWords: Maybe<Scalars['String']['output']>;
  readonly said: Maybe<Scalars['PartialDate']['output']>;
  readonly saidWords: Maybe<Scalars['String']['output']>;
  readonly quantity: Maybe<Quantity>;
  readonly negated: Scalars['Boolean']['output'];
  readonly shift: Maybe<Shift>;
  readonly credibility: Maybe<Scalars['Int']['output']>;
  readonly rank: Rank;
  readonly note: Maybe<Scalars['String']['output']>;
  readonly holder: Maybe<Actor>;
  readonly about: Maybe<Entity>;
  readonly chain: ReadonlyArray<Hop>;
  readonly quotes: ReadonlyArray<Quote>;
  readonly asserts: ReadonlyArray<Assertion>;
  readonly conditions: ReadonlyArray<Condition>;
  readonly madeAt: Maybe<Talks>;
  readonly toldTo: ReadonlyArray<Actor>;
  readonly contradicts: ReadonlyArray<Claim>;
  readonly restates: Maybe<Restatement>;
  readonly supersedes: ReadonlyArray<Claim>;
  readonly document: Document;
  readonly origin: Maybe<Source>;
  readonly originStatus: OriginStatus;
  readonly originRule: Scalars['Int']['output'];
  readonly firstHand: Scalars['Boolean']['output'];
  readonly onRecord: Scalars['Boolean']['output'];
  readonly conditional: Scalars['Boolean']['output'];
  readonly disputed: Scalars['Boolean']['output'];
  readonly disputedBy: ReadonlyArray<Claim>;
  readonly contradictedBy: ReadonlyArray<Claim>;
  readonly supersededBy: ReadonlyArray<Claim>;
  readonly deniedBy: ReadonlyArray<Claim>;
  readonly restatedBy: ClaimConnection;
  readonly answers: ClaimConnection;
  readonly version: Scalars['Int']['output'];
};


export type ClaimRestatedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ClaimAnswersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Hop = {
  readonly __typename?: 'Hop';
  readonly hop: Scalars['Int']['output'];
  readonly source: Source;
  readonly cue: Maybe<Scalars['String']['output']>;
  readonly onRecord: Scalars['Boolean']['output'];
  readonly inherited: Scalars['Boolean']['output'];
};

export type Quote = {
  readonly __typename?: 'Quote';
  readonly exact: Scalars['String']['output'];
  readonly occurrence: Scalars['Int']['output'];
  readonly start: Maybe<Scalars['Int']['output']>;
  readonly end: Maybe<Scalars['Int']['output']>;
};

export type Assertion = {
  readonly __typename?: 'Assertion';
  readonly role: Role;
  readonly to: Entity;
};

export type Condition = {
  readonly __typename?: 'Condition';
  readonly type: ConditionType;
  readonly to: Entity;
};

export type ConditionType =
  | 'IF'
  | 'UNLESS';

export type Restatement = {
  readonly __typename?: 'Restatement';
  readonly claim: Claim;
  readonly drift: ReadonlyArray<Drift>;
};

export type Drift = {
  readonly __typename?: 'Drift';
  readonly kind: DriftKind;
  readonly from: Maybe<Scalars['String']['output']>;
  readonly to: Maybe<Scalars['String']['output']>;
};

export type DriftKind =
  | 'STRONGER'
  | 'WEAKER'
  | 'OMITS'
  | 'ADDS'
  | 'ALTERS'
  | 'REATTRIBUTES'
  | 'SAME';

export type Stance =
  | 'DEMANDS'
  | 'PROPOSES'
  | 'OFFERS'
  | 'ACCEPTS'
  | 'CONSIDERS'
  | 'REJECTS'
  | 'WITHDRAWS'
  | 'THREATENS'
  | 'CONFIRMS'
  | 'DENIES'
  | 'STATES'
  | 'DECLINES_COMMENT'
  | 'NO_REPLY';

export type Modality =
  | 'ACTUAL'
  | 'EXPECTED'
  | 'TENTATIVE';

export type Part =
  | 'HEADLINE'
  | 'LEAD'
  | 'BODY'
  | 'CAPTION';

export type Shift =
  | 'HARDENED'
  | 'SOFTENED';

export type Rank =
  | 'PREFERRED'
  | 'NORMAL'
  | 'DEPRECATED';

export type Role =
  | 'SUBJECT'
  | 'VENUE'
  | 'PARTICIPANT'
  | 'MEDIATOR'
  | 'HOST'
  | 'INCLUDES';

export type OriginStatus =
  | 'ORIGIN'
  | 'OBSERVER'
  | 'NARRATED'
  | 'UNNAMED'
  | 'UNIDENTIFIED';

export type CommonGround = {
  readonly __typename?: 'CommonGround';
  readonly agreed: ReadonlyArray<SharedStance>;
  readonly rejected: ReadonlyArray<SharedStance>;
  readonly near: ReadonlyArray<SharedStance>;
  readonly agreedCount: Scalars['Int']['output'];
  readonly rejectedCount: Scalars['Int']['output'];
  readonly nearCount: Scalars['Int']['output'];
  readonly straddling: ReadonlyArray<Claim>;
  readonly undated: ReadonlyArray<Claim>;
  readonly truncated: Scalars['Boolean']['output'];
};


export type CommonGroundAgreedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type CommonGroundRejectedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type CommonGroundNearArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type SharedStance = {
  readonly __typename?: 'SharedStance';
  readonly demand: Demand;
  readonly side: Side;
  readonly because: Scalars['String']['output'];
  readonly parties: ReadonlyArray<SharedStanceParty>;
};

export type SharedStanceParty = {
  readonly __typename?: 'SharedStanceParty';
  readonly actor: Actor;
  readonly stance: Stance;
  readonly stances: ReadonlyArray<WeighedPosition>;
  readonly reservations: ReadonlyArray<Reservation>;
  readonly incompatible: ReadonlyArray<Position>;
  readonly support: Support;
};

export type Side =
  | 'FOR'
  | 'AGAINST';

export type Conditions = {
  readonly __typename?: 'Conditions';
  readonly about: Maybe<Entity>;
  readonly conditions: ReadonlyArray<StanceCondition>;
  readonly conditionFor: ReadonlyArray<StanceCondition>;
  readonly straddling: ReadonlyArray<Claim>;
  readonly undated: ReadonlyArray<Claim>;
  readonly truncated: Scalars['Boolean']['output'];
};

export type StanceCondition = {
  readonly __typename?: 'StanceCondition';
  readonly type: ConditionType;
  readonly condition: Entity;
  readonly holder: Maybe<Actor>;
  readonly held: Scalars['Boolean']['output'];
  readonly stance: Stance;
  readonly target: Maybe<Entity>;
  readonly demanded: Scalars['Boolean']['output'];
  readonly stands: Scalars['Boolean']['output'];
  readonly support: Support;
};

export type Conflicts = {
  readonly __typename?: 'Conflicts';
  readonly pairs: ReadonlyArray<ConflictPair>;
  readonly totalCount: Scalars['Int']['output'];
  readonly straddling: ReadonlyArray<Claim>;
  readonly undated: ReadonlyArray<Claim>;
  readonly truncated: Scalars['Boolean']['output'];
};


export type ConflictsPairsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ConflictPair = {
  readonly __typename?: 'ConflictPair';
  readonly rule: ConflictRule;
  readonly because: Scalars['String']['output'];
  readonly left: WeighedPosition;
  readonly right: WeighedPosition;
};

export type WeighedPosition = {
  readonly __typename?: 'WeighedPosition';
  readonly position: Position;
  readonly reservations: ReadonlyArray<Reservation>;
};

export type ConflictRule =
  | 'OPPOSITE_STANCE'
  | 'INCOMPATIBLE_WITH';

export type Reservation =
  | 'OPEN'
  | 'CONDITIONAL'
  | 'TENTATIVE'
  | 'UNSETTLED'
  | 'DISPUTED'
  | 'INCOMPATIBLE';

export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  readonly edges: ReadonlyArray<ClaimEdge>;
  readonly nodes: ReadonlyArray<Claim>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Claim;
};

export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  readonly edges: ReadonlyArray<DocumentEdge>;
  readonly nodes: ReadonlyArray<Document>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Document;
};

export type ActorConnection = {
  readonly __typename?: 'ActorConnection';
  readonly edges: ReadonlyArray<ActorEdge>;
  readonly nodes: ReadonlyArray<Actor>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ActorEdge = {
  readonly __typename?: 'ActorEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Actor;
};

export type DemandConnection = {
  readonly __typename?: 'DemandConnection';
  readonly edges: ReadonlyArray<DemandEdge>;
  readonly nodes: ReadonlyArray<Demand>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DemandEdge = {
  readonly __typename?: 'DemandEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Demand;
};

export type IssueConnection = {
  readonly __typename?: 'IssueConnection';
  readonly edges: ReadonlyArray<IssueEdge>;
  readonly nodes: ReadonlyArray<Issue>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type IssueEdge = {
  readonly __typename?: 'IssueEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Issue;
};

export type VenueConnection = {
  readonly __typename?: 'VenueConnection';
  readonly edges: ReadonlyArray<VenueEdge>;
  readonly nodes: ReadonlyArray<Venue>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type VenueEdge = {
  readonly __typename?: 'VenueEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Venue;
};

export type TalksConnection = {
  readonly __typename?: 'TalksConnection';
  readonly edges: ReadonlyArray<TalksEdge>;
  readonly nodes: ReadonlyArray<Talks>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type TalksEdge = {
  readonly __typename?: 'TalksEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Talks;
};

export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  readonly edges: ReadonlyArray<SourceEdge>;
  readonly nodes: ReadonlyArray<Source>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Source;
};

export type TieConnection = {
  readonly __typename?: 'TieConnection';
  readonly edges: ReadonlyArray<TieEdge>;
  readonly nodes: ReadonlyArray<Tie>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type TieEdge = {
  readonly __typename?: 'TieEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Tie;
};

export type MentionConnection = {
  readonly __typename?: 'MentionConnection';
  readonly edges: ReadonlyArray<MentionEdge>;
  readonly nodes: ReadonlyArray<Mention>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type MentionEdge = {
  readonly __typename?: 'MentionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Mention;
};

export type DrawnPositionConnection = {
  readonly __typename?: 'DrawnPositionConnection';
  readonly edges: ReadonlyArray<DrawnPositionEdge>;
  readonly nodes: ReadonlyArray<DrawnPosition>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DrawnPositionEdge = {
  readonly __typename?: 'DrawnPositionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: DrawnPosition;
};

export type DrawnRoleConnection = {
  readonly __typename?: 'DrawnRoleConnection';
  readonly edges: ReadonlyArray<DrawnRoleEdge>;
  readonly nodes: ReadonlyArray<DrawnRole>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DrawnRoleEdge = {
  readonly __typename?: 'DrawnRoleEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: DrawnRole;
};

export type DrawnVenueConnection = {
  readonly __typename?: 'DrawnVenueConnection';
  readonly edges: ReadonlyArray<DrawnVenueEdge>;
  readonly nodes: ReadonlyArray<DrawnVenue>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DrawnVenueEdge = {
  readonly __typename?: 'DrawnVenueEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: DrawnVenue;
};

export type DrawnSubjectConnection = {
  readonly __typename?: 'DrawnSubjectConnection';
  readonly edges: ReadonlyArray<DrawnSubjectEdge>;
  readonly nodes: ReadonlyArray<DrawnSubject>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DrawnSubjectEdge = {
  readonly __typename?: 'DrawnSubjectEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: DrawnSubject;
};

export type DrawnReportConnection = {
  readonly __typename?: 'DrawnReportConnection';
  readonly edges: ReadonlyArray<DrawnReportEdge>;
  readonly nodes: ReadonlyArray<DrawnReport>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DrawnReportEdge = {
  readonly __typename?: 'DrawnReportEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: DrawnReport;
};

export type Corroboration = {
  readonly __typename?: 'Corroboration';
  readonly about: Entity;
  readonly status: Stated;
  readonly support: Support;
  readonly steps: ReadonlyArray<CorroborationStep>;
  readonly origins: ReadonlyArray<SupportingOrigin>;
  readonly circular: ReadonlyArray<Meeting>;
  readonly fragile: ReadonlyArray<FragileClaim>;
  readonly firstHand: ReadonlyArray<Claim>;
  readonly attributed: ReadonlyArray<Claim>;
  readonly neither: ReadonlyArray<Claim>;
  readonly reliability: ReadonlyArray<GradedSource>;
  readonly credibility: ReadonlyArray<CredibilityClaims>;
  readonly straddling: ReadonlyArray<Claim>;
  readonly undated: ReadonlyArray<Claim>;
  readonly truncated: Scalars['Boolean']['output'];
};

export type CorroborationStep = {
  readonly __typename?: 'CorroborationStep';
  readonly kind: StepKind;
  readonly claims: ReadonlyArray<Claim>;
  readonly left: Scalars['Int']['output'];
  readonly sentence: Scalars['String']['output'];
};

export type StepKind =
  | 'CLAIMS'
  | 'OBSERVERS'
  | 'NARRATED'
  | 'UNNAMED'
  | 'UNIDENTIFIED'
  | 'CHAINS'
  | 'RETOLD'
  | 'MET'
  | 'ORIGINS';

export type SupportingOrigin = {
  readonly __typename?: 'SupportingOrigin';
  readonly source: Source;
  readonly onRecord: Scalars['Boolean']['output'];
  readonly firstHand: Scalars['Boolean']['output'];
  readonly support: Support;
};

export type Meeting = {
  readonly __typename?: 'Meeting';
  readonly origin: Source;
  readonly kind: MeetingKind;
  readonly documents: ReadonlyArray<Document>;
  readonly collapses: ReadonlyArray<Collapse>;
};

export type MeetingKind =
  | 'RETOLD'
  | 'ONE_HEARER'
  | 'ONE_SPEAKER';

export type Collapse = {
  readonly __typename?: 'Collapse';
  readonly claim: Claim;
  readonly rule: Scalars['Int']['output'];
  readonly sentence: Scalars['String']['output'];
};

export type FragileClaim = {
  readonly __typename?: 'FragileClaim';
  readonly claim: Claim;
  readonly restatedBy: ReadonlyArray<Claim>;
};

export type GradedSource = {
  readonly __typename?: 'GradedSource';
  readonly source: Source;
  readonly grade: Maybe<Reliability>;
  readonly assessor: Maybe<Scalars['String']['output']>;
  readonly assessed: Maybe<Scalars['PartialDate']['output']>;
  readonly claims: ReadonlyArray<Claim>;
};

export type CredibilityClaims = {
  readonly __typename?: 'CredibilityClaims';
  readonly credibility: Maybe<Scalars['Int']['output']>;
  readonly claims: ReadonlyArray<Claim>;
};

export type Disputes = {
  readonly __typename?: 'Disputes';
  readonly dispute: Maybe<Dispute>;
  readonly disputed: ReadonlyArray<DisputedThing>;
  readonly disputedCount: Scalars['Int']['output'];
  readonly straddling: ReadonlyArray<Claim>;
  readonly undated: ReadonlyArray<Claim>;
  readonly truncated: Scalars['Boolean']['output'];
};


export type DisputesDisputedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Dispute = {
  readonly __typename?: 'Dispute';
  readonly about: Entity;
  readonly status: Stated;
  readonly talksStatus: Maybe<TalksStatus>;
  readonly affirm: Support;
  readonly deny: Support;
  readonly denyInPart: Support;
  readonly declined: ReadonlyArray<Silence>;
  readonly noReply: ReadonlyArray<Silence>;
  readonly pairs: ReadonlyArray<DisputedPair>;
  readonly aspects: ReadonlyArray<DisputedAspect>;
  readonly idle: ReadonlyArray<Claim>;
};

export type DisputedPair = {
  readonly __typename?: 'DisputedPair';
  readonly claim: Claim;
  readonly against: Claim;
  readonly contradictory: Scalars['Boolean']['output'];
  readonly because: ReadonlyArray<DisputeRule>;
  readonly becauseBack: ReadonlyArray<DisputeRule>;
};

export type DisputeRule =
  | 'PARTY'
  | 'ORIGIN';

export type DisputedAspect = {
  readonly __typename?: 'DisputedAspect';
  readonly role: Role;
  readonly contradictory: Scalars['Boolean']['output'];
  readonly values: ReadonlyArray<DisputedValue>;
};

export type DisputedValue = {
  readonly __typename?: 'DisputedValue';
  readonly value: Entity;
  readonly support: Support;
  readonly denials: ReadonlyArray<Claim>;
};

export type DisputedThing = {
  readonly __typename?: 'DisputedThing';
  readonly thing: Entity;
  readonly disputed: Support;
  readonly disputing: Support;
  readonly pairs: ReadonlyArray<DisputedPair>;
};

export type Dossier = {
  readonly __typename?: 'Dossier';
  readonly contents: DossierContents;
  readonly id: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
  readonly claimCount: Scalars['Int']['output'];
  readonly documentCount: Scalars['Int']['output'];
  readonly things: ReadonlyArray<KindCount>;
  readonly firstDay: Maybe<Scalars['PartialDate']['output']>;
  readonly lastDay: Maybe<Scalars['PartialDate']['output']>;
  readonly engine: Scalars['String']['output'];
  readonly schemaVersion: Scalars['Int']['output'];
};


export type DossierContentsArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type DossierContents = {
  readonly __typename?: 'DossierContents';
  readonly claims: SupportingClaims;
  readonly disputed: SupportingClaims;
  readonly openSilences: SupportingClaims;
  readonly truncated: Scalars['Boolean']['output'];
  readonly actors: ReadonlyArray<ActorWeight>;
  readonly issues: ReadonlyArray<IssueWeight>;
  readonly firstDay: Maybe<Scalars['PartialDate']['output']>;
  readonly lastDay: Maybe<Scalars['PartialDate']['output']>;
};


export type DossierContentsActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type DossierContentsIssuesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ActorWeight = {
  readonly __typename?: 'ActorWeight';
  readonly actor: Actor;
  readonly claims: SupportingClaims;
};

export type IssueWeight = {
  readonly __typename?: 'IssueWeight';
  readonly issue: Issue;
  readonly claims: SupportingClaims;
};

export type DrawnPosition = {
  readonly __typename?: 'DrawnPosition';
  readonly actor: Actor;
  readonly stance: Stance;
  readonly demand: Demand;
  readonly sentence: Scalars['String']['output'];
  readonly support: Support;
};

export type TalksRole =
  | 'PARTICIPATED_IN'
  | 'MEDIATED'
  | 'HOSTED'
  | 'CONFIRMS'
  | 'DENIES';

export type DrawnRole = {
  readonly __typename?: 'DrawnRole';
  readonly actor: Actor;
  readonly role: TalksRole;
  readonly talks: Talks;
  readonly sentence: Scalars['String']['output'];
  readonly support: Support;
};

export type DrawnVenue = {
  readonly __typename?: 'DrawnVenue';
  readonly talks: Talks;
  readonly venue: Venue;
  readonly sentence: Scalars['String']['output'];
  readonly support: Support;
};

export type DrawnSubject = {
  readonly __typename?: 'DrawnSubject';
  readonly talks: Talks;
  readonly issue: Issue;
  readonly sentence: Scalars['String']['output'];
  readonly support: Support;
};

export type DrawnReport = {
  readonly __typename?: 'DrawnReport';
  readonly about: Entity;
  readonly source: Source;
  readonly sentence: Scalars['String']['output'];
  readonly support: Support;
};

export type Tie = {
  readonly __typename?: 'Tie';
  readonly actor: Actor;
  readonly role: Maybe<Scalars['String']['output']>;
  readonly from: Maybe<Scalars['PartialDate']['output']>;
  readonly until: Maybe<Scalars['PartialDate']['output']>;
};

export type Mention = {
  readonly __typename?: 'Mention';
  readonly document: Document;
  readonly actor: Actor;
  readonly as: Maybe<Scalars['String']['output']>;
};

export type Relay = {
  readonly __typename?: 'Relay';
  readonly source: Source;
  readonly claims: SupportingClaims;
};

export type Scale = {
  readonly __typename?: 'Scale';
  readonly low: ReadonlyArray<Actor>;
  readonly high: ReadonlyArray<Actor>;
  readonly demands: ReadonlyArray<Demand>;
};

export type Drifted = {
  readonly __typename?: 'Drifted';
  readonly about: Entity;
  readonly lineages: ReadonlyArray<Lineage>;
  readonly unretold: ReadonlyArray<Claim>;
  readonly straddling: ReadonlyArray<Claim>;
  readonly undated: ReadonlyArray<Claim>;
  readonly truncated: Scalars['Boolean']['output'];
};

export type Lineage = {
  readonly __typename?: 'Lineage';
  readonly utterance: Claim;
  readonly retellings: ReadonlyArray<Retelling>;
  readonly support: Support;
};

export type Retelling = {
  readonly __typename?: 'Retelling';
  readonly claim: Claim;
  readonly of: Claim;
  readonly steps: Scalars['Int']['output'];
  readonly drift: ReadonlyArray<Drift>;
  readonly words: ReadonlyArray<WordChange>;
  readonly lost: ReadonlyArray<Loss>;
  readonly lostInAll: ReadonlyArray<Loss>;
};

export type WordChange = {
  readonly __typename?: 'WordChange';
  readonly change: WordChangeKind;
  readonly text: Scalars['String']['output'];
};

export type WordChangeKind =
  | 'KEPT'
  | 'DROPPED'
  | 'ADDED';

export type Loss = {
  readonly __typename?: 'Loss';
  readonly kind: LossKind;
  readonly from: Maybe<Scalars['String']['output']>;
  readonly to: Maybe<Scalars['String']['output']>;
  readonly coded: Scalars['Boolean']['output'];
};

export type LossKind =
  | 'HEDGE'
  | 'CONDITION'
  | 'NUMBER'
  | 'VOICE'
  | 'OFF_RECORD'
  | 'HOLDER'
  | 'WORDS';

export type Actor = Node & Entity & Source & {
  readonly __typename?: 'Actor';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly kind: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly description: Maybe<Scalars['String']['output']>;
  readonly wikidata: Maybe<Scalars['String']['output']>;
  readonly named: Scalars['Boolean']['output'];
  readonly voices: Maybe<Scalars['Int']['output']>;
  readonly standing: Maybe<Standing>;
  readonly reliability: Maybe<ReliabilityGrade>;
  readonly carried: ClaimConnection;
  readonly originOf: ClaimConnection;
  readonly relays: ReadonlyArray<Relay>;
  readonly relayedBy: ReadonlyArray<Relay>;
  readonly documents: DocumentConnection;
  readonly retoldIn: DocumentConnection;
  readonly speaksFrom: ReadonlyArray<Actor>;
  readonly claims: ClaimConnection;
  readonly positions: DrawnPositionConnection;
  readonly demandsMadeOfIt: DemandConnection;
  readonly talks: DrawnRoleConnection;
  readonly sourcesFor: SourceConnection;
  readonly representatives: TieConnection;
  readonly members: TieConnection;
  readonly mentionedIn: MentionConnection;
  readonly represents: ReadonlyArray<Tie>;
  readonly memberOf: ReadonlyArray<Tie>;
};


export type ActorCarriedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ActorOriginOfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ActorDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ActorRetoldInArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ActorClaimsArgs = {
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ActorPositionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ActorDemandsMadeOfItArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ActorTalksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ActorSourcesForArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ActorRepresentativesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ActorMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ActorMentionedInArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type InformationSource = Node & Entity & Source & {
  readonly __typename?: 'InformationSource';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly kind: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly description: Maybe<Scalars['String']['output']>;
  readonly named: Scalars['Boolean']['output'];
  readonly voices: Maybe<Scalars['Int']['output']>;
  readonly standing: Maybe<Standing>;
  readonly reliability: Maybe<ReliabilityGrade>;
  readonly carried: ClaimConnection;
  readonly originOf: ClaimConnection;
  readonly relays: ReadonlyArray<Relay>;
  readonly relayedBy: ReadonlyArray<Relay>;
  readonly documents: DocumentConnection;
  readonly retoldIn: DocumentConnection;
  readonly speaksFrom: ReadonlyArray<Actor>;
};


export type InformationSourceCarriedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type InformationSourceOriginOfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type InformationSourceDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type InformationSourceRetoldInArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Issue = Node & Entity & {
  readonly __typename?: 'Issue';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly kind: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly description: Maybe<Scalars['String']['output']>;
  readonly demands: DemandConnection;
  readonly talks: DrawnSubjectConnection;
  readonly claims: ClaimConnection;
  readonly scale: Maybe<Scale>;
};


export type IssueDemandsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type IssueTalksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type IssueClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Demand = Node & Entity & {
  readonly __typename?: 'Demand';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly kind: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly description: Maybe<Scalars['String']['output']>;
  readonly text: Scalars['String']['output'];
  readonly quantity: Maybe<Quantity>;
  readonly issues: ReadonlyArray<Issue>;
  readonly askedOf: ReadonlyArray<Actor>;
  readonly incompatibleWith: ReadonlyArray<Demand>;
  readonly includes: ReadonlyArray<Demand>;
  readonly includedIn: ReadonlyArray<Demand>;
  readonly claims: ClaimConnection;
  readonly standings: DrawnPositionConnection;
  readonly reportedBy: DrawnReportConnection;
};


export type DemandClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type DemandStandingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type DemandReportedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Venue = Node & Entity & {
  readonly __typename?: 'Venue';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly kind: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly description: Maybe<Scalars['String']['output']>;
  readonly country: Maybe<Scalars['String']['output']>;
  readonly talks: DrawnVenueConnection;
};


export type VenueTalksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Talks = Node & Entity & {
  readonly __typename?: 'Talks';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly kind: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly description: Maybe<Scalars['String']['output']>;
  readonly date: Maybe<Scalars['PartialDate']['output']>;
  readonly status: TalksStatus;
  readonly claims: ClaimConnection;
  readonly venues: ReadonlyArray<DrawnVenue>;
  readonly subjects: ReadonlyArray<DrawnSubject>;
  readonly participants: ReadonlyArray<DrawnRole>;
  readonly mediators: ReadonlyArray<DrawnRole>;
  readonly hosts: ReadonlyArray<DrawnRole>;
  readonly confirmedBy: ReadonlyArray<DrawnRole>;
  readonly deniedBy: ReadonlyArray<DrawnRole>;
  readonly reportedBy: DrawnReportConnection;
  readonly account: TalksAccount;
};


export type TalksClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type TalksReportedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type TalksAccountArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  dossier?: InputMaybe<Scalars['ID']['input']>;
};

export type TalksStatus =
  | 'NOT_STATED'
  | 'DENIED'
  | 'DISPUTED'
  | 'HELD'
  | 'ALLEGED'
  | 'PLANNED'
  | 'POSSIBLE';

export type Document = Node & Entity & {
  readonly __typename?: 'Document';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly kind: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly description: Maybe<Scalars['String']['output']>;
  readonly title: Scalars['String']['output'];
  readonly url: Maybe<Scalars['URL']['output']>;
  readonly language: Maybe<Scalars['String']['output']>;
  readonly published: Maybe<Scalars['PartialDate']['output']>;
  readonly bounds: Maybe<Scalars['PartialDate']['output']>;
  readonly boundsQuote: Maybe<Scalars['String']['output']>;
  readonly sha256: Maybe<Scalars['String']['output']>;
  readonly publisher: Maybe<Source>;
  readonly retells: Maybe<Source>;
  readonly dossier: Dossier;
  readonly claims: ClaimConnection;
  readonly mentions: ReadonlyArray<Mention>;
  readonly voices: ReadonlyArray<Source>;
};


export type DocumentClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type KindCount = {
  readonly __typename?: 'KindCount';
  readonly kind: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
};

export type Gaps = {
  readonly __typename?: 'Gaps';
  readonly gaps: ReadonlyArray<Gap>;
  readonly counts: ReadonlyArray<GapCount>;
  readonly straddling: ReadonlyArray<Claim>;
  readonly undated: ReadonlyArray<Claim>;
  readonly truncated: Scalars['Boolean']['output'];
};


export type GapsGapsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Gap = {
  readonly __typename?: 'Gap';
  readonly kind: GapKind;
  readonly about: Entity;
  readonly ask: ReadonlyArray<Entity>;
  readonly question: Scalars['String']['output'];
  readonly because: Scalars['String']['output'];
  readonly support: Support;
};

export type GapCount = {
  readonly __typename?: 'GapCount';
  readonly kind: GapKind;
  readonly count: Scalars['Int']['output'];
};

export type GapKind =
  | 'UNANSWERED_DEMAND'
  | 'PARTLY_UNANSWERED_DEMAND'
  | 'OPEN_SILENCE'
  | 'PACKAGE_NOT_STATED'
  | 'ANONYMOUS_ONLY'
  | 'UNDATED_DOCUMENT'
  | 'TALKS_WITHOUT_VENUE'
  | 'TALKS_WITHOUT_DATE'
  | 'TALKS_WITHOUT_SUBJECT'
  | 'TALKS_WITHOUT_MEDIATOR';

export type RevisionConnection = {
  readonly __typename?: 'RevisionConnection';
  readonly edges: ReadonlyArray<RevisionEdge>;
  readonly nodes: ReadonlyArray<Revision>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type RevisionEdge = {
  readonly __typename?: 'RevisionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Revision;
};

export type Revision = {
  readonly __typename?: 'Revision';
  readonly version: Scalars['Int']['output'];
  readonly action: ChangeAction;
  readonly by: Scalars['String']['output'];
  readonly at: Scalars['DateTime']['output'];
  readonly reason: Maybe<Scalars['String']['output']>;
  readonly fields: ReadonlyArray<FieldChange>;
  readonly body: Maybe<Scalars['String']['output']>;
};

export type ChangeAction =
  | 'CREATE'
  | 'REVISE'
  | 'GRADE'
  | 'RESTORE'
  | 'RETRACT'
  | 'RETIRE';

export type DayRange = {
  readonly from?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly until?: InputMaybe<Scalars['PartialDate']['input']>;
};

export type ClaimFilter = {
  readonly dossier?: InputMaybe<Scalars['ID']['input']>;
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  readonly holder?: InputMaybe<Scalars['ID']['input']>;
  readonly rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  readonly demand?: InputMaybe<Scalars['ID']['input']>;
  readonly issue?: InputMaybe<Scalars['ID']['input']>;
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  readonly origin?: InputMaybe<Scalars['ID']['input']>;
  readonly stance?: InputMaybe<ReadonlyArray<Stance>>;
  readonly modality?: InputMaybe<ReadonlyArray<Modality>>;
  readonly said?: InputMaybe<DayRange>;
  readonly held?: InputMaybe<DayRange>;
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  readonly conditional?: InputMaybe<Scalars['Boolean']['input']>;
  readonly firstHand?: InputMaybe<Scalars['Boolean']['input']>;
  readonly onRecord?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ClaimOrder =
  | 'LATEST_FIRST'
  | 'EARLIEST_FIRST';

export type ThingOrder =
  | 'ID'
  | 'NAME';

export type DatedOrder =
  | 'ID'
  | 'NAME'
  | 'LATEST_FIRST'
  | 'EARLIEST_FIRST';

export type ActorKind =
  | 'STATE'
  | 'PERSON'
  | 'ORGANIZATION'
  | 'ALLIANCE'
  | 'GROUP';

export type SourceKind =
  | 'OUTLET'
  | 'PERSON'
  | 'ANONYMOUS'
  | 'PAPER';

export type ActorFilter = {
  readonly dossier?: InputMaybe<Scalars['ID']['input']>;
  readonly kind?: InputMaybe<ActorKind>;
  readonly represents?: InputMaybe<Scalars['ID']['input']>;
  readonly memberOf?: InputMaybe<Scalars['ID']['input']>;
};

export type DemandFilter = {
  readonly dossier?: InputMaybe<Scalars['ID']['input']>;
  readonly issue?: InputMaybe<Scalars['ID']['input']>;
  readonly askedOf?: InputMaybe<Scalars['ID']['input']>;
};

export type IssueFilter = {
  readonly dossier?: InputMaybe<Scalars['ID']['input']>;
};

export type VenueFilter = {
  readonly dossier?: InputMaybe<Scalars['ID']['input']>;
  readonly country?: InputMaybe<Scalars['String']['input']>;
};

export type MeetingFilter = {
  readonly dossier?: InputMaybe<Scalars['ID']['input']>;
  readonly status?: InputMaybe<ReadonlyArray<TalksStatus>>;
  readonly venue?: InputMaybe<Scalars['ID']['input']>;
  readonly participant?: InputMaybe<Scalars['ID']['input']>;
  readonly mediator?: InputMaybe<Scalars['ID']['input']>;
  readonly issue?: InputMaybe<Scalars['ID']['input']>;
};

export type SourceFilter = {
  readonly dossier?: InputMaybe<Scalars['ID']['input']>;
  readonly kind?: InputMaybe<SourceKind>;
  readonly named?: InputMaybe<Scalars['Boolean']['input']>;
  readonly standing?: InputMaybe<Standing>;
  readonly speaksFrom?: InputMaybe<Scalars['ID']['input']>;
};

export type DocumentFilter = {
  readonly dossier?: InputMaybe<Scalars['ID']['input']>;
  readonly publisher?: InputMaybe<Scalars['ID']['input']>;
  readonly retells?: InputMaybe<Scalars['ID']['input']>;
  readonly language?: InputMaybe<Scalars['String']['input']>;
};

export type Matrix = {
  readonly __typename?: 'Matrix';
  readonly rows: ReadonlyArray<MatrixLine>;
  readonly columns: ReadonlyArray<MatrixLine>;
  readonly cells: ReadonlyArray<MatrixCell>;
  readonly cellCount: Scalars['Int']['output'];
  readonly rowCount: Scalars['Int']['output'];
  readonly columnCount: Scalars['Int']['output'];
  readonly support: Support;
  readonly withoutRow: Support;
  readonly withoutColumn: Support;
  readonly straddling: ReadonlyArray<Claim>;
  readonly undated: ReadonlyArray<Claim>;
  readonly truncated: Scalars['Boolean']['output'];
  readonly cut: Scalars['Boolean']['output'];
};


export type MatrixCellsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type MatrixLine = {
  readonly __typename?: 'MatrixLine';
  readonly key: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly thing: Maybe<Entity>;
  readonly support: Support;
};

export type MatrixCell = {
  readonly __typename?: 'MatrixCell';
  readonly row: MatrixLine;
  readonly column: MatrixLine;
  readonly stances: ReadonlyArray<StanceClaims>;
  readonly support: Support;
};

export type StanceClaims = {
  readonly __typename?: 'StanceClaims';
  readonly stance: Stance;
  readonly support: Support;
};

export type MatrixRows =
  | 'ACTOR'
  | 'VOICE'
  | 'SOURCE'
  | 'OUTLET'
  | 'DOCUMENT'
  | 'ORIGIN';

export type MatrixColumns =
  | 'ISSUE'
  | 'DEMAND'
  | 'TALKS'
  | 'STANCE';

export type MatrixCells =
  | 'CLAIMS'
  | 'POSITIONS';

export type Paths = {
  readonly __typename?: 'Paths';
  readonly status: PathStatus;
  readonly from: Entity;
  readonly to: Entity;
  readonly length: Maybe<Scalars['Int']['output']>;
  readonly count: Scalars['Int']['output'];
  readonly paths: ReadonlyArray<GraphPath>;
  readonly through: ReadonlyArray<EdgeType>;
  readonly graph: Subgraph;
  readonly truncated: Scalars['Boolean']['output'];
};

export type GraphPath = {
  readonly __typename?: 'GraphPath';
  readonly nodes: ReadonlyArray<Entity>;
  readonly steps: ReadonlyArray<PathStep>;
};

export type PathStep = {
  readonly __typename?: 'PathStep';
  readonly from: Entity;
  readonly to: Entity;
  readonly edges: ReadonlyArray<SubgraphEdge>;
};

export type PathStatus =
  | 'FOUND'
  | 'SAME'
  | 'FARTHER'
  | 'APART';

export type PositionFilter = {
  readonly actors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly issue?: InputMaybe<Scalars['ID']['input']>;
  readonly demand?: InputMaybe<Scalars['ID']['input']>;
};

export type Positions = {
  readonly __typename?: 'Positions';
  readonly positions: PositionConnection;
  readonly straddling: ReadonlyArray<Claim>;
  readonly undated: ReadonlyArray<Claim>;
  readonly truncated: Scalars['Boolean']['output'];
};


export type PositionsPositionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type PositionConnection = {
  readonly __typename?: 'PositionConnection';
  readonly edges: ReadonlyArray<PositionEdge>;
  readonly nodes: ReadonlyArray<Position>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PositionEdge = {
  readonly __typename?: 'PositionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Position;
};

export type Position = {
  readonly __typename?: 'Position';
  readonly holder: Actor;
  readonly coded: ReadonlyArray<Actor>;
  readonly demand: Demand;
  readonly codedDemands: ReadonlyArray<Demand>;
  readonly stance: Stance;
  readonly asCondition: Scalars['Boolean']['output'];
  readonly order: PositionOrder;
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  readonly sinceBasis: SinceBasis;
  readonly level: Maybe<ScaleLevel>;
  readonly support: Support;
};

export type ScaleLevel = {
  readonly __typename?: 'ScaleLevel';
  readonly issue: Issue;
  readonly index: Scalars['Int']['output'];
  readonly of: Scalars['Int']['output'];
};

export type PositionOrder =
  | 'ORDERED'
  | 'UNORDERED'
  | 'UNDATED';

export type SinceBasis =
  | 'FIRST_KNOWN'
  | 'AFTER_ANOTHER'
  | 'BESIDE_ANOTHER'
  | 'UNDATED';

export type SearchKind =
  | 'ACTOR'
  | 'DEMAND'
  | 'ISSUE'
  | 'VENUE'
  | 'TALKS'
  | 'SOURCE'
  | 'DOCUMENT'
  | 'CLAIM';

export type SearchedText =
  | 'ID'
  | 'NAME'
  | 'ALIAS'
  | 'TEXT'
  | 'TITLE'
  | 'PARAPHRASE'
  | 'QUOTE'
  | 'DESCRIPTION'
  | 'TOGETHER';

export type Highlight = {
  readonly __typename?: 'Highlight';
  readonly start: Scalars['Int']['output'];
  readonly end: Scalars['Int']['output'];
};

export type SearchMatch = {
  readonly __typename?: 'SearchMatch';
  readonly node: Entity;
  readonly matched: SearchedText;
  readonly where: Scalars['String']['output'];
  readonly highlights: ReadonlyArray<Highlight>;
};

export type Shifts = {
  readonly __typename?: 'Shifts';
  readonly actor: Actor;
  readonly steps: ReadonlyArray<ShiftStep>;
  readonly reported: ReadonlyArray<ReportedShift>;
  readonly undated: ReadonlyArray<Claim>;
  readonly straddling: ReadonlyArray<Claim>;
  readonly truncated: Scalars['Boolean']['output'];
};

export type ShiftStep = {
  readonly __typename?: 'ShiftStep';
  readonly issue: Maybe<Issue>;
  readonly basis: ShiftBasis;
  readonly from: ShiftSide;
  readonly to: ShiftSide;
  readonly direction: ShiftDirection;
  readonly rule: ShiftRule;
  readonly because: Scalars['String']['output'];
  readonly careful: ReadonlyArray<Caution>;
};

export type ShiftSide = {
  readonly __typename?: 'ShiftSide';
  readonly stances: ReadonlyArray<Stance>;
  readonly demands: ReadonlyArray<Demand>;
  readonly quantity: Maybe<Quantity>;
  readonly level: Maybe<ScaleLevel>;
  readonly time: Maybe<Scalars['PartialDate']['output']>;
  readonly timeWords: ReadonlyArray<Scalars['String']['output']>;
  readonly through: ReadonlyArray<Actor>;
  readonly support: Support;
};

export type ReportedShift = {
  readonly __typename?: 'ReportedShift';
  readonly issue: Issue;
  readonly direction: Shift;
  readonly time: Maybe<Scalars['PartialDate']['output']>;
  readonly timeWords: ReadonlyArray<Scalars['String']['output']>;
  readonly through: ReadonlyArray<Actor>;
  readonly support: Support;
};

export type Caution = {
  readonly __typename?: 'Caution';
  readonly kind: CautionKind;
  readonly side: ShiftSideName;
};

export type ShiftSideName =
  | 'FROM'
  | 'TO';

export type ShiftDirection =
  | 'HARDENED'
  | 'SOFTENED'
  | 'REVERSED'
  | 'UNCLEAR';

export type ShiftBasis =
  | 'QUANTITY'
  | 'LEVEL'
  | 'STANCE';

export type ShiftRule =
  | 'QUANTITY_FROM_OWN_END'
  | 'QUANTITY_BY_ITS_BOUND'
  | 'LEVEL_FROM_OWN_END'
  | 'STANCE_TOWARDS_DEMAND'
  | 'CROSSED_OVER'
  | 'TIME_CANNOT_ORDER'
  | 'NO_OWN_END'
  | 'STANCES_NOT_RANKED';

export type CautionKind =
  | 'TENTATIVE'
  | 'EXPECTED'
  | 'CONDITIONAL'
  | 'DISPUTED'
  | 'ANONYMOUS'
  | 'NEVER_FIRST_HAND'
  | 'SINGLE_ORIGIN'
  | 'NO_ORIGIN'
  | 'EARLIER_STANDS'
  | 'ORDERED_BY_CODER';

export type SourceProfile = {
  readonly __typename?: 'SourceProfile';
  readonly about: Entity;
  readonly support: Support;
  readonly ways: ReadonlyArray<CarriedClaims>;
  readonly stances: ReadonlyArray<StanceClaims>;
  readonly holders: ReadonlyArray<CarriedActor>;
  readonly onRecord: Support;
  readonly firstHand: Support;
  readonly disputed: Support;
  readonly asOrigin: Support;
  readonly alone: Support;
  readonly shared: ReadonlyArray<SharedClaim>;
  readonly firstWith: ReadonlyArray<SharedClaim>;
  readonly relays: ReadonlyArray<PassedSource>;
  readonly relayedBy: ReadonlyArray<PassedSource>;
  readonly speaksFor: ReadonlyArray<SpokenFor>;
  readonly reliability: Maybe<ReliabilityGrade>;
  readonly credibility: ReadonlyArray<CredibilityClaims>;
  readonly straddling: ReadonlyArray<Claim>;
  readonly undated: ReadonlyArray<Claim>;
  readonly truncated: Scalars['Boolean']['output'];
};


export type SourceProfileHoldersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type SourceProfileSharedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type SourceProfileFirstWithArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type SourceProfileRelaysArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type SourceProfileRelayedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type CarriedClaims = {
  readonly __typename?: 'CarriedClaims';
  readonly way: CarryWay;
  readonly support: Support;
};

export type CarryWay =
  | 'VOICE'
  | 'RELAY'
  | 'INHERITED'
  | 'PUBLISHER';

export type CarriedActor = {
  readonly __typename?: 'CarriedActor';
  readonly actor: Actor;
  readonly support: Support;
};

export type SharedClaim = {
  readonly __typename?: 'SharedClaim';
  readonly claim: Claim;
  readonly others: ReadonlyArray<Claim>;
};

export type PassedSource = {
  readonly __typename?: 'PassedSource';
  readonly source: Source;
  readonly support: Support;
};

export type SpokenFor = {
  readonly __typename?: 'SpokenFor';
  readonly actor: Actor;
  readonly tie: SpokenForTie;
  readonly role: Maybe<Scalars['String']['output']>;
  readonly from: Maybe<Scalars['PartialDate']['output']>;
  readonly until: Maybe<Scalars['PartialDate']['output']>;
};

export type SpokenForTie =
  | 'REPRESENTS'
  | 'SPEAKS_FROM';

export type Standings = {
  readonly __typename?: 'Standings';
  readonly demand: Demand;
  readonly status: Stated;
  readonly support: Support;
  readonly groups: ReadonlyArray<StanceGroup>;
  readonly former: ReadonlyArray<StanceHolder>;
  readonly silent: ReadonlyArray<SilentActor>;
  readonly silences: ReadonlyArray<Silence>;
  readonly denials: ReadonlyArray<Claim>;
  readonly straddling: ReadonlyArray<Claim>;
  readonly undated: ReadonlyArray<Claim>;
  readonly truncated: Scalars['Boolean']['output'];
};

export type StanceGroup = {
  readonly __typename?: 'StanceGroup';
  readonly stance: Stance;
  readonly holders: ReadonlyArray<StanceHolder>;
};

export type StanceHolder = {
  readonly __typename?: 'StanceHolder';
  readonly holder: Actor;
  readonly coded: ReadonlyArray<Actor>;
  readonly stance: Stance;
  readonly asCondition: Scalars['Boolean']['output'];
  readonly order: Maybe<PositionOrder>;
  readonly support: Support;
};

export type SilentActor = {
  readonly __typename?: 'SilentActor';
  readonly actor: Actor;
  readonly kinds: ReadonlyArray<SilenceKind>;
  readonly silences: ReadonlyArray<Silence>;
};

export type SilenceKind =
  | 'ASKED_OF'
  | 'DECLINED'
  | 'NO_REPLY';

export type SubgraphFilter = {
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  readonly actors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly issue?: InputMaybe<Scalars['ID']['input']>;
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  readonly stance?: InputMaybe<ReadonlyArray<Stance>>;
};

export type Subgraph = {
  readonly __typename?: 'Subgraph';
  readonly nodes: ReadonlyArray<Entity>;
  readonly edges: ReadonlyArray<SubgraphEdge>;
  readonly truncated: Scalars['Boolean']['output'];
};

export type SubgraphEdge = {
  readonly __typename?: 'SubgraphEdge';
  readonly id: Scalars['ID']['output'];
  readonly type: EdgeType;
  readonly from: Entity;
  readonly to: Entity;
  readonly sentence: Scalars['String']['output'];
  readonly derived: Scalars['Boolean']['output'];
  readonly support: Maybe<Support>;
};

export type SubgraphMode =
  | 'PROJECTED'
  | 'RECORD';

export type EdgeType =
  | 'DEMANDS'
  | 'PROPOSES'
  | 'OFFERS'
  | 'ACCEPTS'
  | 'CONSIDERS'
  | 'REJECTS'
  | 'WITHDRAWS'
  | 'THREATENS'
  | 'CONFIRMS'
  | 'DENIES'
  | 'REPORTED_BY'
  | 'HELD_AT'
  | 'CONCERNS'
  | 'PARTICIPATED_IN'
  | 'MEDIATED'
  | 'HOSTED'
  | 'HELD_BY'
  | 'ABOUT'
  | 'EVIDENCED_BY'
  | 'ASSERTS'
  | 'IF'
  | 'UNLESS'
  | 'MADE_AT'
  | 'TOLD_TO'
  | 'CONTRADICTS'
  | 'RESTATES'
  | 'SUPERSEDES'
  | 'ASKED_OF'
  | 'INCOMPATIBLE_WITH'
  | 'INCLUDES'
  | 'REPRESENTS'
  | 'MEMBER_OF'
  | 'SPEAKS_FROM'
  | 'LOW_END'
  | 'HIGH_END'
  | 'SCALED'
  | 'PUBLISHED_BY'
  | 'RETELLS'
  | 'MENTIONS';

export type Support = {
  readonly __typename?: 'Support';
  readonly claims: SupportingClaims;
  readonly documents: SupportingDocuments;
  readonly outlets: SupportingSources;
  readonly origins: SupportingSources;
  readonly firstHand: Scalars['Boolean']['output'];
  readonly onRecord: Scalars['Boolean']['output'];
  readonly modality: Maybe<Modality>;
  readonly conditional: Scalars['Boolean']['output'];
  readonly disputed: Scalars['Boolean']['output'];
  readonly firstSaid: Maybe<Scalars['PartialDate']['output']>;
  readonly lastSaid: Maybe<Scalars['PartialDate']['output']>;
};

export type SupportingClaims = {
  readonly __typename?: 'SupportingClaims';
  readonly count: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<Claim>;
};


export type SupportingClaimsNodesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type SupportingDocuments = {
  readonly __typename?: 'SupportingDocuments';
  readonly count: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<Document>;
};


export type SupportingDocumentsNodesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type SupportingSources = {
  readonly __typename?: 'SupportingSources';
  readonly count: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<Source>;
};


export type SupportingSourcesNodesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type TalksAccount = {
  readonly __typename?: 'TalksAccount';
  readonly status: TalksStatus;
  readonly affirmations: Support;
  readonly denials: Support;
  readonly partDenials: Support;
  readonly timeWords: ReadonlyArray<Scalars['String']['output']>;
  readonly venues: ReadonlyArray<TalksVenue>;
  readonly subjects: ReadonlyArray<TalksSubject>;
  readonly demands: ReadonlyArray<TalksDemand>;
  readonly participants: ReadonlyArray<TalksActor>;
  readonly mediators: ReadonlyArray<TalksActor>;
  readonly hosts: ReadonlyArray<TalksActor>;
  readonly silences: ReadonlyArray<Claim>;
  readonly untargetedSilences: ReadonlyArray<Claim>;
  readonly straddling: ReadonlyArray<Claim>;
  readonly undated: ReadonlyArray<Claim>;
  readonly truncated: Scalars['Boolean']['output'];
};

export type TalksVenue = {
  readonly __typename?: 'TalksVenue';
  readonly venue: Venue;
  readonly support: Support;
};

export type TalksDemand = {
  readonly __typename?: 'TalksDemand';
  readonly demand: Demand;
  readonly support: Support;
};

export type TalksSubject = {
  readonly __typename?: 'TalksSubject';
  readonly issue: Issue;
  readonly support: Support;
};

export type TalksActor = {
  readonly __typename?: 'TalksActor';
  readonly actor: Actor;
  readonly support: Support;
};

export type Timeline = {
  readonly __typename?: 'Timeline';
  readonly about: Maybe<Entity>;
  readonly events: ReadonlyArray<TimelineEvent>;
  readonly undated: ReadonlyArray<TimelineEvent>;
  readonly straddling: ReadonlyArray<Claim>;
  readonly truncated: Scalars['Boolean']['output'];
};

export type TimelineEvent = {
  readonly __typename?: 'TimelineEvent';
  readonly kind: EventKind;
  readonly date: Maybe<Scalars['PartialDate']['output']>;
  readonly basis: Maybe<DateBasis>;
  readonly what: Entity;
};

export type EventKind =
  | 'TALKS'
  | 'FACT'
  | 'SAID'
  | 'PUBLISHED';

export type DateBasis =
  | 'DATE'
  | 'HELD'
  | 'SAID'
  | 'PUBLISHED'
  | 'BOUNDS';

export type WhatChanged = {
  readonly __typename?: 'WhatChanged';
  readonly since: Scalars['DateTime']['output'];
  readonly until: Maybe<Scalars['DateTime']['output']>;
  readonly counts: ChangeCounts;
  readonly claims: ReadonlyArray<ChangedClaim>;
  readonly positions: ReadonlyArray<MovedPosition>;
  readonly origins: ReadonlyArray<ChangedOrigin>;
  readonly talks: ReadonlyArray<ChangedTalks>;
  readonly things: ReadonlyArray<ChangedThing>;
  readonly truncated: Scalars['Boolean']['output'];
};

export type ChangeCounts = {
  readonly __typename?: 'ChangeCounts';
  readonly claims: Scalars['Int']['output'];
  readonly positions: Scalars['Int']['output'];
  readonly origins: Scalars['Int']['output'];
  readonly talks: Scalars['Int']['output'];
  readonly things: Scalars['Int']['output'];
  readonly undone: Scalars['Int']['output'];
};

export type ChangedClaim = {
  readonly __typename?: 'ChangedClaim';
  readonly how: ThingChange;
  readonly claim: Claim;
  readonly before: Maybe<Claim>;
  readonly after: Maybe<Claim>;
  readonly fields: ReadonlyArray<FieldChange>;
  readonly entries: ReadonlyArray<ChangeEntry>;
};

export type FieldChange = {
  readonly __typename?: 'FieldChange';
  readonly field: Scalars['String']['output'];
  readonly before: Maybe<Scalars['String']['output']>;
  readonly after: Maybe<Scalars['String']['output']>;
};

export type ChangeEntry = {
  readonly __typename?: 'ChangeEntry';
  readonly version: Scalars['Int']['output'];
  readonly at: Scalars['DateTime']['output'];
  readonly by: Scalars['String']['output'];
  readonly action: Scalars['String']['output'];
  readonly reason: Maybe<Scalars['String']['output']>;
};

export type MovedPosition = {
  readonly __typename?: 'MovedPosition';
  readonly holder: Actor;
  readonly demand: Demand;
  readonly how: PositionMove;
  readonly because: Scalars['String']['output'];
  readonly before: ReadonlyArray<StanceThen>;
  readonly after: ReadonlyArray<StanceThen>;
  readonly changes: ReadonlyArray<Claim>;
};

export type StanceThen = {
  readonly __typename?: 'StanceThen';
  readonly stance: Stance;
  readonly asCondition: Scalars['Boolean']['output'];
  readonly order: PositionOrder;
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  readonly sinceBasis: SinceBasis;
  readonly support: Support;
};

export type ChangedOrigin = {
  readonly __typename?: 'ChangedOrigin';
  readonly how: OriginChange;
  readonly about: Entity;
  readonly origin: Source;
  readonly claims: ReadonlyArray<Claim>;
};

export type ChangedTalks = {
  readonly __typename?: 'ChangedTalks';
  readonly talks: Talks;
  readonly before: Maybe<TalksStatus>;
  readonly after: Maybe<TalksStatus>;
  readonly claims: ReadonlyArray<Claim>;
};

export type ChangedThing = {
  readonly __typename?: 'ChangedThing';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly kind: Scalars['String']['output'];
  readonly how: ThingChange;
  readonly fields: ReadonlyArray<FieldChange>;
  readonly entries: ReadonlyArray<ChangeEntry>;
};

export type ThingChange =
  | 'RECORDED'
  | 'RESTORED'
  | 'REVISED'
  | 'RERANKED'
  | 'GRADED'
  | 'RETRACTED'
  | 'RETIRED';

export type PositionMove =
  | 'APPEARED'
  | 'GONE'
  | 'MOVED'
  | 'SINCE'
  | 'SUPPORT';

export type OriginChange =
  | 'NEW'
  | 'LOST';

export type AboutInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type WhoReported = {
  readonly __typename?: 'WhoReported';
  readonly about: Maybe<Entity>;
  readonly candidates: ReadonlyArray<Candidate>;
  readonly status: Stated;
  readonly support: Support;
  readonly stances: ReadonlyArray<StanceSupport>;
  readonly origins: ReadonlyArray<OriginClaims>;
  readonly trails: ReadonlyArray<Trail>;
  readonly denials: ReadonlyArray<Claim>;
  readonly doubts: ReadonlyArray<Claim>;
  readonly contradictions: ReadonlyArray<Claim>;
  readonly declined: ReadonlyArray<Silence>;
  readonly noReply: ReadonlyArray<Silence>;
  readonly observers: ReadonlyArray<Claim>;
  readonly narrated: ReadonlyArray<Claim>;
  readonly unidentified: ReadonlyArray<Claim>;
  readonly asCondition: ReadonlyArray<Claim>;
  readonly straddling: ReadonlyArray<Claim>;
  readonly undated: ReadonlyArray<Claim>;
  readonly truncated: Scalars['Boolean']['output'];
};

export type Candidate = {
  readonly __typename?: 'Candidate';
  readonly node: Entity;
  readonly matched: Matched;
  readonly where: Scalars['String']['output'];
};

export type Matched =
  | 'NAME'
  | 'TEXT'
  | 'CLAIM';

export type StanceSupport = {
  readonly __typename?: 'StanceSupport';
  readonly holder: Maybe<Actor>;
  readonly stance: Stance;
  readonly stands: Scalars['Boolean']['output'];
  readonly support: Support;
};

export type OriginClaims = {
  readonly __typename?: 'OriginClaims';
  readonly source: Source;
  readonly claims: ReadonlyArray<Claim>;
};

export type Trail = {
  readonly __typename?: 'Trail';
  readonly claim: Claim;
  readonly document: Document;
  readonly steps: ReadonlyArray<Hop>;
};

export type Silence = {
  readonly __typename?: 'Silence';
  readonly claim: Claim;
  readonly targeted: Scalars['Boolean']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = {}, TContext = {}, TArgs = {}> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = {}, TContext = {}, TArgs = {}> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = {}, TContext = {}> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = {}, TContext = {}> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = {}, TParent = {}, TContext = {}, TArgs = {}> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<{}>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ActorNetwork: ResolverTypeWrapper<ActorNetworkValue>;
  NetworkMode: NetworkMode;
  NetworkNormalisation: NetworkNormalisation;
  NetworkEdge: ResolverTypeWrapper<NetworkEdgeValueValue>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  NetworkTie: ResolverTypeWrapper<NetworkTieValueValue>;
  NetworkTieKind: NetworkTieKind;
  NetworkActor: ResolverTypeWrapper<NetworkActorValueValue>;
  NetworkStance: ResolverTypeWrapper<NetworkStanceValueValue>;
  BargainingRange: ResolverTypeWrapper<BargainingRangeValue>;
  MeasureRange: ResolverTypeWrapper<MeasureRangeValue>;
  Figure: ResolverTypeWrapper<FigureValue>;
  ScaleEnd: ScaleEnd;
  FigureStatus: FigureStatus;
  StaleRule: StaleRule;
  BargainingGap: ResolverTypeWrapper<BargainingGapValue>;
  Zone: ResolverTypeWrapper<Zone>;
  GapRule: GapRule;
  LeftOutNumber: ResolverTypeWrapper<LeftOutValue>;
  LeftOutReason: LeftOutReason;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Node: ResolverTypeWrapper<NodeLikeValue>;
  Entity: ResolverTypeWrapper<NodeLikeValue>;
  Source: ResolverTypeWrapper<NodeLikeValue>;
  ReliabilityGrade: ResolverTypeWrapper<ReliabilityGrade>;
  Quantity: ResolverTypeWrapper<Quantity>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Reliability: Reliability;
  Standing: Standing;
  Stated: Stated;
  Mutation: ResolverTypeWrapper<{}>;
  ClaimInput: ClaimInput;
  ClaimChanges: ClaimChanges;
  QuantityInput: QuantityInput;
  HopInput: HopInput;
  QuoteInput: QuoteInput;
  AssertionInput: AssertionInput;
  RestatementInput: RestatementInput;
  DriftInput: DriftInput;
  DossierFile: DossierFile;
  Verdict: Verdict;
  ClaimChanged: ResolverTypeWrapper<DoneValue>;
  SourceChanged: ResolverTypeWrapper<DoneValue>;
  Judged: ResolverTypeWrapper<JudgedPairValue>;
  DossierImported: ResolverTypeWrapper<ImportedValue>;
  Subscription: ResolverTypeWrapper<{}>;
  Change: ResolverTypeWrapper<RecordedChangeValue>;
  Claim: ResolverTypeWrapper<ClaimLikeValue>;
  Hop: ResolverTypeWrapper<HopValue>;
  Quote: ResolverTypeWrapper<Quote>;
  Assertion: ResolverTypeWrapper<AssertionValueValue>;
  Condition: ResolverTypeWrapper<ConditionValueValue>;
  ConditionType: ConditionType;
  Restatement: ResolverTypeWrapper<RestatementValueValue>;
  Drift: ResolverTypeWrapper<Drift>;
  DriftKind: DriftKind;
  Stance: Stance;
  Modality: Modality;
  Part: Part;
  Shift: Shift;
  Rank: Rank;
  Role: Role;
  OriginStatus: OriginStatus;
  CommonGround: ResolverTypeWrapper<CommonGroundValue>;
  SharedStance: ResolverTypeWrapper<SharedStanceValueValue>;
  SharedStanceParty: ResolverTypeWrapper<PartyValueValue>;
  Side: Side;
  Conditions: ResolverTypeWrapper<ConditionsValue>;
  StanceCondition: ResolverTypeWrapper<StanceConditionValue>;
  Conflicts: ResolverTypeWrapper<ConflictsValue>;
  ConflictPair: ResolverTypeWrapper<ConflictValueValue>;
  WeighedPosition: ResolverTypeWrapper<WeighedValueValue>;
  ConflictRule: ConflictRule;
  Reservation: Reservation;
  ClaimConnection: ResolverTypeWrapper<ConnectionValue>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  DocumentConnection: ResolverTypeWrapper<ConnectionValue>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  ActorConnection: ResolverTypeWrapper<ConnectionValue>;
  ActorEdge: ResolverTypeWrapper<Omit<ActorEdge, 'node'> & { node: ResolversTypes['Actor'] }>;
  DemandConnection: ResolverTypeWrapper<ConnectionValue>;
  DemandEdge: ResolverTypeWrapper<Omit<DemandEdge, 'node'> & { node: ResolversTypes['Demand'] }>;
  IssueConnection: ResolverTypeWrapper<ConnectionValue>;
  IssueEdge: ResolverTypeWrapper<Omit<IssueEdge, 'node'> & { node: ResolversTypes['Issue'] }>;
  VenueConnection: ResolverTypeWrapper<ConnectionValue>;
  VenueEdge: ResolverTypeWrapper<Omit<VenueEdge, 'node'> & { node: ResolversTypes['Venue'] }>;
  TalksConnection: ResolverTypeWrapper<ConnectionValue>;
  TalksEdge: ResolverTypeWrapper<Omit<TalksEdge, 'node'> & { node: ResolversTypes['Talks'] }>;
  SourceConnection: ResolverTypeWrapper<ConnectionValue>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  TieConnection: ResolverTypeWrapper<ConnectionValue>;
  TieEdge: ResolverTypeWrapper<Omit<TieEdge, 'node'> & { node: ResolversTypes['Tie'] }>;
  MentionConnection: ResolverTypeWrapper<ConnectionValue>;
  MentionEdge: ResolverTypeWrapper<Omit<MentionEdge, 'node'> & { node: ResolversTypes['Mention'] }>;
  DrawnPositionConnection: ResolverTypeWrapper<ConnectionValue>;
  DrawnPositionEdge: ResolverTypeWrapper<Omit<DrawnPositionEdge, 'node'> & { node: ResolversTypes['DrawnPosition'] }>;
  DrawnRoleConnection: ResolverTypeWrapper<ConnectionValue>;
  DrawnRoleEdge: ResolverTypeWrapper<Omit<DrawnRoleEdge, 'node'> & { node: ResolversTypes['DrawnRole'] }>;
  DrawnVenueConnection: ResolverTypeWrapper<ConnectionValue>;
  DrawnVenueEdge: ResolverTypeWrapper<Omit<DrawnVenueEdge, 'node'> & { node: ResolversTypes['DrawnVenue'] }>;
  DrawnSubjectConnection: ResolverTypeWrapper<ConnectionValue>;
  DrawnSubjectEdge: ResolverTypeWrapper<Omit<DrawnSubjectEdge, 'node'> & { node: ResolversTypes['DrawnSubject'] }>;
  DrawnReportConnection: ResolverTypeWrapper<ConnectionValue>;
  DrawnReportEdge: ResolverTypeWrapper<Omit<DrawnReportEdge, 'node'> & { node: ResolversTypes['DrawnReport'] }>;
  Corroboration: ResolverTypeWrapper<CorroborationValue>;
  CorroborationStep: ResolverTypeWrapper<StepValue>;
  StepKind: StepKind;
  SupportingOrigin: ResolverTypeWrapper<SupportingOriginValue>;
  Meeting: ResolverTypeWrapper<MeetingValue>;
  MeetingKind: MeetingKind;
  Collapse: ResolverTypeWrapper<CollapseValue>;
  FragileClaim: ResolverTypeWrapper<FragileValue>;
  GradedSource: ResolverTypeWrapper<GradedValue>;
  CredibilityClaims: ResolverTypeWrapper<Omit<CredibilityClaims, 'claims'> & { claims: ReadonlyArray<ResolversTypes['Claim']> }>;
  Disputes: ResolverTypeWrapper<DisputesValue>;
  Dispute: ResolverTypeWrapper<DisputeValue>;
  DisputedPair: ResolverTypeWrapper<DisputedPairValue>;
  DisputeRule: DisputeRule;
  DisputedAspect: ResolverTypeWrapper<DisputedAspectValue>;
  DisputedValue: ResolverTypeWrapper<DisputedValueValue>;
  DisputedThing: ResolverTypeWrapper<DisputedThingValue>;
  Dossier: ResolverTypeWrapper<DossierValueValue>;
  DossierContents: ResolverTypeWrapper<DossierContentsValue>;
  ActorWeight: ResolverTypeWrapper<WeightValue>;
  IssueWeight: ResolverTypeWrapper<WeightValue>;
  DrawnPosition: ResolverTypeWrapper<DrawnValueValue>;
  TalksRole: TalksRole;
  DrawnRole: ResolverTypeWrapper<DrawnValueValue>;
  DrawnVenue: ResolverTypeWrapper<DrawnValueValue>;
  DrawnSubject: ResolverTypeWrapper<DrawnValueValue>;
  DrawnReport: ResolverTypeWrapper<DrawnValueValue>;
  Tie: ResolverTypeWrapper<TieValueValue>;
  Mention: ResolverTypeWrapper<MentionValueValue>;
  Relay: ResolverTypeWrapper<RelayValue>;
  Scale: ResolverTypeWrapper<ScaleValue>;
  Drifted: ResolverTypeWrapper<DriftedValue>;
  Lineage: ResolverTypeWrapper<LineageValue>;
  Retelling: ResolverTypeWrapper<RetellingValue>;
  WordChange: ResolverTypeWrapper<WordChange>;
  WordChangeKind: WordChangeKind;
  Loss: ResolverTypeWrapper<Loss>;
  LossKind: LossKind;
  Actor: ResolverTypeWrapper<NodeLikeValue>;
  InformationSource: ResolverTypeWrapper<NodeLikeValue>;
  Issue: ResolverTypeWrapper<NodeLikeValue>;
  Demand: ResolverTypeWrapper<NodeLikeValue>;
  Venue: ResolverTypeWrapper<NodeLikeValue>;
  Talks: ResolverTypeWrapper<NodeLikeValue>;
  TalksStatus: TalksStatus;
  Document: ResolverTypeWrapper<NodeLikeValue>;
  KindCount: ResolverTypeWrapper<KindCount>;
  Gaps: ResolverTypeWrapper<GapsValue>;
  Gap: ResolverTypeWrapper<KnowledgeGapValue>;
  GapCount: ResolverTypeWrapper<GapCount>;
  GapKind: GapKind;
  RevisionConnection: ResolverTypeWrapper<ConnectionValue>;
  RevisionEdge: ResolverTypeWrapper<Omit<RevisionEdge, 'node'> & { node: ResolversTypes['Revision'] }>;
  Revision: ResolverTypeWrapper<RevisionOfThingValue>;
  ChangeAction: ChangeAction;
  DayRange: DayRange;
  ClaimFilter: ClaimFilter;
  ClaimOrder: ClaimOrder;
  ThingOrder: ThingOrder;
  DatedOrder: DatedOrder;
  ActorKind: ActorKind;
  SourceKind: SourceKind;
  ActorFilter: ActorFilter;
  DemandFilter: DemandFilter;
  IssueFilter: IssueFilter;
  VenueFilter: VenueFilter;
  MeetingFilter: MeetingFilter;
  SourceFilter: SourceFilter;
  DocumentFilter: DocumentFilter;
  Matrix: ResolverTypeWrapper<MatrixAnswerValue>;
  MatrixLine: ResolverTypeWrapper<MatrixLineValue>;
  MatrixCell: ResolverTypeWrapper<MatrixCellValue>;
  StanceClaims: ResolverTypeWrapper<Omit<StanceClaims, 'support'> & { support: ResolversTypes['Support'] }>;
  MatrixRows: MatrixRows;
  MatrixColumns: MatrixColumns;
  MatrixCells: MatrixCells;
  Paths: ResolverTypeWrapper<PathsValue>;
  GraphPath: ResolverTypeWrapper<GraphPathValueValue>;
  PathStep: ResolverTypeWrapper<PathStepValueValue>;
  PathStatus: PathStatus;
  PositionFilter: PositionFilter;
  Positions: ResolverTypeWrapper<PositionsValue>;
  PositionConnection: ResolverTypeWrapper<ConnectionValue>;
  PositionEdge: ResolverTypeWrapper<Omit<PositionEdge, 'node'> & { node: ResolversTypes['Position'] }>;
  Position: ResolverTypeWrapper<StandingPositionValue>;
  ScaleLevel: ResolverTypeWrapper<ScaleLevelValue>;
  PositionOrder: PositionOrder;
  SinceBasis: SinceBasis;
  SearchKind: SearchKind;
  SearchedText: SearchedText;
  Highlight: ResolverTypeWrapper<Highlight>;
  SearchMatch: ResolverTypeWrapper<SearchMatchValue>;
  Shifts: ResolverTypeWrapper<ShiftsValue>;
  ShiftStep: ResolverTypeWrapper<ShiftStepValue>;
  ShiftSide: ResolverTypeWrapper<ShiftSideValue>;
  ReportedShift: ResolverTypeWrapper<ReportedShiftValue>;
  Caution: ResolverTypeWrapper<Caution>;
  ShiftSideName: ShiftSideName;
  ShiftDirection: ShiftDirection;
  ShiftBasis: ShiftBasis;
  ShiftRule: ShiftRule;
  CautionKind: CautionKind;
  SourceProfile: ResolverTypeWrapper<SourceProfileAnswerValue>;
  CarriedClaims: ResolverTypeWrapper<Omit<CarriedClaims, 'support'> & { support: ResolversTypes['Support'] }>;
  CarryWay: CarryWay;
  CarriedActor: ResolverTypeWrapper<JoinedValue>;
  SharedClaim: ResolverTypeWrapper<ComparedValue>;
  PassedSource: ResolverTypeWrapper<JoinedValue>;
  SpokenFor: ResolverTypeWrapper<SpeaksForValue>;
  SpokenForTie: SpokenForTie;
  Standings: ResolverTypeWrapper<StandingsValue>;
  StanceGroup: ResolverTypeWrapper<Omit<StanceGroup, 'holders'> & { holders: ReadonlyArray<ResolversTypes['StanceHolder']> }>;
  StanceHolder: ResolverTypeWrapper<StanceHolderValue>;
  SilentActor: ResolverTypeWrapper<SilentActorValue>;
  SilenceKind: SilenceKind;
  SubgraphFilter: SubgraphFilter;
  Subgraph: ResolverTypeWrapper<SubgraphLikeValue>;
  SubgraphEdge: ResolverTypeWrapper<SubgraphEdgeLikeValue>;
  SubgraphMode: SubgraphMode;
  EdgeType: EdgeType;
  Support: ResolverTypeWrapper<SupportLikeValue>;
  SupportingClaims: ResolverTypeWrapper<BehindValue>;
  SupportingDocuments: ResolverTypeWrapper<BehindValue>;
  SupportingSources: ResolverTypeWrapper<BehindValue>;
  TalksAccount: ResolverTypeWrapper<ToldAccountValue>;
  TalksVenue: ResolverTypeWrapper<TalksPartValue>;
  TalksDemand: ResolverTypeWrapper<TalksPartValue>;
  TalksSubject: ResolverTypeWrapper<TalksPartValue>;
  TalksActor: ResolverTypeWrapper<TalksPartValue>;
  Timeline: ResolverTypeWrapper<TimelineValue>;
  TimelineEvent: ResolverTypeWrapper<TimelineEventValue>;
  EventKind: EventKind;
  DateBasis: DateBasis;
  WhatChanged: ResolverTypeWrapper<WhatChangedValue>;
  ChangeCounts: ResolverTypeWrapper<ChangeCounts>;
  ChangedClaim: ResolverTypeWrapper<ChangedClaimValue>;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  ChangeEntry: ResolverTypeWrapper<ChangeEntry>;
  MovedPosition: ResolverTypeWrapper<MovedByClaimsValue>;
  StanceThen: ResolverTypeWrapper<HeldPositionValue>;
  ChangedOrigin: ResolverTypeWrapper<ChangedOriginValue>;
  ChangedTalks: ResolverTypeWrapper<ChangedTalksValue>;
  ChangedThing: ResolverTypeWrapper<ChangedThingValue>;
  ThingChange: ThingChange;
  PositionMove: PositionMove;
  OriginChange: OriginChange;
  AboutInput: AboutInput;
  WhoReported: ResolverTypeWrapper<WhoReportedValue>;
  Candidate: ResolverTypeWrapper<CandidateValue>;
  Matched: Matched;
  StanceSupport: ResolverTypeWrapper<Omit<StanceSupport, 'holder' | 'support'> & { holder?: Maybe<ResolversTypes['Actor']>, support: ResolversTypes['Support'] }>;
  OriginClaims: ResolverTypeWrapper<Omit<OriginClaims, 'source' | 'claims'> & { source: ResolversTypes['Source'], claims: ReadonlyArray<ResolversTypes['Claim']> }>;
  Trail: ResolverTypeWrapper<TrailValue>;
  Silence: ResolverTypeWrapper<SilenceValue>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: {};
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  ActorNetwork: ActorNetworkValue;
  NetworkEdge: NetworkEdgeValueValue;
  Float: Scalars['Float']['output'];
  NetworkTie: NetworkTieValueValue;
  NetworkActor: NetworkActorValueValue;
  NetworkStance: NetworkStanceValueValue;
  BargainingRange: BargainingRangeValue;
  MeasureRange: MeasureRangeValue;
  Figure: FigureValue;
  BargainingGap: BargainingGapValue;
  Zone: Zone;
  LeftOutNumber: LeftOutValue;
  PartialDate: Scalars['PartialDate']['output'];
  DateTime: Scalars['DateTime']['output'];
  URL: Scalars['URL']['output'];
  Node: NodeLikeValue;
  Entity: NodeLikeValue;
  Source: NodeLikeValue;
  ReliabilityGrade: ReliabilityGrade;
  Quantity: Quantity;
  PageInfo: PageInfo;
  Mutation: {};
  ClaimInput: ClaimInput;
  ClaimChanges: ClaimChanges;
  QuantityInput: QuantityInput;
  HopInput: HopInput;
  QuoteInput: QuoteInput;
  AssertionInput: AssertionInput;
  RestatementInput: RestatementInput;
  DriftInput: DriftInput;
  DossierFile: DossierFile;
  ClaimChanged: DoneValue;
  SourceChanged: DoneValue;
  Judged: JudgedPairValue;
  DossierImported: ImportedValue;
  Subscription: {};
  Change: RecordedChangeValue;
  Claim: ClaimLikeValue;
  Hop: HopValue;
  Quote: Quote;
  Assertion: AssertionValueValue;
  Condition: ConditionValueValue;
  Restatement: RestatementValueValue;
  Drift: Drift;
  CommonGround: CommonGroundValue;
  SharedStance: SharedStanceValueValue;
  SharedStanceParty: PartyValueValue;
  Conditions: ConditionsValue;
  StanceCondition: StanceConditionValue;
  Conflicts: ConflictsValue;
  ConflictPair: ConflictValueValue;
  WeighedPosition: WeighedValueValue;
  ClaimConnection: ConnectionValue;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  DocumentConnection: ConnectionValue;
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  ActorConnection: ConnectionValue;
  ActorEdge: Omit<ActorEdge, 'node'> & { node: ResolversParentTypes['Actor'] };
  DemandConnection: ConnectionValue;
  DemandEdge: Omit<DemandEdge, 'node'> & { node: ResolversParentTypes['Demand'] };
  IssueConnection: ConnectionValue;
  IssueEdge: Omit<IssueEdge, 'node'> & { node: ResolversParentTypes['Issue'] };
  VenueConnection: ConnectionValue;
  VenueEdge: Omit<VenueEdge, 'node'> & { node: ResolversParentTypes['Venue'] };
  TalksConnection: ConnectionValue;
  TalksEdge: Omit<TalksEdge, 'node'> & { node: ResolversParentTypes['Talks'] };
  SourceConnection: ConnectionValue;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  TieConnection: ConnectionValue;
  TieEdge: Omit<TieEdge, 'node'> & { node: ResolversParentTypes['Tie'] };
  MentionConnection: ConnectionValue;
  MentionEdge: Omit<MentionEdge, 'node'> & { node: ResolversParentTypes['Mention'] };
  DrawnPositionConnection: ConnectionValue;
  DrawnPositionEdge: Omit<DrawnPositionEdge, 'node'> & { node: ResolversParentTypes['DrawnPosition'] };
  DrawnRoleConnection: ConnectionValue;
  DrawnRoleEdge: Omit<DrawnRoleEdge, 'node'> & { node: ResolversParentTypes['DrawnRole'] };
  DrawnVenueConnection: ConnectionValue;
  DrawnVenueEdge: Omit<DrawnVenueEdge, 'node'> & { node: ResolversParentTypes['DrawnVenue'] };
  DrawnSubjectConnection: ConnectionValue;
  DrawnSubjectEdge: Omit<DrawnSubjectEdge, 'node'> & { node: ResolversParentTypes['DrawnSubject'] };
  DrawnReportConnection: ConnectionValue;
  DrawnReportEdge: Omit<DrawnReportEdge, 'node'> & { node: ResolversParentTypes['DrawnReport'] };
  Corroboration: CorroborationValue;
  CorroborationStep: StepValue;
  SupportingOrigin: SupportingOriginValue;
  Meeting: MeetingValue;
  Collapse: CollapseValue;
  FragileClaim: FragileValue;
  GradedSource: GradedValue;
  CredibilityClaims: Omit<CredibilityClaims, 'claims'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']> };
  Disputes: DisputesValue;
  Dispute: DisputeValue;
  DisputedPair: DisputedPairValue;
  DisputedAspect: DisputedAspectValue;
  DisputedValue: DisputedValueValue;
  DisputedThing: DisputedThingValue;
  Dossier: DossierValueValue;
  DossierContents: DossierContentsValue;
  ActorWeight: WeightValue;
  IssueWeight: WeightValue;
  DrawnPosition: DrawnValueValue;
  DrawnRole: DrawnValueValue;
  DrawnVenue: DrawnValueValue;
  DrawnSubject: DrawnValueValue;
  DrawnReport: DrawnValueValue;
  Tie: TieValueValue;
  Mention: MentionValueValue;
  Relay: RelayValue;
  Scale: ScaleValue;
  Drifted: DriftedValue;
  Lineage: LineageValue;
  Retelling: RetellingValue;
  WordChange: WordChange;
  Loss: Loss;
  Actor: NodeLikeValue;
  InformationSource: NodeLikeValue;
  Issue: NodeLikeValue;
  Demand: NodeLikeValue;
  Venue: NodeLikeValue;
  Talks: NodeLikeValue;
  Document: NodeLikeValue;
  KindCount: KindCount;
  Gaps: GapsValue;
  Gap: KnowledgeGapValue;
  GapCount: GapCount;
  RevisionConnection: ConnectionValue;
  RevisionEdge: Omit<RevisionEdge, 'node'> & { node: ResolversParentTypes['Revision'] };
  Revision: RevisionOfThingValue;
  DayRange: DayRange;
  ClaimFilter: ClaimFilter;
  ActorFilter: ActorFilter;
  DemandFilter: DemandFilter;
  IssueFilter: IssueFilter;
  VenueFilter: VenueFilter;
  MeetingFilter: MeetingFilter;
  SourceFilter: SourceFilter;
  DocumentFilter: DocumentFilter;
  Matrix: MatrixAnswerValue;
  MatrixLine: MatrixLineValue;
  MatrixCell: MatrixCellValue;
  StanceClaims: Omit<StanceClaims, 'support'> & { support: ResolversParentTypes['Support'] };
  Paths: PathsValue;
  GraphPath: GraphPathValueValue;
  PathStep: PathStepValueValue;
  PositionFilter: PositionFilter;
  Positions: PositionsValue;
  PositionConnection: ConnectionValue;
  PositionEdge: Omit<PositionEdge, 'node'> & { node: ResolversParentTypes['Position'] };
  Position: StandingPositionValue;
  ScaleLevel: ScaleLevelValue;
  Highlight: Highlight;
  SearchMatch: SearchMatchValue;
  Shifts: ShiftsValue;
  ShiftStep: ShiftStepValue;
  ShiftSide: ShiftSideValue;
  ReportedShift: ReportedShiftValue;
  Caution: Caution;
  SourceProfile: SourceProfileAnswerValue;
  CarriedClaims: Omit<CarriedClaims, 'support'> & { support: ResolversParentTypes['Support'] };
  CarriedActor: JoinedValue;
  SharedClaim: ComparedValue;
  PassedSource: JoinedValue;
  SpokenFor: SpeaksForValue;
  Standings: StandingsValue;
  StanceGroup: Omit<StanceGroup, 'holders'> & { holders: ReadonlyArray<ResolversParentTypes['StanceHolder']> };
  StanceHolder: StanceHolderValue;
  SilentActor: SilentActorValue;
  SubgraphFilter: SubgraphFilter;
  Subgraph: SubgraphLikeValue;
  SubgraphEdge: SubgraphEdgeLikeValue;
  Support: SupportLikeValue;
  SupportingClaims: BehindValue;
  SupportingDocuments: BehindValue;
  SupportingSources: BehindValue;
  TalksAccount: ToldAccountValue;
  TalksVenue: TalksPartValue;
  TalksDemand: TalksPartValue;
  TalksSubject: TalksPartValue;
  TalksActor: TalksPartValue;
  Timeline: TimelineValue;
  TimelineEvent: TimelineEventValue;
  WhatChanged: WhatChangedValue;
  ChangeCounts: ChangeCounts;
  ChangedClaim: ChangedClaimValue;
  FieldChange: FieldChange;
  ChangeEntry: ChangeEntry;
  MovedPosition: MovedByClaimsValue;
  StanceThen: HeldPositionValue;
  ChangedOrigin: ChangedOriginValue;
  ChangedTalks: ChangedTalksValue;
  ChangedThing: ChangedThingValue;
  AboutInput: AboutInput;
  WhoReported: WhoReportedValue;
  Candidate: CandidateValue;
  StanceSupport: Omit<StanceSupport, 'holder' | 'support'> & { holder?: Maybe<ResolversParentTypes['Actor']>, support: ResolversParentTypes['Support'] };
  OriginClaims: Omit<OriginClaims, 'source' | 'claims'> & { source: ResolversParentTypes['Source'], claims: ReadonlyArray<ResolversParentTypes['Claim']> };
  Trail: TrailValue;
  Silence: SilenceValue;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actorNetwork?: Resolver<Maybe<ResolversTypes['ActorNetwork']>, ParentType, ContextType, RequireFields<QueryActorNetworkArgs, 'mode' | 'normalise' | 'firmOnly' | 'rollUp' | 'includeParts'>>;
  bargainingRange?: Resolver<Maybe<ResolversTypes['BargainingRange']>, ParentType, ContextType, RequireFields<QueryBargainingRangeArgs, 'issue' | 'rollUp'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  commonGround?: Resolver<Maybe<ResolversTypes['CommonGround']>, ParentType, ContextType, RequireFields<QueryCommonGroundArgs, 'rollUp' | 'includeParts'>>;
  conditions?: Resolver<Maybe<ResolversTypes['Conditions']>, ParentType, ContextType, RequireFields<QueryConditionsArgs, 'rollUp'>>;
  conflicts?: Resolver<Maybe<ResolversTypes['Conflicts']>, ParentType, ContextType, RequireFields<QueryConflictsArgs, 'rollUp' | 'includeParts'>>;
  corroboration?: Resolver<Maybe<ResolversTypes['Corroboration']>, ParentType, ContextType, RequireFields<QueryCorroborationArgs, 'of'>>;
  disputes?: Resolver<Maybe<ResolversTypes['Disputes']>, ParentType, ContextType, Partial<QueryDisputesArgs>>;
  drift?: Resolver<Maybe<ResolversTypes['Drifted']>, ParentType, ContextType, RequireFields<QueryDriftArgs, 'of'>>;
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType, RequireFields<QueryDossierArgs, 'id'>>;
  dossiers?: Resolver<ReadonlyArray<ResolversTypes['Dossier']>, ParentType, ContextType>;
  gaps?: Resolver<Maybe<ResolversTypes['Gaps']>, ParentType, ContextType, RequireFields<QueryGapsArgs, 'rollUp'>>;
  history?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<QueryHistoryArgs, 'id'>>;
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<QueryActorArgs, 'id'>>;
  demand?: Resolver<Maybe<ResolversTypes['Demand']>, ParentType, ContextType, RequireFields<QueryDemandArgs, 'id'>>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType, RequireFields<QueryIssueArgs, 'id'>>;
  venue?: Resolver<Maybe<ResolversTypes['Venue']>, ParentType, ContextType, RequireFields<QueryVenueArgs, 'id'>>;
  talks?: Resolver<Maybe<ResolversTypes['Talks']>, ParentType, ContextType, RequireFields<QueryTalksArgs, 'id'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<QueryActorsArgs, 'orderBy'>>;
  demands?: Resolver<ResolversTypes['DemandConnection'], ParentType, ContextType, RequireFields<QueryDemandsArgs, 'orderBy'>>;
  issues?: Resolver<ResolversTypes['IssueConnection'], ParentType, ContextType, RequireFields<QueryIssuesArgs, 'orderBy'>>;
  venues?: Resolver<ResolversTypes['VenueConnection'], ParentType, ContextType, RequireFields<QueryVenuesArgs, 'orderBy'>>;
  meetings?: Resolver<ResolversTypes['TalksConnection'], ParentType, ContextType, RequireFields<QueryMeetingsArgs, 'orderBy'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'orderBy'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'orderBy'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'orderBy'>>;
  matrix?: Resolver<Maybe<ResolversTypes['Matrix']>, ParentType, ContextType, RequireFields<QueryMatrixArgs, 'rows' | 'columns' | 'cells' | 'rollUp' | 'mostRows' | 'mostColumns'>>;
  neighbourhood?: Resolver<Maybe<ResolversTypes['Subgraph']>, ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'id' | 'depth' | 'first' | 'mode'>>;
  path?: Resolver<Maybe<ResolversTypes['Paths']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'from' | 'to' | 'maxLength' | 'first' | 'mode'>>;
  positions?: Resolver<Maybe<ResolversTypes['Positions']>, ParentType, ContextType, RequireFields<QueryPositionsArgs, 'rollUp' | 'includeParts'>>;
  search?: Resolver<ReadonlyArray<ResolversTypes['SearchMatch']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  shifts?: Resolver<Maybe<ResolversTypes['Shifts']>, ParentType, ContextType, RequireFields<QueryShiftsArgs, 'actor' | 'rollUp'>>;
  sourceProfile?: Resolver<Maybe<ResolversTypes['SourceProfile']>, ParentType, ContextType, RequireFields<QuerySourceProfileArgs, 'source' | 'rollUp'>>;
  standings?: Resolver<Maybe<ResolversTypes['Standings']>, ParentType, ContextType, RequireFields<QueryStandingsArgs, 'demand' | 'rollUp'>>;
  subgraph?: Resolver<Maybe<ResolversTypes['Subgraph']>, ParentType, ContextType, RequireFields<QuerySubgraphArgs, 'first' | 'mode'>>;
  timeline?: Resolver<Maybe<ResolversTypes['Timeline']>, ParentType, ContextType, RequireFields<QueryTimelineArgs, 'first'>>;
  whatChanged?: Resolver<ResolversTypes['WhatChanged'], ParentType, ContextType, RequireFields<QueryWhatChangedArgs, 'since' | 'first'>>;
  whoReported?: Resolver<Maybe<ResolversTypes['WhoReported']>, ParentType, ContextType, RequireFields<QueryWhoReportedArgs, 'about'>>;
};

export type ActorNetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorNetwork'] = ResolversParentTypes['ActorNetwork']> = {
  mode?: Resolver<ResolversTypes['NetworkMode'], ParentType, ContextType>;
  normalise?: Resolver<ResolversTypes['NetworkNormalisation'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['NetworkEdge']>, ParentType, ContextType, RequireFields<ActorNetworkEdgesArgs, 'first'>>;
  edgeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isolated?: Resolver<ReadonlyArray<ResolversTypes['NetworkActor']>, ParentType, ContextType, RequireFields<ActorNetworkIsolatedArgs, 'first'>>;
  isolatedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  straddling?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  undated?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NetworkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkEdge'] = ResolversParentTypes['NetworkEdge']> = {
  from?: Resolver<ResolversTypes['NetworkActor'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['NetworkActor'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  divisor?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conflicts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  either?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  arithmetic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['NetworkTie']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NetworkTieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkTie'] = ResolversParentTypes['NetworkTie']> = {
  kind?: Resolver<ResolversTypes['NetworkTieKind'], ParentType, ContextType>;
  demand?: Resolver<ResolversTypes['Demand'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['NetworkStance'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['NetworkStance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NetworkActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkActor'] = ResolversParentTypes['NetworkActor']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  activity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stances?: Resolver<ReadonlyArray<ResolversTypes['NetworkStance']>, ParentType, ContextType>;
  bothSides?: Resolver<ReadonlyArray<ResolversTypes['Demand']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NetworkStanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkStance'] = ResolversParentTypes['NetworkStance']> = {
  demand?: Resolver<ResolversTypes['Demand'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BargainingRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BargainingRange'] = ResolversParentTypes['BargainingRange']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  ranges?: Resolver<ReadonlyArray<ResolversTypes['MeasureRange']>, ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['LeftOutNumber']>, ParentType, ContextType>;
  straddling?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  undated?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureRange'] = ResolversParentTypes['MeasureRange']> = {
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  undated?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  stale?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['BargainingGap']>, ParentType, ContextType>;
  earlier?: Resolver<Maybe<ResolversTypes['BargainingGap']>, ParentType, ContextType>;
  narrowedBy?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  holder?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  through?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['ScaleEnd']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  demands?: Resolver<ReadonlyArray<ResolversTypes['Demand']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  ofDemand?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FigureStatus'], ParentType, ContextType>;
  staleRule?: Resolver<Maybe<ResolversTypes['StaleRule']>, ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unordered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  heldFirst?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  heldLast?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BargainingGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BargainingGap'] = ResolversParentTypes['BargainingGap']> = {
  rule?: Resolver<ResolversTypes['GapRule'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  overlap?: Resolver<Maybe<ResolversTypes['Zone']>, ParentType, ContextType>;
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ZoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Zone'] = ResolversParentTypes['Zone']> = {
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeftOutNumberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftOutNumber'] = ResolversParentTypes['LeftOutNumber']> = {
  reason?: Resolver<ResolversTypes['LeftOutReason'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Claim' | 'Actor' | 'InformationSource' | 'Issue' | 'Demand' | 'Venue' | 'Talks' | 'Document', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Claim' | 'Actor' | 'InformationSource' | 'Issue' | 'Demand' | 'Venue' | 'Talks' | 'Document', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  __resolveType: TypeResolveFn<'Actor' | 'InformationSource', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  named?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  voices?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['Standing']>, ParentType, ContextType>;
  reliability?: Resolver<Maybe<ResolversTypes['ReliabilityGrade']>, ParentType, ContextType>;
  carried?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<SourceCarriedArgs>>;
  originOf?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<SourceOriginOfArgs>>;
  relays?: Resolver<ReadonlyArray<ResolversTypes['Relay']>, ParentType, ContextType>;
  relayedBy?: Resolver<ReadonlyArray<ResolversTypes['Relay']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<SourceDocumentsArgs>>;
  retoldIn?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<SourceRetoldInArgs>>;
  speaksFrom?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
};

export type ReliabilityGradeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReliabilityGrade'] = ResolversParentTypes['ReliabilityGrade']> = {
  grade?: Resolver<ResolversTypes['Reliability'], ParentType, ContextType>;
  assessor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assessed?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  recordClaim?: Resolver<ResolversTypes['ClaimChanged'], ParentType, ContextType, RequireFields<MutationRecordClaimArgs, 'input' | 'idempotencyKey'>>;
  reviseClaim?: Resolver<ResolversTypes['ClaimChanged'], ParentType, ContextType, RequireFields<MutationReviseClaimArgs, 'id' | 'version' | 'changes' | 'idempotencyKey'>>;
  retractClaim?: Resolver<ResolversTypes['ClaimChanged'], ParentType, ContextType, RequireFields<MutationRetractClaimArgs, 'id' | 'reason' | 'version' | 'idempotencyKey'>>;
  restoreClaim?: Resolver<ResolversTypes['ClaimChanged'], ParentType, ContextType, RequireFields<MutationRestoreClaimArgs, 'id' | 'idempotencyKey'>>;
  gradeSource?: Resolver<ResolversTypes['SourceChanged'], ParentType, ContextType, RequireFields<MutationGradeSourceArgs, 'id' | 'reliability' | 'idempotencyKey'>>;
  gradeClaim?: Resolver<ResolversTypes['ClaimChanged'], ParentType, ContextType, RequireFields<MutationGradeClaimArgs, 'id' | 'credibility' | 'idempotencyKey'>>;
  judgeSame?: Resolver<ResolversTypes['Judged'], ParentType, ContextType, RequireFields<MutationJudgeSameArgs, 'a' | 'b' | 'verdict' | 'reason' | 'idempotencyKey'>>;
  importDossier?: Resolver<ResolversTypes['DossierImported'], ParentType, ContextType, RequireFields<MutationImportDossierArgs, 'files' | 'theirs' | 'idempotencyKey'>>;
};

export type ClaimChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimChanged'] = ResolversParentTypes['ClaimChanged']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  written?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceChanged'] = ResolversParentTypes['SourceChanged']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  written?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JudgedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Judged'] = ResolversParentTypes['Judged']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  written?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  a?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  b?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DossierImportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DossierImported'] = ResolversParentTypes['DossierImported']> = {
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unverified?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  written?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  changes?: SubscriptionResolver<ResolversTypes['Change'], "changes", ParentType, ContextType, Partial<SubscriptionChangesArgs>>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['ChangeAction'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paraphrase?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
  held?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  heldWords?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  said?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  saidWords?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  negated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType>;
  credibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  chain?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  asserts?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  madeAt?: Resolver<Maybe<ResolversTypes['Talks']>, ParentType, ContextType>;
  toldTo?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  contradicts?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  restates?: Resolver<Maybe<ResolversTypes['Restatement']>, ParentType, ContextType>;
  supersedes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  originStatus?: Resolver<ResolversTypes['OriginStatus'], ParentType, ContextType>;
  originRule?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstHand?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  onRecord?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  conditional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disputedBy?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  contradictedBy?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  supersededBy?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  deniedBy?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  restatedBy?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ClaimRestatedByArgs>>;
  answers?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ClaimAnswersArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  hop?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  cue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onRecord?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inherited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote']> = {
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurrence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssertionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assertion'] = ResolversParentTypes['Assertion']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Condition'] = ResolversParentTypes['Condition']> = {
  type?: Resolver<ResolversTypes['ConditionType'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Restatement'] = ResolversParentTypes['Restatement']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  drift?: Resolver<ReadonlyArray<ResolversTypes['Drift']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DriftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Drift'] = ResolversParentTypes['Drift']> = {
  kind?: Resolver<ResolversTypes['DriftKind'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommonGroundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommonGround'] = ResolversParentTypes['CommonGround']> = {
  agreed?: Resolver<ReadonlyArray<ResolversTypes['SharedStance']>, ParentType, ContextType, RequireFields<CommonGroundAgreedArgs, 'first'>>;
  rejected?: Resolver<ReadonlyArray<ResolversTypes['SharedStance']>, ParentType, ContextType, RequireFields<CommonGroundRejectedArgs, 'first'>>;
  near?: Resolver<ReadonlyArray<ResolversTypes['SharedStance']>, ParentType, ContextType, RequireFields<CommonGroundNearArgs, 'first'>>;
  agreedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejectedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nearCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  straddling?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  undated?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SharedStanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedStance'] = ResolversParentTypes['SharedStance']> = {
  demand?: Resolver<ResolversTypes['Demand'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['SharedStanceParty']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SharedStancePartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedStanceParty'] = ResolversParentTypes['SharedStanceParty']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  stances?: Resolver<ReadonlyArray<ResolversTypes['WeighedPosition']>, ParentType, ContextType>;
  reservations?: Resolver<ReadonlyArray<ResolversTypes['Reservation']>, ParentType, ContextType>;
  incompatible?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConditionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conditions'] = ResolversParentTypes['Conditions']> = {
  about?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['StanceCondition']>, ParentType, ContextType>;
  conditionFor?: Resolver<ReadonlyArray<ResolversTypes['StanceCondition']>, ParentType, ContextType>;
  straddling?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  undated?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StanceConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StanceCondition'] = ResolversParentTypes['StanceCondition']> = {
  type?: Resolver<ResolversTypes['ConditionType'], ParentType, ContextType>;
  condition?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  demanded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stands?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflicts'] = ResolversParentTypes['Conflicts']> = {
  pairs?: Resolver<ReadonlyArray<ResolversTypes['ConflictPair']>, ParentType, ContextType, RequireFields<ConflictsPairsArgs, 'first'>>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  straddling?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  undated?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictPair'] = ResolversParentTypes['ConflictPair']> = {
  rule?: Resolver<ResolversTypes['ConflictRule'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['WeighedPosition'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['WeighedPosition'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WeighedPositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeighedPosition'] = ResolversParentTypes['WeighedPosition']> = {
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  reservations?: Resolver<ReadonlyArray<ResolversTypes['Reservation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DemandConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemandConnection'] = ResolversParentTypes['DemandConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DemandEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Demand']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DemandEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemandEdge'] = ResolversParentTypes['DemandEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Demand'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueConnection'] = ResolversParentTypes['IssueConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IssueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueEdge'] = ResolversParentTypes['IssueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VenueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VenueConnection'] = ResolversParentTypes['VenueConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VenueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Venue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VenueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VenueEdge'] = ResolversParentTypes['VenueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Venue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TalksConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TalksConnection'] = ResolversParentTypes['TalksConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TalksEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Talks']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TalksEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TalksEdge'] = ResolversParentTypes['TalksEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Talks'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TieConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieConnection'] = ResolversParentTypes['TieConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TieEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TieEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieEdge'] = ResolversParentTypes['TieEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrawnPositionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawnPositionConnection'] = ResolversParentTypes['DrawnPositionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DrawnPositionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DrawnPosition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrawnPositionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawnPositionEdge'] = ResolversParentTypes['DrawnPositionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DrawnPosition'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrawnRoleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawnRoleConnection'] = ResolversParentTypes['DrawnRoleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DrawnRoleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DrawnRole']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrawnRoleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawnRoleEdge'] = ResolversParentTypes['DrawnRoleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DrawnRole'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrawnVenueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawnVenueConnection'] = ResolversParentTypes['DrawnVenueConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DrawnVenueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DrawnVenue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrawnVenueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawnVenueEdge'] = ResolversParentTypes['DrawnVenueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DrawnVenue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrawnSubjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawnSubjectConnection'] = ResolversParentTypes['DrawnSubjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DrawnSubjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DrawnSubject']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrawnSubjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawnSubjectEdge'] = ResolversParentTypes['DrawnSubjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DrawnSubject'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrawnReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawnReportConnection'] = ResolversParentTypes['DrawnReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DrawnReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DrawnReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrawnReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawnReportEdge'] = ResolversParentTypes['DrawnReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DrawnReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorroborationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Corroboration'] = ResolversParentTypes['Corroboration']> = {
  about?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Stated'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['CorroborationStep']>, ParentType, ContextType>;
  origins?: Resolver<ReadonlyArray<ResolversTypes['SupportingOrigin']>, ParentType, ContextType>;
  circular?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  fragile?: Resolver<ReadonlyArray<ResolversTypes['FragileClaim']>, ParentType, ContextType>;
  firstHand?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  attributed?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  neither?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  reliability?: Resolver<ReadonlyArray<ResolversTypes['GradedSource']>, ParentType, ContextType>;
  credibility?: Resolver<ReadonlyArray<ResolversTypes['CredibilityClaims']>, ParentType, ContextType>;
  straddling?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  undated?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorroborationStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorroborationStep'] = ResolversParentTypes['CorroborationStep']> = {
  kind?: Resolver<ResolversTypes['StepKind'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportingOriginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportingOrigin'] = ResolversParentTypes['SupportingOrigin']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  onRecord?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  firstHand?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  origin?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeetingKind'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  collapses?: Resolver<ReadonlyArray<ResolversTypes['Collapse']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CollapseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Collapse'] = ResolversParentTypes['Collapse']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FragileClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FragileClaim'] = ResolversParentTypes['FragileClaim']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  restatedBy?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GradedSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradedSource'] = ResolversParentTypes['GradedSource']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['Reliability']>, ParentType, ContextType>;
  assessor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assessed?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CredibilityClaimsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CredibilityClaims'] = ResolversParentTypes['CredibilityClaims']> = {
  credibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisputesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Disputes'] = ResolversParentTypes['Disputes']> = {
  dispute?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType>;
  disputed?: Resolver<ReadonlyArray<ResolversTypes['DisputedThing']>, ParentType, ContextType, RequireFields<DisputesDisputedArgs, 'first'>>;
  disputedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  straddling?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  undated?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisputeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute']> = {
  about?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Stated'], ParentType, ContextType>;
  talksStatus?: Resolver<Maybe<ResolversTypes['TalksStatus']>, ParentType, ContextType>;
  affirm?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  deny?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  denyInPart?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  declined?: Resolver<ReadonlyArray<ResolversTypes['Silence']>, ParentType, ContextType>;
  noReply?: Resolver<ReadonlyArray<ResolversTypes['Silence']>, ParentType, ContextType>;
  pairs?: Resolver<ReadonlyArray<ResolversTypes['DisputedPair']>, ParentType, ContextType>;
  aspects?: Resolver<ReadonlyArray<ResolversTypes['DisputedAspect']>, ParentType, ContextType>;
  idle?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisputedPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputedPair'] = ResolversParentTypes['DisputedPair']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  against?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  contradictory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  because?: Resolver<ReadonlyArray<ResolversTypes['DisputeRule']>, ParentType, ContextType>;
  becauseBack?: Resolver<ReadonlyArray<ResolversTypes['DisputeRule']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisputedAspectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputedAspect'] = ResolversParentTypes['DisputedAspect']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  contradictory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['DisputedValue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisputedValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputedValue'] = ResolversParentTypes['DisputedValue']> = {
  value?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  denials?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisputedThingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputedThing'] = ResolversParentTypes['DisputedThing']> = {
  thing?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  disputing?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  pairs?: Resolver<ReadonlyArray<ResolversTypes['DisputedPair']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DossierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dossier'] = ResolversParentTypes['Dossier']> = {
  contents?: Resolver<ResolversTypes['DossierContents'], ParentType, ContextType, Partial<DossierContentsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  things?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  firstDay?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schemaVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DossierContentsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DossierContents'] = ResolversParentTypes['DossierContents']> = {
  claims?: Resolver<ResolversTypes['SupportingClaims'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['SupportingClaims'], ParentType, ContextType>;
  openSilences?: Resolver<ResolversTypes['SupportingClaims'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  actors?: Resolver<ReadonlyArray<ResolversTypes['ActorWeight']>, ParentType, ContextType, RequireFields<DossierContentsActorsArgs, 'first'>>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['IssueWeight']>, ParentType, ContextType, RequireFields<DossierContentsIssuesArgs, 'first'>>;
  firstDay?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActorWeightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorWeight'] = ResolversParentTypes['ActorWeight']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['SupportingClaims'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueWeightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueWeight'] = ResolversParentTypes['IssueWeight']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['SupportingClaims'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrawnPositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawnPosition'] = ResolversParentTypes['DrawnPosition']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  demand?: Resolver<ResolversTypes['Demand'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrawnRoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawnRole'] = ResolversParentTypes['DrawnRole']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['TalksRole'], ParentType, ContextType>;
  talks?: Resolver<ResolversTypes['Talks'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrawnVenueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawnVenue'] = ResolversParentTypes['DrawnVenue']> = {
  talks?: Resolver<ResolversTypes['Talks'], ParentType, ContextType>;
  venue?: Resolver<ResolversTypes['Venue'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrawnSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawnSubject'] = ResolversParentTypes['DrawnSubject']> = {
  talks?: Resolver<ResolversTypes['Talks'], ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrawnReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawnReport'] = ResolversParentTypes['DrawnReport']> = {
  about?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tie'] = ResolversParentTypes['Tie']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  as?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relay'] = ResolversParentTypes['Relay']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['SupportingClaims'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScaleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Scale'] = ResolversParentTypes['Scale']> = {
  low?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  high?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  demands?: Resolver<ReadonlyArray<ResolversTypes['Demand']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DriftedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Drifted'] = ResolversParentTypes['Drifted']> = {
  about?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  lineages?: Resolver<ReadonlyArray<ResolversTypes['Lineage']>, ParentType, ContextType>;
  unretold?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  straddling?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  undated?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LineageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lineage'] = ResolversParentTypes['Lineage']> = {
  utterance?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  retellings?: Resolver<ReadonlyArray<ResolversTypes['Retelling']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetellingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Retelling'] = ResolversParentTypes['Retelling']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  drift?: Resolver<ReadonlyArray<ResolversTypes['Drift']>, ParentType, ContextType>;
  words?: Resolver<ReadonlyArray<ResolversTypes['WordChange']>, ParentType, ContextType>;
  lost?: Resolver<ReadonlyArray<ResolversTypes['Loss']>, ParentType, ContextType>;
  lostInAll?: Resolver<ReadonlyArray<ResolversTypes['Loss']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WordChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WordChange'] = ResolversParentTypes['WordChange']> = {
  change?: Resolver<ResolversTypes['WordChangeKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LossResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Loss'] = ResolversParentTypes['Loss']> = {
  kind?: Resolver<ResolversTypes['LossKind'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  named?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  voices?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['Standing']>, ParentType, ContextType>;
  reliability?: Resolver<Maybe<ResolversTypes['ReliabilityGrade']>, ParentType, ContextType>;
  carried?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ActorCarriedArgs>>;
  originOf?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ActorOriginOfArgs>>;
  relays?: Resolver<ReadonlyArray<ResolversTypes['Relay']>, ParentType, ContextType>;
  relayedBy?: Resolver<ReadonlyArray<ResolversTypes['Relay']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<ActorDocumentsArgs>>;
  retoldIn?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<ActorRetoldInArgs>>;
  speaksFrom?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ActorClaimsArgs, 'rollUp'>>;
  positions?: Resolver<ResolversTypes['DrawnPositionConnection'], ParentType, ContextType, Partial<ActorPositionsArgs>>;
  demandsMadeOfIt?: Resolver<ResolversTypes['DemandConnection'], ParentType, ContextType, Partial<ActorDemandsMadeOfItArgs>>;
  talks?: Resolver<ResolversTypes['DrawnRoleConnection'], ParentType, ContextType, Partial<ActorTalksArgs>>;
  sourcesFor?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<ActorSourcesForArgs>>;
  representatives?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, Partial<ActorRepresentativesArgs>>;
  members?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, Partial<ActorMembersArgs>>;
  mentionedIn?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<ActorMentionedInArgs>>;
  represents?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  memberOf?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InformationSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InformationSource'] = ResolversParentTypes['InformationSource']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  named?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  voices?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['Standing']>, ParentType, ContextType>;
  reliability?: Resolver<Maybe<ResolversTypes['ReliabilityGrade']>, ParentType, ContextType>;
  carried?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<InformationSourceCarriedArgs>>;
  originOf?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<InformationSourceOriginOfArgs>>;
  relays?: Resolver<ReadonlyArray<ResolversTypes['Relay']>, ParentType, ContextType>;
  relayedBy?: Resolver<ReadonlyArray<ResolversTypes['Relay']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<InformationSourceDocumentsArgs>>;
  retoldIn?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<InformationSourceRetoldInArgs>>;
  speaksFrom?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  demands?: Resolver<ResolversTypes['DemandConnection'], ParentType, ContextType, Partial<IssueDemandsArgs>>;
  talks?: Resolver<ResolversTypes['DrawnSubjectConnection'], ParentType, ContextType, Partial<IssueTalksArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<IssueClaimsArgs>>;
  scale?: Resolver<Maybe<ResolversTypes['Scale']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DemandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Demand'] = ResolversParentTypes['Demand']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  askedOf?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  incompatibleWith?: Resolver<ReadonlyArray<ResolversTypes['Demand']>, ParentType, ContextType>;
  includes?: Resolver<ReadonlyArray<ResolversTypes['Demand']>, ParentType, ContextType>;
  includedIn?: Resolver<ReadonlyArray<ResolversTypes['Demand']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<DemandClaimsArgs>>;
  standings?: Resolver<ResolversTypes['DrawnPositionConnection'], ParentType, ContextType, Partial<DemandStandingsArgs>>;
  reportedBy?: Resolver<ResolversTypes['DrawnReportConnection'], ParentType, ContextType, Partial<DemandReportedByArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VenueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Venue'] = ResolversParentTypes['Venue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  talks?: Resolver<ResolversTypes['DrawnVenueConnection'], ParentType, ContextType, Partial<VenueTalksArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TalksResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Talks'] = ResolversParentTypes['Talks']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TalksStatus'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<TalksClaimsArgs>>;
  venues?: Resolver<ReadonlyArray<ResolversTypes['DrawnVenue']>, ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['DrawnSubject']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['DrawnRole']>, ParentType, ContextType>;
  mediators?: Resolver<ReadonlyArray<ResolversTypes['DrawnRole']>, ParentType, ContextType>;
  hosts?: Resolver<ReadonlyArray<ResolversTypes['DrawnRole']>, ParentType, ContextType>;
  confirmedBy?: Resolver<ReadonlyArray<ResolversTypes['DrawnRole']>, ParentType, ContextType>;
  deniedBy?: Resolver<ReadonlyArray<ResolversTypes['DrawnRole']>, ParentType, ContextType>;
  reportedBy?: Resolver<ResolversTypes['DrawnReportConnection'], ParentType, ContextType, Partial<TalksReportedByArgs>>;
  account?: Resolver<ResolversTypes['TalksAccount'], ParentType, ContextType, Partial<TalksAccountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  bounds?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  boundsQuote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  retells?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  dossier?: Resolver<ResolversTypes['Dossier'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<DocumentClaimsArgs>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  voices?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GapsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gaps'] = ResolversParentTypes['Gaps']> = {
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType, RequireFields<GapsGapsArgs, 'first'>>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['GapCount']>, ParentType, ContextType>;
  straddling?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  undated?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  kind?: Resolver<ResolversTypes['GapKind'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  ask?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GapCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapCount'] = ResolversParentTypes['GapCount']> = {
  kind?: Resolver<ResolversTypes['GapKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevisionConnection'] = ResolversParentTypes['RevisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RevisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Revision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevisionEdge'] = ResolversParentTypes['RevisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Revision'] = ResolversParentTypes['Revision']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['ChangeAction'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatrixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Matrix'] = ResolversParentTypes['Matrix']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['MatrixLine']>, ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['MatrixLine']>, ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['MatrixCell']>, ParentType, ContextType, RequireFields<MatrixCellsArgs, 'first'>>;
  cellCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  columnCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  withoutRow?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  withoutColumn?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  straddling?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  undated?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatrixLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixLine'] = ResolversParentTypes['MatrixLine']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thing?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatrixCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixCell'] = ResolversParentTypes['MatrixCell']> = {
  row?: Resolver<ResolversTypes['MatrixLine'], ParentType, ContextType>;
  column?: Resolver<ResolversTypes['MatrixLine'], ParentType, ContextType>;
  stances?: Resolver<ReadonlyArray<ResolversTypes['StanceClaims']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StanceClaimsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StanceClaims'] = ResolversParentTypes['StanceClaims']> = {
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PathsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths']> = {
  status?: Resolver<ResolversTypes['PathStatus'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  length?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['GraphPath']>, ParentType, ContextType>;
  through?: Resolver<ReadonlyArray<ResolversTypes['EdgeType']>, ParentType, ContextType>;
  graph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphPath'] = ResolversParentTypes['GraphPath']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubgraphEdge']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Positions'] = ResolversParentTypes['Positions']> = {
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, Partial<PositionsPositionsArgs>>;
  straddling?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  undated?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionConnection'] = ResolversParentTypes['PositionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PositionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionEdge'] = ResolversParentTypes['PositionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  holder?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  coded?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  demand?: Resolver<ResolversTypes['Demand'], ParentType, ContextType>;
  codedDemands?: Resolver<ReadonlyArray<ResolversTypes['Demand']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  asCondition?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['PositionOrder'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sinceBasis?: Resolver<ResolversTypes['SinceBasis'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['ScaleLevel']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScaleLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScaleLevel'] = ResolversParentTypes['ScaleLevel']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchMatch'] = ResolversParentTypes['SearchMatch']> = {
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['SearchedText'], ParentType, ContextType>;
  where?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['Highlight']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShiftsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shifts'] = ResolversParentTypes['Shifts']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ShiftStep']>, ParentType, ContextType>;
  reported?: Resolver<ReadonlyArray<ResolversTypes['ReportedShift']>, ParentType, ContextType>;
  undated?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  straddling?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShiftStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShiftStep'] = ResolversParentTypes['ShiftStep']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['ShiftBasis'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ShiftSide'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ShiftSide'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['ShiftDirection'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ShiftRule'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  careful?: Resolver<ReadonlyArray<ResolversTypes['Caution']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShiftSideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShiftSide'] = ResolversParentTypes['ShiftSide']> = {
  stances?: Resolver<ReadonlyArray<ResolversTypes['Stance']>, ParentType, ContextType>;
  demands?: Resolver<ReadonlyArray<ResolversTypes['Demand']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['ScaleLevel']>, ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  timeWords?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  through?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportedShiftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedShift'] = ResolversParentTypes['ReportedShift']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Shift'], ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  timeWords?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  through?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CautionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Caution'] = ResolversParentTypes['Caution']> = {
  kind?: Resolver<ResolversTypes['CautionKind'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['ShiftSideName'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceProfile'] = ResolversParentTypes['SourceProfile']> = {
  about?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  ways?: Resolver<ReadonlyArray<ResolversTypes['CarriedClaims']>, ParentType, ContextType>;
  stances?: Resolver<ReadonlyArray<ResolversTypes['StanceClaims']>, ParentType, ContextType>;
  holders?: Resolver<ReadonlyArray<ResolversTypes['CarriedActor']>, ParentType, ContextType, RequireFields<SourceProfileHoldersArgs, 'first'>>;
  onRecord?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  firstHand?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  asOrigin?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  alone?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  shared?: Resolver<ReadonlyArray<ResolversTypes['SharedClaim']>, ParentType, ContextType, RequireFields<SourceProfileSharedArgs, 'first'>>;
  firstWith?: Resolver<ReadonlyArray<ResolversTypes['SharedClaim']>, ParentType, ContextType, RequireFields<SourceProfileFirstWithArgs, 'first'>>;
  relays?: Resolver<ReadonlyArray<ResolversTypes['PassedSource']>, ParentType, ContextType, RequireFields<SourceProfileRelaysArgs, 'first'>>;
  relayedBy?: Resolver<ReadonlyArray<ResolversTypes['PassedSource']>, ParentType, ContextType, RequireFields<SourceProfileRelayedByArgs, 'first'>>;
  speaksFor?: Resolver<ReadonlyArray<ResolversTypes['SpokenFor']>, ParentType, ContextType>;
  reliability?: Resolver<Maybe<ResolversTypes['ReliabilityGrade']>, ParentType, ContextType>;
  credibility?: Resolver<ReadonlyArray<ResolversTypes['CredibilityClaims']>, ParentType, ContextType>;
  straddling?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  undated?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarriedClaimsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarriedClaims'] = ResolversParentTypes['CarriedClaims']> = {
  way?: Resolver<ResolversTypes['CarryWay'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarriedActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarriedActor'] = ResolversParentTypes['CarriedActor']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SharedClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedClaim'] = ResolversParentTypes['SharedClaim']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  others?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassedSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassedSource'] = ResolversParentTypes['PassedSource']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpokenForResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpokenFor'] = ResolversParentTypes['SpokenFor']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['SpokenForTie'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StandingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Standings'] = ResolversParentTypes['Standings']> = {
  demand?: Resolver<ResolversTypes['Demand'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Stated'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['StanceGroup']>, ParentType, ContextType>;
  former?: Resolver<ReadonlyArray<ResolversTypes['StanceHolder']>, ParentType, ContextType>;
  silent?: Resolver<ReadonlyArray<ResolversTypes['SilentActor']>, ParentType, ContextType>;
  silences?: Resolver<ReadonlyArray<ResolversTypes['Silence']>, ParentType, ContextType>;
  denials?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  straddling?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  undated?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StanceGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StanceGroup'] = ResolversParentTypes['StanceGroup']> = {
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  holders?: Resolver<ReadonlyArray<ResolversTypes['StanceHolder']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StanceHolderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StanceHolder'] = ResolversParentTypes['StanceHolder']> = {
  holder?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  coded?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  asCondition?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['PositionOrder']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SilentActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SilentActor'] = ResolversParentTypes['SilentActor']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['SilenceKind']>, ParentType, ContextType>;
  silences?: Resolver<ReadonlyArray<ResolversTypes['Silence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubgraphEdge']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubgraphEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubgraphEdge'] = ResolversParentTypes['SubgraphEdge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EdgeType'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  support?: Resolver<Maybe<ResolversTypes['Support']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Support'] = ResolversParentTypes['Support']> = {
  claims?: Resolver<ResolversTypes['SupportingClaims'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['SupportingDocuments'], ParentType, ContextType>;
  outlets?: Resolver<ResolversTypes['SupportingSources'], ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['SupportingSources'], ParentType, ContextType>;
  firstHand?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  onRecord?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  modality?: Resolver<Maybe<ResolversTypes['Modality']>, ParentType, ContextType>;
  conditional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  firstSaid?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  lastSaid?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportingClaimsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportingClaims'] = ResolversParentTypes['SupportingClaims']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<SupportingClaimsNodesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportingDocumentsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportingDocuments'] = ResolversParentTypes['SupportingDocuments']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<SupportingDocumentsNodesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportingSourcesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportingSources'] = ResolversParentTypes['SupportingSources']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<SupportingSourcesNodesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TalksAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TalksAccount'] = ResolversParentTypes['TalksAccount']> = {
  status?: Resolver<ResolversTypes['TalksStatus'], ParentType, ContextType>;
  affirmations?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  denials?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  partDenials?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  timeWords?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  venues?: Resolver<ReadonlyArray<ResolversTypes['TalksVenue']>, ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['TalksSubject']>, ParentType, ContextType>;
  demands?: Resolver<ReadonlyArray<ResolversTypes['TalksDemand']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['TalksActor']>, ParentType, ContextType>;
  mediators?: Resolver<ReadonlyArray<ResolversTypes['TalksActor']>, ParentType, ContextType>;
  hosts?: Resolver<ReadonlyArray<ResolversTypes['TalksActor']>, ParentType, ContextType>;
  silences?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  untargetedSilences?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  straddling?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  undated?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TalksVenueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TalksVenue'] = ResolversParentTypes['TalksVenue']> = {
  venue?: Resolver<ResolversTypes['Venue'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TalksDemandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TalksDemand'] = ResolversParentTypes['TalksDemand']> = {
  demand?: Resolver<ResolversTypes['Demand'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TalksSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TalksSubject'] = ResolversParentTypes['TalksSubject']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TalksActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TalksActor'] = ResolversParentTypes['TalksActor']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Timeline'] = ResolversParentTypes['Timeline']> = {
  about?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['TimelineEvent']>, ParentType, ContextType>;
  undated?: Resolver<ReadonlyArray<ResolversTypes['TimelineEvent']>, ParentType, ContextType>;
  straddling?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEvent'] = ResolversParentTypes['TimelineEvent']> = {
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['DateBasis']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WhatChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhatChanged'] = ResolversParentTypes['WhatChanged']> = {
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['ChangeCounts'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['ChangedClaim']>, ParentType, ContextType>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['MovedPosition']>, ParentType, ContextType>;
  origins?: Resolver<ReadonlyArray<ResolversTypes['ChangedOrigin']>, ParentType, ContextType>;
  talks?: Resolver<ReadonlyArray<ResolversTypes['ChangedTalks']>, ParentType, ContextType>;
  things?: Resolver<ReadonlyArray<ResolversTypes['ChangedThing']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCounts'] = ResolversParentTypes['ChangeCounts']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  talks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  things?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangedClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangedClaim'] = ResolversParentTypes['ChangedClaim']> = {
  how?: Resolver<ResolversTypes['ThingChange'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['ChangeEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEntry'] = ResolversParentTypes['ChangeEntry']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MovedPositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MovedPosition'] = ResolversParentTypes['MovedPosition']> = {
  holder?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  demand?: Resolver<ResolversTypes['Demand'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['PositionMove'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ReadonlyArray<ResolversTypes['StanceThen']>, ParentType, ContextType>;
  after?: Resolver<ReadonlyArray<ResolversTypes['StanceThen']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StanceThenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StanceThen'] = ResolversParentTypes['StanceThen']> = {
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  asCondition?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['PositionOrder'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sinceBasis?: Resolver<ResolversTypes['SinceBasis'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangedOriginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangedOrigin'] = ResolversParentTypes['ChangedOrigin']> = {
  how?: Resolver<ResolversTypes['OriginChange'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangedTalksResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangedTalks'] = ResolversParentTypes['ChangedTalks']> = {
  talks?: Resolver<ResolversTypes['Talks'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['TalksStatus']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['TalksStatus']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangedThingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangedThing'] = ResolversParentTypes['ChangedThing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['ThingChange'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['ChangeEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WhoReportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhoReported'] = ResolversParentTypes['WhoReported']> = {
  about?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Candidate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Stated'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  stances?: Resolver<ReadonlyArray<ResolversTypes['StanceSupport']>, ParentType, ContextType>;
  origins?: Resolver<ReadonlyArray<ResolversTypes['OriginClaims']>, ParentType, ContextType>;
  trails?: Resolver<ReadonlyArray<ResolversTypes['Trail']>, ParentType, ContextType>;
  denials?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  doubts?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  contradictions?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  declined?: Resolver<ReadonlyArray<ResolversTypes['Silence']>, ParentType, ContextType>;
  noReply?: Resolver<ReadonlyArray<ResolversTypes['Silence']>, ParentType, ContextType>;
  observers?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  narrated?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  unidentified?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  asCondition?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  straddling?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  undated?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate']> = {
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['Matched'], ParentType, ContextType>;
  where?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StanceSupportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StanceSupport'] = ResolversParentTypes['StanceSupport']> = {
  holder?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  stands?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OriginClaimsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OriginClaims'] = ResolversParentTypes['OriginClaims']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trail'] = ResolversParentTypes['Trail']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SilenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Silence'] = ResolversParentTypes['Silence']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  targeted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  ActorNetwork?: ActorNetworkResolvers<ContextType>;
  NetworkEdge?: NetworkEdgeResolvers<ContextType>;
  NetworkTie?: NetworkTieResolvers<ContextType>;
  NetworkActor?: NetworkActorResolvers<ContextType>;
  NetworkStance?: NetworkStanceResolvers<ContextType>;
  BargainingRange?: BargainingRangeResolvers<ContextType>;
  MeasureRange?: MeasureRangeResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  BargainingGap?: BargainingGapResolvers<ContextType>;
  Zone?: ZoneResolvers<ContextType>;
  LeftOutNumber?: LeftOutNumberResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  ReliabilityGrade?: ReliabilityGradeResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  ClaimChanged?: ClaimChangedResolvers<ContextType>;
  SourceChanged?: SourceChangedResolvers<ContextType>;
  Judged?: JudgedResolvers<ContextType>;
  DossierImported?: DossierImportedResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  Assertion?: AssertionResolvers<ContextType>;
  Condition?: ConditionResolvers<ContextType>;
  Restatement?: RestatementResolvers<ContextType>;
  Drift?: DriftResolvers<ContextType>;
  CommonGround?: CommonGroundResolvers<ContextType>;
  SharedStance?: SharedStanceResolvers<ContextType>;
  SharedStanceParty?: SharedStancePartyResolvers<ContextType>;
  Conditions?: ConditionsResolvers<ContextType>;
  StanceCondition?: StanceConditionResolvers<ContextType>;
  Conflicts?: ConflictsResolvers<ContextType>;
  ConflictPair?: ConflictPairResolvers<ContextType>;
  WeighedPosition?: WeighedPositionResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  DemandConnection?: DemandConnectionResolvers<ContextType>;
  DemandEdge?: DemandEdgeResolvers<ContextType>;
  IssueConnection?: IssueConnectionResolvers<ContextType>;
  IssueEdge?: IssueEdgeResolvers<ContextType>;
  VenueConnection?: VenueConnectionResolvers<ContextType>;
  VenueEdge?: VenueEdgeResolvers<ContextType>;
  TalksConnection?: TalksConnectionResolvers<ContextType>;
  TalksEdge?: TalksEdgeResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  TieConnection?: TieConnectionResolvers<ContextType>;
  TieEdge?: TieEdgeResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  DrawnPositionConnection?: DrawnPositionConnectionResolvers<ContextType>;
  DrawnPositionEdge?: DrawnPositionEdgeResolvers<ContextType>;
  DrawnRoleConnection?: DrawnRoleConnectionResolvers<ContextType>;
  DrawnRoleEdge?: DrawnRoleEdgeResolvers<ContextType>;
  DrawnVenueConnection?: DrawnVenueConnectionResolvers<ContextType>;
  DrawnVenueEdge?: DrawnVenueEdgeResolvers<ContextType>;
  DrawnSubjectConnection?: DrawnSubjectConnectionResolvers<ContextType>;
  DrawnSubjectEdge?: DrawnSubjectEdgeResolvers<ContextType>;
  DrawnReportConnection?: DrawnReportConnectionResolvers<ContextType>;
  DrawnReportEdge?: DrawnReportEdgeResolvers<ContextType>;
  Corroboration?: CorroborationResolvers<ContextType>;
  CorroborationStep?: CorroborationStepResolvers<ContextType>;
  SupportingOrigin?: SupportingOriginResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  Collapse?: CollapseResolvers<ContextType>;
  FragileClaim?: FragileClaimResolvers<ContextType>;
  GradedSource?: GradedSourceResolvers<ContextType>;
  CredibilityClaims?: CredibilityClaimsResolvers<ContextType>;
  Disputes?: DisputesResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  DisputedPair?: DisputedPairResolvers<ContextType>;
  DisputedAspect?: DisputedAspectResolvers<ContextType>;
  DisputedValue?: DisputedValueResolvers<ContextType>;
  DisputedThing?: DisputedThingResolvers<ContextType>;
  Dossier?: DossierResolvers<ContextType>;
  DossierContents?: DossierContentsResolvers<ContextType>;
  ActorWeight?: ActorWeightResolvers<ContextType>;
  IssueWeight?: IssueWeightResolvers<ContextType>;
  DrawnPosition?: DrawnPositionResolvers<ContextType>;
  DrawnRole?: DrawnRoleResolvers<ContextType>;
  DrawnVenue?: DrawnVenueResolvers<ContextType>;
  DrawnSubject?: DrawnSubjectResolvers<ContextType>;
  DrawnReport?: DrawnReportResolvers<ContextType>;
  Tie?: TieResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  Relay?: RelayResolvers<ContextType>;
  Scale?: ScaleResolvers<ContextType>;
  Drifted?: DriftedResolvers<ContextType>;
  Lineage?: LineageResolvers<ContextType>;
  Retelling?: RetellingResolvers<ContextType>;
  WordChange?: WordChangeResolvers<ContextType>;
  Loss?: LossResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  InformationSource?: InformationSourceResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  Demand?: DemandResolvers<ContextType>;
  Venue?: VenueResolvers<ContextType>;
  Talks?: TalksResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  Gaps?: GapsResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  GapCount?: GapCountResolvers<ContextType>;
  RevisionConnection?: RevisionConnectionResolvers<ContextType>;
  RevisionEdge?: RevisionEdgeResolvers<ContextType>;
  Revision?: RevisionResolvers<ContextType>;
  Matrix?: MatrixResolvers<ContextType>;
  MatrixLine?: MatrixLineResolvers<ContextType>;
  MatrixCell?: MatrixCellResolvers<ContextType>;
  StanceClaims?: StanceClaimsResolvers<ContextType>;
  Paths?: PathsResolvers<ContextType>;
  GraphPath?: GraphPathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Positions?: PositionsResolvers<ContextType>;
  PositionConnection?: PositionConnectionResolvers<ContextType>;
  PositionEdge?: PositionEdgeResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  ScaleLevel?: ScaleLevelResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  SearchMatch?: SearchMatchResolvers<ContextType>;
  Shifts?: ShiftsResolvers<ContextType>;
  ShiftStep?: ShiftStepResolvers<ContextType>;
  ShiftSide?: ShiftSideResolvers<ContextType>;
  ReportedShift?: ReportedShiftResolvers<ContextType>;
  Caution?: CautionResolvers<ContextType>;
  SourceProfile?: SourceProfileResolvers<ContextType>;
  CarriedClaims?: CarriedClaimsResolvers<ContextType>;
  CarriedActor?: CarriedActorResolvers<ContextType>;
  SharedClaim?: SharedClaimResolvers<ContextType>;
  PassedSource?: PassedSourceResolvers<ContextType>;
  SpokenFor?: SpokenForResolvers<ContextType>;
  Standings?: StandingsResolvers<ContextType>;
  StanceGroup?: StanceGroupResolvers<ContextType>;
  StanceHolder?: StanceHolderResolvers<ContextType>;
  SilentActor?: SilentActorResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  SubgraphEdge?: SubgraphEdgeResolvers<ContextType>;
  Support?: SupportResolvers<ContextType>;
  SupportingClaims?: SupportingClaimsResolvers<ContextType>;
  SupportingDocuments?: SupportingDocumentsResolvers<ContextType>;
  SupportingSources?: SupportingSourcesResolvers<ContextType>;
  TalksAccount?: TalksAccountResolvers<ContextType>;
  TalksVenue?: TalksVenueResolvers<ContextType>;
  TalksDemand?: TalksDemandResolvers<ContextType>;
  TalksSubject?: TalksSubjectResolvers<ContextType>;
  TalksActor?: TalksActorResolvers<ContextType>;
  Timeline?: TimelineResolvers<ContextType>;
  TimelineEvent?: TimelineEventResolvers<ContextType>;
  WhatChanged?: WhatChangedResolvers<ContextType>;
  ChangeCounts?: ChangeCountsResolvers<ContextType>;
  ChangedClaim?: ChangedClaimResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  ChangeEntry?: ChangeEntryResolvers<ContextType>;
  MovedPosition?: MovedPositionResolvers<ContextType>;
  StanceThen?: StanceThenResolvers<ContextType>;
  ChangedOrigin?: ChangedOriginResolvers<ContextType>;
  ChangedTalks?: ChangedTalksResolvers<ContextType>;
  ChangedThing?: ChangedThingResolvers<ContextType>;
  WhoReported?: WhoReportedResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  StanceSupport?: StanceSupportResolvers<ContextType>;
  OriginClaims?: OriginClaimsResolvers<ContextType>;
  Trail?: TrailResolvers<ContextType>;
  Silence?: SilenceResolvers<ContextType>;
};


