// Runs the commands that the README and the guides show, on the dossier of five articles, and puts their answers
// below them: in every ```console block, what stands under a line `$ parley …` is what that command prints.
// `node docs/generate-guides.mjs` rewrites the pages; with `--print` it writes them to standard output as JSON,
// and changes nothing. It runs what is built: `npm run generate:guides` builds first.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, chdir, env, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { runCommands } from './run-commands.mjs';

const pages = ['README.md', 'docs/guides/five-articles.md'];
const root = fileURLToPath(new URL('../', import.meta.url));
const block = /^```console\n\$ (?:npx )?parley (.+)\n[\s\S]*?^```$/gm;

const data = mkdtempSync(join(tmpdir(), 'parley-guides-'));
const texts = Object.fromEntries(pages.map((page) => [page, readFileSync(join(root, page), 'utf8')]));
const commands = [
  ...new Set(Object.values(texts).flatMap((text) => [...text.matchAll(block)].map(([, line]) => line))),
];

const answers = await answered(commands);
for (const [page, text] of Object.entries(texts)) {
  texts[page] = text.replace(block, (whole, line) => {
    const [fence, command] = whole.split('\n');
    return [fence, command, answers.get(line), '```'].join('\n');
  });
  if (argv[2] !== '--print') writeFileSync(join(root, page), texts[page]);
}
if (argv[2] === '--print') stdout.write(JSON.stringify(texts));

/** What each command prints, without the blank lines around it. @throws Error for one that fails */
async function answered(lines) {
  chdir(root);
  delete env.NEO4J_URI;
  delete env.NEO4J_PASSWORD;
  env.PARLEY_DATA = data;
  try {
    const [loaded, ...ended] = await runCommands([['load', 'seed/ukraine-talks'], ...lines.map(words)]);
    if (loaded.code !== 0) throw new Error(loaded.err);
    for (const [i, { code, err }] of ended.entries())
      if (code !== 0 || err) throw new Error(`parley ${lines[i]} ended with ${code}: ${err}`);
    return new Map(lines.map((line, i) => [line, ended[i].out.replace(/^\n+|\s+$/g, '')]));
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

/** The words of a line, those in double quotes as one. */
function words(line) {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain);
}
