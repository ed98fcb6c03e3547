import { conditions as ask, conditionable } from '../../../queries/conditions.ts';
import type { QueryResolvers } from '../../types.generated.ts';
import { found } from '../found.ts';
import { ofKind } from '../of-kind.ts';

export const conditions: NonNullable<QueryResolvers['conditions']> = async (_, asked, { read, loaders }) => {
  const { of, holder } = asked;
  if (of != null) ofKind('of', of, conditionable);
  if (holder != null) ofKind('holder', holder, ['Actor']);
  const answer = await read((reader) => ask(reader, asked));
  if (answer !== null) return answer;
  const isOf = of != null && (holder == null || (await loaders.node.load(of)) === null);
  return found(isOf ? 'of' : 'holder', isOf ? of : (holder ?? ''), answer);
};
