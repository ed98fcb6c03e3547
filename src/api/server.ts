// The HTTP server: GraphQL over HTTP and WebSocket, the playground, health. Holds no state beside the open graph.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import type { Graph } from '../graph/graph.ts';
import { changeFeed } from './change-feed.ts';
import { type Context, contextFor } from './context.ts';
import { formatError } from './errors.ts';
import { health } from './health.ts';
import { limitPlugins, mostTokens } from './limits.ts';
import { pages } from './pages.ts';
import { buildApiSchema } from './schema.ts';
import { serveSockets } from './sockets.ts';

export interface ServerOptions {
  readonly graph: Graph;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Told of faults of ours, for the person who runs the server. */
  readonly log?: (error: unknown) => void;
  /** Keep the schema to yourself; the playground needs it. Default true. */
  readonly introspection?: boolean;
}

export interface RunningServer {
  readonly url: string;
  /** Answers what is under way, takes nothing new, resolves when all is closed. The graph stays open. */
  close(): Promise<void>;
}

/** @throws the error of `listen` (EADDRINUSE, EACCES) when the port cannot be had */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { graph, host, port, log = console.error, introspection = true } = options;
  const app = express().disable('x-powered-by');
  // Node looks for late requests twice a minute unless it is told otherwise.
  const times = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 1_000 };
  const http = createServer(times, app);
  const schema = buildApiSchema();
  const limits = limitPlugins(schema);
  const feed = changeFeed(graph, log);
  const apollo = new ApolloServer<Context>({
    schema,
    introspection,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    parseOptions: { maxTokens: mostTokens },
    validationRules: limits.validationRules,
    formatError: (formatted, error) => formatError(formatted, error, log),
    plugins: [
      ...limits.plugins,
      ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: 8_000 }),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
    ],
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  app.use(health(graph));
  app.use(
    '/graphql',
    express.json({ limit: '1mb' }),
    expressMiddleware(apollo, {
      context: async ({ req }) => contextFor(graph, { authorization: req.headers.authorization, feed }),
    }),
  );
  const sockets = serveSockets({
    http,
    schema,
    validationRules: limits.validationRules,
    introspection,
    context: () => contextFor(graph, { feed }),
    log,
  });
  app.use(pages(graph));
  app.use(refusals(log));
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, resolve);
  });
  const { port: taken } = http.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    close: async () => {
      feed.close();
      await Promise.all([sockets.close(), apollo.stop()]);
    },
  };
}

/** Errors outside GraphQL: too large a body, no JSON, no such page. */
function refusals(log: (error: unknown) => void): express.ErrorRequestHandler {
  return (error, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = Number((error as { status?: number }).status ?? 500);
    if (status >= 500) log(error);
    const message =
      status === 413
        ? 'expected at most 1 MB'
        : status < 500
          ? 'expected a JSON body with a query'
          : 'This is a fault of the server; its log says more.';
    response.status(status).json({
      errors: [{ message, extensions: { code: status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR' } }],
    });
  };
}
