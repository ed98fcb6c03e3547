// Each field makes one change: the arguments are read, and the change is made by src/ingest.

import type { GivenClaim } from '../../ingest/changes/claim-given.ts';
import { type NewClaim, recordClaim, reviseClaim } from '../../ingest/changes/claims.ts';
import { gradeClaim, gradeSource } from '../../ingest/changes/grade.ts';
import { judgeSame } from '../../ingest/changes/judge.ts';
import { restore, retract } from '../../ingest/changes/retract.ts';
import { checkFiles } from '../../ingest/dossier/check.ts';
import { load } from '../../ingest/load/load.ts';
import { done, makeOnce } from '../changes.ts';
import type { MutationResolvers } from '../types.generated.ts';
import { ofKind } from './of-kind.ts';

/** What was not given is absent, as the changes want it. */
function on(version: number | null | undefined): { readonly version?: number } {
  return version == null ? {} : { version };
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

export const Mutation: MutationResolvers = {
  recordClaim: (_, args, context) =>
    makeOnce(context, 'recordClaim', args, async (graph, by) => {
      const options = { by, reason: args.reason ?? null };
      return done(await recordClaim(graph, args.input as NewClaim, options), by);
    }),
  reviseClaim: (_, args, context) =>
    makeOnce(context, 'reviseClaim', args, async (graph, by) => {
      const options = { by, reason: args.reason ?? null, version: args.version };
      return done(await reviseClaim(graph, claim(args.id), args.changes as GivenClaim, options), by);
    }),
  retractClaim: (_, args, context) =>
    makeOnce(context, 'retractClaim', args, async (graph, by) => {
      const options = { by, reason: args.reason, version: args.version };
      return done(await retract(graph, claim(args.id), options), by);
    }),
  restoreClaim: (_, args, context) =>
    makeOnce(context, 'restoreClaim', args, async (graph, by) => {
      const options = { by, reason: args.reason ?? null, ...on(args.version) };
      return done(await restore(graph, claim(args.id), options), by);
    }),
  gradeSource: (_, args, context) =>
    makeOnce(context, 'gradeSource', args, async (graph, by) => {
      const id = ofKind('id', args.id, ['Source', 'Actor']);
      const { reliability, assessor, assessed } = args;
      const grade = { reliability, assessor: assessor ?? by, assessed: assessed ?? today() };
      const options = { by, reason: args.reason ?? null, ...on(args.version) };
      return done(await gradeSource(graph, id, grade, options), by);
    }),
  gradeClaim: (_, args, context) =>
    makeOnce(context, 'gradeClaim', args, async (graph, by) => {
      const options = { by, reason: args.reason ?? null, ...on(args.version) };
      return done(await gradeClaim(graph, claim(args.id), args.credibility, options), by);
    }),
  judgeSame: (_, args, context) =>
    makeOnce(context, 'judgeSame', args, async (graph, by) => {
      const { a, b, verdict, reason, judgedAt } = args;
      const options = { by, reason, judgedAt: judgedAt ?? today(), ...on(args.version) };
      return { ...done(await judgeSame(graph, a, b, verdict, options), by), a, b, verdict };
    }),
  importDossier: (_, args, context) =>
    makeOnce(context, 'importDossier', args, async (graph, by) => {
      const checked = await checkFiles(args.files, args.texts ?? []);
      const { wrote: _wrote, ...loaded } = await load(graph, [checked], { by, theirs: args.theirs ?? false });
      return { ...loaded, dossier: checked.id, unverified: checked.unverified, by };
    }),
};

function claim(id: string): string {
  return ofKind('id', id, ['Claim']);
}
