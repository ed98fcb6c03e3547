// The thing that a question is asked about, by its id or by words of its name.
import type { Reader } from '../../../graph/graph.ts';
import { type Candidate, findNodes, findNodesThen, unambiguous } from '../../../queries/shared/find.ts';
import { type Asked, momentOf } from '../../../queries/shared/moment.ts';
import { readWholeRecordThen } from '../../../queries/shared/past.ts';
import { Failure } from '../../failure.ts';
import { shorten } from '../../print/words.ts';
import { didYouMeanName } from './did-you-mean.ts';
import { isId } from './question.ts';

/**
 * The id that is given, or that of the one thing that the words fit.
 * @param labels the kinds that the question takes
 * @throws Failure for an id of another kind, and for words that fit nothing or several things, with what could
 * be meant
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
  throw await notClear(
    reader,
    given,
    candidates,
    kinds.map((label) => `${label.toLowerCase()}:`),
  );
}

/**
 * What to say of words that fit several things, each on a line of its own, or nothing.
 * @param kinds the beginnings of the ids that the question takes
 */
export async function notClear(
  reader: Reader,
  given: string,
  candidates: readonly Candidate[],
  kinds: readonly string[],
): Promise<Failure> {
  if (candidates.length === 0) {
    const meant = await didYouMeanName(reader, given, kinds);
    return new Failure(`Nothing here fits "${given}".${meant || ' Try fewer or other words, or an id.'}`);
  }
  const widest = Math.max(...candidates.map(({ node }) => node.id.length));
  const lines = candidates.map(({ node }) => `  ${node.id.padEnd(widest)}  ${shorten(node.name, 70)}`);
  return new Failure([`"${given}" fits several things. Ask for one of them by its id:`, ...lines].join('\n'));
}
