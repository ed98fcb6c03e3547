// The public API of Parley as a library.
export { type RunningServer, type ServerOptions, startServer } from './api/server.ts';
export * from './graph/graph.ts';
export { type GraphOptions, graphOptionsFromEnv, openGraph } from './graph/open.ts';
export {
  type CheckedDossier,
  type CheckOptions,
  type CodedThing,
  checkDossier,
} from './ingest/dossier/check.ts';
export { type Fault, printFault, RefusedDossier } from './ingest/dossier/faults.ts';
export { graphDigest } from './ingest/graph-digest.ts';
export { type Loaded, type LoadOptions, LoadRefused, load, unload } from './ingest/load/load.ts';
export { ClosesCircle, DossiersDisagree, type LoadConflict } from './ingest/load/plan.ts';
export type { Claim, DocumentRef, Hop, Ref, SourceRef } from './model/claim.ts';
export { type Derivation, derive } from './model/derive.ts';
export type { Support } from './model/support.ts';
export type { Thing } from './model/thing.ts';
export * from './model/vocabulary/index.ts';
export { type World, worldOf } from './model/world.ts';
export { questions } from './queries/index.ts';
export type { Question } from './queries/question.ts';
export { readThings, readWorld } from './queries/shared/record.ts';
export { readClaims } from './queries/shared/whole-claims.ts';
export { type WhoReported, whoReported } from './queries/who-reported.ts';
