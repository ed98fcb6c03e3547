import { drift as ask, retellable } from '../../../queries/drift.ts';
import type { QueryResolvers } from '../../types.generated.ts';
import { found } from '../found.ts';
import { ofKind } from '../of-kind.ts';

export const drift: NonNullable<QueryResolvers['drift']> = async (_, { of, ...asked }, { read }) => {
  const id = ofKind('of', of, retellable);
  const answer = await read((reader) => ask(reader, id, asked));
  return found('of', id, answer, asked);
};
