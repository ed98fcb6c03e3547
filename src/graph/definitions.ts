// The constraints and indexes that both engines take, read from schema/graph/schema.cypher.

import { readFile } from 'node:fs/promises';

/** Two levels up is the package root, from src/graph and from dist/graph alike. */
const file = new URL('../../schema/graph/schema.cypher', import.meta.url);

/** The statements of schema/graph/schema.cypher in their order. */
export async function portableDefinitions(): Promise<readonly string[]> {
  const text = (await readFile(file, 'utf8')).replace(/^\s*\/\/.*$/gm, '');
  return text
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
