// One transaction as its user sees it: statements go in, and it ends once, committed or without a trace.

import type { Backend, Transaction } from './backend.ts';
import { BadStatement, type Parameters, type Reader, type Writer, type Written } from './graph.ts';
import { refuseDefinition } from './parameters.ts';
import { Passing } from './retry.ts';

/** Every way of running a statement; readers are handed a part of it. */
export type Statements = Writer;

/** Runs `work` in one transaction: committed when it was for writing and all went well, else rolled back. */
export async function inTransaction<T>(
  backend: Backend,
  mode: 'READ' | 'WRITE',
  work: (statements: Statements) => Promise<T>,
): Promise<T> {
  const transaction = await backend.begin(mode);
  const open = follow(backend, transaction);
  let result: T;
  try {
    result = await work(open.statements);
    await open.end();
  } catch (error) {
    await open.end().catch(() => {});
    await transaction.rollback();
    // A conflict counts as one even where `work` made another error of it.
    throw open.failure() instanceof Passing ? open.failure() : error;
  }
  if (mode === 'READ') {
    await transaction.rollback();
    return result;
  }
  await transaction.commit();
  return result;
}

/** Keeps an eye on the statements of a transaction, so that it never ends under one that still runs. */
function follow(backend: Backend, transaction: Transaction) {
  const running = new Set<Promise<unknown>>();
  let over = false;
  let failed: { readonly error: unknown } | undefined;

  const run = async (statement: string, parameters: Parameters = {}): Promise<Written> => {
    if (over) throw new BadStatement('a statement came after its transaction was over');
    refuseDefinition(statement);
    const answer = transaction.run(statement, parameters);
    running.add(answer);
    try {
      return await answer;
    } catch (error) {
      failed ??= { error };
      throw error;
    } finally {
      running.delete(answer);
    }
  };

  const read = async (statement: string, parameters?: Parameters) => {
    const { rows, changes } = await run(statement, parameters);
    if (changes === 0) return rows;
    const error = new BadStatement('a statement that writes was given to read()');
    failed ??= { error };
    throw error;
  };

  const searchText: Reader['searchText'] = async (words, limit) => {
    if (words.length === 0) throw new BadStatement('searchText expects at least one word');
    const { statement, parameters } = backend.textQuestion(words, limit);
    return (await read(statement, parameters)).map((row) => row['id'] as string);
  };

  const statements: Statements = { read, write: run, searchText };
  return {
    statements,
    failure: () => failed?.error,
    /** Waits for what still runs. Throws the first failure: one engine would commit all the rest. */
    end: async () => {
      over = true;
      await Promise.allSettled(running);
      if (failed) throw failed.error;
    },
  };
}

/** The part of it that cannot write, as an object that has no other. */
export function readerOf({ read, searchText }: Statements): Reader {
  return { read, searchText };
}

/** All of it. */
export function writerOf({ read, searchText, write }: Statements): Writer {
  return { read, searchText, write };
}
