import { mostInPage } from '../connections.ts';
import { badInput } from '../errors.ts';
import type { DisputesResolvers } from '../types.generated.ts';

const usual = 20;

export const Disputes: DisputesResolvers = {
  disputed: ({ disputed }, { first }) => {
    const size = first ?? usual;
    if (size < 0 || size > mostInPage) throw badInput('first', `expected 0 to ${mostInPage}, got ${size}`);
    return disputed.slice(0, size);
  },
  disputedCount: ({ disputed }) => disputed.length,
};
