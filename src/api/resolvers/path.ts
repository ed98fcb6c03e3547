import { graphOf, pathsOf } from '../path-values.ts';
import type { PathsResolvers } from '../types.generated.ts';

export const Paths: PathsResolvers = {
  paths: pathsOf,
  graph: ({ paths, claims }) => graphOf(paths, claims),
};
