// Errors as clients see them: a stable code, what was expected, where. Never a stack, Cypher or a file path.
import { type ASTNode, GraphQLError, type GraphQLFormattedError, Kind, TokenKind } from 'graphql';
import { Unavailable } from '../graph/graph.ts';
import { BadDate } from '../model/time.ts';
import { UnknownDossier } from '../queries/shared/known-dossier.ts';
import { RecordTooLarge } from '../queries/shared/record.ts';
import { changeError } from './change-errors.ts';

/** A wrong argument: `path` names it, the message says what was expected. */
export function badInput(argument: string, message: string): GraphQLError {
  return new GraphQLError(`${argument}: ${message}`, { extensions: { code: 'BAD_INPUT', argument } });
}

/** Nothing has this id, or nothing had it at the moment that was asked about. */
export function notFound(argument: string, id: string, knownAt?: string | null): GraphQLError {
  const where =
    knownAt == null
      ? `expected an id that is in the graph, got "${id}"; search finds ids`
      : `expected an id that was in the graph at ${knownAt}, got "${id}"`;
  return new GraphQLError(`${argument}: ${where}`, { extensions: { code: 'NOT_FOUND', argument } });
}

/** The answer would be larger than any that is given; `limit` says how large those are. */
export function tooMany(message: string, limit: number): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'TOO_EXPENSIVE', limit } });
}

/** It was there when the question was asked, and is not any more. */
export function goneMeanwhile(id: string): never {
  throw new GraphQLError(`${id} was retracted while the question was being answered: ask again`, {
    extensions: { code: 'NOT_FOUND', id },
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
  const cause = causeOf(error);
  const told = (code: string, message: string): GraphQLFormattedError => {
    const { stacktrace: _, http: __, ...extensions } = formatted.extensions ?? {};
    return { ...formatted, message: shortened(message), extensions: { ...extensions, code } };
  };
  const change = changeError(cause);
  if (change) {
    const { message, ...facts } = change;
    return { ...told(change.code, message), extensions: facts };
  }
  if (cause instanceof BadDate) return badDate(cause, error, told);
  if (cause instanceof UnknownDossier)
    return { ...told('NOT_FOUND', cause.message), extensions: { code: 'NOT_FOUND', argument: 'dossier' } };
  if (cause instanceof RecordTooLarge) return told('TOO_EXPENSIVE', cause.message);
  if (cause instanceof Unavailable && cause.outcomeUnknown)
    return told(
      'UNAVAILABLE',
      'The graph was lost while it was changed, and nobody knows whether it was: send the same change again ' +
        'with the same idempotencyKey, which is safe.',
    );
  if (cause instanceof Unavailable)
    return told('UNAVAILABLE', 'The graph cannot be reached just now; trying again in a moment may help.');
  const code = String(formatted.extensions?.['code'] ?? '');
  if (shown.has(code)) return told(code, formatted.message);
  log(error);
  return told('INTERNAL_SERVER_ERROR', 'This is a fault of the server; its log says more.');
}

/** What an error began with: GraphQL wraps what a scalar or a resolver throws, some of it twice. */
function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error;
}

/** In characters: what was sent is repeated, and may be a megabyte. */
const longestMessage = 4_000;

function shortened(message: string): string {
  return message.length <= longestMessage ? message : `${message.slice(0, longestMessage)}…`;
}

/** A date that is none, with the argument that it was given for, or the variable. */
function badDate(
  { argument, message }: BadDate,
  error: unknown,
  told: (code: string, message: string) => GraphQLFormattedError,
): GraphQLFormattedError {
  const node = error instanceof GraphQLError ? error.nodes?.[0] : undefined;
  // A variable's message says which part of its value is wrong.
  if (node?.kind === Kind.VARIABLE_DEFINITION) return told('BAD_INPUT', (error as GraphQLError).message);
  const name = argument ?? (node && nameBefore(node));
  if (name === undefined) return told('BAD_INPUT', message);
  const wrong = told('BAD_INPUT', `${name}: ${message}`);
  return { ...wrong, extensions: { ...wrong.extensions, argument: name } };
}

/** What a value in the text of a query is given for: `asOf` in `asOf: "2031-04"`. */
function nameBefore({ loc }: ASTNode): string | undefined {
  const colon = loc?.startToken.prev;
  return colon?.kind === TokenKind.COLON ? colon.prev?.value : undefined;
}
