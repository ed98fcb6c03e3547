// Who asks: the token in the header `Authorization: Bearer …` (RFC 6750). Reading needs none.
import { GraphQLError } from 'graphql';
import type { Graph } from '../graph/graph.ts';
import { findToken, type Token } from '../ingest/tokens/tokens.ts';

/** No token, or none of this graph. */
export function unauthenticated(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED' } });
}

/** The token may not do this. */
export function forbidden(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'FORBIDDEN' } });
}

/**
 * The token that a request was sent with.
 * @param header the value of `Authorization`
 * @throws UNAUTHENTICATED without a token of this graph, FORBIDDEN with one that has expired
 */
export async function authorise(
  graph: Graph,
  header: string | undefined,
  now: () => number = Date.now,
): Promise<Token> {
  if (header === undefined)
    throw unauthenticated(
      'changes expect a token in the header Authorization: Bearer parley_…; `parley token add NAME` makes one',
    );
  const [, words] = /^Bearer +(\S{1,200})$/i.exec(header.trim()) ?? [];
  if (words === undefined) throw unauthenticated('expected the header Authorization: Bearer parley_…');
  const token = await graph.read((reader) => findToken(reader, words));
  if (!token)
    throw unauthenticated('this token is none of this graph: `parley token list` names those that are');
  if (token.expires !== null && Date.parse(token.expires) <= now())
    throw forbidden(
      `the token "${token.name}" expired at ${token.expires}: \`parley token add\` makes another`,
    );
  return token;
}
