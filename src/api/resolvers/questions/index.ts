// The fields of Query that are questions: one file each, one line here.
import type { QueryResolvers } from '../../types.generated.ts';
import { actorNetwork } from './actor-network.ts';
import { bargainingRange } from './bargaining-range.ts';
import { commonGround } from './common-ground.ts';
import { conditions } from './conditions.ts';
import { conflicts } from './conflicts.ts';
import { corroboration } from './corroboration.ts';
import { disputes } from './disputes.ts';
import { drift } from './drift.ts';
import { gaps } from './gaps.ts';
import { matrix } from './matrix.ts';
import { neighbourhood } from './neighbourhood.ts';
import { path } from './path.ts';
import { positions } from './positions.ts';
import { shifts } from './shifts.ts';
import { sourceProfile } from './source-profile.ts';
import { standings } from './standings.ts';
import { subgraph } from './subgraph.ts';
import { timeline } from './timeline.ts';
import { whatChanged } from './what-changed.ts';
import { whoReported } from './who-reported.ts';

export const questionFields = {
  conflicts,
  commonGround,
  actorNetwork,
  whoReported,
  drift,
  disputes,
  conditions,
  standings,
  neighbourhood,
  corroboration,
  timeline,
  positions,
  shifts,
  bargainingRange,
  matrix,
  subgraph,
  path,
  whatChanged,
  sourceProfile,
  gaps,
} satisfies QueryResolvers;
