// Finds the Java that runs Neo4j: JAVA_HOME's, else the one on PATH.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Skipped } from './neo4j-running.ts';

export interface Java {
  readonly command: string;
  readonly version: number;
}

const oldestThatRunsNeo4j = 17;
const advice = `install a JDK, version ${oldestThatRunsNeo4j} or later`;

export async function findJava(env = process.env): Promise<Java | Skipped> {
  const command = env['JAVA_HOME'] ? join(env['JAVA_HOME'], 'bin', 'java') : 'java';
  // The list of modules answers both questions: which Java, and whether it compiles the launcher.
  const question = promisify(execFile)(command, ['--list-modules'], { timeout: 30_000, windowsHide: true });
  const modules = await question.then(({ stdout }) => stdout).catch(() => '');
  const version = Number(/^java\.base@(\d+)/m.exec(modules)?.[1] ?? 0);
  if (version === 0) return { skipped: `no Java that answers (tried ${command}): ${advice}` };
  if (version < oldestThatRunsNeo4j) return { skipped: `Java ${version} is too old for Neo4j: ${advice}` };
  if (!modules.includes('jdk.compiler@'))
    return { skipped: `Java ${version} is here without its compiler: ${advice}` };
  return { command, version };
}
