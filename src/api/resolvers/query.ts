// The root: each field delegates to one question or look-up.
import { countClaims, pageClaims } from '../../queries/claims.ts';
import { countDocuments, pageDocuments } from '../../queries/documents.ts';
import { readDossiers } from '../../queries/dossier.ts';
import { pageRequest } from '../connections.ts';
import { badInput } from '../errors.ts';
import type { QueryResolvers } from '../types.generated.ts';
import { found } from './found.ts';
import { questionFields } from './questions/index.ts';

const mostIds = 100;

export const Query: QueryResolvers = {
  ...questionFields,
  node: async (_, { id }, { loaders }) => found('id', id, await loaders.node.load(id)),
  nodes: async (_, { ids }, { loaders }) => {
    if (ids.length > mostIds) throw badInput('ids', `expected at most ${mostIds}, got ${ids.length}`);
    return Promise.all(ids.map((id) => loaders.node.load(id)));
  },
  claim: async (_, { id }, { loaders }) => found('id', id, await loaders.claim.load(id)),
  claims: async (_, { where, ...args }, { read, loaders }) => {
    const filter = {
      dossier: where?.dossier ?? null,
      document: where?.document ?? null,
      holder: where?.holder ?? null,
      about: where?.about ?? null,
      stance: where?.stance ?? null,
    };
    const request = pageRequest(args);
    const keys = await read((reader) => pageClaims(reader, filter, request));
    return {
      keys,
      nodes: () => loaders.claim.loadMany([...keys.ids]),
      totalCount: () => read((reader) => countClaims(reader, filter)),
    };
  },
  document: async (_, { id }, { loaders }) => found('id', id, await loaders.document.load(id)),
  documents: async (_, { dossier = null, ...args }, { read, loaders }) => {
    const request = pageRequest(args);
    const keys = await read((reader) => pageDocuments(reader, dossier, request));
    return {
      keys,
      nodes: () => loaders.document.loadMany([...keys.ids]),
      totalCount: () => read((reader) => countDocuments(reader, dossier)),
    };
  },
  dossier: async (_, { id }, { loaders }) => found('id', id, await loaders.dossier.load(id)),
  dossiers: (_, __, { read }) => read((reader) => readDossiers(reader, null)),
};
