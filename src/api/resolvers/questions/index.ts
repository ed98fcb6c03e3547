// The fields of Query that are questions: one file each, one line here.
import type { QueryResolvers } from '../../types.generated.ts';
import { whoReported } from './who-reported.ts';

export const questionFields = { whoReported } satisfies QueryResolvers;
