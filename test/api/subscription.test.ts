// The subscription `changes`: what is recorded, by whichever server, in its order.
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import { gradeClaim } from '../../src/ingest/changes/grade.ts';
import { restore, retract } from '../../src/ingest/changes/retract.ts';
import { unload } from '../../src/ingest/load/load.ts';
import { readClaims } from '../../src/queries/shared/whole-claims.ts';
import { engineMissing } from '../graph/engine.ts';
import { ask } from './ask.ts';
import { servedGraph } from './served-graph.ts';
import { clientOf, type Listening, listen } from './subscription-client.ts';

const cap = 'claim:nordwire-0411/cap';
const by = 'Ada';
const soon = { timeout: 15_000, interval: 20 };

describe.skipIf(engineMissing)('the subscription to changes', () => {
  const served = servedGraph('halvard-strait');
  let second: RunningServer;
  beforeAll(async () => {
    // The first change of an engine takes its time.
    await regrade();
    second = await startServer({ graph: served.graph, host: '127.0.0.1', port: 0 });
  });
  afterAll(() => second?.close());

  let grade = 0;
  const regrade = () => gradeClaim(served.graph, cap, 1 + (grade++ % 6), { by });
  /** Changes something until a listener hears of it: from then on it hears all. */
  const heardFrom = async (...listeners: Listening[]) => {
    await expect
      .poll(async () => {
        await regrade();
        return listeners.every(({ heard }) => heard.length > 0);
      }, soon)
      .toBe(true);
    const { version } = await regrade();
    for (const { heard } of listeners) {
      await expect.poll(() => heard.at(-1)?.version, soon).toBe(version);
      heard.length = 0;
    }
  };

  it('tells each change once, in order, with what stands then, on every server', async () => {
    const clients = [clientOf(served.server), clientOf(second)];
    const listeners = clients.map((client) => listen(client, null));
    await heardFrom(...listeners);
    const versions = [];
    for (let i = 0; i < 5; i++) versions.push((await regrade()).version);
    await retract(served.graph, cap, { by, reason: 'misread' });
    await restore(served.graph, cap, { by });
    for (const { heard, errors } of listeners) {
      await expect.poll(() => heard.length, soon).toBe(7);
      expect(heard.map(({ version }) => version)).toEqual([...versions, versions[4]! + 1, versions[4]! + 2]);
      expect(heard.map(({ action }) => action)).toEqual([...Array(5).fill('GRADE'), 'RETRACT', 'RESTORE']);
      expect(heard.at(-1)).toMatchObject({
        id: cap,
        kind: 'Claim',
        by,
        node: { id: cap, version: versions[4]! + 2 },
      });
      expect(heard.map(({ at }) => at)).toEqual(heard.map(({ at }) => at).toSorted());
      expect(errors).toEqual([]);
    }
    for (const client of clients) await client.dispose();
  });

  it('of some ids tells of these and of what names them, also when it leaves', async () => {
    const client = clientOf(served.server);
    const [holder, other] = [listen(client, ['actor:halvard']), listen(client, ['venue:none'])];
    const all = listen(client, null);
    const [claim] = await served.graph.read((reader) => readClaims(reader, [cap]));
    expect(claim!.holder!.id).toBe('actor:halvard');
    await heardFrom(all, holder);
    await retract(served.graph, cap, { by, reason: 'misread' });
    await restore(served.graph, cap, { by });
    await expect.poll(() => holder.heard.map(({ action }) => action), soon).toEqual(['RETRACT', 'RESTORE']);
    await expect.poll(() => all.heard.length, soon).toBe(2);
    expect(other.heard).toEqual([]);
    await client.dispose();
  });

  it('tells all of a change of many things, past a batch', async () => {
    const client = clientOf(served.server);
    const all = listen(client, null, 'subscription { changes { id action version by at kind } }');
    await heardFrom(all);
    const { retired } = await unload(served.graph, ['halvard-strait'], { theirs: true });
    await expect.poll(() => all.heard.length, soon).toBe(retired);
    const ids = all.heard.map(({ id }) => id);
    expect(new Set(ids).size).toBe(retired);
    expect(ids).toEqual(ids.toSorted());
    expect(new Set(all.heard.map(({ action }) => action))).toEqual(new Set(['RETIRE']));
    await client.dispose();
  });

  it.each([
    [
      'too deep',
      `subscription { changes { node { ${'... on Claim { document { id claims { nodes { id '.repeat(5)}${'} } } }'.repeat(5)} } } }`,
      /TOO_EXPENSIVE|VALIDATION/,
    ],
    [
      'too costly',
      `subscription { changes { node { ... on Actor { claims(first: 100) { nodes { answers(first: 100) { nodes { answers(first: 100) { nodes { id } } } } } } } } } }`,
      /TOO_EXPENSIVE/,
    ],
    ['no subscription', '{ dossiers { id } }', /BAD_REQUEST/],
    [
      'a change',
      `mutation { retractClaim(id: "${cap}", version: 1, reason: "x", idempotencyKey: "k") { id } }`,
      /BAD_REQUEST/,
    ],
    ['an unknown field', 'subscription { changes { ids } }', /GRAPHQL_VALIDATION_FAILED/],
    ['no GraphQL', 'subscription {', /GRAPHQL_PARSE_FAILED/],
    [
      'a variable that is missing',
      'subscription($id: ID!) { changes(of: [$id]) { id } }',
      /^BAD_USER_INPUT$/,
    ],
  ])('refuses what is %s with a typed error', async (_, query, code) => {
    const client = clientOf(served.server);
    const errors = (await listen(client, null, query).over) as { extensions: { code: string } }[];
    expect(errors[0]!.extensions.code).toMatch(code);
    expect(JSON.stringify(errors)).not.toMatch(/stack|Did you mean|MATCH|\.ts:/);
    await client.dispose();
  });

  it('takes ten at once on a connection, and a hundred ids', async () => {
    const client = clientOf(served.server);
    const many = Array.from({ length: 11 }, () => listen(client, null));
    const refused = (await Promise.race(many.map(({ over }) => over))) as { extensions: { code: string } }[];
    expect(refused[0]!.extensions.code).toBe('TOO_EXPENSIVE');
    for (const { stop } of many) stop();
    const wide = listen(client, Array(101).fill('actor:halvard'));
    expect(await wide.over).toBeNull();
    expect(wide.errors).toMatchObject([{ extensions: { code: 'BAD_INPUT', argument: 'of' } }]);
    const none = listen(client, []);
    expect(await none.over).toBeNull();
    expect(none.errors).toMatchObject([{ extensions: { code: 'BAD_INPUT', argument: 'of' } }]);
    await client.dispose();
  });

  it('is not answered over HTTP, nor to pages of other sites, nor elsewhere', async () => {
    const { status, errors } = await ask(served.server, 'subscription { changes { id } }');
    expect([status, errors[0]!.extensions['code']]).toEqual([400, 'BAD_REQUEST']);
    expect(await upgrade(served.server, '/graphql', 'http://example.org')).toContain('403');
    expect(await upgrade(served.server, '/elsewhere')).toContain('404');
    expect(await upgrade(served.server, '/graphql', served.server.url)).toContain('101');
  });

  it.each([
    ['no JSON', 'hello'],
    ['no message of the protocol', '{}'],
    ['more than 100 kB', `{"type":"connection_init","payload":"${'x'.repeat(100_001)}"}`],
    [
      'a subscription before the handshake',
      '{"type":"subscribe","id":"1","payload":{"query":"subscription { changes { id } }"}}',
    ],
  ])('cuts off who sends %s, and goes on', async (_, frame) => {
    const socket = new WebSocket(
      `${served.server.url.replace('http', 'ws')}/graphql`,
      'graphql-transport-ws',
    );
    const closed = new Promise<number>((resolve) => socket.once('close', resolve));
    socket.once('open', () => socket.send(frame));
    expect(await closed).toBeGreaterThanOrEqual(1009);
    expect(served.logged).toEqual([]);
    expect((await ask(served.server, '{ dossiers { id } }')).errors).toEqual([]);
  });

  it('asks the graph no more when all who listened have vanished', async () => {
    const socket = new WebSocket(
      `${served.server.url.replace('http', 'ws')}/graphql`,
      'graphql-transport-ws',
    );
    const query = 'subscription { changes { id } }';
    socket.once('open', () => socket.send('{"type":"connection_init"}'));
    socket.once('message', () => {
      for (const id of ['1', '2', '3'])
        socket.send(JSON.stringify({ type: 'subscribe', id, payload: { query } }));
    });
    const asked = () => served.counts.roundTrips;
    const before = asked();
    await expect.poll(asked, soon).toBeGreaterThan(before + 4);
    // Without a goodbye, as a laptop that is closed.
    socket.terminate();
    await expect
      .poll(async () => {
        const start = asked();
        // Longer than the pause between two looks.
        await new Promise((resolve) => setTimeout(resolve, 600));
        return asked() - start;
      }, soon)
      .toBe(0);
  });

  it('ends with the server, which does not wait for those who listen', async () => {
    const own = await startServer({ graph: served.graph, host: '127.0.0.1', port: 0 });
    const client = clientOf(own);
    const listener = listen(client, null);
    await new Promise((resolve) => client.on('connected', resolve));
    const began = performance.now();
    await own.close();
    expect(performance.now() - began).toBeLessThan(5_000);
    await listener.over;
    expect(served.logged).toEqual([]);
  });
});

/** The status line that an upgrade to WebSocket is answered with. */
async function upgrade({ url }: Pick<RunningServer, 'url'>, path: string, origin?: string): Promise<string> {
  const { hostname, port, host } = new URL(url);
  const socket = connect(Number(port), hostname);
  const answered = new Promise<string>((resolve, reject) => {
    socket.once('data', (data) => resolve(data.toString().split('\r\n')[0]!));
    socket.once('error', reject);
  });
  const headers = [
    `GET ${path} HTTP/1.1`,
    `Host: ${host}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    'Sec-WebSocket-Protocol: graphql-transport-ws',
    ...(origin === undefined ? [] : [`Origin: ${origin}`]),
  ];
  socket.write(`${headers.join('\r\n')}\r\n\r\n`);
  const line = await answered;
  socket.destroy();
  return line;
}
