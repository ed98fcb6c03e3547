import { countHistory, pageHistory } from '../../queries/look-ups/history.ts';
import { connectionOf, pageRequest } from '../connections.ts';
import { badInput } from '../errors.ts';
import type { QueryResolvers } from '../types.generated.ts';
import { found } from './found.ts';

export const history: NonNullable<QueryResolvers['history']> = async (_, { id, ...args }, { read }) => {
  const request = pageRequest(args);
  if (request.from !== null && !/^\d{1,15}$/.test(request.from))
    throw badInput(request.direction === 'FORWARD' ? 'after' : 'before', 'expected a cursor of this list');
  const page = await read((reader) => pageHistory(reader, id, request));
  // Whatever was recorded has a first version; only an empty page can mean that nothing was.
  const count = () => read((reader) => countHistory(reader, id));
  if (page.items.length === 0 && (await count()) === 0) found('id', id, null);
  return connectionOf(async () => page, count);
};
