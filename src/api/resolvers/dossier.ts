import { schemaVersion } from '../../graph/graph.ts';
import type { DossierResolvers } from '../types.generated.ts';
import { contents } from './dossier-contents.ts';

export const Dossier: DossierResolvers = {
  claimCount: ({ claims }) => claims,
  documentCount: ({ documents }) => documents,
  engine: (_, __, { graph }) => `${graph.engine.name} ${graph.engine.version}`,
  schemaVersion: () => schemaVersion,
  contents,
};
