import { sourceProfile as ask } from '../../../queries/source-profile.ts';
import type { QueryResolvers } from '../../types.generated.ts';
import { found } from '../found.ts';
import { ofKind } from '../of-kind.ts';

export const sourceProfile: NonNullable<QueryResolvers['sourceProfile']> = async (
  _,
  { source, ...asked },
  { read },
) => {
  const id = ofKind('source', source, ['Source', 'Actor']);
  const answer = await read((reader) => ask(reader, id, asked));
  return found('source', id, answer, asked);
};
