// Numbers as bargaining reads them: what they bound, how far their holder would go, how they are worded.
import type { Quantity } from './coded.ts';
import type { ScaleEnd } from './scale-ends.ts';

/** What a quantity says: "at most", "at least", one number, or from one to another. */
export type Bound = 'CEILING' | 'FLOOR' | 'POINT' | 'RANGE';

/** Null for a quantity without a number. */
export function boundOf({ low, high }: Quantity): Bound | null {
  if (low === null && high === null) return null;
  if (low === null) return 'CEILING';
  if (high === null) return 'FLOOR';
  return low === high ? 'POINT' : 'RANGE';
}

/**
 * How far a quantity goes from its holder's own end of the scale: for who stands at the low end its highest
 * number, for who stands at the high end its lowest. Where it has only the other number, that one.
 */
export function reachOf({ low, high }: Quantity, end: ScaleEnd): number {
  return (end === 'LOW' ? (high ?? low) : (low ?? high))!;
}

export function sameNumbers(a: Quantity, b: Quantity): boolean {
  return a.measure === b.measure && a.unit === b.unit && a.low === b.low && a.high === b.high;
}

/** "40,000"; thousands parted, at most six decimals. */
export function printNumber(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 6 });
}

/** "at most about 40,000 t", "from 20 to 30 boats", "250,000 soldiers". */
export function printQuantity(quantity: Quantity): string {
  const { low, high, unit, approximate } = quantity;
  const about = approximate ? 'about ' : '';
  const numbers = {
    CEILING: () => `at most ${about}${printNumber(high!)}`,
    FLOOR: () => `at least ${about}${printNumber(low!)}`,
    POINT: () => `${about}${printNumber(low!)}`,
    RANGE: () => `from ${about}${printNumber(low!)} to ${printNumber(high!)}`,
  };
  const bound = boundOf(quantity);
  return bound === null ? 'no number' : `${numbers[bound]()}${unit === '%' ? '' : ' '}${unit}`;
}
