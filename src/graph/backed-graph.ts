// A Graph made of a Backend: transactions, the guard, retries and preparation, the same on every engine.

import type { Backend } from './backend.ts';
import { portableDefinitions } from './definitions.ts';
import { type Graph, schemaVersion, Unavailable } from './graph.ts';
import { readStamp, refuseNewer, refuseUnprepared, stampGuard, stampIn, touchGuard } from './guard.ts';
import { retried } from './retry.ts';
import { inTransaction, readerOf, type Statements, writerOf } from './statements.ts';

/** The port over one engine. */
export function graphOn(backend: Backend): Graph {
  const { engine } = backend;
  let seenStamp = false;
  let closing: Promise<void> | undefined;
  const closed = `The graph in ${engine.where} was closed`;

  const transaction = async <T>(mode: 'READ' | 'WRITE', work: (statements: Statements) => Promise<T>) => {
    if (closing !== undefined) throw new Unavailable(closed);
    return retried(() => inTransaction(backend, mode, work));
  };

  /** A graph of another version shows at the first contact, which on a server is later than the opening. */
  const checkStamp = async (statements: Statements) => {
    if (seenStamp) return;
    refuseNewer(stampIn(await statements.read(readStamp)), engine.where);
    seenStamp = true;
  };

  const refuseReadOnly = () => {
    if (backend.readOnly === null) return;
    throw new Unavailable(`Nothing can be written to the graph in ${engine.where}: ${backend.readOnly}.`);
  };

  const graph: Graph = {
    engine,
    readOnly: backend.readOnly,
    read: (work) =>
      transaction('READ', async (statements) => {
        await checkStamp(statements);
        return work(readerOf(statements));
      }),
    write: async (work) => {
      refuseReadOnly();
      return transaction('WRITE', async (statements) => {
        refuseUnprepared((await statements.write(touchGuard)).rows, engine.where);
        return work(writerOf(statements));
      });
    },
    stampedVersion: () =>
      transaction('READ', async (statements) => stampIn(await statements.read(readStamp))),
    prepare: async () => {
      const stamp = await graph.stampedVersion();
      if (stamp === schemaVersion) return;
      refuseNewer(stamp, engine.where);
      refuseReadOnly();
      for (const statement of [...(await portableDefinitions()), ...backend.definitions]) {
        await retried(() => backend.define(statement));
      }
      await transaction('WRITE', (statements) => statements.write(stampGuard, { version: schemaVersion }));
    },
    health: async () => (closing === undefined ? backend.health() : { ready: false, reason: closed }),
    close: () => {
      closing ??= backend.close();
      return closing;
    },
  };
  return graph;
}
