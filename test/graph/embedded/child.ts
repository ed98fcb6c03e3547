// Runs a TypeScript file as a process of its own, to be killed or to compete for a data folder. Node 20 reads
// no TypeScript, so the file is bundled first.

import { type ChildProcess, type ForkOptions, fork } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'vite';
import { onTestFinished } from 'vitest';

/** Two levels below the package root, as the built files are: they look for schema/ from there. */
const folder = join(import.meta.dirname, '../../../node_modules/.parley-test');

/** Bundles `<name>.ts` (a path from this folder) and resolves to what starts it, for one test. */
export async function bundledChild(
  name: string,
): Promise<(args: readonly string[], options?: ForkOptions) => ChildProcess> {
  const file = `${basename(name)}-${process.pid}.mjs`;
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: join(import.meta.dirname, `${name}.ts`),
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: file } },
    },
  });
  onTestFinished(() => rm(join(folder, file), { force: true }));
  const stdio = ['ignore', 'inherit', 'inherit', 'ipc'] as const;
  return (args, options) => fork(join(folder, file), args, { stdio: [...stdio], ...options });
}

/** Resolves to the child's next message; rejects when it ends without one. */
export function nextMessage(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const heard = (message: unknown) => {
      child.off('exit', ended);
      resolve(message);
    };
    const ended = (code: number | null, signal: string | null) => {
      child.off('message', heard);
      reject(new Error(`the child ended with ${code ?? signal}`));
    };
    child.once('message', heard);
    child.once('exit', ended);
  });
}

/** Kills the child as a power switch would, and resolves when it is gone. */
export function killed(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
