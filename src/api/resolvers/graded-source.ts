// A grade comes with the answer, not from the source's node: it is the one that was given at that moment.
import type { Reliability } from '../../model/vocabulary/index.ts';
import type { GradedSourceResolvers } from '../types.generated.ts';

export const GradedSource: GradedSourceResolvers = {
  grade: ({ grade }) => (grade ? (grade.grade as Reliability) : null),
  assessor: ({ grade }) => grade?.assessor ?? null,
  assessed: ({ grade }) => grade?.assessed ?? null,
};
