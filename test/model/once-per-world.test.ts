import { describe, expect, it } from 'vitest';
import { oncePerWorld } from '../../src/model/once-per-world.ts';
import { claim, world } from './build.ts';

describe('oncePerWorld', () => {
  it('asks a rule once for each thing of each World, also where the answer is nothing', () => {
    const asked: string[] = [];
    const rule = oncePerWorld((of, id) => {
      asked.push(id);
      return of.claims.get(id)?.id;
    });
    const [one, other] = [world(claim('a', {})), world()];
    expect([
      rule(one, 'claim:a'),
      rule(one, 'claim:a'),
      rule(other, 'claim:a'),
      rule(other, 'claim:a'),
    ]).toEqual(['claim:a', 'claim:a', undefined, undefined]);
    expect(asked).toEqual(['claim:a', 'claim:a']);
  });
});
