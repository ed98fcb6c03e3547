// What is wrong with a dossier, and where: every fault of a dossier is reported, not only the first.

export interface Fault {
  /** File name relative to the dossier's folder. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  /** Path inside the file, such as `claims[3].about`. */
  readonly path: string;
  /** What was expected, what came, what to do. */
  readonly reason: string;
}

/** A dossier that was refused whole; `faults` lists everything that is wrong with it. */
export class RefusedDossier extends Error {
  override readonly name = 'RefusedDossier';
  readonly faults: readonly Fault[];
  constructor(folder: string, faults: readonly Fault[]) {
    super(`${folder}: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}; nothing was written`);
    this.faults = faults;
  }
}

/** One fault a line: `file:line:column path reason`. What would steer a terminal is shown, not sent. */
export function printFault(fault: Fault): string {
  const text = `${fault.file}:${fault.line}:${fault.column} ${fault.path || '(file)'} ${fault.reason}`;
  return text.replace(
    /[\p{Cc}\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
