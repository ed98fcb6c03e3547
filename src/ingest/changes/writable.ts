// What a change is made on: a graph, or a transaction of it that is open already, so that a change and what
// belongs to it are written together or not at all.
import type { Graph, Writer } from '../../graph/graph.ts';

/** Where changes are made. */
export type Writable = Pick<Graph, 'read' | 'write'>;

/** A transaction that is open, as something to make changes on: they become part of it. */
export function within(writer: Writer): Writable {
  return { read: (work) => work(writer), write: (work) => work(writer) };
}
