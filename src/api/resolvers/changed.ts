// What changes came to. The things are read as they stand when the answer is written.
import type { Context } from '../context.ts';
import type {
  ClaimChangedResolvers,
  DossierImportedResolvers,
  JudgedResolvers,
  SourceChangedResolvers,
} from '../types.generated.ts';

const common = {
  recordedAt: ({ at }: { readonly at: string | null }) => at,
  written: ({ at }: { readonly at: string | null }) => at !== null,
};

export const ClaimChanged: ClaimChangedResolvers = {
  ...common,
  claim: ({ id }, _, { loaders }) => loaders.claim.load(id),
};

export const SourceChanged: SourceChangedResolvers = {
  ...common,
  source: ({ id }, _, { loaders }) => loaders.node.load(id),
};

export const Judged: JudgedResolvers = {
  ...common,
  a: ({ a }, _, { loaders }: Context) => loaders.node.load(a),
  b: ({ b }, _, { loaders }: Context) => loaders.node.load(b),
};

export const DossierImported: DossierImportedResolvers = {
  ...common,
  dossier: ({ dossier }, _, { loaders }) => loaders.dossier.load(dossier),
};
