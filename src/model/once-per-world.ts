import type { World } from './world.ts';

/**
 * A rule about a thing whose answer is kept, since many claims ask for it: a World never changes. Without this
 * the cost of talks grows with the square of the claims about them.
 */
export function oncePerWorld<T>(rule: (world: World, id: string) => T): (world: World, id: string) => T {
  const known = new WeakMap<World, Map<string, T>>();
  return (world, id) => {
    const answers = known.get(world) ?? new Map<string, T>();
    known.set(world, answers);
    if (!answers.has(id)) answers.set(id, rule(world, id));
    return answers.get(id) as T;
  };
}
