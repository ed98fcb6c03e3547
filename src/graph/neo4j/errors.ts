// The server's and the driver's errors as those of the port, by `code`: older servers give no useful GQLSTATUS.

import { Neo4jError } from 'neo4j-driver';
import { BadStatement, Conflict, Unavailable } from '../graph.ts';
import { Passing } from '../retry.ts';

const connectionCodes = new Set(['ServiceUnavailable', 'SessionExpired']);

/** What an error of the driver means to the user of the port; other errors pass unchanged. */
export function toPortError(error: unknown, where: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code } = error;
  const options = { cause: error };
  if (connectionCodes.has(code)) {
    return new Passing(unreachable(where), 'connection', options);
  }
  // A server short of memory is not helped by the same question again.
  if (error.retryable && !/Memory|StackOverFlow/i.test(code))
    return new Passing(`Neo4j at ${where} is busy: ${firstLine(error)}`, 'conflict', options);
  if (/Memory/i.test(code)) {
    const advice = 'give it more heap (server.memory.heap.max_size), or load less at once';
    return new Unavailable(`Neo4j at ${where} is out of memory for this transaction: ${advice}`, options);
  }
  if (/^Neo\.ClientError\.Schema\..*AlreadyExists$/.test(code)) {
    // IF NOT EXISTS looks before it waits for its lock; it sees what another server made the next time.
    return new Passing(firstLine(error), 'conflict', options);
  }
  if (/^Neo\.ClientError\.Schema\./.test(code)) return new Conflict(firstLine(error), options);
  if (/^Neo\.ClientError\.Security\./.test(code)) {
    const advice = 'check NEO4J_USER, NEO4J_PASSWORD and the rights of that user';
    return new Unavailable(`Neo4j at ${where} refused: ${firstLine(error)}: ${advice}`, options);
  }
  if (/^Neo\.ClientError\.(?:Statement|Procedure|Request)\./.test(code)) {
    return new BadStatement(firstLine(error), options);
  }
  // An unknown database, a transaction ended by the server, a pool that is used up.
  return new Unavailable(`Neo4j at ${where} failed: ${firstLine(error)}`, options);
}

/** In our words: the driver's name its internals, and are kept as the cause. */
export function unreachable(where: string): string {
  return `Neo4j at ${where} does not answer: see whether it runs there and NEO4J_URI is right`;
}

/** `toPortError` for an error of COMMIT: after a lost connection nobody knows whether it was done. */
export function toCommitError(error: unknown, where: string): unknown {
  const portError = toPortError(error, where);
  if (!(portError instanceof Passing && portError.why === 'connection')) return portError;
  return unknownOutcome(where, error);
}

export function unknownOutcome(where: string, cause: unknown): Unavailable {
  return new Unavailable(
    `Neo4j at ${where} was lost while the write was committed: look whether it was done`,
    {
      cause,
      outcomeUnknown: true,
    },
  );
}

/** Whether the server knows nothing of the bookmarks: it was restored or replaced. */
export function isAboutBookmarks(error: unknown): boolean {
  return error instanceof Neo4jError && /Bookmark/.test(error.code);
}

function firstLine(error: Error): string {
  return error.message.split('\n')[0] ?? error.message;
}
