// One effect a request, however often it is sent: what a request came to is kept in the graph, in the very
// transaction of its change, so that either both are there or neither, and sending it again is safe even when
// nobody knows whether the first one was done.
import { createHash } from 'node:crypto';
import type { Graph, Reader, Value } from '../../graph/graph.ts';
import { type Writable, within } from '../changes/writable.ts';

/** What is asked, by whom, under which key. */
export interface Request {
  /** The name of a token. */
  readonly token: string;
  /** Chosen by whoever asks, one for each change that is meant. */
  readonly key: string;
  /** The name of the change and its arguments, however deep; the order of keys does not matter. */
  readonly asked: { readonly name: string; readonly arguments: unknown };
}

/** The key was used before, for another request. */
export class KeyReused extends Error {
  override readonly name = 'KeyReused';
  readonly key: string;
  constructor(key: string) {
    super(
      `the idempotencyKey "${key}" was used before for another change: take a new key for each change, and the ` +
        'same one only to send the very same change again',
    );
    this.key = key;
  }
}

/** The token was removed meanwhile. */
export class TokenGone extends Error {
  override readonly name = 'TokenGone';
}

/** How many requests of a token are remembered, the last ones: older keys are as good as new. */
export const mostRemembered = 10_000;

const known = `
MATCH (q:Request) WHERE q.id = $id RETURN q.digest AS digest, q.answer AS answer`;

const countRequest = `
MATCH (t:Token) WHERE t.id = $token SET t.requests = t.requests + 1 RETURN t.requests AS count`;

const forget = `
MATCH (q:Request) WHERE q.slot = $slot DELETE q`;

const remember = `
CREATE (q:Request {id: $id, slot: $slot, token: $token, digest: $digest, answer: $answer})`;

/** What is under way in this process: the same request is not sent twice to the graph at one time. */
const underWay = new WeakMap<Graph, Map<string, Promise<unknown>>>();

/**
 * Makes a change once: the first time `work` runs in one transaction with the note of its answer, afterwards
 * the same request gets the same answer and nothing is written. What fails is not remembered.
 * @param most how many requests of the token are remembered
 * @throws KeyReused when the key stands for another request; TokenGone; what `work` throws
 */
export async function once<T extends Value>(
  graph: Graph,
  request: Request,
  work: (graph: Writable) => Promise<T>,
  most: number = mostRemembered,
): Promise<T> {
  const id = JSON.stringify([request.token, request.key]);
  const digest = digestOf(request);
  const here = underWay.get(graph) ?? new Map<string, Promise<unknown>>();
  underWay.set(graph, here);
  const running = here.get(id + digest);
  if (running) return running as Promise<T>;
  const answer = settle(graph, { id, digest, ...request }, work, most).finally(() =>
    here.delete(id + digest),
  );
  here.set(id + digest, answer);
  return answer;
}

interface Known extends Request {
  readonly id: string;
  readonly digest: string;
}

async function settle<T extends Value>(
  graph: Graph,
  { id, digest, token, key }: Known,
  work: (graph: Writable) => Promise<T>,
  most: number,
): Promise<T> {
  const answered = async (reader: Reader): Promise<{ readonly answer: T } | null> => {
    const [row] = await reader.read(known, { id });
    if (!row) return null;
    if (row['digest'] !== digest) throw new KeyReused(key);
    return { answer: JSON.parse(String(row['answer'])) as T };
  };
  const before = await graph.read(answered);
  if (before) return before.answer;
  return graph.write(async (writer) => {
    const meanwhile = await answered(writer);
    if (meanwhile) return meanwhile.answer;
    const answer = await work(within(writer));
    const { rows } = await writer.write(countRequest, { token });
    if (!rows[0]) throw new TokenGone(`the token "${token}" was removed`);
    // Slots go round: each new request takes the place of the oldest.
    const slot = JSON.stringify([token, Number(rows[0]['count']) % most]);
    await writer.write(forget, { slot });
    await writer.write(remember, { id, slot, token, digest, answer: JSON.stringify(answer) });
    return answer;
  });
}

/** SHA-256 over who asks for what. */
function digestOf({ token, asked }: Request): string {
  const text = JSON.stringify([token, asked.name, sorted(asked.arguments)]);
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, sorted(inner)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
