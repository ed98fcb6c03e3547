import type { AddressInfo } from 'node:net';
import { connect, createServer, type Server } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { engineMissing, neo4jAddress, openTestGraph } from '../graph/engine.ts';
import { serving } from './parley.ts';

let door: Server | undefined;

describe.skipIf(engineMissing)('parley serve with Neo4j', () => {
  afterAll(() => door?.close());

  it('starts while Neo4j is away, says so in one line, and answers within ten seconds of its coming', async () => {
    await (await openTestGraph()).close();
    const port = await freePort();
    const env = {
      NEO4J_URI: `bolt://127.0.0.1:${port}`,
      NEO4J_USER: neo4jAddress().user,
      NEO4J_PASSWORD: neo4jAddress().password,
    };
    // The port of the server is not printed before the graph answers, so it is chosen here.
    const own = await freePort();
    const server = await serving({ ...env, PORT: String(own) }, /Trying again/);
    const url = `http://127.0.0.1:${own}`;
    try {
      expect(server.err().trim().split('\n')).toHaveLength(1);
      expect((await fetch(`${url}/health/live`)).status).toBe(200);
      expect((await fetch(`${url}/health/ready`)).status).toBe(503);
      door = await openDoor(port);
      await until(10_000, async () => (await fetch(`${url}/health/ready`)).status === 200);
      await until(40_000, async () => server.out().includes('answers at'));
      const response = await fetch(`${url}/graphql?query=${encodeURIComponent('{ dossiers { id } }')}`, {
        headers: { 'apollo-require-preflight': 'true' },
      });
      expect(await response.json()).toEqual({ data: { dossiers: [{ id: 'ukraine-talks' }] } });
    } finally {
      expect(await server.end()).toBe(0);
    }
  });
});

async function until(ms: number, holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + ms;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`it did not come in ${ms} ms`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Lets connections to a port through to the Neo4j of the tests. */
async function openDoor(port: number): Promise<Server> {
  const { hostname, port: target } = new URL(neo4jAddress().uri.replace(/^(bolt|neo4j)/, 'http'));
  const server = createServer((socket) => {
    const inner = connect(Number(target), hostname);
    socket.pipe(inner).pipe(socket);
    for (const side of [socket, inner]) side.on('error', () => [socket, inner].map((one) => one.destroy()));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return server;
}
