// Values go through an engine unchanged, both as parameters and as properties.

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BadStatement, type Graph, type Value } from '../../src/graph/graph.ts';
import { countingGraph } from './counting-graph.ts';
import { engineMissing, openPreparedGraph } from './engine.ts';

describe.skipIf(engineMissing)('values', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openPreparedGraph();
  });
  afterAll(() => graph.close());

  const echo = async (value: Value) =>
    (await graph.read((reader) => reader.read('RETURN $value AS value', { value })))[0]?.['value'];

  it.each<[string, Value]>([
    ['quotes, backticks and braces', '\'"`{}$x\\ // /* RETURN 1'],
    ['text of several scripts', 'Київ 北京 القاهرة 🕊️ e\u0301 \u0000 \u{10ffff}'],
    ['the empty text', ''],
    ['the largest exact integers', [Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, 0, -1]],
    ['numbers with a fraction', [0.1, -2.5, 1e300, 5e-324]],
    ['whole numbers too large to be exact', [2 ** 60, 1e21]],
    ['truth values', [true, false]],
    ['null', null],
    ['nested lists and maps with nulls', { list: [[1, [null]], []], map: { empty: {}, none: null } }],
    ['keys that objects already have', { constructor: 1, toString: 'x', hasOwnProperty: null }],
  ])('come back as they went in: %s', async (_, value) => {
    expect(await echo(value)).toEqual(value);
  });

  it('are kept as properties', async () => {
    const kept = {
      id: 'kept',
      text: 'a\'b"c`d',
      whole: 2 ** 53 - 1,
      part: 0.5,
      yes: true,
      list: ['x', 'y'],
      numbers: [1, 2],
    };
    await graph.write((writer) => writer.write('CREATE (n:Kept) SET n = $kept', { kept }));
    const rows = await graph.read((reader) =>
      reader.read('MATCH (n:Kept) RETURN n {.*} AS kept, n.missing AS missing'),
    );
    expect(rows).toEqual([{ kept, missing: null }]);
  });

  it('divide as integers when they are whole, at any depth', async () => {
    const rows = await graph.read((reader) =>
      reader.read('RETURN $n / 2 AS half, $deep.list[0].n / 2 AS deep', { n: 5, deep: { list: [{ n: 5 }] } }),
    );
    expect(rows).toEqual([{ half: 2, deep: 2 }]);
  });

  it('leave rows in any order without ORDER BY, and in order with it', async () => {
    const numbers = Array.from({ length: 100 }, (_, index) => index);
    const ask = (text: string) => graph.read((reader) => reader.read(text, { numbers }));
    const unordered = await ask('UNWIND $numbers AS n RETURN n');
    expect(unordered.map((row) => row['n']).sort((a, b) => Number(a) - Number(b))).toEqual(numbers);
    expect(await ask('UNWIND $numbers AS n RETURN n ORDER BY n')).toEqual(numbers.map((n) => ({ n })));
  });

  it.each<[string, unknown]>([
    ['undefined', undefined],
    ['undefined in a list', [undefined]],
    ['undefined in a map', { a: { b: undefined } }],
    ['not a number', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['a big integer', 1n],
    ['a date', new Date(0)],
    ['a function', () => 1],
    ['a prototype', JSON.parse('{"__proto__": 1}')],
  ])('are refused before they are sent: %s', async (_, value) => {
    await expect(echo(value as Value)).rejects.toBeInstanceOf(BadStatement);
  });

  it.each([
    ['a node', "MATCH (g:Guard) WHERE g.id = 'guard' RETURN g AS value"],
    ['a node in a list', "MATCH (g:Guard) WHERE g.id = 'guard' RETURN [[g]] AS value"],
    ['an edge', 'CREATE (:A {id: 1})-[r:R]->(:A {id: 2}) RETURN r AS value'],
  ])('of the engine itself are refused as a result: %s', async (_, statement) => {
    await expect(graph.write((writer) => writer.write(statement))).rejects.toBeInstanceOf(BadStatement);
  });

  it('never become part of a statement, whatever they hold', async () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom("'", '"', '`', '\\', '})', "' OR 1=1 //", '$id', "'}) DETACH DELETE n //", '\u2028'),
    );
    const spied = countingGraph(graph);
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (id, text) => {
        await spied.write((writer) =>
          writer.write('MERGE (n:Hostile {id: $id}) SET n.text = $text', { id, text }),
        );
        const rows = await spied.read((reader) =>
          reader.read('MATCH (n:Hostile) WHERE n.id = $id RETURN n.id AS id, n.text AS text', { id }),
        );
        expect(rows).toEqual([{ id, text }]);
      }),
      { numRuns: 60 },
    );
    expect(spied.counts.statements.size).toBe(2);
  });
});
