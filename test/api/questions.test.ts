// The registry of questions: each has its field, its command and a worked example that is answered.
import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { askCommand } from '../../src/cli/commands/ask/index.ts';
import { readSubjects } from '../../src/queries/examples.ts';
import { questions } from '../../src/queries/index.ts';
import { engineMissing } from '../graph/engine.ts';
import { ask } from './ask.ts';
import { servedGraph } from './served-graph.ts';

const names = questions.map(({ name }) => name);

describe('the registry of questions', () => {
  it('names each question once, with what it asks and an example', () => {
    expect(new Set(names).size).toBe(names.length);
    for (const { asks, group, example } of questions) {
      expect(asks).toMatch(/[?.]$/);
      expect(group.length).toBeGreaterThan(0);
      expect(example.query).toMatch(/^(#.*\n)*query \w+/);
    }
  });

  it('has a command for each question', () => {
    const commands = askCommand().commands.map((command) => command.name());
    const kebab = names.map((name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
    expect([...commands].sort()).toEqual([...kebab].sort());
  });

  it('has a field of Query for each question', () => {
    const text = readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8');
    const fields = Object.keys((buildSchema(text).getType('Query') as GraphQLObjectType).getFields());
    expect(fields).toEqual(expect.arrayContaining(names));
  });
});

describe.skipIf(engineMissing)('the worked examples', () => {
  const served = servedGraph('ukraine-talks');

  it.each(questions.map((question) => [question.name, question] as const))(
    'answers the example of %s from the five articles',
    async (name, { example }) => {
      const subjects = await served.graph.read(readSubjects);
      const { data, errors, status } = await ask(served.server, example.query, {
        ...example.variables(subjects),
      });
      expect(errors).toEqual([]);
      expect(status).toBe(200);
      const told = JSON.stringify(data[name] ?? data);
      expect(told.length).toBeGreaterThan(200);
      expect(told, 'every answer opens to the words').toContain('"exact":"');
    },
  );
});
