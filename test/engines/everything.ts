// What stands before a run of all tests: the engines start while the program is compiled.
import type { TestProject } from 'vitest/node';
import { compileProgram } from './build.ts';
import { setup as startEngines } from './global-setup.ts';

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const starting = startEngines(project);
  const [engines, compiled] = await Promise.allSettled([starting, compileProgram()]);
  if (engines.status === 'rejected') throw engines.reason;
  if (compiled.status === 'fulfilled') return engines.value;
  await engines.value();
  throw compiled.reason;
}
