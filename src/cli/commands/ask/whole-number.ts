import { InvalidArgumentError } from 'commander';

/** Reads a whole number from 1 to `most`; refuses another before anything is opened. */
export function wholeNumber(most: number) {
  return (text: string): number => {
    const value = Number(text);
    if (Number.isInteger(value) && value >= 1 && value <= most) return value;
    throw new InvalidArgumentError(`expected a whole number from 1 to ${most}, got "${text}"`);
  };
}
