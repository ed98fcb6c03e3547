// Neo4j's jars, fetched once by Maven and kept by version where nothing is tracked.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { reasonOf, type Skipped } from './neo4j-running.ts';

export const neo4jSources = join(import.meta.dirname, 'neo4j');
const cache = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'parley-neo4j');

export async function fetchNeo4jJars(): Promise<{ folder: string; version: string } | Skipped> {
  const pom = await readFile(join(neo4jSources, 'pom.xml'), 'utf8');
  const version = /<neo4j\.version>([^<]+)</.exec(pom)?.[1];
  if (!version) throw new Error('test/engines/neo4j/pom.xml does not say <neo4j.version>');
  const folder = join(cache, version);
  if (existsSync(folder)) return { folder, version };

  // Filled beside its place and renamed when complete, so that a broken download is never taken for jars.
  await mkdir(cache, { recursive: true });
  const work = await mkdtemp(join(cache, 'fetching-'));
  try {
    await copyFile(join(neo4jSources, 'pom.xml'), join(work, 'pom.xml'));
    await runMaven(work);
    await rename(join(work, 'lib'), folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
    return { folder, version };
  } catch (error) {
    return { skipped: whatMavenLacks(error) };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function runMaven(cwd: string): Promise<void> {
  const goal = ['-q', '-B', 'dependency:copy-dependencies', '-DoutputDirectory=lib'];
  // Windows runs mvn.cmd through its command interpreter only; the arguments are all constant, in `cwd`.
  const [command, args] =
    process.platform === 'win32' ? ['cmd.exe', ['/d', '/c', 'mvn.cmd', ...goal]] : ['mvn', goal];
  await promisify(execFile)(command, args, { cwd, timeout: 300_000, windowsHide: true });
}

function whatMavenLacks(error: unknown): string {
  const { code, killed, stdout } = error as { code?: unknown; killed?: boolean; stdout?: string };
  if (code === 'ENOENT') return 'no Maven to fetch Neo4j with: install Maven, or Docker';
  if (killed) return 'Maven did not fetch Neo4j within 5 minutes: look at the network, then run again';
  const line = stdout?.split('\n').find((text) => text.includes('ERROR'));
  return `Maven could not fetch Neo4j: ${line?.trim() ?? reasonOf(error)}`;
}
