import type { Properties, Scalar } from '../model/thing.ts';

/** Properties as they come from a file: what is null, absent or an empty list is not stated. */
export type Loose = Readonly<Record<string, Scalar | readonly Scalar[] | null | undefined>>;

/** Leaves out what is not stated: the graph holds no nulls. */
export function stated(properties: Loose): Properties {
  return Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Properties;
}
