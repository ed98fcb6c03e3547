// One change of a thing: what it says is read for all of a page together.
import { canonicalBody } from '../../model/thing.ts';
import { changedFields } from '../../model/thing-changes.ts';
import { type Bodies, type RevisionOfThing, readBodies, versionId } from '../../queries/look-ups/history.ts';
import type { Context } from '../context.ts';
import type { RevisionResolvers } from '../types.generated.ts';

function bodiesOf({ id, version }: RevisionOfThing, context: Context): Promise<Bodies> {
  return context.below('bodies', versionId(id, version), readBodies, { before: null, after: null });
}

export const Revision: RevisionResolvers = {
  fields: async (revision, _, context) => {
    const { before, after } = await bodiesOf(revision, context);
    return before && after ? changedFields(before, after) : [];
  },
  body: async (revision, _, context) => {
    const { after } = await bodiesOf(revision, context);
    return after && canonicalBody(after);
  },
};
