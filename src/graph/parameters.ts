// The boundary of a statement: which values may go in, and which texts may be run inside a transaction.

import { BadStatement, type Parameters, type Value } from './graph.ts';

/**
 * A copy of the parameters with every whole number turned by `whole` into what the engine calls an integer.
 * Throws `BadStatement` on what only one engine would refuse, such as `undefined`.
 */
export function mapParameters(parameters: Parameters, whole: (value: number) => unknown): object {
  const map = (value: Value, path: string): unknown => {
    if (typeof value === 'number') {
      if (Number.isSafeInteger(value)) return whole(value);
      if (Number.isFinite(value)) return value;
    } else if (value === null || typeof value === 'string' || typeof value === 'boolean') {
      return value;
    } else if (Array.isArray(value)) {
      return value.map((item, index) => map(item, `${path}[${index}]`));
    } else if (isPlain(value)) {
      return mapAll(value, `${path}.`);
    }
    throw new BadStatement(`parameter ${path} expects null, text, a finite number or a list or map of them`);
  };
  const mapAll = (values: { readonly [key: string]: Value }, path: string): object => {
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(values)) {
      // Assigning it would change the prototype instead of the map.
      if (key === '__proto__') throw new BadStatement(`parameter ${path}${key} is no name for a value`);
      copy[key] = map(values[key] as Value, path + key);
    }
    return copy;
  };
  return mapAll(parameters, '$');
}

function isPlain(value: unknown): value is { readonly [key: string]: Value } {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

const definition =
  /^(?:\s|\/\/.*\n|\/\*[\s\S]*?\*\/)*(?:CREATE|DROP|ALTER)\s+(?:CONSTRAINT|INDEX|RANGE|TEXT|POINT|FULLTEXT|VECTOR|LOOKUP)\s+[A-Z`]/i;

/**
 * Throws `BadStatement` on a definition of an index or constraint. The embedded engine would run it outside
 * the transaction, where a rollback does not reach it; Neo4j refuses it beside other statements.
 */
export function refuseDefinition(statement: string): void {
  if (definition.test(statement)) {
    throw new BadStatement('constraints and indexes are defined in schema/graph, not in a transaction');
  }
}
