// The root: each field delegates to one question or look-up.
import { readDossiers } from '../../queries/look-ups/dossier.ts';
import { search } from '../../queries/look-ups/search.ts';
import { sizeOf } from '../connections.ts';
import { badInput } from '../errors.ts';
import type { QueryResolvers } from '../types.generated.ts';
import { found } from './found.ts';
import { history } from './history.ts';
import { byId, claimById, claimList, documentById, listOf } from './look-ups.ts';
import { questionFields } from './questions/index.ts';
import { meetings, talks } from './talks-look-ups.ts';

const mostIds = 100;

export const Query: QueryResolvers = {
  node: async (_, { id }, { loaders }) => found('id', id, await loaders.node.load(id)),
  nodes: async (_, { ids }, { loaders }) => {
    if (ids.length > mostIds) throw badInput('ids', `expected at most ${mostIds}, got ${ids.length}`);
    return Promise.all(ids.map((id) => loaders.node.load(id)));
  },
  actor: byId('Actor'),
  demand: byId('Demand'),
  issue: byId('Issue'),
  venue: byId('Venue'),
  talks,
  source: byId('Source'),
  document: documentById,
  claim: claimById,
  actors: listOf('actors', { represents: 'Actor', memberOf: 'Actor' }),
  demands: listOf('demands', { issue: 'Issue', askedOf: 'Actor' }),
  issues: listOf('issues'),
  venues: listOf('venues'),
  meetings,
  sources: listOf('sources', { speaksFrom: 'Actor' }),
  documents: listOf('documents', { publisher: 'Source', retells: 'Source' }),
  claims: claimList,
  history,
  dossier: async (_, { id }, { loaders }) => found('id', id, await loaders.dossier.load(id)),
  dossiers: (_, __, { read }) => read((reader) => readDossiers(reader, null)),
  search: (_, { text, kinds, first }, { read }) => {
    const size = sizeOf('first', first ?? 20);
    return read((reader) => search(reader, text, kinds ?? null, size));
  },
  ...questionFields,
};
