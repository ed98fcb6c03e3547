import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import type { RunningServer } from '../../api/server.ts';
import type { Graph } from '../../graph/graph.ts';
import { CannotOpen, Unavailable } from '../../graph/graph.ts';
import { type GraphOptions, graphOptionsFromEnv, openGraph } from '../../graph/open.ts';
import { checkDossier } from '../../ingest/dossier/check.ts';
import { load } from '../../ingest/load/load.ts';
import { makeFirstToken } from '../../ingest/tokens/tokens.ts';
import { readDossiers } from '../../queries/look-ups/dossier.ts';
import { Failure } from '../failure.ts';
import { userName } from './load.ts';

const retryMs = 2_000;

export function serveCommand(): Command {
  return new Command('serve')
    .description('start the server: playground, GraphQL, health')
    .option('--no-seed', 'leave an empty graph empty')
    .action(async ({ seed: withSeed }: { seed: boolean }) =>
      serve({
        options: graphOptionsFromEnv(process.env),
        seed: withSeed ? seedFolder('ukraine-talks') : null,
        tryOut: [
          'npx parley status',
          'npx parley ask who-reported "neutral Ukraine"',
          'npx parley check seed/ukraine-talks',
        ],
      }),
    );
}

export interface Serving {
  readonly options: GraphOptions;
  /** Folder of the dossier that an empty graph is filled with; null for none. */
  readonly seed: string | null;
  /** Commands to try, printed when the server is ready. */
  readonly tryOut: readonly string[];
}

/** Serves until SIGINT or SIGTERM. */
export async function serve({ options, seed, tryOut }: Serving): Promise<void> {
  const graph = await openGraph(options);
  const host = process.env['HOST'] || '127.0.0.1';
  let port: number;
  let server: RunningServer;
  try {
    port = portFromEnv(process.env['PORT']);
    // Loaded here and not above: the other commands start in half the time without it.
    const { startServer } = await import('../../api/server.ts');
    server = await startServer({ graph, host, port }).catch((error) => {
      throw listenFailure(error, host, port);
    });
  } catch (error) {
    await graph.close();
    throw error;
  }
  let ending = false;
  const end = async () => {
    if (ending) return;
    ending = true;
    await server.close();
    await graph.close();
    process.exit(0);
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  const token = await untilReady(graph, seed, () => ending);
  if (!ending) announce(server.url, tryOut, token);
}

/** A dossier that comes with the program. */
export function seedFolder(name: string): string {
  return fileURLToPath(new URL(`../../../seed/${name}`, import.meta.url));
}

/**
 * Prepares the graph, loads the seed into an empty one, and makes the first token of a graph that never had one;
 * waits for an engine that is away. Resolves to that token; null when none was made.
 */
async function untilReady(
  graph: Graph,
  seed: string | null,
  isEnding: () => boolean,
): Promise<string | null> {
  let told = false;
  while (!isEnding()) {
    try {
      await graph.prepare();
      const isEmpty = (await graph.read((reader) => readDossiers(reader, null))).length === 0;
      if (seed && isEmpty) await load(graph, [await checkDossier(seed)], { by: 'seed' });
      const token = graph.readOnly === null ? await makeFirstToken(graph, userName()) : null;
      if (told) console.log('The graph answers again.');
      return token;
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      if (!told)
        console.error(`${error.message} Trying again every ${retryMs / 1000} s; /health/ready tells.`);
      told = true;
      await new Promise((resolve) => setTimeout(resolve, retryMs));
    }
  }
  return null;
}

function announce(url: string, tryOut: readonly string[], token: string | null): void {
  console.log(`
Parley answers at ${url}

  Playground   ${url}/playground
  GraphQL      ${url}/graphql

Try in another terminal:

${tryOut.map((command) => `  ${command}`).join('\n')}
${token === null ? '' : firstToken(token)}`);
}

function firstToken(token: string): string {
  return `
A token for changes, shown this once (the history will say "${userName()}"); more with \`parley token add NAME\`:

  ${token}
`;
}

function portFromEnv(text: string | undefined): number {
  if (!text) return 4000;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Failure(`PORT: expected a number from 0 to 65535, got "${text}"`);
}

function listenFailure(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new CannotOpen(
      `Port ${port} on ${host} is in use: end what uses it, or choose another with PORT=4001.`,
    );
  if (error.code === 'EACCES')
    return new CannotOpen(`Port ${port} may not be used by this user: choose one above 1023 with PORT.`);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new CannotOpen(`HOST=${host} is no address of this machine.`);
  return error;
}
