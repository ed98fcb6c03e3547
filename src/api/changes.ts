// What every change over GraphQL has in common: who asks is known, a request has one effect however often it
// is sent, and the answer says what was recorded.

import type { Value } from '../graph/graph.ts';
import type { Changed } from '../ingest/changes/change.ts';
import type { Writable } from '../ingest/changes/writable.ts';
import { once, TokenGone } from '../ingest/requests/once.ts';
import type { Verdict } from '../model/vocabulary/index.ts';
import { forbidden, unauthenticated } from './authorise.ts';
import type { Context } from './context.ts';
import { badInput } from './errors.ts';

/** A change that was made, as it is remembered with its request. */
export type Done = {
  readonly id: string;
  readonly version: number;
  /** Null: the graph said so already. */
  readonly at: string | null;
  readonly by: string;
};

/** A judgement, the same way. */
export type JudgedPair = Done & { readonly a: string; readonly b: string; readonly verdict: Verdict };

/** A dossier that was loaded, as it is remembered with its request. */
export type Imported = {
  readonly dossier: string;
  readonly created: number;
  readonly revised: number;
  readonly retired: number;
  readonly unverified: readonly string[];
  readonly at: string | null;
  readonly by: string;
};

const longestKey = 200;

/**
 * Makes a change once.
 * @param asked the arguments of the field, by which the same request is known again
 * @throws UNAUTHENTICATED, FORBIDDEN, BAD_INPUT for the key; KeyReused; what `work` throws
 */
export async function makeOnce<T extends Value>(
  context: Context,
  name: string,
  asked: { readonly idempotencyKey: string },
  work: (graph: Writable, by: string) => Promise<T>,
): Promise<T> {
  const { graph } = context;
  const { name: token } = await context.authorise();
  if (graph.readOnly !== null)
    throw forbidden('this server can only read its graph: nothing is changed here');
  const { idempotencyKey: key, ...rest } = asked;
  if (key.trim() === '' || key.length > longestKey)
    throw badInput('idempotencyKey', `expected 1 to ${longestKey} characters, got ${key.length}`);
  const request = { token, key, asked: { name, arguments: rest } };
  try {
    return await once(graph, request, (writable) => work(writable, token));
  } catch (error) {
    if (error instanceof TokenGone) throw unauthenticated(error.message);
    throw error;
  } finally {
    context.forget();
  }
}

/** The answer of a change of one thing. */
export function done({ id, version, at }: Changed, by: string): Done {
  return { id, version, at, by };
}
