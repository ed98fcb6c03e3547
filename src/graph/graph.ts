// The port: what every backend offers and what every question and every write may use. Stated before the
// backends; the contract suite in test/graph runs it on each of them.

/** A value in a row: never a vendor's type. Integers are numbers (exact to 2^53). */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

/** One row by column name. Order of rows is unspecified without ORDER BY. */
export type Row = Readonly<Record<string, Value>>;

/** Values for the `$names` of a statement. `undefined` is refused; pass null. Whole numbers are integers. */
export type Parameters = Readonly<Record<string, Value>>;

/** What a written statement changed; all zero means that nothing was written. */
export interface Written {
  readonly rows: readonly Row[];
  readonly changes: number;
}

/** Reads inside one transaction. Each call is one round trip. */
export interface Reader {
  /** Runs a statement that only reads and returns all its rows. */
  read(statement: string, parameters?: Parameters): Promise<readonly Row[]>;
  /**
   * Full-text search in the text index `nodeText` (property `searchText` of `Entity`): the ids whose text
   * holds every word of `words` (the last one as a prefix), by id, at most the first `limit` of them: the same
   * on every engine. `words` are folded tokens (lower case, no accents), at least one. One round trip.
   */
  searchText(words: readonly string[], limit: number): Promise<readonly string[]>;
}

/** Reads and writes inside one transaction that began at the guard. */
export interface Writer extends Reader {
  /** Runs a statement that may write. */
  write(statement: string, parameters?: Parameters): Promise<Written>;
}

export interface Health {
  readonly ready: boolean;
  /** One line for the person who must act, when it is not ready. */
  readonly reason: string | null;
}

export interface Engine {
  readonly name: 'embedded' | 'neo4j';
  readonly version: string;
  /** Where the data is, without credentials: a folder or a Bolt address. */
  readonly where: string;
}

/** An open graph. Reading and writing are apart: an analyst's question gets a Reader and cannot write. */
export interface Graph {
  readonly engine: Engine;
  /** Why nothing can be written, as the end of a sentence; null where it can. */
  readonly readOnly: string | null;
  /**
   * Runs `work` in one READ transaction and retries what may be retried, so that `work` may run again. The
   * embedded engine shows it one state of the graph; on Neo4j a later statement sees later commits.
   */
  read<T>(work: (reader: Reader) => Promise<T>): Promise<T>;
  /**
   * Runs `work` in one transaction that begins by touching the guard node, commits when `work` resolves,
   * rolls back always when it rejects, and is retried on conflict with a bounded back-off; so `work` must
   * have no effect outside the transaction. Refused with `Unavailable` on a graph opened read-only.
   */
  write<T>(work: (writer: Writer) => Promise<T>): Promise<T>;
  /**
   * Creates constraints, indexes and the guard where missing and stamps `schemaVersion`. Does nothing when
   * the stamp is already this version.
   */
  prepare(): Promise<void>;
  /** The version stamped in the graph, or null when it was never prepared. */
  stampedVersion(): Promise<number | null>;
  /** Asks the engine, with a short deadline. Never throws. */
  health(): Promise<Health>;
  /** Lets the writes that wait be done, then lets go of everything. Closing twice is harmless. */
  close(): Promise<void>;
}

/** The version of the constraints, indexes and derived properties that this code reads and writes. */
export const schemaVersion = 2;

/** The engine cannot be reached or cannot be used now; trying later, or elsewhere, may help. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
  /** True when a write may or may not have been done (cut at COMMIT): look before repeating. */
  readonly outcomeUnknown: boolean;
  constructor(message: string, options?: { cause?: unknown; outcomeUnknown?: boolean }) {
    super(message, options);
    this.outcomeUnknown = options?.outcomeUnknown ?? false;
  }
}

/** A uniqueness rule of the graph refused the write. */
export class Conflict extends Error {
  override readonly name = 'Conflict';
}

/** The statement or its parameters are wrong: a fault of this program, never of its user. */
export class BadStatement extends Error {
  override readonly name = 'BadStatement';
}

/** The data cannot be opened: damaged, of another version, or held by another process. */
export class CannotOpen extends Error {
  override readonly name = 'CannotOpen';
  /** The process that has it open for writing; null where that is not what stands in the way. */
  readonly holder: number | null;
  constructor(message: string, options?: { cause?: unknown; holder?: number }) {
    super(message, options);
    this.holder = options?.holder ?? null;
  }
}
