// The README's commands run, its picture and its tree are those of the program. The answer that it shows is
// compared in five-articles.embedded.test.ts.
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { derivedEdges, type EdgeTerm, nodeKinds, recordEdges } from '../../src/model/vocabulary/index.ts';
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
    server = await serving(env(), /answers at (\S+)[\s\S]*parley_\S+\n/);
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

  it('shows a change that is made, with the token that the first start prints', async () => {
    const text = blocks.find(({ language }) => language === 'bash')!.text;
    const token = server.out().match(/parley_\S+/)![0];
    const command = text.replace('http://127.0.0.1:4000', server.url).replace('curl ', 'curl -sS ');
    const { stdout } = await promisify(execFile)('bash', ['-c', command], {
      env: { ...process.env, PARLEY_TOKEN: token },
    });
    const { data: answer, errors } = JSON.parse(stdout);
    expect(errors).toBeUndefined();
    expect(answer.gradeSource.source.reliability.grade).toBe('B');
  });

  it('runs check, load and unload with no server beside', async () => {
    await server.end();
    for (const command of commands.filter((one) => /^npx parley (check|load|unload)/.test(one)))
      expect((await parley(command.split(' ').slice(2), env())).code, command).toBe(0);
  });

  it('lists the questions of the registry', () => {
    const rows = questions.map(
      ({ name, asks }) =>
        `| \`${name}\` | \`parley ask ${name.replace(/[A-Z]/g, (at) => `-${at.toLowerCase()}`)}\` | ${asks} |`,
    );
    expect(readme).toContain(['| field | command | asks |', '|---|---|---|', ...rows].join('\n'));
  });

  it('draws the model with the kinds of node and the edges that there are', () => {
    const picture = blocks
      .find(({ language }) => language === 'mermaid')!
      .text.trim()
      .split('\n')
      .slice(1);
    const drawn = picture.map((line) => /^ {2}(\w+) (--|-\.) (\w+) (?:-->|\.->) (\w+)$/.exec(line));
    const labels = new Set<string>();
    for (const [i, match] of drawn.entries()) {
      const [, from = '', line, type, to = ''] = match ?? [];
      const edges: readonly EdgeTerm[] = line === '--' ? recordEdges : derivedEdges;
      const known = edges.some(
        (edge) => edge.type === type && edge.from.split('|').includes(from) && edge.to.includes(to),
      );
      expect([picture[i], known]).toEqual([picture[i], true]);
      labels.add(from).add(to);
    }
    expect([...labels].toSorted()).toEqual(nodeKinds.map(({ label }) => label).toSorted());
  });

  it('draws the tree of folders that there is', () => {
    const tree = blocks.length > 0 ? readme.slice(readme.indexOf('## Find your way')) : '';
    for (const name of readdirSync(join(root, 'src')).filter((one) => !one.includes('.')))
      expect(tree, name).toMatch(new RegExp(`^  ${name}/`, 'm'));
  });
});
