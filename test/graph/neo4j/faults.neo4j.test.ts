// A Neo4j that is away, lost, silent or busy (FAULTS 6 to 11): a typed error soon, and recovery by itself.

import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Graph, Unavailable } from '../../../src/graph/graph.ts';
import { openNeo4j } from '../../../src/graph/neo4j/open.ts';
import { engineMissing, neo4jAddress, openPreparedGraph } from '../engine.ts';
import { type FaultyLine, startProxy } from './proxy.ts';

describe.skipIf(engineMissing)('Neo4j behind a bad network', () => {
  let direct: Graph;
  let proxy: FaultyLine;
  let graph: Graph;
  beforeAll(async () => {
    direct = await openPreparedGraph();
  });
  afterAll(() => direct.close());
  beforeEach(async () => {
    proxy = await startProxy(neo4jAddress().uri);
    graph = await openNeo4j({ ...neo4jAddress(), uri: proxy.uri });
  });
  afterEach(async () => {
    await proxy.close();
    await graph.close();
  });

  const one = (on = graph) => on.read((reader) => reader.read('RETURN 1 AS one'));
  const add = (id: string, on = graph) =>
    on.write((writer) => writer.write('CREATE (n:Fault {id: $id})', { id }));
  const count = async (id: string) =>
    (await direct.read((r) => r.read('MATCH (n:Fault) WHERE n.id = $id RETURN count(n) AS n', { id })))[0]?.[
      'n'
    ];

  /** How a call failed, and after how many seconds; fails the test when it succeeded. */
  async function failure(call: Promise<unknown>): Promise<{ error: unknown; seconds: number }> {
    const began = performance.now();
    const error = await call.then(
      () => expect.fail('it succeeded'),
      (fault) => fault,
    );
    return { error, seconds: (performance.now() - began) / 1_000 };
  }

  async function expectUnavailableSoon(call: Promise<unknown>): Promise<Unavailable> {
    const { error, seconds } = await failure(call);
    expect(error).toBeInstanceOf(Unavailable);
    expect((error as Error).message).not.toContain('\n');
    expect(seconds).toBeLessThan(5);
    return error as Unavailable;
  }

  it('opens while it is away, says so, and is there when it comes', async () => {
    await proxy.refuse();
    const health = await graph.health();
    expect(health).toMatchObject({ ready: false, reason: expect.stringContaining(proxy.uri) });
    await expectUnavailableSoon(one());
    await expectUnavailableSoon(add('away'));
    await proxy.listen();
    expect(await one()).toEqual([{ one: 1 }]);
    expect(await graph.health()).toEqual({ ready: true, reason: null });
  }, 15_000);

  it('reads again where it is cut in the middle of a read', async () => {
    let attempts = 0;
    const rows = await graph.read(async (reader) => {
      await reader.read('RETURN 1 AS one');
      attempts += 1;
      if (attempts === 1) proxy.reset();
      return reader.read('RETURN 2 AS two');
    });
    expect(rows).toEqual([{ two: 2 }]);
    expect(attempts).toBe(2);
  });

  it('writes once where it is cut in the middle of a write', async () => {
    let attempts = 0;
    await graph.write(async (writer) => {
      await writer.write("CREATE (n:Fault {id: 'middle'})");
      attempts += 1;
      if (attempts === 1) proxy.reset();
      await writer.write("MATCH (n:Fault) WHERE n.id = 'middle' SET n.again = true");
    });
    expect(await count('middle')).toBe(1);
  });

  it('fails soon where it is lost for good', async () => {
    await one();
    await proxy.refuse();
    await expectUnavailableSoon(one());
  });

  it.each([
    ['before', 0],
    ['after', 1],
  ] as const)('says that the outcome is unknown where it is cut %s COMMIT was done', async (when, done) => {
    await one();
    proxy.cutCommit = when;
    const error = await expectUnavailableSoon(add(`cut ${when}`));
    expect(error.outcomeUnknown).toBe(true);
    await wait(100);
    expect(await count(`cut ${when}`)).toBe(done);
  });

  it('gives up a server that falls silent, and goes on when it speaks again', async () => {
    await one();
    proxy.mode = 'silent';
    const calls = [one(), one(), add('silent'), graph.health()] as const;
    await Promise.all(calls.slice(0, 3).map(expectUnavailableSoon));
    expect((await calls[3]).ready).toBe(false);
    proxy.mode = 'open';
    expect(await one()).toEqual([{ one: 1 }]);
    await add('spoken');
    expect(await count('spoken')).toBe(1);
  }, 15_000);

  it('says that the outcome is unknown where it falls silent at COMMIT', async () => {
    const call = graph.write(async (writer) => {
      await writer.write("CREATE (n:Fault {id: 'quiet'})");
      proxy.mode = 'silent';
    });
    expect((await expectUnavailableSoon(call)).outcomeUnknown).toBe(true);
  }, 10_000);

  it('waits for a slow answer of a server that is there', async () => {
    await one();
    proxy.delay = 700;
    expect(await one()).toEqual([{ one: 1 }]);
    proxy.delay = 0;
    // Many rows to sum, well over the two seconds after which the server is asked whether it is there.
    const rows = await graph.read((reader) =>
      reader.read('UNWIND range(1, 9000) AS a UNWIND range(1, 9000) AS b RETURN sum(a * b % 7) > 0 AS slow'),
    );
    expect(rows).toEqual([{ slow: true }]);
  }, 40_000);

  it('fails within five seconds where all connections are taken', async () => {
    const small = await openNeo4j({ ...neo4jAddress(), poolSize: 2 });
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const hold = () =>
      small.read(async (reader) => {
        await reader.read('RETURN 1 AS one');
        await released;
      });
    const holders = [hold(), hold()];
    await wait(300);
    await Promise.all(Array.from({ length: 48 }, () => expectUnavailableSoon(one(small))));
    expect((await small.health()).ready).toBe(true);
    release();
    await Promise.all(holders);
    expect(await one(small)).toEqual([{ one: 1 }]);
    await small.close();
  }, 15_000);

  it('keeps no read waiting while sixty writes wait their turn on five connections', async () => {
    const small = await openNeo4j({ ...neo4jAddress(), poolSize: 5 });
    await one(small);
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    let began = () => {};
    const begun = new Promise<void>((resolve) => {
      began = resolve;
    });
    const first = small.write(async (writer) => {
      await writer.write("CREATE (n:Fault {id: 'turns'})");
      began();
      await released;
    });
    await begun;
    const others = Array.from({ length: 59 }, () => add('turns', small));
    // As many reads as there are connections left: none of them is held by a writer who only waits.
    expect(await Promise.all(Array.from({ length: 4 }, () => one(small)))).toEqual(
      Array.from({ length: 4 }, () => [{ one: 1 }]),
    );
    expect(await count('turns')).toBe(0);
    release();
    await Promise.all([first, ...others]);
    expect(await count('turns')).toBe(60);
    await small.close();
  }, 15_000);

  it('tells every writer who waits for a turn soon that the server has fallen silent', async () => {
    await one();
    proxy.mode = 'silent';
    await Promise.all(Array.from({ length: 8 }, () => expectUnavailableSoon(add('waiting'))));
    proxy.mode = 'open';
    await add('woken');
    expect([await count('waiting'), await count('woken')]).toEqual([0, 1]);
  }, 15_000);

  it('refuses a wrong password and an unknown database in one line that says what to do', async () => {
    const stranger = await openNeo4j({ ...neo4jAddress(), password: 'not the password' });
    expect((await expectUnavailableSoon(one(stranger))).message).toContain('NEO4J_PASSWORD');
    expect((await stranger.health()).reason).toContain('NEO4J_PASSWORD');
    await stranger.close();
    const elsewhere = await openNeo4j({ ...neo4jAddress(), database: 'nowhere' });
    await expectUnavailableSoon(one(elsewhere));
    expect((await elsewhere.health()).ready).toBe(false);
    await elsewhere.close();
  });

  it('serves several programs: their writers take turns and read their own writes', async () => {
    const other = await openNeo4j({ ...neo4jAddress(), uri: neo4jAddress().uri.replace('bolt:', 'neo4j:') });
    await direct.write((writer) => writer.write("CREATE (:Shared {id: 'shared', n: 0})"));
    const increment = (on: Graph) =>
      on.write(async (writer) => {
        const rows = await writer.read("MATCH (s:Shared) WHERE s.id = 'shared' RETURN s.n AS n");
        await writer.write("MATCH (s:Shared) WHERE s.id = 'shared' SET s.n = $n", {
          n: Number(rows[0]?.['n']) + 1,
        });
      });
    const turns = async (on: Graph) => {
      for (let round = 0; round < 10; round += 1) await increment(on);
    };
    await Promise.all([turns(graph), turns(other), turns(direct), turns(other)]);
    expect(await other.read((reader) => reader.read('MATCH (s:Shared) RETURN s.n AS n'))).toEqual([
      { n: 40 },
    ]);
    await other.close();
  }, 20_000);

  it('refuses a graph of a newer version at the first contact', async () => {
    await direct.write((writer) => writer.write('MATCH (g:Guard) SET g.schemaVersion = 99'));
    await expect(one()).rejects.toMatchObject({ name: 'CannotOpen' });
    await expect(add('newer')).rejects.toMatchObject({ name: 'CannotOpen' });
    expect(await graph.stampedVersion()).toBe(99);
  });

  it('reads nothing but where it was opened only to read', async () => {
    const reader = await openNeo4j({ ...neo4jAddress(), readOnly: true });
    await expectUnavailableSoon(add('never', reader));
    await reader.close();
  });
});
