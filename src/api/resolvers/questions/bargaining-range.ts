import { bargainingRange as ask } from '../../../queries/bargaining-range.ts';
import { badInput } from '../../errors.ts';
import type { QueryResolvers } from '../../types.generated.ts';
import { found } from '../found.ts';
import { ofKind } from '../of-kind.ts';

export const bargainingRange: NonNullable<QueryResolvers['bargainingRange']> = async (
  _,
  { issue, ...asked },
  { read },
) => {
  const id = ofKind('issue', issue, ['Issue']);
  if (asked.staleAfter != null && asked.staleAfter < 0)
    throw badInput('staleAfter', `expected a number of days, 0 or more, got ${asked.staleAfter}`);
  const answer = await read((reader) => ask(reader, id, asked));
  return found('issue', id, answer, asked);
};
