import { positions as ask } from '../../../queries/positions.ts';
import type { QueryResolvers } from '../../types.generated.ts';
import { found } from '../found.ts';
import { ofKind } from '../of-kind.ts';

export const positions: NonNullable<QueryResolvers['positions']> = async (
  _,
  { where, ...options },
  { read },
) => {
  const { actors = null, issue = null, demand = null } = where ?? {};
  for (const actor of actors ?? []) ofKind('where.actors', actor, ['Actor']);
  if (issue !== null) ofKind('where.issue', issue, ['Issue']);
  if (demand !== null) ofKind('where.demand', demand, ['Demand']);
  const asked = [...(actors ?? []), issue, demand].filter((id) => id !== null);
  const answer = await read((reader) => ask(reader, { actors, issue, demand }, options));
  return found('where', asked.join(', '), answer);
};
