import { sizeOf } from '../connections.ts';
import type { DisputesResolvers } from '../types.generated.ts';

const usual = 20;

export const Disputes: DisputesResolvers = {
  disputed: ({ disputed }, { first }) => disputed.slice(0, sizeOf('first', first ?? usual)),
  disputedCount: ({ disputed }) => disputed.length,
};
