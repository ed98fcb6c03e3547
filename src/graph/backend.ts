// What an engine must offer. Guard, rollback, retry and preparation stand on it once, in backed-graph.ts,
// so that they cannot differ between engines.

import type { Engine, Health, Parameters, Written } from './graph.ts';

/** One transaction of an engine. It fails with the errors of graph.ts only. */
export interface Transaction {
  /** Runs one statement, whichever way it goes: what it changed is in the answer. */
  run(statement: string, parameters: Parameters): Promise<Written>;
  /** Resolves when what was written is on disk. */
  commit(): Promise<void>;
  /** Ends it without a trace. Never throws: the error that led here is the one to report. */
  rollback(): Promise<void>;
}

/** A statement with its values. */
export interface Question {
  readonly statement: string;
  readonly parameters: Parameters;
}

export interface Backend {
  readonly engine: Engine;
  /** Why nothing can be written, as the end of a sentence, or null when it can. */
  readonly readOnly: string | null;
  /** Constraints and indexes that only this engine takes. */
  readonly definitions: readonly string[];
  begin(mode: 'READ' | 'WRITE'): Promise<Transaction>;
  /** Runs one constraint or index definition: these are outside transactions on every engine. */
  define(statement: string): Promise<void>;
  /** The engine's way of `Reader.searchText`: a statement whose rows hold `id`. */
  textQuestion(words: readonly string[], limit: number): Question;
  health(): Promise<Health>;
  close(): Promise<void>;
}
