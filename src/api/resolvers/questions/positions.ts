import { positions as ask } from '../../../queries/positions.ts';
import type { QueryResolvers } from '../../types.generated.ts';
import { foundAll } from '../found.ts';
import { idsOf, ofKind } from '../of-kind.ts';

export const positions: NonNullable<QueryResolvers['positions']> = async (
  _,
  { where, ...options },
  context,
) => {
  const { actors = null, issue = null, demand = null } = where ?? {};
  idsOf('where.actors', actors, ['Actor']);
  if (issue !== null) ofKind('where.issue', issue, ['Issue']);
  if (demand !== null) ofKind('where.demand', demand, ['Demand']);
  const answer = await context.read((reader) => ask(reader, { actors, issue, demand }, options));
  const one = (id: string | null) => (id === null ? [] : [id]);
  return foundAll(
    { 'where.actors': actors ?? [], 'where.issue': one(issue), 'where.demand': one(demand) },
    answer,
    context,
    options,
  );
};
