// The registry of questions: one line each. GraphQL field, command, playground example and docs hang on it,
// and a test fails where one of them is missing.

import { actorNetworkQuestion } from './actor-network.ts';
import { bargainingRangeQuestion } from './bargaining-range.ts';
import { commonGroundQuestion } from './common-ground.ts';
import { conditionsQuestion } from './conditions.ts';
import { conflictsQuestion } from './conflicts.ts';
import { corroborationQuestion } from './corroboration.ts';
import { disputesQuestion } from './disputes.ts';
import { dossierQuestion } from './dossier-contents.ts';
import { driftQuestion } from './drift.ts';
import { gapsQuestion } from './gaps.ts';
import { matrixQuestion } from './matrix.ts';
import { meetingsQuestion, talksQuestion } from './meetings.ts';
import { neighbourhoodQuestion } from './neighbourhood.ts';
import { pathQuestion } from './path.ts';
import { positionsQuestion } from './positions.ts';
import type { Question } from './question.ts';
import { shiftsQuestion } from './shifts.ts';
import { sourceProfileQuestion } from './source-profile.ts';
import { standingsQuestion } from './standings.ts';
import { subgraphQuestion } from './subgraph.ts';
import { timelineQuestion } from './timeline.ts';
import { whatChangedQuestion } from './what-changed.ts';
import { whoReportedQuestion } from './who-reported.ts';

export const questions: readonly Question[] = [
  whoReportedQuestion,
  driftQuestion,
  disputesQuestion,
  conflictsQuestion,
  conditionsQuestion,
  commonGroundQuestion,
  actorNetworkQuestion,
  standingsQuestion,
  neighbourhoodQuestion,
  corroborationQuestion,
  talksQuestion,
  meetingsQuestion,
  timelineQuestion,
  positionsQuestion,
  shiftsQuestion,
  bargainingRangeQuestion,
  matrixQuestion,
  subgraphQuestion,
  pathQuestion,
  whatChangedQuestion,
  sourceProfileQuestion,
  gapsQuestion,
  dossierQuestion,
];
