import { standings as ask } from '../../../queries/standings.ts';
import type { QueryResolvers } from '../../types.generated.ts';
import { found } from '../found.ts';
import { ofKind } from '../of-kind.ts';

export const standings: NonNullable<QueryResolvers['standings']> = async (
  _,
  { demand, ...asked },
  { read },
) => {
  const id = ofKind('demand', demand, ['Demand']);
  const answer = await read((reader) => ask(reader, id, asked));
  return found('demand', id, answer, asked);
};
