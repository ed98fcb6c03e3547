// Text search finds the same nodes on every engine: those that hold every word, the last one as a prefix.

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as embedded from '../../src/graph/embedded/search.ts';
import { BadStatement, type Graph } from '../../src/graph/graph.ts';
import * as neo4j from '../../src/graph/neo4j/search.ts';
import { engineMissing, openPreparedGraph } from './engine.ts';

/** Texts as the model folds them: lower case, no accents, single blanks. */
const texts: Record<string, string> = {
  a: 'grain corridor deal',
  b: 'the grain must flow',
  c: 'grainy picture of a deal',
  d: 'deal',
  e: '2031 04 12 round of talks',
  f: 'київ і зерновий коридор',
  g: 'and or not to +x -y "z" (w) [v] {u} a:b c\\d e/f *? ~^ && || ! < = >',
  h: '',
  i: 'x2 x20 x200',
};

/** What the contract says, in the plainest way. */
function expected(words: readonly string[]): string[] {
  const last = words.at(-1) ?? '';
  const holds = (text: string) => {
    const tokens = text.split(' ');
    return (
      words.slice(0, -1).every((word) => tokens.includes(word)) &&
      tokens.some((token) => token.startsWith(last))
    );
  };
  return Object.keys(texts)
    .filter((id) => holds(texts[id] as string))
    .sort();
}

describe.skipIf(engineMissing)('searchText', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openPreparedGraph();
    const rows = Object.entries(texts).map(([id, searchText]) => ({ id, searchText }));
    await graph.write(async (writer) => {
      await writer.write('UNWIND $rows AS row CREATE (n:Entity) SET n = row', { rows });
      await writer.write(
        "CREATE (:Entity {id: 'no text'}) CREATE (:Other {id: 'other', searchText: 'grain'})",
      );
    });
  });
  afterAll(() => graph.close());

  const search = (words: readonly string[], limit = 100) =>
    graph.read((reader) => reader.searchText(words, limit));

  it.each([
    [['grain']],
    [['gra']],
    [['grain', 'deal']],
    [['deal', 'grain']],
    [['grain', 'de']],
    [['grai', 'deal']],
    [['grain', 'grain']],
    [['2031', '0']],
    [['зерновий', 'кор']],
    [['and']],
    [['or', 'not', 't']],
    [
      [
        '+x',
        '-y',
        '"z"',
        '(w)',
        '[v]',
        '{u}',
        'a:b',
        'c\\d',
        'e/f',
        '*?',
        '~^',
        '&&',
        '||',
        '!',
        '<',
        '=',
        '>',
      ],
    ],
    [['*']],
    [['gr*', 'deal']],
    [['x2', 'x2']],
    [['corridor', 'absent']],
  ])('finds the nodes that hold %j', async (words) => {
    expect((await search(words)).toSorted()).toEqual(expected(words));
  });

  it('finds what the plain rule finds, for any words', async () => {
    const known = fc.constantFrom(
      ...new Set(Object.values(texts).flatMap((text) => text.split(' ').filter(Boolean))),
    );
    const part = fc.tuple(known, fc.nat(6)).map(([word, length]) => word.slice(0, length + 1));
    const stray = fc
      .string({ minLength: 1, maxLength: 6 })
      .map((word) => word.toLowerCase().replace(/\s/g, '_'));
    const words = fc.array(fc.oneof(known, part, stray), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(words, async (asked) => {
        expect((await search(asked)).toSorted()).toEqual(expected(asked));
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same few where more match than asked for', async () => {
    expect(await search(['deal'], 2)).toEqual(['a', 'c']);
  });

  it('sees what its own transaction wrote', async () => {
    await graph.write(async (writer) => {
      await writer.write("CREATE (:Entity {id: 'z', searchText: 'freshly written'})");
      expect(await writer.searchText(['fresh'], 5)).toEqual(['z']);
    });
    await graph.write((writer) => writer.write("MATCH (n:Entity) WHERE n.id = 'z' DELETE n"));
    expect(await search(['fresh'])).toEqual([]);
  });

  it('expects at least one word', async () => {
    await expect(search([])).rejects.toBeInstanceOf(BadStatement);
  });

  it('never makes a word part of the statement', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1 });
    for (const { textQuestion } of [embedded, neo4j]) {
      const { statement } = textQuestion(['one'], 1);
      fc.assert(
        fc.property(fc.array(word, { minLength: 1 }), fc.nat(), (words, limit) => {
          expect(textQuestion(words, limit).statement).toBe(statement);
        }),
      );
    }
  });
});
