import type { RecordedChange } from '../../queries/look-ups/changes-since.ts';
import type { Context } from '../context.ts';
import type { ChangeResolvers, SubscriptionResolvers } from '../types.generated.ts';
import { idsOf } from './of-kind.ts';

export const Subscription: SubscriptionResolvers = {
  changes: {
    subscribe: (_, { of }, { follow }) => {
      idsOf('of', of, null);
      return follow(of ?? null) as never;
    },
    resolve: (change: RecordedChange, _: unknown, context: Context) => {
      // Each change is shown with what stands when it is told.
      context.forget();
      return change;
    },
  } as NonNullable<SubscriptionResolvers['changes']>,
};

export const Change: ChangeResolvers = {
  kind: ({ id }) => id.slice(0, 1).toUpperCase() + id.slice(1, id.indexOf(':')),
  // A claim is read whole: it may be retracted while the rest of it is looked at.
  node: ({ id }, _, { loaders }) => (id.startsWith('claim:') ? loaders.claim : loaders.node).load(id),
};
