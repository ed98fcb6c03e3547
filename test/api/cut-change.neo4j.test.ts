// A change whose COMMIT is cut (FAULTS 8): nobody knows whether it was made, and sending it again is safe.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openNeo4j } from '../../src/graph/neo4j/open.ts';
import { addToken } from '../../src/ingest/tokens/tokens.ts';
import { readVersions } from '../../src/queries/look-ups/history.ts';
import { engineMissing, neo4jAddress } from '../graph/engine.ts';
import { type FaultyLine, startProxy } from '../graph/neo4j/proxy.ts';
import { loadedGraph } from '../queries/tutorial-graph.ts';
import { ask } from './ask.ts';

const cap = 'claim:nordwire-0411/cap';

describe.skipIf(engineMissing)('a change that is cut while it is committed', () => {
  const held = loadedGraph('halvard-strait');
  let token: string;
  let proxy: FaultyLine;
  let graph: Graph;
  let server: RunningServer;
  beforeAll(async () => {
    token = await addToken(held.graph, 'Ada');
    proxy = await startProxy(neo4jAddress().uri);
    graph = await openNeo4j({ ...neo4jAddress(), uri: proxy.uri });
    server = await startServer({ graph, host: '127.0.0.1', port: 0 });
  });
  afterAll(async () => {
    await server?.close();
    await graph?.close();
    await proxy?.close();
  });

  const version = async () => (await held.graph.read((reader) => readVersions(reader, [cap]))).get(cap)!;

  it.each(['before', 'after'] as const)(
    '%s the engine has it is made once when it is sent again',
    async (when) => {
      const first = await version();
      const send = () =>
        ask(
          server,
          `mutation($c: Int!, $key: String!) {
           gradeClaim(id: "${cap}", credibility: $c, idempotencyKey: $key) { version written claim { credibility } } }`,
          { c: when === 'before' ? 2 : 5, key: when },
          token,
        );
      proxy.cutCommit = when;
      const cut = await send();
      expect(cut.errors[0]?.extensions['code']).toBe('UNAVAILABLE');
      expect(cut.errors[0]?.message).toContain('same idempotencyKey');
      expect(await version()).toBe(when === 'after' ? first + 1 : first);
      const again = await send();
      expect(again.errors).toEqual([]);
      expect(again.data.gradeClaim).toMatchObject({ version: first + 1, written: true });
      expect(await version()).toBe(first + 1);
    },
  );
});
