import { disputes as ask, contestable } from '../../../queries/disputes.ts';
import type { QueryResolvers } from '../../types.generated.ts';
import { found } from '../found.ts';
import { ofKind } from '../of-kind.ts';

export const disputes: NonNullable<QueryResolvers['disputes']> = async (_, { of, ...asked }, { read }) => {
  const id = of == null ? null : ofKind('of', of, contestable);
  const answer = await read((reader) => ask(reader, id, asked));
  return found('of', id ?? '', answer, asked);
};
