// Runs commands of `parley` in one process, one after the other, on the graph that the environment names. For
// the guides and the tests: as somebody sees them who has a terminal of 100 columns and no colours.
// `node docs/run-commands.mjs '[["status"]]'` prints the answers as JSON.
import { argv, env, stderr, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { run } from '../dist/cli/program.js';

/** What each command prints, and how it ends. @param {string[][]} commands the words behind `parley` */
export async function runCommands(commands) {
  env.NO_COLOR = '1';
  const ended = [];
  for (const command of commands) ended.push(await captured(() => run(command)));
  return ended;
}

async function captured(work) {
  const told = { out: '', err: '' };
  const writes = [stdout.write, stderr.write];
  const { columns } = stdout;
  stdout.columns = 100;
  const keeping = (key) => (text) => {
    told[key] += text;
    return true;
  };
  stdout.write = keeping('out');
  stderr.write = keeping('err');
  try {
    const code = await work();
    return { code, ...told };
  } finally {
    [stdout.write, stderr.write] = writes;
    stdout.columns = columns;
  }
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const ended = await runCommands(JSON.parse(argv[2]));
  stdout.write(JSON.stringify(ended), () => process.exit(0));
}
