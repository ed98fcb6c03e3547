// Writes, from schema/graphql, src/api/types.generated.ts and schema/schema.graphql: `npm run generate`. Tests
// compare. A change that breaks clients is written only with `npm run generate -- --accept-breaking`.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { buildSchema, findBreakingChanges, lexicographicSortSchema, parse, printSchema } from 'graphql';

/** The values behind GraphQL types: ours, not GraphQL's. */
const node = './nodes.ts#NodeLike';
const mappers = {
  ...Object.fromEntries(
    [
      'Actor',
      'InformationSource',
      'Issue',
      'Demand',
      'Venue',
      'Talks',
      'Document',
      'Entity',
      'Node',
      'Source',
    ].map((type) => [type, node]),
  ),
  Claim: './nodes.ts#ClaimLike',
  Hop: '../model/claim.ts#Hop',
  Restatement: './nodes.ts#RestatementValue',
  Assertion: './nodes.ts#AssertionValue',
  Condition: './nodes.ts#ConditionValue',
  Support: './nodes.ts#SupportLike',
  SupportingClaims: './nodes.ts#Behind',
  SupportingDocuments: './nodes.ts#Behind',
  SupportingSources: './nodes.ts#Behind',
  WhoReported: '../queries/who-reported.ts#WhoReported',
  Candidate: '../queries/shared/find.ts#Candidate',
  Silence: '../model/around.ts#Silence',
  Trail: '../queries/who-reported.ts#Trail',
  Drifted: '../queries/drift.ts#Drifted',
  Disputes: '../queries/disputes.ts#Disputes',
  Conditions: '../queries/conditions.ts#Conditions',
  StanceCondition: '../model/conditions.ts#StanceCondition',
  Dispute: '../queries/disputes.ts#Dispute',
  DisputedThing: '../queries/disputes.ts#DisputedThing',
  DisputedPair: '../model/contested.ts#DisputedPair',
  DisputedAspect: '../model/contested.ts#DisputedAspect',
  DisputedValue: '../model/contested.ts#DisputedValue',
  Lineage: '../model/lineage.ts#Lineage',
  Retelling: '../model/lineage.ts#Retelling',
  ...Object.fromEntries(
    ['DrawnPosition', 'DrawnRole', 'DrawnVenue', 'DrawnSubject', 'DrawnReport'].map((type) => [
      type,
      './nodes.ts#DrawnValue',
    ]),
  ),
  Corroboration: '../queries/corroboration.ts#Corroboration',
  CorroborationStep: '../model/corroboration.ts#Step',
  SupportingOrigin: '../queries/corroboration.ts#SupportingOrigin',
  Meeting: '../model/corroboration.ts#Meeting',
  Collapse: '../model/corroboration.ts#Collapse',
  FragileClaim: '../model/corroboration.ts#Fragile',
  GradedSource: '../queries/corroboration.ts#Graded',
  Positions: '../queries/positions.ts#Positions',
  Position: '../queries/shared/standing-positions.ts#StandingPosition',
  Conflicts: '../queries/conflicts.ts#Conflicts',
  CommonGround: '../queries/common-ground.ts#CommonGround',
  ActorNetwork: '../queries/actor-network.ts#ActorNetwork',
  NetworkActor: './position-values.ts#NetworkActorValue',
  NetworkEdge: './position-values.ts#NetworkEdgeValue',
  NetworkTie: './position-values.ts#NetworkTieValue',
  NetworkStance: './position-values.ts#NetworkStanceValue',
  ConflictPair: './position-values.ts#ConflictValue',
  WeighedPosition: './position-values.ts#WeighedValue',
  SharedStance: './position-values.ts#SharedStanceValue',
  SharedStanceParty: './position-values.ts#PartyValue',
  ScaleLevel: '../model/scale-ties.ts#ScaleLevel',
  Shifts: '../queries/shifts.ts#Shifts',
  ShiftStep: '../model/shifts.ts#ShiftStep',
  ShiftSide: '../model/shifts.ts#ShiftSide',
  ReportedShift: '../model/reported-shifts.ts#ReportedShift',
  BargainingRange: '../queries/bargaining-range.ts#BargainingRange',
  MeasureRange: '../model/bargaining.ts#MeasureRange',
  Figure: '../model/figures.ts#Figure',
  BargainingGap: '../model/bargaining.ts#BargainingGap',
  LeftOutNumber: '../model/figures.ts#LeftOut',
  Standings: '../queries/standings.ts#Standings',
  StanceHolder: '../model/standings.ts#StanceHolder',
  SilentActor: '../model/standings.ts#SilentActor',
  Gaps: '../queries/gaps.ts#Gaps',
  Gap: '../model/gaps.ts#KnowledgeGap',
  SourceProfile: '../queries/source-profile.ts#SourceProfileAnswer',
  CarriedActor: '../model/source-profile.ts#Joined',
  PassedSource: '../model/source-profile.ts#Joined',
  SharedClaim: '../model/source-profile.ts#Compared',
  SpokenFor: '../queries/source-profile-claims.ts#SpeaksFor',
  Matrix: '../queries/matrix.ts#MatrixAnswer',
  MatrixLine: '../model/matrix.ts#MatrixLine',
  MatrixCell: '../model/matrix.ts#MatrixCell',
  Tie: './nodes.ts#TieValue',
  Mention: './nodes.ts#MentionValue',
  Relay: '../queries/look-ups/relays.ts#Relay',
  Scale: '../queries/look-ups/scales.ts#Scale',
  SearchMatch: '../queries/look-ups/search.ts#SearchMatch',
  Paths: '../queries/path.ts#Paths',
  GraphPath: './path-values.ts#GraphPathValue',
  PathStep: './path-values.ts#PathStepValue',
  WhatChanged: '../queries/what-changed.ts#WhatChanged',
  ChangedClaim: '../queries/what-changed.ts#ChangedClaim',
  ChangedThing: '../queries/what-changed.ts#ChangedThing',
  MovedPosition: '../queries/what-changed.ts#MovedByClaims',
  StanceThen: '../model/held-positions.ts#HeldPosition',
  ChangedOrigin: '../model/what-changed.ts#ChangedOrigin',
  ChangedTalks: '../model/what-changed.ts#ChangedTalks',
  Timeline: '../queries/timeline.ts#Timeline',
  TimelineEvent: '../model/timeline.ts#TimelineEvent',
  TalksAccount: '../queries/talks-claims.ts#ToldAccount',
  ...Object.fromEntries(
    ['TalksVenue', 'TalksSubject', 'TalksDemand', 'TalksActor'].map((type) => [
      type,
      '../model/talks-account.ts#TalksPart',
    ]),
  ),
  Subgraph: './subgraph-values.ts#SubgraphLike',
  SubgraphEdge: './subgraph-values.ts#SubgraphEdgeLike',
  DossierContents: '../queries/dossier-contents.ts#DossierContents',
  ActorWeight: '../queries/dossier-contents.ts#Weight',
  IssueWeight: '../queries/dossier-contents.ts#Weight',
  Dossier: '../queries/look-ups/dossier.ts#DossierValue',
  Change: '../queries/look-ups/changes-since.ts#RecordedChange',
  Revision: '../queries/look-ups/history.ts#RevisionOfThing',
  ...Object.fromEntries(['ClaimChanged', 'SourceChanged'].map((type) => [type, './changes.ts#Done'])),
  Judged: './changes.ts#JudgedPair',
  DossierImported: './changes.ts#Imported',
};

const folder = new URL('./graphql/', import.meta.url);
const whole = new URL('./schema.graphql', import.meta.url);

/** The texts of schema/graphql, joined. */
function sources() {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
}

/** The whole schema as one file, for tools and for comparing: types and fields in order of their names. */
export function wholeSchema() {
  return `${printSchema(lexicographicSortSchema(buildSchema(sources())))}\n`;
}

/** What would break a client of the schema that is committed. */
export function breakingChanges() {
  if (!existsSync(whole)) return [];
  return findBreakingChanges(buildSchema(readFileSync(whole, 'utf8')), buildSchema(sources()));
}

/** The text of the generated types. */
export async function generated() {
  const text = sources();
  const connections = [...text.matchAll(/^type (\w+Connection) /gm)].map(([, type]) => [
    type,
    './connections.ts#Connection',
  ]);
  const code = await codegen({
    filename: 'types.generated.ts',
    documents: [],
    schema: parse(text),
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      disableDescriptions: true,
      avoidOptionals: { field: true, inputValue: false, object: false, defaultValue: false },
      scalars: { ID: 'string', PartialDate: 'string', DateTime: 'string', URL: 'string' },
      contextType: './context.ts#Context',
      mappers: { ...mappers, ...Object.fromEntries(connections) },
      immutableTypes: true,
      mapperTypeSuffix: 'Value',
    },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  });
  return `// Generated from schema/graphql by \`npm run generate\`. Do not edit.\n${code}\n`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(new URL('../src/api/types.generated.ts', import.meta.url), await generated());
  const broken = breakingChanges();
  if (broken.length === 0 || process.argv.includes('--accept-breaking')) writeFileSync(whole, wholeSchema());
  else {
    console.error('schema/schema.graphql is left as it is, because this would break its clients:');
    for (const { description } of broken) console.error(`- ${description}`);
    console.error('If it is meant: npm run generate -- --accept-breaking');
    process.exitCode = 1;
  }
}
