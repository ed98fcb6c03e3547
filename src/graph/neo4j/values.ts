// What the server returns, as the plain values of the port. The driver is told to read integers as numbers.

import neo4j, { type RecordShape, type ResultSummary } from 'neo4j-driver';
import { BadStatement, type Parameters, type Row, type Value } from '../graph.ts';
import { mapParameters } from '../parameters.ts';

/** Parameters with whole numbers as integers: a plain number would arrive as a float. */
export function toServer(parameters: Parameters): object {
  return mapParameters(parameters, (value) => neo4j.int(value));
}

/** Throws `BadStatement` unless every value of the fresh rows is one of the port, which they then are. */
export function toRows(rows: readonly RecordShape[]): readonly Row[] {
  for (const row of rows) {
    for (const key in row) check(row[key]);
  }
  return rows as readonly Row[];
}

function check(value: unknown): asserts value is Value {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) check(item);
    return;
  }
  // A node, an edge, a path, a date or a point: the port has no such value.
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new BadStatement('a statement returns a node, an edge or a temporal value: return its properties');
  }
  for (const key in value) check((value as Record<string, unknown>)[key]);
}

/** What a statement changed, counted. */
export function changesOf({ counters }: ResultSummary): number {
  let changes = 0;
  for (const count of Object.values(counters.updates())) changes += count;
  return changes;
}
