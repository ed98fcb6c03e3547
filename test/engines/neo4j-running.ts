// What every way of getting a Neo4j for tests has in common: its answer, and the question whether it lives.
import neo4j from 'neo4j-driver';
import { within } from './within.ts';

export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

export interface RunningNeo4j extends Neo4jAddress {
  /** How it came to run, for the line that the set-up prints. */
  readonly how: string;
  stop(): Promise<void>;
}

/** Several of them, alike and each for itself. */
export interface RunningNeo4js {
  readonly addresses: readonly Neo4jAddress[];
  readonly how: string;
  stop(): Promise<void>;
}

/** This way is not open here; the reason says what would open it. */
export interface Skipped {
  readonly skipped: string;
}

/** Rejects unless the engine answers under this name and password; resolves to its number of nodes. */
export async function countNodes({ uri, user, password }: Neo4jAddress): Promise<number> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: 10_000,
    maxTransactionRetryTime: 0,
    disableLosslessIntegers: true,
  });
  try {
    const question = driver.executeQuery('MATCH (n) RETURN count(n) AS nodes');
    const { records } = await within(15, 'no answer within 15 seconds', question);
    return records[0]?.get('nodes');
  } finally {
    await driver.close();
  }
}

/** The first line of an error's message: enough for a reason, and one line stays readable. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.trim().split('\n')[0] ?? message;
}
