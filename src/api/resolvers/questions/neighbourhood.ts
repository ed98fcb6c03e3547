import { neighbourhood as ask, mostNodes, mostSteps } from '../../../queries/neighbourhood.ts';
import { badInput } from '../../errors.ts';
import type { QueryResolvers } from '../../types.generated.ts';
import { found } from '../found.ts';

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
  return found('id', id, await read((reader) => ask(reader, id, reach, asked)));
};

function within(argument: string, value: number, most: number): number {
  if (value < 1 || value > most) throw badInput(argument, `expected 1 to ${most}, got ${value}`);
  return value;
}
