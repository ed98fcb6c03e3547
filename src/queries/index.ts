// The registry of questions: one line each. GraphQL field, command, playground example and docs hang on it,
// and a test fails where one of them is missing.

import { conditionsQuestion } from './conditions.ts';
import { corroborationQuestion } from './corroboration.ts';
import { disputesQuestion } from './disputes.ts';
import { dossierQuestion } from './dossier-contents.ts';
import { driftQuestion } from './drift.ts';
import { meetingsQuestion, talksQuestion } from './meetings.ts';
import { neighbourhoodQuestion } from './neighbourhood.ts';
import { positionsQuestion } from './positions.ts';
import type { Question } from './question.ts';
import { standingsQuestion } from './standings.ts';
import { timelineQuestion } from './timeline.ts';
import { whoReportedQuestion } from './who-reported.ts';

export const questions: readonly Question[] = [
  whoReportedQuestion,
  driftQuestion,
  disputesQuestion,
  conditionsQuestion,
  standingsQuestion,
  neighbourhoodQuestion,
  corroborationQuestion,
  talksQuestion,
  meetingsQuestion,
  timelineQuestion,
  positionsQuestion,
  dossierQuestion,
];
