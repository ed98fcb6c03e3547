import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';
import { closingLine } from './test/engines/closing-line.ts';

// What needs an engine runs twice, under the same names: once on the embedded one, once on a real Neo4j.
const onEngines = [
  'test/graph/**',
  'test/ingest/load/**',
  'test/ingest/record/**',
  'test/ingest/changes/**',
  'test/queries/**',
  'test/api/**',
];
const only = (engine: string) => `test/**/*.${engine}.test.ts`;
const tests = (patterns: string[]) => patterns.map((pattern) => `${pattern}/*.test.ts`);

// Node loads one graphql (its "main"); Vite would load the "module" build beside it, whose types differ.
const alias = [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }];

export default defineConfig({
  test: {
    globalSetup: ['test/engines/build.ts', 'test/engines/global-setup.ts'],
    reporters: ['default', closingLine()],
    projects: [
      {
        test: {
          alias,
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...tests(onEngines), only('embedded'), only('neo4j')],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          alias,
          name: 'embedded',
          include: [...tests(onEngines), only('embedded')],
          exclude: [only('neo4j')],
          provide: { engine: 'embedded' },
          testTimeout: 30_000,
        },
      },
      {
        test: {
          alias,
          name: 'neo4j',
          include: [...tests(onEngines), only('neo4j')],
          exclude: [only('embedded')],
          provide: { engine: 'neo4j' },
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
