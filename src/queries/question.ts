import type { Subjects } from './examples.ts';

/** A question that an analyst can ask. */
export interface Question {
  /** The field of `Query`; the command is the same in kebab-case. */
  readonly name: string;
  /** The question in one sentence. */
  readonly asks: string;
  /** What an analyst wants with it; the playground groups by it. */
  readonly group: string;
  /** A worked example for the playground, filled with what is loaded. */
  readonly example: {
    readonly title: string;
    readonly query: string;
    variables(subjects: Subjects): Readonly<Record<string, unknown>>;
  };
}
