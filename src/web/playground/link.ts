// A question in the part of the address that browsers keep to themselves:
// /playground#query=…&variables=… opens on it, and never runs it by itself.
import type { Question } from './question.ts';

export function toHash({ query, variables }: Question): string {
  return `#${new URLSearchParams(variables === '' ? { query } : { query, variables })}`;
}

/** Null where the hash holds no question. */
export function fromHash(hash: string): Question | null {
  const parts = new URLSearchParams(hash.slice(1));
  const query = parts.get('query');
  return query === null ? null : { query, variables: parts.get('variables') ?? '' };
}
