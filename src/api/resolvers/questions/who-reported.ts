import { whoReported as ask } from '../../../queries/who-reported.ts';
import { badInput } from '../../errors.ts';
import type { QueryResolvers } from '../../types.generated.ts';
import { found } from '../found.ts';

export const whoReported: NonNullable<QueryResolvers['whoReported']> = async (
  _,
  { about, ...moment },
  { read },
) => {
  const { id, text } = about;
  if ((id == null) === (text == null)) throw badInput('about', 'expected id or text, exactly one of them');
  const answer = await read((reader) => ask(reader, id != null ? { id } : { text: text! }, moment));
  return found('about.id', id ?? '', answer, moment);
};
