import { sizeOf } from '../connections.ts';
import type { ConflictsResolvers } from '../types.generated.ts';

export const Conflicts: ConflictsResolvers = {
  pairs: ({ pairs }, { first }) => pairs.slice(0, sizeOf('first', first ?? 50)),
};
