import { badInput } from '../errors.ts';

/** A number of an argument, from 1 to `most`. @throws BAD_INPUT */
export function within(argument: string, value: number, most: number): number {
  if (value < 1 || value > most) throw badInput(argument, `expected 1 to ${most}, got ${value}`);
  return value;
}
