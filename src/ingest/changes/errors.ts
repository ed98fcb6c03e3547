// Why a change was not made, by whose it is to act: the id is wrong, the thing was changed meanwhile, or what
// was asked cannot stand. In every case nothing was written.

/** Nothing was ever recorded under this id. */
export class UnknownThing extends Error {
  override readonly name = 'UnknownThing';
  readonly id: string;
  constructor(id: string) {
    super(`expected the id of something recorded, got "${id}"`);
    this.id = id;
  }
}

/** What stands in the way of a change. */
export type ChangeConflictKind =
  /** The thing has another version than the one that the change was made for. */
  | 'VERSION'
  /** The thing was retracted, or was not where a restoration expects it. */
  | 'RETRACTED'
  | 'NOT_RETRACTED'
  /** Live things name it: their words would hang in the air. */
  | 'STILL_NAMED'
  /** Judgements SAME would join what a judgement DIFFERENT keeps apart. */
  | 'JUDGEMENTS';

/** The graph says something else than the change takes for granted: look again, then decide. */
export class ChangeConflict extends Error {
  override readonly name = 'ChangeConflict';
  readonly kind: ChangeConflictKind;
  readonly id: string;
  /** The version that the thing has now, 0 where nothing is recorded; null where it does not matter. */
  readonly version: number | null;
  /** The ids of the other things concerned: those that name it, or the judgements. */
  readonly others: readonly string[];
  constructor(
    kind: ChangeConflictKind,
    id: string,
    message: string,
    { version, others = [] }: { version?: number; others?: readonly string[] } = {},
  ) {
    super(message);
    this.kind = kind;
    this.id = id;
    this.version = version ?? null;
    this.others = others;
  }
}

/** One thing that is wrong with what was to be recorded. */
export interface ChangeFault {
  /** Where: `properties.said`, `edges.HELD_BY`, `labels`. */
  readonly path: string;
  /** What was expected and what came. */
  readonly reason: string;
}

/** What was to be recorded breaks the rules of the record; all faults are listed. */
export class ChangeRefused extends Error {
  override readonly name = 'ChangeRefused';
  readonly id: string;
  readonly faults: readonly ChangeFault[];
  constructor(id: string, faults: readonly ChangeFault[]) {
    super(`${id} cannot be recorded: ${faults.map(({ path, reason }) => `${path}: ${reason}`).join('; ')}`);
    this.id = id;
    this.faults = faults;
  }
}
