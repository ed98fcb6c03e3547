// The canonical body of a thing, and its digest.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalBody, digestOf, namedIds, parseBody, type Thing } from '../../src/model/thing.ts';
import { thingsArbitrary } from './arbitrary-things.ts';

const thing: Thing = {
  id: 'claim:d/a',
  labels: ['Entity', 'Claim'],
  properties: { stance: 'DEMANDS', dossier: 'x' },
  edges: [
    { type: 'HELD_BY', to: 'actor:b', properties: {} },
    { type: 'ABOUT', to: 'demand:c', properties: { z: 1, a: [2, 1] } },
  ],
};

describe('canonicalBody', () => {
  it('is JSON with keys, labels and edges in order', () => {
    expect(canonicalBody(thing)).toBe(
      '{"id":"claim:d/a","labels":["Claim","Entity"],"properties":{"dossier":"x","stance":"DEMANDS"},' +
        '"edges":[{"type":"ABOUT","to":"demand:c","properties":{"a":[2,1],"z":1}},' +
        '{"type":"HELD_BY","to":"actor:b","properties":{}}]}',
    );
  });

  it('is the same whatever order labels, keys and edges were written in', () => {
    fc.assert(
      fc.property(
        thingsArbitrary({ claims: 4 }).chain((things) => fc.constantFrom(...things)),
        fc.infiniteStream(fc.nat()),
        (one, keys) => {
          expect(canonicalBody(jumbled(one, keys))).toBe(canonicalBody(one));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('keeps the order inside lists, which says something', () => {
    const aliases = (list: string[]) => canonicalBody({ ...thing, properties: { aliases: list } });
    expect(aliases(['a', 'b'])).not.toBe(aliases(['b', 'a']));
  });

  it('is read back to a thing that has the same body', () => {
    const body = canonicalBody(thing);
    expect(canonicalBody(parseBody(body))).toBe(body);
    expect(parseBody(body).properties).toEqual(thing.properties);
  });

  it('keeps two edges of one type to one target apart by their properties', () => {
    const phrase = (exact: string) => ({ type: 'EVIDENCED_BY', to: 'document:d', properties: { exact } });
    const two = { ...thing, edges: [phrase('b'), phrase('a')] };
    expect(parseBody(canonicalBody(two)).edges.map(({ properties }) => properties['exact'])).toEqual([
      'a',
      'b',
    ]);
  });
});

describe('digestOf', () => {
  it('is SHA-256 in hex of the UTF-8 text', () => {
    expect(digestOf('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(digestOf('Łódź')).toBe('bc8847fc65f124d7b89bbb41ba50d48f13ad47bd02e25c5dbf728193fc4cb75c');
  });
});

describe('namedIds', () => {
  it('gives every id that a thing names once, its own first', () => {
    const twice = { ...thing, edges: [...thing.edges, ...thing.edges] };
    expect(namedIds(twice)).toEqual(['claim:d/a', 'actor:b', 'demand:c']);
  });
});

/** The same thing written in another order. */
function jumbled(one: Thing, keys: fc.Stream<number>): Thing {
  const shuffled = <T>(list: readonly T[]): T[] =>
    list
      .map((item) => [keys.next().value as number, item] as const)
      .sort(([a], [b]) => a - b)
      .map(([, item]) => item);
  const rewritten = (properties: Thing['properties']) =>
    Object.fromEntries(shuffled(Object.entries(properties)));
  return {
    edges: shuffled(one.edges).map(({ type, to, properties }) => ({
      properties: rewritten(properties),
      to,
      type,
    })),
    properties: rewritten(one.properties),
    labels: shuffled(one.labels),
    id: one.id,
  };
}
