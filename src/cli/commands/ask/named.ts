// The thing that a question is asked about, by its id or by words of its name.
import type { Reader } from '../../../graph/graph.ts';
import { findNodes, findNodesThen, unambiguous } from '../../../queries/find.ts';
import { type Asked, momentOf } from '../../../queries/moment.ts';
import { readWholeRecordThen } from '../../../queries/past.ts';
import { Failure } from '../../failure.ts';
import { isId } from './question.ts';

/**
 * The id that is given, or that of the one thing that the words fit.
 * @param labels the kinds that the question takes
 * @throws Failure for an id of another kind, and for words that fit nothing or several things, with their ids
 */
export async function idOf(
  reader: Reader,
  given: string,
  labels: readonly string[],
  asked: Asked,
): Promise<string> {
  const prefixes = labels.map((label) => `${label.toLowerCase()}:`);
  const isTaken = (id: string) => prefixes.some((prefix) => id.startsWith(prefix));
  if (isId(given)) {
    if (isTaken(given)) return given;
    throw new Failure(`Expected an id that begins with ${prefixes.join(' or ')}, got ${given}.`);
  }
  // Every claim has words; who means a claim gives its id.
  const kinds = labels.filter((label) => label !== 'Claim');
  const { knownAt } = momentOf(asked);
  const candidates =
    knownAt === null
      ? await findNodes(reader, given, kinds, 10)
      : findNodesThen(await readWholeRecordThen(reader, knownAt), given, kinds, 10);
  const meant = unambiguous(candidates);
  if (meant) return meant.node.id;
  const ids = candidates.map(({ node }) => node.id);
  throw new Failure(
    ids.length === 0
      ? `Nothing here fits "${given}". Try fewer or other words, or an id.`
      : `"${given}" fits several things. Ask for one of them by its id: ${ids.join(', ')}.`,
  );
}
