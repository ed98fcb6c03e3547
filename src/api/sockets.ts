// Subscriptions over WebSocket at /graphql, by the protocol graphql-ws. Queries and changes go by POST; what is
// refused there is refused here: depth, cost, introspection where it is closed, and pages of other sites.
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  type ExecutionArgs,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  type ValidationRule,
  validate,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { useServer as answerOn } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import type { Context } from './context.ts';
import { formatError } from './errors.ts';
import { mostTokens, refuseCostly } from './limits.ts';

/** On one connection. */
export const mostSubscriptions = 10;
const mostConnections = 500;
/** In bytes, of one message. */
const mostBytes = 100_000;
/** A client that does not answer a ping for as long is cut off, in ms. */
const heartbeat = 12_000;
/** How long a client may take to say goodbye when the server ends, in ms. */
const goodbye = 1_000;

export interface SocketOptions {
  readonly http: Server;
  readonly schema: GraphQLSchema;
  readonly validationRules: readonly ValidationRule[];
  readonly introspection: boolean;
  context(): Context;
  readonly log: (error: unknown) => void;
}

/** Answers subscriptions on an HTTP server. `close` ends them all, within a second. */
export function serveSockets(options: SocketOptions): { close(): Promise<void> } {
  const { http, schema, log } = options;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: mostBytes });
  const rules = [
    ...specifiedRules,
    ...options.validationRules,
    ...(options.introspection ? [] : [NoSchemaIntrospectionCustomRule]),
  ];
  const shown = (error: GraphQLError): GraphQLFormattedError => formatError(error.toJSON(), error, log);
  const stop = answerOn(
    {
      schema,
      context: options.context,
      onSubscribe: ({ subscriptions }, _id, payload) => {
        try {
          if (Object.keys(subscriptions).length > mostSubscriptions)
            throw refusal('TOO_EXPENSIVE', `expected at most ${mostSubscriptions} subscriptions at once`);
          return readSubscription(schema, rules, payload);
        } catch (error) {
          if (error instanceof Refused) return error.errors;
          if (error instanceof GraphQLError) return [error];
          throw error;
        }
      },
      onNext: (_context, _id, _payload, _args, result) =>
        result.errors && { data: result.data ?? null, errors: result.errors.map(shown) },
      onError: (_context, _id, _payload, errors) => errors.map((error) => shown(error as GraphQLError)),
      // Never a word of ours in the reason of a closed socket.
      isProd: true,
    },
    sockets,
    heartbeat,
  );
  let isClosing = false;
  http.on('upgrade', (request, socket, head) => {
    const refused = refusalOf(request, isClosing || sockets.clients.size >= mostConnections);
    if (refused) end(socket, refused);
    else
      sockets.handleUpgrade(request, socket, head, (client) => {
        sockets.emit('connection', client, request);
        // Too long a frame, or none at all, is the client's fault: it is cut off, without a line in the log.
        client.removeAllListeners('error').on('error', () => client.terminate());
      });
  });
  return {
    async close() {
      isClosing = true;
      const late = setTimeout(() => {
        for (const client of sockets.clients) client.terminate();
      }, goodbye);
      await stop.dispose();
      clearTimeout(late);
    },
  };
}

/** Several errors at once. */
class Refused extends Error {
  readonly errors: readonly GraphQLError[];
  constructor(errors: readonly GraphQLError[]) {
    super('refused');
    this.errors = errors;
  }
}

function refusal(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

/** Reads a subscription before anything is executed. @throws GraphQLError, Refused */
function readSubscription(
  schema: GraphQLSchema,
  rules: readonly ValidationRule[],
  { query, operationName, variables }: SubscribePayload,
): Omit<ExecutionArgs, 'contextValue' | 'rootValue'> {
  const document = inWords('GRAPHQL_PARSE_FAILED', () => parse(query, { maxTokens: mostTokens }));
  const wrong = inWords('GRAPHQL_VALIDATION_FAILED', () => validate(schema, document, rules));
  if (wrong.length > 0) throw new Refused(wrong.map((error) => coded('GRAPHQL_VALIDATION_FAILED', error)));
  const operation = getOperationAST(document, operationName);
  if (!operation) throw refusal('OPERATION_RESOLUTION_FAILURE', 'expected the name of one of its operations');
  if (operation.operation !== 'subscription')
    throw refusal('BAD_REQUEST', `expected a subscription; a ${operation.operation} goes by POST`);
  refuseCostly(schema, { document, operation, operationName, variables: variables ?? {} });
  return { schema, document, operationName, variableValues: variables ?? {} };
}

function inWords<T>(code: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof GraphQLError ? coded(code, error) : error;
  }
}

/** The same error with a code; it names no field that was not asked for. */
function coded(code: string, error: GraphQLError): GraphQLError {
  const message = error.message.replace(/ ?Did you mean [^?]*\?/, '');
  return new GraphQLError(message, { nodes: error.nodes ?? null, extensions: { ...error.extensions, code } });
}

/** Why a connection is not made, as a status line; null when it is. */
function refusalOf({ url = '', headers }: IncomingMessage, isFull: boolean): string | null {
  if (!/^\/graphql(\?|$)/.test(url)) return '404 Not Found';
  if (isFull) return '503 Service Unavailable';
  // Browsers let any page open a WebSocket anywhere, and say where the page is from.
  const { origin, host } = headers;
  const isOwn = origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
  return isOwn ? null : '403 Forbidden';
}

function end(socket: Duplex, status: string): void {
  socket.on('error', () => {});
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
