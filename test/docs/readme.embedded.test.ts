// The README's commands run, and the answer that it shows is the answer that is given.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { questions } from '../../src/queries/index.ts';
import { parley, root, type Serving, serving } from '../cli/parley.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map(([, language, text]) => ({
  language: language!,
  text: text!,
}));
const commands = blocks
  .filter(({ language }) => language === 'sh')
  .flatMap(({ text }) => text.trim().split('\n'))
  .map((line) => line.replace(/\s+#.*/, ''));
/** Commands that other tests or CI run, and where. */
const elsewhere: Readonly<Record<string, string>> = {
  'npm ci': '.ci/run',
  'npm start': 'below, as parley serve',
  'npm test': '.ci/run',
  'cp .env.example .env': 'a copy of a file that is here',
  'docker compose up': '.ci/container, where a Docker engine can run',
};

describe('the README', () => {
  let data: string;
  let server: Serving;
  const env = () => ({ PARLEY_DATA: data });
  beforeAll(async () => {
    data = mkdtempSync(join(tmpdir(), 'parley-readme-'));
    server = await serving(env());
  });
  afterAll(async () => {
    await server?.end();
    rmSync(data, { recursive: true, force: true });
  });

  it('shows only commands that are run', () => {
    for (const command of commands)
      expect(command.startsWith('npx parley ') || command in elsewhere, command).toBe(true);
    expect(commands).toEqual(expect.arrayContaining(['npm ci', 'npm start', 'npm test']));
    expect(readdirSync(root)).toEqual(expect.arrayContaining(['.env.example', 'docker-compose.yml']));
  });

  it.each(commands.filter((command) => /^npx parley (ask|status)/.test(command)))(
    'runs %s beside a server, on the seed',
    async (command) => {
      const { code, out } = await parley(command.split(' ').slice(2), env());
      expect(out.length).toBeGreaterThan(50);
      expect(code === 0 || out.includes('candidates')).toBe(true);
    },
  );

  it('shows the answer that is given', async () => {
    const at = blocks.findIndex(({ text }) => text.startsWith('npx parley ask'));
    const { out } = await parley(blocks[at]!.text.trim().split(' ').slice(2), env());
    expect(blocks[at + 1]!.text.trim()).toBe(out.trim());
  });

  it('shows a GraphQL question that is answered', async () => {
    const query = blocks.find(({ language }) => language === 'graphql')!.text;
    parse(query);
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data: answer, errors } = await response.json();
    expect(errors).toBeUndefined();
    expect(answer.whoReported.support.origins.count).toBe(1);
  });

  it('runs check and load with no server beside', async () => {
    await server.end();
    for (const command of commands.filter((one) => /^npx parley (check|load)/.test(one)))
      expect((await parley(command.split(' ').slice(2), env())).code, command).toBe(0);
  });

  it('lists the questions of the registry', () => {
    const rows = questions.map(
      ({ name, asks }) =>
        `| \`${name}\` | \`parley ask ${name.replace(/[A-Z]/g, (at) => `-${at.toLowerCase()}`)}\` | ${asks} |`,
    );
    expect(readme).toContain(['| field | command | asks |', '|---|---|---|', ...rows].join('\n'));
  });

  it('draws the tree of folders that there is', () => {
    const tree = blocks.length > 0 ? readme.slice(readme.indexOf('## Find your way')) : '';
    for (const name of readdirSync(join(root, 'src')).filter((one) => !one.includes('.')))
      expect(tree, name).toMatch(new RegExp(`^  ${name}/`, 'm'));
  });
});
