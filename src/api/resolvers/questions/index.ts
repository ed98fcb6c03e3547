// The fields of Query that are questions: one file each, one line here.
import type { QueryResolvers } from '../../types.generated.ts';
import { conditions } from './conditions.ts';
import { corroboration } from './corroboration.ts';
import { disputes } from './disputes.ts';
import { drift } from './drift.ts';
import { neighbourhood } from './neighbourhood.ts';
import { positions } from './positions.ts';
import { standings } from './standings.ts';
import { timeline } from './timeline.ts';
import { whoReported } from './who-reported.ts';

export const questionFields = {
  whoReported,
  drift,
  disputes,
  conditions,
  standings,
  neighbourhood,
  corroboration,
  timeline,
  positions,
} satisfies QueryResolvers;
