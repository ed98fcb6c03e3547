// Transactions: all or nothing, readers that cannot write, and writers that take turns.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  BadStatement,
  Conflict,
  type Graph,
  type Reader,
  schemaVersion,
  type Writer,
} from '../../src/graph/graph.ts';
import { engineMissing, openPreparedGraph } from './engine.ts';

describe.skipIf(engineMissing)('a transaction', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openPreparedGraph();
  });
  afterAll(() => graph.close());

  const create = (writer: Writer, id: string) => writer.write('CREATE (n:T) SET n.id = $id', { id });
  const count = async (id: string) => {
    const text = 'MATCH (n:T) WHERE n.id = $id RETURN count(n) AS n';
    return (await graph.read((reader) => reader.read(text, { id })))[0]?.['n'];
  };

  it('is committed when its work resolves, to what the work resolved to', async () => {
    const { changes } = await graph.write((writer) => create(writer, 'kept'));
    expect(changes).toBeGreaterThan(0);
    expect(await count('kept')).toBe(1);
  });

  it('sees its own writes before anybody else does', async () => {
    await graph.write(async (writer) => {
      await create(writer, 'own');
      const rows = await writer.read("MATCH (n:T) WHERE n.id = 'own' RETURN count(n) AS n");
      expect(rows).toEqual([{ n: 1 }]);
      expect(await count('own')).toBe(0);
    });
    expect(await count('own')).toBe(1);
  });

  it('leaves nothing behind when its work rejects', async () => {
    const fault = new Error('changed my mind');
    const work = async (writer: Writer) => {
      await create(writer, 'undone');
      throw fault;
    };
    await expect(graph.write(work)).rejects.toBe(fault);
    expect(await count('undone')).toBe(0);
  });

  it('leaves nothing behind when a statement in the middle failed, even if the work went on', async () => {
    const work = async (writer: Writer) => {
      await create(writer, 'before');
      await writer.write('THIS IS NO STATEMENT').catch(() => {});
      await create(writer, 'after').catch(() => {});
    };
    await expect(graph.write(work)).rejects.toBeInstanceOf(BadStatement);
    expect([await count('before'), await count('after')]).toEqual([0, 0]);
    await graph.write((writer) => create(writer, 'next'));
    expect(await count('next')).toBe(1);
  });

  it('waits for statements that its work left running', async () => {
    const statement = 'UNWIND range(1, 50000) AS i WITH count(i) AS n CREATE (t:T) SET t.id = $id';
    await graph.write(async (writer) => void writer.write(statement, { id: 'unawaited' }));
    expect(await count('unawaited')).toBe(1);
  });

  it('rolls back cleanly when one of several statements at once fails', async () => {
    const work = (writer: Writer) =>
      Promise.all([create(writer, 'p1'), writer.write('NOT A STATEMENT'), create(writer, 'p2')]);
    await expect(graph.write(work)).rejects.toBeInstanceOf(BadStatement);
    expect([await count('p1'), await count('p2')]).toEqual([0, 0]);
  });

  it('takes no statement after its end', async () => {
    let leaked: Reader | undefined;
    await graph.read(async (reader) => {
      leaked = reader;
    });
    await expect(leaked?.read('RETURN 1 AS one')).rejects.toBeInstanceOf(BadStatement);
  });

  it.each([
    'CREATE (n:T {id: $id})',
    'MERGE (n:T {id: $id})',
    'MATCH (g:Guard) SET g.x = $id',
    'MATCH (n) DETACH DELETE n',
    'CREATE INDEX stray IF NOT EXISTS FOR (n:T) ON (n.id)',
    '// a comment\nCREATE INDEX stray IF NOT EXISTS FOR (n:T) ON (n.id)',
  ])('for reading refuses to write: %s', async (statement) => {
    await expect(graph.read((reader) => reader.read(statement, { id: 'sly' }))).rejects.toBeInstanceOf(
      BadStatement,
    );
    const inWriter = graph.write((writer) => writer.read(statement, { id: 'sly' }));
    await expect(inWriter).rejects.toBeInstanceOf(BadStatement);
    expect(await count('sly')).toBe(0);
    expect(await graph.stampedVersion()).toBe(schemaVersion);
  });

  it('for reading hands out no way of writing', async () => {
    expect(await graph.read(async (reader) => Object.keys(reader))).toEqual(['read', 'searchText']);
  });

  it('has nothing to do with definitions of indexes', async () => {
    const work = (writer: Writer) => writer.write('CREATE INDEX stray IF NOT EXISTS FOR (n:T) ON (n.x)');
    await expect(graph.write(work)).rejects.toBeInstanceOf(BadStatement);
  });

  it('reports what changed, and nothing where nothing did', async () => {
    await graph.write((writer) => create(writer, 'counted'));
    const { changes } = await graph.write((writer) =>
      writer.write("MATCH (n:T) WHERE n.id = 'absent' SET n.x = 1 RETURN count(n) AS n"),
    );
    expect(changes).toBe(0);
  });

  it('waits its turn: four racing writers lose no update', async () => {
    await graph.write((writer) => writer.write("CREATE (n:Tally {id: 'tally', n: 0})"));
    const increment = () =>
      graph.write(async (writer) => {
        const rows = await writer.read("MATCH (t:Tally) WHERE t.id = 'tally' RETURN t.n AS n");
        await writer.write("MATCH (t:Tally) WHERE t.id = 'tally' SET t.n = $n", {
          n: Number(rows[0]?.['n']) + 1,
        });
      });
    const writer = async () => {
      for (let round = 0; round < 15; round += 1) await increment();
    };
    await Promise.all([writer(), writer(), writer(), writer()]);
    const rows = await graph.read((reader) => reader.read('MATCH (t:Tally) RETURN t.n AS n'));
    expect(rows).toEqual([{ n: 60 }]);
  });

  it('makes one node of 200 identical writes at once', async () => {
    const same = () => graph.write((w) => w.write("MERGE (n:Entity {id: 'same'}) RETURN n.id AS id"));
    const answers = await Promise.all(Array.from({ length: 200 }, same));
    expect(new Set(answers.map(({ rows }) => JSON.stringify(rows)))).toEqual(new Set(['[{"id":"same"}]']));
    const rows = await graph.read((r) => r.read("MATCH (n:Entity) WHERE n.id = 'same' RETURN count(n) AS n"));
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('fails with Conflict where an id is taken, and leaves nothing', async () => {
    const twice = async (writer: Writer) => {
      await create(writer, 'beside');
      await writer.write("CREATE (:Entity {id: 'taken'}) CREATE (:Entity {id: 'taken'})");
    };
    await expect(graph.write(twice)).rejects.toBeInstanceOf(Conflict);
    expect(await count('beside')).toBe(0);
  });

  it.each([
    ['no statement at all', 'RETRUN 1'],
    ['a parameter that is missing', 'RETURN $absent AS x'],
    ['a name that is unknown', 'RETURN absent AS x'],
    ['a division by zero', 'RETURN 1 / 0 AS x'],
  ])('fails with BadStatement on %s', async (_, statement) => {
    await expect(graph.read((reader) => reader.read(statement))).rejects.toBeInstanceOf(BadStatement);
  });
});
