import { conflicts as ask } from '../../../queries/conflicts.ts';
import { badInput } from '../../errors.ts';
import type { QueryResolvers } from '../../types.generated.ts';
import { foundAll } from '../found.ts';
import { eachOnce, idsOf, ofKind } from '../of-kind.ts';

export const conflicts: NonNullable<QueryResolvers['conflicts']> = async (
  _,
  { between, issue, ...options },
  context,
) => {
  const sides = between ?? [];
  if (between?.length === 0 || sides.length > 2)
    throw badInput('between', `expected one side or two, got ${sides.length}`);
  for (const side of sides) idsOf('between', side, ['Actor']);
  const actors = sides.flat();
  eachOnce('between', actors);
  if (issue != null) ofKind('issue', issue, ['Issue']);
  const answer = await context.read((reader) => ask(reader, { between: sides, issue, ...options }));
  return foundAll({ between: actors, issue: issue == null ? [] : [issue] }, answer, context, options);
};
