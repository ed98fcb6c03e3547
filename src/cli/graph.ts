// Opens the graph that the environment names, for commands; closes it whatever happens.
import { CannotOpen, type Graph, schemaVersion } from '../graph/graph.ts';
import { graphOptionsFromEnv, openGraph } from '../graph/open.ts';
import { Failure } from './failure.ts';

/** Runs `work` on a graph that it only reads, beside a server that may be running. */
export async function reading<T>(work: (graph: Graph) => Promise<T>): Promise<T> {
  return using(await openGraph({ ...graphOptionsFromEnv(process.env), readOnly: true }), async (graph) => {
    const version = await graph.stampedVersion();
    if (version === null)
      throw new Failure(
        'The graph is empty: load a dossier first, for example `parley load seed/ukraine-talks`.',
      );
    if (version !== schemaVersion) throw new CannotOpen(wrongVersion(version));
    return work(graph);
  });
}

/** Runs `work` on a graph that is prepared and that it may write. */
export async function writing<T>(work: (graph: Graph) => Promise<T>): Promise<T> {
  return using(await openGraph(graphOptionsFromEnv(process.env)), async (graph) => {
    await graph.prepare();
    return work(graph);
  });
}

async function using<T>(graph: Graph, work: (graph: Graph) => Promise<T>): Promise<T> {
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
}

function wrongVersion(version: number): string {
  return `The graph has schema version ${version} and this program reads ${schemaVersion}: load its dossiers with this program.`;
}
