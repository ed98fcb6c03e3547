import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
// @ts-expect-error a script without types
import { missingEntries } from '../../.ci/complete-lockfile.mjs';

const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'));

it('the lockfile serves every platform (node .ci/complete-lockfile.mjs)', () => {
  expect(missingEntries(lock)).toEqual([]);
});

it('the lockfile names no registry', () => {
  expect(Object.values<{ resolved?: string }>(lock.packages).filter(({ resolved }) => resolved)).toEqual([]);
});
