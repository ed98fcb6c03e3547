import { matrix as ask, mostLines } from '../../../queries/matrix.ts';
import type { QueryResolvers } from '../../types.generated.ts';
import { foundAll } from '../found.ts';
import { idsOf, ofKind } from '../of-kind.ts';
import { within } from '../within.ts';

export const matrix: NonNullable<QueryResolvers['matrix']> = async (_, asked, context) => {
  const { issue = null } = asked;
  const actors = idsOf('actors', asked.actors, ['Actor']);
  if (issue !== null) ofKind('issue', issue, ['Issue']);
  for (const name of ['mostRows', 'mostColumns'] as const) within(name, asked[name] ?? mostLines, mostLines);
  const answer = await context.read((reader) => ask(reader, asked, asked));
  return foundAll({ actors, issue: issue === null ? [] : [issue] }, answer, context, asked);
};
