// The committed schema is what clients have seen; `npm run generate` writes it, and refuses to break them.
import { readFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges } from 'graphql';
import { expect, it } from 'vitest';
// @ts-expect-error a script without types
import { breakingChanges, wholeSchema } from '../../schema/generate.mjs';

const committed = readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8');

it('breaks no client of the committed schema', () => {
  expect(breakingChanges()).toEqual([]);
});

it('is committed whole, as one file for tools (npm run generate)', () => {
  expect(committed).toBe(wholeSchema());
});

it('tells changes that break clients', () => {
  const less = committed.replace(/^ {2}whoReported\(/m, '  whoSaid(');
  const changes = findBreakingChanges(buildSchema(committed), buildSchema(less));
  expect(changes.map(({ type, description }) => [type, description])).toEqual([
    ['FIELD_REMOVED', 'Query.whoReported was removed.'],
  ]);
});
