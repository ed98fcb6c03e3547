import type { Context } from '../context.ts';
import { notFound } from '../errors.ts';

/** An id that nothing has is an error that says so, never a silent null. */
export function found<T>(argument: string, id: string, value: T | null, asked: Then = {}): T {
  if (value === null) throw notFound(argument, id, asked.knownAt);
  return value;
}

/** The moment of a question. */
interface Then {
  readonly knownAt?: string | null | undefined;
}

/**
 * The same for an answer about several things: the error names those that are not there.
 * @param asked the ids by their arguments
 */
export async function foundAll<T>(
  asked: Readonly<Record<string, readonly string[]>>,
  value: T | null,
  { loaders }: Context,
  { knownAt }: Then,
): Promise<T> {
  if (value !== null) return value;
  const given = Object.entries(asked).filter(([, ids]) => ids.length > 0);
  for (const [argument, ids] of given) {
    const nodes = await Promise.all(ids.map((id) => loaders.node.load(id)));
    const missing = ids.filter((_, i) => nodes[i] == null);
    if (missing.length > 0) throw notFound(argument, missing.join(', '), knownAt);
  }
  // All are there now: not all of them were then.
  throw notFound(
    given.map(([name]) => name).join(' or '),
    given.flatMap(([, ids]) => ids).join(', '),
    knownAt,
  );
}
