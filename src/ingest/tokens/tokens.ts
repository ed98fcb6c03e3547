// Tokens: who may change the graph, by name. They are kept in the graph, so that every server in front of it
// knows them, and only as SHA-256: a token is 256 random bits, which nobody can guess from its digest however
// fast digests are made, so that a slow password hash would cost time and add nothing.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Graph, Reader, Row, Writer } from '../../graph/graph.ts';

/** A token as the graph keeps it. */
export interface Token {
  /** What the history calls whoever uses it. */
  readonly name: string;
  /** UTC, ISO 8601. */
  readonly made: string;
  /** From this moment on it is refused (UTC, ISO 8601). Null: it does not expire. */
  readonly expires: string | null;
}

/** Why a token was not made or removed; nothing was written. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
}

/** How many tokens a graph has at the most: all are compared with each one that comes. */
export const mostTokens = 100;
/** In characters. */
const longestName = 100;

const allTokens = `
MATCH (t:Token) RETURN t.id AS name, t.digest AS digest, t.made AS made, t.expires AS expires ORDER BY name`;

const createToken = `
CREATE (t:Token {id: $name, digest: $digest, made: $made, requests: 0})`;

const expireToken = `
MATCH (t:Token) WHERE t.id = $name SET t.expires = $expires`;

const removeRequests = `
MATCH (q:Request) WHERE q.token = $name DELETE q`;

const deleteToken = `
MATCH (t:Token) WHERE t.id = $name DELETE t RETURN $name AS name`;

// A graph that ever had a token makes none by itself: its tokens may have been removed on purpose.
const everHadTokens = `
MATCH (g:Guard) WHERE g.id = 'guard' RETURN coalesce(g.hadTokens, false) AS had`;

const noteTokens = `
MATCH (g:Guard) WHERE g.id = 'guard' SET g.hadTokens = true`;

export interface TokenOptions {
  /** UTC, ISO 8601; it must lie ahead. Null: never. */
  readonly expires?: string | null;
  /** The clock, in milliseconds since 1970 (UTC). */
  readonly now?: () => number;
}

/**
 * Makes a token and resolves to it: it is told this once and kept nowhere.
 * @throws TokenRefused for a name that is no name or is taken, a date that is past, or too many tokens
 */
export async function addToken(graph: Graph, name: string, options: TokenOptions = {}): Promise<string> {
  return graph.write((writer) => makeToken(writer, name, options));
}

/** The tokens by name. One round trip. */
export async function readTokens(reader: Reader): Promise<Token[]> {
  return (await reader.read(allTokens)).map(tokenOf);
}

/** Removes a token and what is remembered of its requests. @throws TokenRefused when there is none */
export async function removeToken(graph: Graph, name: string): Promise<void> {
  await graph.write(async (writer) => {
    const { rows } = await writer.write(deleteToken, { name });
    if (rows.length === 0) throw new TokenRefused(`There is no token named "${name}".`);
    await writer.write(removeRequests, { name });
  });
}

/**
 * Makes the first token of a graph that never had one; null where it has, or had. Of several servers that start
 * at once one makes it, since writers take turns.
 */
export async function makeFirstToken(graph: Graph, name: string): Promise<string | null> {
  if (await graph.read(hadTokens)) return null;
  return graph.write(async (writer) => ((await hadTokens(writer)) ? null : makeToken(writer, name, {})));
}

async function hadTokens(reader: Reader): Promise<boolean> {
  const [row] = await reader.read(everHadTokens);
  return row?.['had'] === true;
}

/** The token that these words are; null when it is none of this graph. All are compared, in constant time. */
export async function findToken(reader: Reader, words: string): Promise<Token | null> {
  const given = digestOf(words);
  let found: Token | null = null;
  for (const row of await reader.read(allTokens))
    if (timingSafeEqual(Buffer.from(String(row['digest']), 'hex'), given)) found = tokenOf(row);
  return found;
}

async function makeToken(
  writer: Writer,
  name: string,
  { expires = null, now = Date.now }: TokenOptions,
): Promise<string> {
  if (name.trim() !== name || name === '' || name.length > longestName || /\p{C}/u.test(name))
    throw new TokenRefused(`expected a name of 1 to ${longestName} characters, got ${JSON.stringify(name)}`);
  if (expires !== null && Date.parse(expires) <= now())
    throw new TokenRefused(`expected a date that is not past, got ${expires}`);
  const tokens = await readTokens(writer);
  if (tokens.some((token) => token.name === name))
    throw new TokenRefused(
      `There is a token named "${name}" already: remove it first, or take another name.`,
    );
  if (tokens.length >= mostTokens)
    throw new TokenRefused(`There are ${tokens.length} tokens, the most there may be: remove one first.`);
  const token = `parley_${randomBytes(32).toString('base64url')}`;
  const made = new Date(now()).toISOString();
  await writer.write(createToken, { name, digest: digestOf(token).toString('hex'), made });
  if (expires !== null) await writer.write(expireToken, { name, expires });
  await writer.write(noteTokens);
  return token;
}

function digestOf(token: string): Buffer {
  return createHash('sha256').update(token, 'utf8').digest();
}

function tokenOf(row: Row): Token {
  return {
    name: String(row['name']),
    made: String(row['made']),
    expires: row['expires'] == null ? null : String(row['expires']),
  };
}
