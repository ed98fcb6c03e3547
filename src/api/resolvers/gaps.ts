import { mostGaps } from '../../queries/gaps.ts';
import { sizeOf } from '../connections.ts';
import type { GapsResolvers } from '../types.generated.ts';

const usual = 20;

export const Gaps: GapsResolvers = {
  gaps: ({ gaps }, { first }) => gaps.slice(0, sizeOf('first', first ?? usual, mostGaps)),
};
