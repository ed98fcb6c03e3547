// Choosing the engine from the environment, with one clear line for each mistake.

import { expect, it } from 'vitest';
import { CannotOpen } from '../../src/graph/graph.ts';
import { graphOptionsFromEnv, openGraph } from '../../src/graph/open.ts';

const NEO4J_URI = 'neo4j://db.example:7687';
const NEO4J_PASSWORD = 'secret of eight';

it.each([
  [{}, { data: '.parley' }],
  [{ PARLEY_DATA: '/data', NEO4J_URI: ' ' }, { data: '/data' }],
  [{ NEO4J_URI, NEO4J_PASSWORD }, { neo4j: { uri: NEO4J_URI, user: 'neo4j', password: NEO4J_PASSWORD } }],
  [
    { NEO4J_URI: 'neo4j+s://x.aura', NEO4J_USER: 'u', NEO4J_PASSWORD, NEO4J_DATABASE: 'd' },
    { neo4j: { uri: 'neo4j+s://x.aura', user: 'u', password: NEO4J_PASSWORD, database: 'd' } },
  ],
])('reads %j', (env, options) => {
  expect(graphOptionsFromEnv(env)).toEqual(options);
});

it.each([
  [{ NEO4J_URI }, /NEO4J_PASSWORD/],
  [{ NEO4J_PASSWORD }, /NEO4J_URI/],
  [{ NEO4J_URI, NEO4J_PASSWORD, PARLEY_DATA: 'x' }, /PARLEY_DATA/],
  [{ NEO4J_URI: 'localhost:7687', NEO4J_PASSWORD }, /bolt:\/\//],
  [{ NEO4J_URI: 'http://localhost:7474', NEO4J_PASSWORD }, /bolt:\/\//],
  [{ NEO4J_URI: 'bolt://neo4j:hidden@host', NEO4J_PASSWORD }, /NEO4J_USER/],
])('refuses %j in one line that names the variable and tells no secret', (env, line) => {
  const read = () => graphOptionsFromEnv(env);
  expect(read).toThrow(CannotOpen);
  expect(read).toThrow(line);
  expect(read).not.toThrow(/hidden|secret|\n/);
});

it('expects to be told what to open', async () => {
  await expect(openGraph({})).rejects.toBeInstanceOf(CannotOpen);
});
