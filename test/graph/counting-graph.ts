// Counts what a piece of code asks of the engine, so that a test can hold it to one or two round trips.
import type { Graph, Reader, Writer } from '../../src/graph/graph.ts';

export interface Counts {
  /** Calls of read, searchText and write: each is one round trip. */
  roundTrips: number;
  transactions: number;
  /** Every text that was run, once: values never belong in them. */
  readonly statements: Set<string>;
  /** How often each was run. */
  readonly times: Map<string, number>;
}

/** `graph` with counters, which start at zero and may be set back. */
export function countingGraph(graph: Graph): Graph & { readonly counts: Counts } {
  const counts: Counts = { roundTrips: 0, transactions: 0, statements: new Set(), times: new Map() };
  const counted = <A extends readonly unknown[], R>(ask: (statement: string, ...values: A) => R) => {
    return (statement: string, ...values: A): R => {
      counts.roundTrips += 1;
      counts.statements.add(statement);
      counts.times.set(statement, (counts.times.get(statement) ?? 0) + 1);
      return ask(statement, ...values);
    };
  };
  const reader = (inner: Reader): Reader => ({
    read: counted(inner.read),
    searchText: (words, limit) => {
      counts.roundTrips += 1;
      return inner.searchText(words, limit);
    },
  });
  const writer = (inner: Writer): Writer => ({ ...reader(inner), write: counted(inner.write) });
  return {
    ...graph,
    counts,
    read: (work) => {
      counts.transactions += 1;
      return graph.read((inner) => work(reader(inner)));
    },
    write: (work) => {
      counts.transactions += 1;
      return graph.write((inner) => work(writer(inner)));
    },
  };
}
