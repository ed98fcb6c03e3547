import type { ChangedClaimResolvers } from '../types.generated.ts';

export const ChangedClaim: ChangedClaimResolvers = {
  // One of both is there: a claim that neither moment has did not change.
  claim: ({ before, after }) => (after ?? before)!,
};
