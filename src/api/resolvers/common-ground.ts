import { sizeOf } from '../connections.ts';
import type { CommonGroundResolvers } from '../types.generated.ts';

/** The first of a list of shared stances. */
function cut(name: 'agreed' | 'rejected' | 'near'): NonNullable<CommonGroundResolvers['agreed']> {
  return (answer, { first }) => answer[name].slice(0, sizeOf('first', first ?? 50));
}

export const CommonGround: CommonGroundResolvers = {
  agreed: cut('agreed'),
  rejected: cut('rejected'),
  near: cut('near'),
  agreedCount: ({ agreed }) => agreed.length,
  rejectedCount: ({ rejected }) => rejected.length,
  nearCount: ({ near }) => near.length,
};
