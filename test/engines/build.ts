// Compiles the program, so that tests of the command line run what stands in src and not an older build.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
const compiler = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));

/** @throws Error with the compiler's words when src does not compile and CI is set; else they are a warning */
export async function compileProgram(): Promise<void> {
  try {
    const args = [compiler, '-p', 'tsconfig.build.json'];
    await promisify(execFile)(process.execPath, args, { cwd: root, timeout: 120_000 });
  } catch (error) {
    const words = `src does not compile: ${String((error as { stdout?: unknown }).stdout)}`;
    // The compiler has written what it could: in the middle of a change other tests can still run.
    if (process.env['CI']) throw new Error(words);
    console.warn(words);
  }
}
