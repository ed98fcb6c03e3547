import type { RestatementResolvers } from '../types.generated.ts';

export const Restatement: RestatementResolvers = { claim: ({ claim }) => ({ id: claim, kind: 'Claim' }) };
