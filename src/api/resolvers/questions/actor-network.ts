import { actorNetwork as ask } from '../../../queries/actor-network.ts';
import type { QueryResolvers } from '../../types.generated.ts';
import { found } from '../found.ts';
import { ofKind } from '../of-kind.ts';

export const actorNetwork: NonNullable<QueryResolvers['actorNetwork']> = async (_, asked, { read }) => {
  const { issue } = asked;
  if (issue != null) ofKind('issue', issue, ['Issue']);
  const answer = await read((reader) => ask(reader, asked));
  return found('issue', issue ?? '', answer, asked);
};
