import { path as ask, edgeTypesOf, mostLength, mostPaths } from '../../../queries/path.ts';
import { badInput, notFound } from '../../errors.ts';
import type { QueryResolvers } from '../../types.generated.ts';
import { notEmpty } from '../of-kind.ts';
import { within } from '../within.ts';

export const path: NonNullable<QueryResolvers['path']> = async (
  _,
  { from, to, maxLength, first, mode, through = null, ...asked },
  { read },
) => {
  const way = {
    from,
    to,
    maxLength: within('maxLength', maxLength ?? 6, mostLength),
    first: within('first', first ?? 10, mostPaths),
    mode: mode ?? 'RECORD',
    through,
  };
  notEmpty('through', through);
  const walked: readonly string[] = edgeTypesOf(way.mode);
  const other = through?.find((type) => !walked.includes(type));
  if (other) throw badInput('through', `expected edges that mode ${way.mode} walks, got ${other}`);
  const answer = await read((reader) => ask(reader, way, asked));
  if ('unknown' in answer) throw notFound(answer.unknown, way[answer.unknown], asked.knownAt);
  return answer;
};
