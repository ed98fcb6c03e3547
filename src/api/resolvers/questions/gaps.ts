import { gaps as ask } from '../../../queries/gaps.ts';
import type { QueryResolvers } from '../../types.generated.ts';
import { found } from '../found.ts';
import { notEmpty, ofKind } from '../of-kind.ts';

export const gaps: NonNullable<QueryResolvers['gaps']> = async (_, asked, { read }) => {
  notEmpty('kinds', asked.kinds);
  if (asked.issue != null) ofKind('issue', asked.issue, ['Issue']);
  const answer = await read((reader) => ask(reader, asked));
  return found('issue', asked.issue ?? '', answer, asked);
};
