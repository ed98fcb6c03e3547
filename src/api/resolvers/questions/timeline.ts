import { timeline as ask, mostEvents } from '../../../queries/timeline.ts';
import type { QueryResolvers } from '../../types.generated.ts';
import { found } from '../found.ts';
import { within } from '../within.ts';

export const timeline: NonNullable<QueryResolvers['timeline']> = async (
  _,
  { of = null, from = null, to = null, first, ...asked },
  { read },
) => {
  const most = within('first', first ?? 100, mostEvents);
  const answer = await read((reader) => ask(reader, { of, from, to, first: most }, asked));
  return found('of', of ?? '', answer, asked);
};
