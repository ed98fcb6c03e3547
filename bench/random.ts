// Seeded choice: the same seed gives the same sequence on every machine.

export interface Random {
  /** A number from 0 up to, and without, 1. */
  next(): number;
  /** A whole number from 0 up to, and without, `count`. */
  below(count: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  one<T>(items: readonly T[]): T;
  /**
   * Skewed choice: the first item with probability `top`, the others falling off as the power 3/2 of a uniform
   * number does, so that a few are chosen often and most seldom.
   */
  skewed<T>(items: readonly T[], top: number): T;
  /** The item of a list of [weight, item]; the weights add up to 1. */
  weighted<T>(items: readonly (readonly [number, T])[]): T;
}

/** The generator mulberry32: 32 bits of state, evenly spread, not for secrets. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const below = (count: number) => Math.floor(next() * count);
  const one = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new Error('expected something to choose from, got an empty list');
    return items[below(items.length)]!;
  };
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    one,
    skewed: (items, top) => {
      if (items.length < 2 || next() < top) return items[0] ?? one(items);
      const uniform = next();
      return items[1 + Math.floor((items.length - 1) * uniform * Math.sqrt(uniform))]!;
    },
    weighted: (items) => {
      let left = next();
      for (const [weight, item] of items) {
        left -= weight;
        if (left < 0) return item;
      }
      return items.at(-1)![1];
    },
  };
}
