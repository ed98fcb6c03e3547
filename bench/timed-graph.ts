// Where the time of a piece of work goes: each statement with how often it ran and how long it took.
import type { Graph, Reader, Writer } from '../src/graph/graph.ts';

export interface Time {
  runs: number;
  milliseconds: number;
}

/** `graph` with a clock on every statement. Statements of one transaction run one after the other. */
export function timedGraph(graph: Graph): Graph & { readonly times: ReadonlyMap<string, Time> } {
  const times = new Map<string, Time>();
  const timed = <A extends readonly unknown[], R>(ask: (statement: string, ...values: A) => Promise<R>) => {
    return async (statement: string, ...values: A): Promise<R> => {
      const start = performance.now();
      const answer = await ask(statement, ...values);
      const time = times.get(statement) ?? { runs: 0, milliseconds: 0 };
      time.runs += 1;
      time.milliseconds += performance.now() - start;
      times.set(statement, time);
      return answer;
    };
  };
  const reader = (inner: Reader): Reader => ({ read: timed(inner.read), searchText: inner.searchText });
  const writer = (inner: Writer): Writer => ({ ...reader(inner), write: timed(inner.write) });
  return {
    ...graph,
    times,
    read: (work) => graph.read((inner) => work(reader(inner))),
    write: (work) => graph.write((inner) => work(writer(inner))),
  };
}

/** The slowest statements, one a line: seconds, runs, and the text on one line. */
export function slowest(times: ReadonlyMap<string, Time>, count: number): string {
  return [...times]
    .sort(([, a], [, b]) => b.milliseconds - a.milliseconds)
    .slice(0, count)
    .map(([statement, { runs, milliseconds }]) => {
      const text = statement.trim().replace(/\s+/g, ' ').slice(0, 120);
      return `${(milliseconds / 1000).toFixed(2).padStart(8)} s ${String(runs).padStart(4)} × ${text}`;
    })
    .join('\n');
}
