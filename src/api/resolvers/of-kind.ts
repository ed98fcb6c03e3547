import { badInput } from '../errors.ts';

/** An id of another kind than a question takes is an error that names those it does. */
export function ofKind(argument: string, id: string, labels: readonly string[]): string {
  const prefixes = labels.map((label) => `${label.toLowerCase()}:`);
  if (!prefixes.some((prefix) => id.startsWith(prefix)))
    throw badInput(argument, `expected an id that begins with ${prefixes.join(' or ')}, got "${id}"`);
  return id;
}
