// The registry of questions: one line each. GraphQL field, command, playground example and docs hang on it,
// and a test fails where one of them is missing.
import type { Question } from './question.ts';
import { whoReportedQuestion } from './who-reported.ts';

export const questions: readonly Question[] = [whoReportedQuestion];
