import { badInput } from '../errors.ts';

/** How many ids a list may hold. */
const mostIds = 100;

/** An id of another kind than a question takes is an error that names those it does. */
export function ofKind(argument: string, id: string, labels: readonly string[]): string {
  const prefixes = labels.map((label) => `${label.toLowerCase()}:`);
  if (!prefixes.some((prefix) => id.startsWith(prefix)))
    throw badInput(argument, `expected an id that begins with ${prefixes.join(' or ')}, got "${id}"`);
  return id;
}

/**
 * The ids of a list argument; empty when it is left out. An empty list is refused: some clients mean everything
 * by it, others nothing.
 * @param labels null: of any kind
 * @throws BAD_INPUT
 */
export function idsOf(
  argument: string,
  ids: readonly string[] | null | undefined,
  labels: readonly string[] | null,
): readonly string[] {
  if (ids == null) return [];
  if (ids.length === 0) throw badInput(argument, 'expected at least one id, got an empty list');
  if (ids.length > mostIds) throw badInput(argument, `expected at most ${mostIds} ids, got ${ids.length}`);
  if (labels) for (const id of ids) ofKind(argument, id, labels);
  return ids;
}

/** The same where each counts by itself. @throws BAD_INPUT */
export function eachOnce(argument: string, ids: readonly string[]): void {
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) throw badInput(argument, `expected each id once, got "${twice}" twice`);
}

/** A list that may be left out, and is not empty. @throws BAD_INPUT */
export function notEmpty(argument: string, list: readonly unknown[] | null | undefined): void {
  if (list?.length === 0) throw badInput(argument, 'expected at least one, got an empty list');
}
