// Runs the command line as a person would: its own process, its own data folder.
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const runCommands = fileURLToPath(new URL('../../docs/run-commands.mjs', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

type Environment = Readonly<Record<string, string>>;

/** Runs a command to its end; killed after 30 s. */
export async function parley(args: readonly string[], env: Environment = {}): Promise<Ended> {
  const child = start(args, env);
  const [out, err] = [collect(child.stdout!), collect(child.stderr!)];
  const timer = setTimeout(() => child.kill('SIGKILL'), 30_000);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearTimeout(timer);
  return { code, out: out(), err: err() };
}

/** Runs commands one after the other in one process, which is quicker; none of them may wait for anything. */
export async function parleyEach(
  commands: readonly (readonly string[])[],
  env: Environment = {},
): Promise<Ended[]> {
  const child = start([JSON.stringify(commands)], env, runCommands);
  const [out, err] = [collect(child.stdout!), collect(child.stderr!)];
  await new Promise((resolve) => child.once('close', resolve));
  if (err() !== '') throw new Error(err());
  return JSON.parse(out());
}

export interface Serving {
  readonly url: string;
  readonly out: () => string;
  readonly err: () => string;
  /** Ends it as a terminal would; resolves with the exit code. */
  end(): Promise<number | null>;
}

/**
 * Starts `parley serve` on a free port and waits, 20 s at most, until it has printed what `until` names.
 * @throws Error with what it printed when it ends before
 */
export async function serving(
  env: Environment,
  until: RegExp = /answers at (\S+)/,
  command = 'serve',
): Promise<Serving> {
  const child = start([command], { PORT: '0', ...env });
  const [out, err] = [collect(child.stdout!), collect(child.stderr!)];
  const found = await new Promise<RegExpMatchArray>((resolve, reject) => {
    const timer = setTimeout(() => fail('it did not start in 20 s'), 20_000);
    const fail = (why: string) => {
      child.kill('SIGKILL');
      reject(new Error(`${why}: ${out()}${err()}`));
    };
    const look = () => {
      const match = (out() + err()).match(until);
      if (!match) return;
      clearTimeout(timer);
      resolve(match);
    };
    child.stdout!.on('data', look);
    child.stderr!.on('data', look);
    child.once('close', (code) => {
      clearTimeout(timer);
      fail(`it ended with ${code}`);
    });
  });
  return {
    url: found[1] ?? '',
    out,
    err,
    end: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null) return resolve(child.exitCode);
        const timer = setTimeout(() => child.kill('SIGKILL'), 12_000);
        child.removeAllListeners('close');
        child.once('close', (code) => {
          clearTimeout(timer);
          resolve(code);
        });
        child.kill('SIGTERM');
      }),
  };
}

function start(args: readonly string[], env: Environment, script = main): ChildProcess {
  const { NEO4J_URI: _, NEO4J_PASSWORD: __, PARLEY_DATA: ___, ...rest } = process.env;
  return spawn(process.execPath, [script, ...args], {
    cwd: root,
    env: { ...rest, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function collect(stream: NodeJS.ReadableStream): () => string {
  let text = '';
  stream.on('data', (chunk) => {
    text += chunk;
  });
  return () => text;
}
