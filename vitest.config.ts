import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { closingLine } from './test/engines/closing-line.ts';
import { mostWorkers } from './test/engines/neo4j.ts';

// What needs an engine runs twice, under the same names: once on the embedded one, once on a real Neo4j.
const onEngines = [
  'test/graph/**',
  'test/ingest/load/**',
  'test/ingest/record/**',
  'test/ingest/changes/**',
  'test/ingest/requests/**',
  'test/ingest/tokens/**',
  'test/queries/**',
  'test/api/**',
];
const only = (engine: string) => `test/**/*.${engine}.test.ts`;
const tests = (patterns: string[]) => patterns.map((pattern) => `${pattern}/*.test.ts`);

// Node loads one graphql (its "main"); Vite would load the "module" build beside it, whose types differ.
const alias = [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }];

const workers = mostWorkers();

// A worker runs one file after another without beginning anew, which saves a start and the imports of each. No
// test replaces a module, and what one changes in the environment it puts back.
const shared = { alias, isolate: false, maxWorkers: workers };

/** The files of a project together, so that its workers go from one to the next; the longest project first. */
class ByProject extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const order = ['neo4j', 'embedded', 'unit'];
    const place = ({ project }: TestSpecification) => order.indexOf(project.name);
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    globalSetup: ['test/engines/everything.ts'],
    reporters: ['default', closingLine()],
    sequence: { sequencer: ByProject },
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...tests(onEngines), only('embedded'), only('neo4j')],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'embedded',
          include: [...tests(onEngines), only('embedded')],
          exclude: [only('neo4j')],
          provide: { engine: 'embedded' },
          testTimeout: 30_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'neo4j',
          include: [...tests(onEngines), only('neo4j')],
          exclude: [only('embedded')],
          provide: { engine: 'neo4j' },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
