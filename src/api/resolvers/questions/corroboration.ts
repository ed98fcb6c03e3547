import { corroboration as ask, supportable } from '../../../queries/corroboration.ts';
import type { QueryResolvers } from '../../types.generated.ts';
import { found } from '../found.ts';
import { ofKind } from '../of-kind.ts';

export const corroboration: NonNullable<QueryResolvers['corroboration']> = async (
  _,
  { of, ...asked },
  { read },
) => {
  const id = ofKind('of', of, supportable);
  const answer = await read((reader) => ask(reader, id, asked));
  return found('of', id, answer, asked);
};
