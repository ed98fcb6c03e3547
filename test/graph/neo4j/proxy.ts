// A TCP proxy that misbehaves on demand, to see what a client of the engine behind it makes of that.

import { connect, createServer, type Server, type Socket } from 'node:net';

/** COMMIT in the Bolt protocol: a chunk that holds a structure without fields. */
const commit = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

export interface FaultyLine {
  readonly uri: string;
  /** 'silent': connections are accepted, and nothing comes through or back. */
  mode: 'open' | 'silent';
  /** What happens to the next COMMIT: cut before the engine has it, or before its answer is back. */
  cutCommit: 'before' | 'after' | null;
  /** Milliseconds that everything takes longer on its way back. */
  delay: number;
  /** Resets every connection that is open. */
  reset(): void;
  /** Refuses connections, until `listen`. */
  refuse(): Promise<void>;
  listen(): Promise<void>;
  close(): Promise<void>;
}

/** A proxy in front of a Bolt address. */
export async function startProxy(uri: string): Promise<FaultyLine> {
  const target = new URL(uri);
  const sockets = new Set<Socket>();
  let server: Server | null = null;
  let port = 0;

  const serve = (client: Socket) => {
    const engine = connect(Number(target.port || 7687), target.hostname);
    for (const socket of [client, engine]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        engine.destroy();
      });
    }
    let cutAnswer = false;
    client.on('data', (data) => {
      if (proxy.mode === 'silent') return;
      if (proxy.cutCommit !== null && data.includes(commit)) {
        const when = proxy.cutCommit;
        proxy.cutCommit = null;
        if (when === 'before') return void client.resetAndDestroy();
        cutAnswer = true;
      }
      engine.write(data);
    });
    engine.on('data', (data) => {
      if (cutAnswer) return void client.resetAndDestroy();
      const pass = () => {
        if (proxy.mode === 'open') client.write(data);
      };
      if (proxy.delay === 0) pass();
      else setTimeout(pass, proxy.delay);
    });
  };

  const proxy: FaultyLine = {
    get uri() {
      return `bolt://127.0.0.1:${port}`;
    },
    mode: 'open',
    cutCommit: null,
    delay: 0,
    reset: () => {
      for (const socket of sockets) socket.resetAndDestroy();
    },
    refuse: async () => {
      const closing = server;
      server = null;
      proxy.reset();
      if (closing !== null) await new Promise((resolve) => closing.close(resolve));
    },
    listen: async () => {
      server = createServer(serve);
      await new Promise<void>((resolve) => server?.listen(port, '127.0.0.1', resolve));
      const address = server.address();
      if (typeof address === 'object' && address !== null) port = address.port;
    },
    close: () => proxy.refuse(),
  };
  await proxy.listen();
  return proxy;
}
