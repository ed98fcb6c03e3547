import { notFound } from '../errors.ts';

/** An id that nothing has is an error that says so, never a silent null. */
export function found<T>(argument: string, id: string, value: T | null): T {
  if (value === null) throw notFound(argument, id);
  return value;
}
