import type { TrailResolvers } from '../types.generated.ts';

export const Trail: TrailResolvers = { document: ({ claim }) => claim.document };
