import { whatChanged as ask, mostChanges } from '../../../queries/what-changed.ts';
import type { QueryResolvers } from '../../types.generated.ts';
import { within } from '../within.ts';

export const whatChanged: NonNullable<QueryResolvers['whatChanged']> = async (
  _,
  { since, until, first, ...asked },
  { read },
) => {
  const changes = { since, until, first: within('first', first ?? 100, mostChanges) };
  return read((reader) => ask(reader, changes, asked));
};
