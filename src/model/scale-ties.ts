// What the coder says of scales and numbers, beside who represents whom.
import type { Ref } from './claim.ts';
import type { Quantity } from './coded.ts';
import type { Parts } from './held-positions.ts';
import type { Ties } from './roll-up.ts';
import type { ScaleEnds } from './scale-ends.ts';

/** Where a demand stands on the scale of an issue. */
export interface ScaleLevel {
  readonly issue: Ref;
  /** Counted from 1 at the ideal of the low end. */
  readonly index: number;
  /** How many levels the scale has. */
  readonly of: number;
}

export interface ScaleTies {
  readonly ties: Ties;
  readonly ends: ScaleEnds;
  readonly parts: Parts;
  /** The issues that a demand concerns, by canonical id. */
  readonly issuesOf: ReadonlyMap<string, readonly Ref[]>;
  /** The levels of a demand, by canonical id. */
  readonly levels: ReadonlyMap<string, readonly ScaleLevel[]>;
  /** The number that belongs to a demand itself, by its id. */
  readonly quantities: ReadonlyMap<string, Quantity>;
}
