import type { NodeLabel } from '../../../model/vocabulary/index.ts';
import { mostNodes } from '../../../queries/neighbourhood.ts';
import { subgraph as ask } from '../../../queries/subgraph.ts';
import { notFound } from '../../errors.ts';
import type { QueryResolvers } from '../../types.generated.ts';
import { idsOf, notEmpty, ofKind } from '../of-kind.ts';
import { within } from '../within.ts';

export const subgraph: NonNullable<QueryResolvers['subgraph']> = async (
  _,
  { where, first, mode, ...asked },
  { read },
) => {
  const { kinds, ...rest } = where ?? {};
  idsOf('where.ids', rest.ids, null);
  idsOf('where.actors', rest.actors, ['Actor']);
  notEmpty('where.kinds', kinds);
  notEmpty('where.stance', rest.stance);
  if (rest.issue) ofKind('where.issue', rest.issue, ['Issue']);
  if (rest.about) ofKind('where.about', rest.about, ['Demand', 'Talks', 'Claim']);
  if (rest.source) ofKind('where.source', rest.source, ['Source', 'Actor']);
  if (rest.document) ofKind('where.document', rest.document, ['Document']);
  const size = { first: within('first', first ?? 100, mostNodes), mode: mode ?? 'PROJECTED' };
  const filter = { ...rest, kinds: kinds?.map(labelOf) };
  const answer = await read((reader) => ask(reader, filter, size, asked));
  if ('unknown' in answer) throw notFound('where', answer.unknown.join(', '), asked.knownAt);
  return answer;
};

/** ACTOR → Actor */
function labelOf(kind: string): NodeLabel {
  return (kind.charAt(0) + kind.slice(1).toLowerCase()) as NodeLabel;
}
