// Measurements run as tests do, on the same real engines, but never with them:
//   npx vitest run --config bench/vitest.config.ts --project embedded --project neo4j
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const include = ['bench/**/*.measure.ts'];
const timeout = { testTimeout: 900_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    root,
    globalSetup: ['test/engines/global-setup.ts'],
    disableConsoleIntercept: true,
    projects: [
      { root, test: { name: 'embedded', include, provide: { engine: 'embedded' }, ...timeout } },
      {
        root,
        test: { name: 'neo4j', include, provide: { engine: 'neo4j' }, fileParallelism: false, ...timeout },
      },
    ],
  },
});
