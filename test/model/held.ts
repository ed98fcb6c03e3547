// Positions for tests of the rules that set positions against each other, in few words.
import { derive } from '../../src/model/derive.ts';
import { type HeldPosition, heldPositions } from '../../src/model/held-positions.ts';
import { rollUp } from '../../src/model/roll-up.ts';
import type { Incompatible } from '../../src/model/sides.ts';
import type { Stance } from '../../src/model/vocabulary/index.ts';
import { claim, world } from './build.ts';

type Spec = Omit<Parameters<typeof claim>[1], 'holder' | 'stance' | 'about'>;

/** `[holder, stance, demand]`, without the kinds of the ids, and what else the claim says. */
export type Held = readonly [string, Stance, string, Spec?];

/** The positions that stand among claims, each of its own voice; undated unless they say otherwise. */
export function heldBy(...claims: readonly Held[]): HeldPosition[] {
  const things = claims.map(([holder, stance, demand, spec], i) =>
    claim(String(i), {
      holder: `actor:${holder}`,
      stance,
      about: `demand:${demand}`,
      chain: [`actor:${holder}`],
      ...spec,
    }),
  );
  return heldPositions(rollUp([...derive(world(...things)).claims.values()], null));
}

/** Demands that cannot hold together, both ways, without the kind of the ids. */
export function apart(...pairs: readonly (readonly [string, string])[]): Incompatible {
  const both = pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]);
  const of = (id: string) => new Set(both.filter(([a]) => a === id).map(([, b]) => `demand:${b}`));
  return new Map(both.map(([a]) => [`demand:${a}`, of(a)]));
}
