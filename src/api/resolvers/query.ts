// The root: each field delegates to one question or look-up.
import { countClaims, pageClaims } from '../../queries/claims.ts';
import { countDocuments, pageDocuments } from '../../queries/documents.ts';
import { readDossiers } from '../../queries/dossier.ts';
import { whoReported } from '../../queries/who-reported.ts';
import { pageRequest } from '../connections.ts';
import { badInput, notFound } from '../errors.ts';
import type { QueryResolvers } from '../types.generated.ts';

const mostIds = 100;

export const Query: QueryResolvers = {
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
  whoReported: async (_, { about }, { read }) => {
    const { id, text } = about;
    if ((id == null) === (text == null)) throw badInput('about', 'expected id or text, exactly one of them');
    const answer = await read((reader) => whoReported(reader, id != null ? { id } : { text: text! }));
    return found('about.id', id ?? '', answer);
  },
};

/** An id that nothing has is an error that says so, never a silent null. */
function found<T>(argument: string, id: string, value: T | null): T {
  if (value === null) throw notFound(argument, id);
  return value;
}
