import { conditions as ask, conditionable } from '../../../queries/conditions.ts';
import type { QueryResolvers } from '../../types.generated.ts';
import { foundAll } from '../found.ts';
import { ofKind } from '../of-kind.ts';

export const conditions: NonNullable<QueryResolvers['conditions']> = async (_, asked, context) => {
  const { of, holder } = asked;
  if (of != null) ofKind('of', of, conditionable);
  if (holder != null) ofKind('holder', holder, ['Actor']);
  const answer = await context.read((reader) => ask(reader, asked));
  return foundAll(
    { of: of == null ? [] : [of], holder: holder == null ? [] : [holder] },
    answer,
    context,
    asked,
  );
};
