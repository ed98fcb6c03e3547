// The connections to one Neo4j: a pool for the work and a single one that asks whether the server still
// answers. Both are replaced when it falls silent, since the driver cannot cut a connection that hangs.

import neo4j, { type BookmarkManager, type Config, type Driver } from 'neo4j-driver';
import type { Health } from '../graph.ts';
import { toPortError, unreachable } from './errors.ts';
import { TooLate, within } from './within.ts';

export interface Neo4jOptions {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Always named, which spares the driver a round trip to ask for it. */
  readonly database?: string;
  /** How many transactions may run at once; more wait for up to 4 s. */
  readonly poolSize?: number;
  /** Refuses write(). */
  readonly readOnly?: boolean;
}

/** The driver's own time-outs are ten times as long: too long for a person who waits. */
const timeOuts = { connectionTimeout: 2_500, connectionAcquisitionTimeout: 4_000 } as const;
/** How long the server may take to say that it is there. */
const pulse = 2_000;

export interface Connection {
  readonly database: string;
  /** The address without credentials. */
  readonly where: string;
  driver(): Driver;
  bookmarks(): BookmarkManager;
  /** After a server was restored: its transactions are others than we remember. */
  forgetBookmarks(): void;
  /** Asks the server over a connection of its own. Never throws. */
  ask(): Promise<Health>;
  /** Leaves the connections of `silent` to themselves, and begins with new ones. */
  replace(silent: Driver): void;
  close(): Promise<void>;
}

/** Prepares connections; nothing is sent before the first use. */
export function connect({
  uri,
  user,
  password,
  database = 'neo4j',
  poolSize = 100,
}: Neo4jOptions): Connection {
  const open = (maxConnectionPoolSize: number) => {
    const config: Config = {
      ...timeOuts,
      maxConnectionPoolSize,
      connectionLivenessCheckTimeout: 60_000,
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      userAgent: 'parley',
    };
    return neo4j.driver(uri, neo4j.auth.basic(user, password), config);
  };
  const where = addressOf(uri);
  let bookmarks = neo4j.bookmarkManager();
  let driver = open(poolSize);
  let asking: Driver | undefined;
  let answer: Promise<Health> | undefined;

  const askNow = async (): Promise<Health> => {
    asking ??= open(1);
    const asked = asking;
    const session = asked.session({ database, defaultAccessMode: neo4j.session.READ });
    try {
      await within(
        pulse,
        session.run('RETURN 1').then(() => {}),
      );
      session.close().catch(() => {});
      return { ready: true, reason: null };
    } catch (error) {
      leave(asked);
      asking = undefined;
      return { ready: false, reason: reasonOf(error, where) };
    }
  };

  return {
    database,
    where,
    driver: () => driver,
    bookmarks: () => bookmarks,
    forgetBookmarks: () => {
      bookmarks = neo4j.bookmarkManager();
    },
    ask: () => {
      answer ??= askNow().finally(() => {
        answer = undefined;
      });
      return answer;
    },
    replace: (silent) => {
      if (silent !== driver) return;
      driver = open(poolSize);
      leave(silent);
    },
    close: async () => {
      await Promise.all([driver.close(), asking?.close()]);
    },
  };
}

function reasonOf(error: unknown, where: string): string {
  if (error instanceof TooLate) return unreachable(where);
  const portError = toPortError(error, where);
  return portError instanceof Error ? portError.message : String(portError);
}

/** Closes what idles; what hangs goes when the server or the operating system gives it up. */
function leave(driver: Driver): void {
  driver.close().catch(() => {});
}

function addressOf(uri: string): string {
  const { protocol, host } = new URL(uri);
  return `${protocol}//${host}`;
}
