import { timeline as ask, mostEvents } from '../../../queries/timeline.ts';
import { badInput } from '../../errors.ts';
import type { QueryResolvers } from '../../types.generated.ts';
import { found } from '../found.ts';

export const timeline: NonNullable<QueryResolvers['timeline']> = async (
  _,
  { of = null, from = null, to = null, first, ...asked },
  { read },
) => {
  const most = first ?? 100;
  if (most < 1 || most > mostEvents) throw badInput('first', `expected 1 to ${mostEvents}, got ${most}`);
  return found('of', of ?? '', await read((reader) => ask(reader, { of, from, to, first: most }, asked)));
};
