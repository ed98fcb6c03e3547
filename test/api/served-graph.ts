// A server on a graph with dossiers loaded, for the tests of a `describe`, with counted round trips.
import { afterAll, beforeAll } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { countingGraph } from '../graph/counting-graph.ts';
import { loadedGraph } from '../queries/tutorial-graph.ts';

export function servedGraph(...names: string[]) {
  const held = loadedGraph(...names);
  const served = {} as {
    server: RunningServer;
    graph: Graph;
    counts: ReturnType<typeof countingGraph>['counts'];
  };
  const logged: unknown[] = [];
  beforeAll(async () => {
    const graph = countingGraph(held.graph);
    served.graph = held.graph;
    served.counts = graph.counts;
    served.server = await startServer({
      graph,
      host: '127.0.0.1',
      port: 0,
      log: (error) => logged.push(error),
    });
  });
  afterAll(() => served.server?.close());
  return Object.assign(served, { logged });
}
