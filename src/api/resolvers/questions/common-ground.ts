import { commonGround as ask } from '../../../queries/common-ground.ts';
import type { QueryResolvers } from '../../types.generated.ts';
import { foundAll } from '../found.ts';
import { eachOnce, idsOf, ofKind } from '../of-kind.ts';

export const commonGround: NonNullable<QueryResolvers['commonGround']> = async (_, asked, context) => {
  const { issue } = asked;
  const actors = idsOf('actors', asked.actors, ['Actor']);
  // One actor given twice would be asked about as one: with whom does it agree at all?
  eachOnce('actors', actors);
  if (issue != null) ofKind('issue', issue, ['Issue']);
  const answer = await context.read((reader) => ask(reader, asked));
  return foundAll({ actors, issue: issue == null ? [] : [issue] }, answer, context, asked);
};
