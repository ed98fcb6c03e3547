import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
// @ts-expect-error a script without types
import { generated } from '../../schema/generate.mjs';

it('the types of the resolvers are those of the schema (npm run generate)', async () => {
  const written = readFileSync(new URL('../../src/api/types.generated.ts', import.meta.url), 'utf8');
  expect(written).toBe(await generated());
});
