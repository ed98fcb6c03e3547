// Measurements run as tests do, on the same real engines, but never with them:
//   npx vitest run --config bench/vitest.config.ts --project embedded --project neo4j
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const include = ['bench/**/*.measure.ts'];
// One graphql in the process, as in the tests.
const alias = [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }];
const shared = { include, alias, testTimeout: 900_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    root,
    globalSetup: ['test/engines/global-setup.ts'],
    disableConsoleIntercept: true,
    projects: [
      { root, test: { ...shared, name: 'embedded', provide: { engine: 'embedded' } } },
      {
        root,
        test: { ...shared, name: 'neo4j', provide: { engine: 'neo4j' }, fileParallelism: false },
      },
    ],
  },
});
