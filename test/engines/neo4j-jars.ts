// Neo4j Community in a plain JVM, from Maven Central's jars: for machines with Java and without Docker.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { findJava, type Java } from './java.ts';
import { fetchNeo4jJars, neo4jSources } from './neo4j-jars-cache.ts';
import { type RunningNeo4js, reasonOf, type Skipped } from './neo4j-running.ts';
import { within } from './within.ts';

/** So many in one JVM, which has to be warmed up only once. */
export async function startNeo4jFromJars(count: number): Promise<RunningNeo4js | Skipped> {
  const java = await findJava();
  if ('skipped' in java) return java;
  const jars = await fetchNeo4jJars();
  if ('skipped' in jars) return jars;
  const data = await mkdtemp(join(tmpdir(), 'parley-neo4j-'));
  const password = randomUUID();
  const jvm = launch(java, jars.folder, data, password, count);
  const stop = async () => {
    await end(jvm);
    await rm(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    const uris = await within(90, 'it is not ready within 90 seconds', ready(jvm, count));
    const how = `jars of Neo4j ${jars.version} on Java ${java.version}`;
    return { addresses: uris.map((uri) => ({ uri, user: 'neo4j', password })), how, stop };
  } catch (error) {
    await stop();
    return { skipped: `Neo4j ${jars.version} does not start on Java ${java.version}: ${reasonOf(error)}` };
  }
}

function launch(
  java: Java,
  jars: string,
  data: string,
  password: string,
  count: number,
): ChildProcessWithoutNullStreams {
  const launcher = join(neo4jSources, 'Launch.java');
  // Small heap and the serial collector: a test graph is small, and four cores are shared with the tests.
  const flags = [`-Xmx${256 + 256 * count}m`, '-XX:+UseSerialGC', '-cp', join(jars, '*')];
  return spawn(java.command, [...flags, launcher, data, '127.0.0.1', '0', 'disposable', String(count)], {
    env: { ...process.env, NEO4J_AUTH: `neo4j/${password}` },
    windowsHide: true,
  });
}

/** Resolves to the addresses on the launcher's READY lines; rejects with its last words when it ends before. */
function ready(jvm: ChildProcessWithoutNullStreams, count: number): Promise<string[]> {
  const complaints: string[] = [];
  const addresses: string[] = [];
  return new Promise((resolve, reject) => {
    jvm.on('error', reject);
    jvm.stdin.on('error', () => {});
    createInterface({ input: jvm.stderr }).on('line', (line) => {
      if (complaints.length < 20) complaints.push(line);
    });
    createInterface({ input: jvm.stdout }).on('line', (line) => {
      if (line.startsWith('READY ')) addresses.push(line.slice('READY '.length));
      if (addresses.length === count) resolve(addresses);
    });
    jvm.on('close', (code) => {
      const cause = complaints.findLast((line) => line.startsWith('Caused by')) ?? complaints[0];
      reject(new Error(cause ?? `the JVM ended with code ${code} and said nothing`));
    });
  });
}

async function end(jvm: ChildProcessWithoutNullStreams): Promise<void> {
  const isOver = () => jvm.exitCode !== null || jvm.signalCode !== null || jvm.pid === undefined;
  if (isOver()) return;
  const over = once(jvm, 'exit');
  jvm.stdin.end();
  await within(5, 'still running', over).catch(() => jvm.kill('SIGKILL'));
  if (!isOver()) await within(5, `the JVM ${jvm.pid} does not end: end it by hand`, over);
}
