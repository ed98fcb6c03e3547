// Reads a file by its shape. What is wrong is told, and the rest is still read, so that a slip in one claim
// does not hide what is wrong with another.
import type { ZodType } from 'zod';
import type { Fault } from './faults.ts';
import { type Issue, readIssue } from './issues.ts';
import { type JsonSchema, keysAt } from './json-schema.ts';
import type { Path, SourceFile } from './source-file.ts';

export interface Shaped<T> {
  /** The sound part of the file. */
  readonly value: T;
  /** Where in the file the n-th entry of a list that was read stands: entries that were not are left out. */
  indexOf(list: string, n: number): number;
}

const lists: ReadonlySet<string> = new Set(['claims', 'judgements', 'mentions']);
const records: ReadonlySet<string> = new Set([
  'actors',
  'issues',
  'demands',
  'venues',
  'sources',
  'talks',
  'voices',
]);
/** What stands in for a part that must be there and is not sound. */
const substitutes: Readonly<Record<string, unknown>> = { title: '?', claims: [] };

/** The sound part of a file, or null where too little is; `fault` is told of everything else. */
export function readShape<T>(
  file: SourceFile,
  shape: ZodType<T>,
  schema: () => JsonSchema,
  fault: (fault: Fault) => void,
): Shaped<T> | null {
  if (file.value === undefined) return null;
  const whole = shape.safeParse(file.value);
  if (whole.success) return { value: whole.data, indexOf: (_, n) => n };
  const known = schema();
  const issues = whole.error.issues as unknown as readonly Issue[];
  for (const issue of issues)
    for (const { path, reason } of readIssue(issue, file.value, (at) => keysAt(known, at)))
      fault(file.fault(path, reason));
  const { rest, kept } = withoutFaulty(file.value, issues);
  const sound = shape.safeParse(rest);
  if (!sound.success) return null;
  return { value: sound.data, indexOf: (list, n) => kept.get(list)?.[n] ?? n };
}

/** A copy of a file without the entries that have issues, and which entries of its lists are left. */
function withoutFaulty(
  value: unknown,
  issues: readonly Issue[],
): { rest: unknown; kept: ReadonlyMap<string, readonly number[]> } {
  const kept = new Map<string, number[]>();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { rest: value, kept };
  const rest: Record<string, unknown> = { ...value };
  const faulty = new Map<string, Set<string | number>>();
  for (const path of issues.flatMap(pathsOf)) {
    const [section, entry] = path;
    if (section === undefined) continue;
    const inSection = faulty.get(String(section)) ?? new Set();
    faulty.set(String(section), inSection.add(entry ?? whole));
  }
  for (const [section, entries] of faulty) {
    const own = rest[section];
    delete rest[section];
    if (entries.has(whole)) {
      if (Object.hasOwn(substitutes, section)) rest[section] = substitutes[section];
    } else if (lists.has(section) && Array.isArray(own)) {
      const indexes = own.map((_, i) => i).filter((i) => !entries.has(i));
      kept.set(section, indexes);
      rest[section] = indexes.map((i) => own[i]);
    } else if (records.has(section) && typeof own === 'object' && own !== null)
      rest[section] = Object.fromEntries(Object.entries(own).filter(([key]) => !entries.has(key)));
  }
  return { rest, kept };
}

/** Stands for a section as a whole. */
const whole = '';

function pathsOf(issue: Issue): Path[] {
  return issue.code === 'unrecognized_keys' && issue.path.length === 0
    ? (issue.keys ?? []).map((key) => [key])
    : [issue.path];
}
