// Generated from schema/graphql by `npm run generate`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeLike as NodeLikeValue, ClaimLike as ClaimLikeValue, RestatementValue as RestatementValueValue, AssertionValue as AssertionValueValue, ConditionValue as ConditionValueValue, Behind as BehindValue } from './nodes.ts';
import type { Hop as HopValue } from '../model/claim.ts';
import type { Support as SupportValue } from '../model/support.ts';
import type { WhoReported as WhoReportedValue, Silence as SilenceValue, Trail as TrailValue } from '../queries/who-reported.ts';
import type { Candidate as CandidateValue } from '../queries/find.ts';
import type { Connection as ConnectionValue } from './connections.ts';
import type { DossierValue as DossierValueValue } from '../queries/dossier.ts';
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

export type Query = {
  readonly __typename?: 'Query';
  readonly node: Maybe<Node>;
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  readonly claim: Maybe<Claim>;
  readonly claims: ClaimConnection;
  readonly documents: DocumentConnection;
  readonly document: Maybe<Document>;
  readonly dossier: Maybe<Dossier>;
  readonly dossiers: ReadonlyArray<Dossier>;
  readonly whoReported: Maybe<WhoReported>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


export type QueryClaimsArgs = {
  where?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDocumentsArgs = {
  dossier?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDossierArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWhoReportedArgs = {
  about: AboutInput;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  dossier?: InputMaybe<Scalars['ID']['input']>;
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

export type ClaimFilter = {
  readonly dossier?: InputMaybe<Scalars['ID']['input']>;
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  readonly holder?: InputMaybe<Scalars['ID']['input']>;
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  readonly stance?: InputMaybe<ReadonlyArray<Stance>>;
};

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
};

export type Issue = Node & Entity & {
  readonly __typename?: 'Issue';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly kind: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly description: Maybe<Scalars['String']['output']>;
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
};

export type Venue = Node & Entity & {
  readonly __typename?: 'Venue';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly kind: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly description: Maybe<Scalars['String']['output']>;
  readonly country: Maybe<Scalars['String']['output']>;
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
};


export type DocumentClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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

export type Dossier = {
  readonly __typename?: 'Dossier';
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

export type KindCount = {
  readonly __typename?: 'KindCount';
  readonly kind: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
};

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
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Node: ResolverTypeWrapper<NodeLikeValue>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Entity: ResolverTypeWrapper<NodeLikeValue>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Source: ResolverTypeWrapper<NodeLikeValue>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ReliabilityGrade: ResolverTypeWrapper<ReliabilityGrade>;
  Quantity: ResolverTypeWrapper<Quantity>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Reliability: Reliability;
  Standing: Standing;
  Stated: Stated;
  Query: ResolverTypeWrapper<{}>;
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
  ClaimFilter: ClaimFilter;
  ClaimConnection: ResolverTypeWrapper<ConnectionValue>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  Actor: ResolverTypeWrapper<NodeLikeValue>;
  InformationSource: ResolverTypeWrapper<NodeLikeValue>;
  Issue: ResolverTypeWrapper<NodeLikeValue>;
  Demand: ResolverTypeWrapper<NodeLikeValue>;
  Venue: ResolverTypeWrapper<NodeLikeValue>;
  Talks: ResolverTypeWrapper<NodeLikeValue>;
  TalksStatus: TalksStatus;
  Document: ResolverTypeWrapper<NodeLikeValue>;
  DocumentConnection: ResolverTypeWrapper<ConnectionValue>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  Dossier: ResolverTypeWrapper<DossierValueValue>;
  KindCount: ResolverTypeWrapper<KindCount>;
  Support: ResolverTypeWrapper<SupportValue>;
  SupportingClaims: ResolverTypeWrapper<BehindValue>;
  SupportingDocuments: ResolverTypeWrapper<BehindValue>;
  SupportingSources: ResolverTypeWrapper<BehindValue>;
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
  PartialDate: Scalars['PartialDate']['output'];
  DateTime: Scalars['DateTime']['output'];
  URL: Scalars['URL']['output'];
  Node: NodeLikeValue;
  ID: Scalars['ID']['output'];
  Entity: NodeLikeValue;
  String: Scalars['String']['output'];
  Source: NodeLikeValue;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  ReliabilityGrade: ReliabilityGrade;
  Quantity: Quantity;
  Float: Scalars['Float']['output'];
  PageInfo: PageInfo;
  Query: {};
  Claim: ClaimLikeValue;
  Hop: HopValue;
  Quote: Quote;
  Assertion: AssertionValueValue;
  Condition: ConditionValueValue;
  Restatement: RestatementValueValue;
  Drift: Drift;
  ClaimFilter: ClaimFilter;
  ClaimConnection: ConnectionValue;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  Actor: NodeLikeValue;
  InformationSource: NodeLikeValue;
  Issue: NodeLikeValue;
  Demand: NodeLikeValue;
  Venue: NodeLikeValue;
  Talks: NodeLikeValue;
  Document: NodeLikeValue;
  DocumentConnection: ConnectionValue;
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  Dossier: DossierValueValue;
  KindCount: KindCount;
  Support: SupportValue;
  SupportingClaims: BehindValue;
  SupportingDocuments: BehindValue;
  SupportingSources: BehindValue;
  AboutInput: AboutInput;
  WhoReported: WhoReportedValue;
  Candidate: CandidateValue;
  StanceSupport: Omit<StanceSupport, 'holder' | 'support'> & { holder?: Maybe<ResolversParentTypes['Actor']>, support: ResolversParentTypes['Support'] };
  OriginClaims: Omit<OriginClaims, 'source' | 'claims'> & { source: ResolversParentTypes['Source'], claims: ReadonlyArray<ResolversParentTypes['Claim']> };
  Trail: TrailValue;
  Silence: SilenceValue;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<QueryClaimsArgs>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType, RequireFields<QueryDossierArgs, 'id'>>;
  dossiers?: Resolver<ReadonlyArray<ResolversTypes['Dossier']>, ParentType, ContextType>;
  whoReported?: Resolver<Maybe<ResolversTypes['WhoReported']>, ParentType, ContextType, RequireFields<QueryWhoReportedArgs, 'about'>>;
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VenueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Venue'] = ResolversParentTypes['Venue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type DossierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dossier'] = ResolversParentTypes['Dossier']> = {
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

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  PartialDate?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  ReliabilityGrade?: ReliabilityGradeResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  Assertion?: AssertionResolvers<ContextType>;
  Condition?: ConditionResolvers<ContextType>;
  Restatement?: RestatementResolvers<ContextType>;
  Drift?: DriftResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  InformationSource?: InformationSourceResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  Demand?: DemandResolvers<ContextType>;
  Venue?: VenueResolvers<ContextType>;
  Talks?: TalksResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  Dossier?: DossierResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  Support?: SupportResolvers<ContextType>;
  SupportingClaims?: SupportingClaimsResolvers<ContextType>;
  SupportingDocuments?: SupportingDocumentsResolvers<ContextType>;
  SupportingSources?: SupportingSourcesResolvers<ContextType>;
  WhoReported?: WhoReportedResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  StanceSupport?: StanceSupportResolvers<ContextType>;
  OriginClaims?: OriginClaimsResolvers<ContextType>;
  Trail?: TrailResolvers<ContextType>;
  Silence?: SilenceResolvers<ContextType>;
};


