import { neighbourhood as ask, mostNodes, mostSteps } from '../../../queries/neighbourhood.ts';
import type { QueryResolvers } from '../../types.generated.ts';
import { found } from '../found.ts';
import { within } from '../within.ts';

export const neighbourhood: NonNullable<QueryResolvers['neighbourhood']> = async (
  _,
  { id, depth, first, mode, ...asked },
  { read },
) => {
  const reach = {
    depth: within('depth', depth ?? 1, mostSteps),
    first: within('first', first ?? 100, mostNodes),
    mode: mode ?? 'PROJECTED',
  };
  const answer = await read((reader) => ask(reader, id, reach, asked));
  return found('id', id, answer, asked);
};
