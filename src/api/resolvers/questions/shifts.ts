import { shifts as ask } from '../../../queries/shifts.ts';
import type { QueryResolvers } from '../../types.generated.ts';
import { foundAll } from '../found.ts';
import { ofKind } from '../of-kind.ts';

export const shifts: NonNullable<QueryResolvers['shifts']> = async (_, { actor, ...asked }, context) => {
  const { issue } = asked;
  ofKind('actor', actor, ['Actor']);
  if (issue != null) ofKind('issue', issue, ['Issue']);
  const answer = await context.read((reader) => ask(reader, actor, asked));
  return foundAll({ actor: [actor], issue: issue == null ? [] : [issue] }, answer, context, asked);
};
