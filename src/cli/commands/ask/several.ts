// Several actors that a question is asked about, with commas between them.
import type { Reader } from '../../../graph/graph.ts';
import type { Asked } from '../../../queries/shared/moment.ts';
import { readNodes } from '../../../queries/shared/nodes.ts';
import { idOf } from './named.ts';

/** The ids of the actors that are given, or named; null for none. @throws Failure where a name is not clear */
export async function actorsOf(
  reader: Reader,
  given: string | undefined,
  asked: Asked,
): Promise<string[] | null> {
  const names = (given ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length === 0) return null;
  return Promise.all(names.map((name) => idOf(reader, name, ['Actor'], asked)));
}

/** The id of the issue that is given, or named; null for none. @throws Failure where a name is not clear */
export async function issueOf(
  reader: Reader,
  given: string | undefined,
  asked: Asked,
): Promise<string | null> {
  return given === undefined ? null : idOf(reader, given, ['Issue'], asked);
}

/** The names of things, in the order of their ids as given; an id that nothing has now stands for itself. */
export async function namesOf(reader: Reader, ids: readonly string[]): Promise<string[]> {
  const names = new Map((await readNodes(reader, ids)).map(({ id, name }) => [id, name]));
  return ids.map((id) => names.get(id) ?? id);
}

/** The name of one thing; null for none. */
export async function nameOf(reader: Reader, id: string | null): Promise<string | null> {
  return id === null ? null : (await namesOf(reader, [id]))[0]!;
}
