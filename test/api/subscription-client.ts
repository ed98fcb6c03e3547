// Subscribes to a running server, as a program would.
import { type Client, createClient, type FormattedExecutionResult } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { RunningServer } from '../../src/api/server.ts';

export interface Heard {
  readonly id: string;
  readonly kind: string;
  readonly action: string;
  readonly version: number;
  readonly by: string;
  readonly at: string;
  // biome-ignore lint/suspicious/noExplicitAny: looked at by the tests
  readonly node: any;
}

/** What a subscription has heard so far, and how it ended. */
export interface Listening {
  readonly heard: Heard[];
  readonly errors: unknown[];
  /** Resolves when it is over: with null, or with what went wrong. */
  readonly over: Promise<unknown>;
  /** Ends it from this side. */
  stop(): void;
}

export function clientOf({ url }: Pick<RunningServer, 'url'>): Client {
  return createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    lazyCloseTimeout: 0,
  });
}

const everything = `subscription($of: [ID!]) { changes(of: $of) { id kind action version by at
  node { id ... on Claim { credibility version } } } }`;

/** Listens to changes; a subscription counts as begun when the server has made it. */
export function listen(client: Client, of: readonly string[] | null, query: string = everything): Listening {
  const heard: Heard[] = [];
  const errors: unknown[] = [];
  let stop = () => {};
  const over = new Promise<unknown>((resolve) => {
    stop = client.subscribe<{ changes: Heard }>(
      { query, variables: { of } },
      {
        next: ({ data, errors: wrong }: FormattedExecutionResult<{ changes: Heard }>) => {
          if (data?.changes) heard.push(data.changes);
          errors.push(...(wrong ?? []));
        },
        error: resolve,
        complete: () => resolve(null),
      },
    );
  });
  return { heard, errors, over, stop: () => stop() };
}
