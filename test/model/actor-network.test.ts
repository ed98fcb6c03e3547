// The network of actors: what must hold of its weights, whatever is said.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NetworkMode, type Normalisation, networkOf } from '../../src/model/actor-network.ts';
import { type Held, heldBy } from './held.ts';

const modes: readonly NetworkMode[] = ['AGREEMENT', 'CONFLICT', 'SUBTRACT'];
const ways: readonly Normalisation[] = ['NONE', 'JACCARD', 'AVERAGE_ACTIVITY'];
const names = ['a', 'b', 'c', 'd', 'e'];

// Nothing is dated, so that every stance stands.
const said: fc.Arbitrary<Held[]> = fc.array(
  fc.tuple(
    fc.constantFrom(...names),
    fc.constantFrom('DEMANDS', 'ACCEPTS', 'CONSIDERS', 'REJECTS', 'THREATENS', 'WITHDRAWS'),
    fc.constantFrom('cap', 'floor', 'bay', 'list'),
  ),
  { maxLength: 24 },
);

/** Weights by the names of both ends, 0 where there is no edge. */
function weights(claims: readonly Held[], mode: NetworkMode, normalise: Normalisation) {
  const { edges } = networkOf(heldBy(...claims), { mode, normalise, firmOnly: false, most: 100 });
  const found = new Map(edges.map(({ from, to, weight }) => [`${from.actor.name} ${to.actor.name}`, weight]));
  return (one: string, other: string) => found.get([one, other].sort().join(' ')) ?? 0;
}

const pairs = names.flatMap((one) =>
  names.filter((other) => one < other).map((other) => [one, other] as const),
);

describe('the network', () => {
  it('has the weights of the formulas, counted another way', () => {
    fc.assert(
      fc.property(said, fc.constantFrom(...ways), (claims, normalise) => {
        const holds = (name: string) =>
          new Set(
            claims
              .filter(([holder, stance]) => holder === name && /DEMANDS|ACCEPTS|REJECTS/.test(stance))
              .map(([, stance, demand]) => `${stance === 'REJECTS' ? '-' : '+'}${demand}`),
          );
        const turned = (stance: string) => (stance.startsWith('-') ? '+' : '-') + stance.slice(1);
        for (const [one, other] of pairs) {
          const [x, y] = [holds(one), holds(other)];
          const same = [...x].filter((stance) => y.has(stance)).length;
          const opposite = [...x].filter((stance) => y.has(turned(stance))).length;
          const divisor = {
            NONE: 1,
            JACCARD: new Set([...x, ...y]).size,
            AVERAGE_ACTIVITY: (x.size + y.size) / 2,
          }[normalise];
          const expected = { AGREEMENT: same, CONFLICT: opposite, SUBTRACT: same - opposite };
          for (const mode of modes)
            expect(weights(claims, mode, normalise)(one, other) * (divisor || 1)).toBeCloseTo(
              expected[mode],
              9,
            );
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is the same whatever the order of what is said and whatever the actors are called', () => {
    const renamed = (name: string) => names[names.length - 1 - names.indexOf(name)]!;
    fc.assert(
      fc.property(said, fc.constantFrom(...modes), fc.constantFrom(...ways), (claims, mode, normalise) => {
        const weight = weights(claims, mode, normalise);
        const mirrored = claims.map(([holder, ...rest]): Held => [renamed(holder), ...rest]).reverse();
        const other = weights(mirrored, mode, normalise);
        for (const [one, two] of pairs) expect(other(renamed(one), renamed(two))).toBe(weight(one, two));
      }),
      { numRuns: 40 },
    );
  });

  it('weighs by Jaccard from 0 to 1, and SUBTRACT as AGREEMENT minus CONFLICT', () => {
    fc.assert(
      fc.property(said, fc.constantFrom(...ways), (claims, normalise) => {
        const [agreement, conflict, subtract] = modes.map((mode) => weights(claims, mode, normalise));
        for (const [one, other] of pairs) {
          expect(subtract!(one, other)).toBeCloseTo(agreement!(one, other) - conflict!(one, other), 9);
          if (normalise !== 'JACCARD') continue;
          for (const weight of [agreement!, conflict!]) {
            expect(weight(one, other)).toBeGreaterThanOrEqual(0);
            expect(weight(one, other)).toBeLessThanOrEqual(1);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('counts a stance once, however often it is said', () => {
    const once: Held[] = [
      ['a', 'DEMANDS', 'cap'],
      ['b', 'ACCEPTS', 'cap'],
    ];
    const often = [...once, once[0]!, ['a', 'OFFERS', 'cap'] as const];
    expect(weights(often, 'AGREEMENT', 'NONE')('a', 'b')).toBe(1);
    expect(weights(often, 'AGREEMENT', 'JACCARD')('a', 'b')).toBe(1);
  });

  it('counts who is for and against on both sides: it agrees and conflicts at once', () => {
    const claims: Held[] = [
      ['a', 'DEMANDS', 'cap'],
      ['a', 'REJECTS', 'cap'],
      ['b', 'DEMANDS', 'cap'],
    ];
    const options = { normalise: 'NONE', firmOnly: false, most: 9 } as const;
    const { edges } = networkOf(heldBy(...claims), { mode: 'SUBTRACT', ...options });
    expect(edges.map(({ weight, agreements, conflicts }) => [weight, agreements, conflicts])).toEqual([
      [0, 1, 1],
    ]);
    expect(edges[0]!.from.bothSides.map(({ name }) => name)).toEqual(['cap']);
  });

  it('keeps the heaviest edges whatever the sign, and counts them all', () => {
    const claims: Held[] = [
      ['a', 'DEMANDS', 'cap'],
      ['a', 'DEMANDS', 'bay'],
      ['b', 'REJECTS', 'cap'],
      ['b', 'REJECTS', 'bay'],
      ['c', 'DEMANDS', 'cap'],
    ];
    const network = networkOf(heldBy(...claims), {
      mode: 'SUBTRACT',
      normalise: 'NONE',
      firmOnly: false,
      most: 1,
    });
    expect(network.edges.map(({ weight }) => weight)).toEqual([-2]);
    expect([network.edgeCount, network.isolated]).toEqual([3, []]);
  });
});
