// Errors as clients see them: a stable code, what was expected, where. Never a stack, Cypher or a file path.
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Unavailable } from '../graph/graph.ts';
import { BadDate } from '../model/time.ts';
import { RecordTooLarge } from '../queries/record.ts';

/** A wrong argument: `path` names it, the message says what was expected. */
export function badInput(argument: string, message: string): GraphQLError {
  return new GraphQLError(`${argument}: ${message}`, { extensions: { code: 'BAD_INPUT', argument } });
}

/** Nothing has this id. */
export function notFound(argument: string, id: string): GraphQLError {
  return new GraphQLError(`${argument}: expected an id that is in the graph, got "${id}"; search finds ids`, {
    extensions: { code: 'NOT_FOUND', argument },
  });
}

const shown = new Set([
  'BAD_INPUT',
  'NOT_FOUND',
  'TOO_EXPENSIVE',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'CONFLICT',
  'UNAVAILABLE',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/**
 * What a client is told of an error.
 * @param log told of faults of ours, whole, for the person who runs the server
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: (error: unknown) => void,
): GraphQLFormattedError {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const told = (code: string, message: string): GraphQLFormattedError => {
    const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
    return { ...formatted, message, extensions: { ...extensions, code } };
  };
  if (cause instanceof BadDate) return told('BAD_INPUT', cause.message);
  if (cause instanceof RecordTooLarge) return told('TOO_EXPENSIVE', cause.message);
  if (cause instanceof Unavailable)
    return told('UNAVAILABLE', 'The graph cannot be reached just now; trying again in a moment may help.');
  const code = String(formatted.extensions?.['code'] ?? '');
  if (shown.has(code)) return told(code, formatted.message);
  log(error);
  return told('INTERNAL_SERVER_ERROR', 'This is a fault of the server; its log says more.');
}
