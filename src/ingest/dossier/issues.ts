// Says in words what is wrong with the shape of a file: what was expected, what came, what was perhaps meant.
import { nearest } from './nearest.ts';
import type { Path } from './source-file.ts';

/** A zod issue, as far as it is read here. */
export interface Issue {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly expected?: string;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly errors?: readonly (readonly Issue[])[];
  readonly issues?: readonly Issue[];
  readonly minimum?: number;
  readonly maximum?: number;
  /** False: the bound itself is out. */
  readonly inclusive?: boolean;
  readonly origin?: string;
}

export interface Wrong {
  readonly path: Path;
  readonly reason: string;
}

/**
 * A zod issue in words; of a union, what is wrong by the branch that fits best.
 * @param input the whole value that was checked
 * @param keysAt the keys that may stand at a path, to tell which one was meant
 */
export function readIssue(issue: Issue, input: unknown, keysAt: (path: Path) => string[]): Wrong[] {
  const { path } = issue;
  const came = valueAt(input, path);
  const wrong = (reason: string): Wrong[] => [{ path, reason }];
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(path);
      const there = isMap(came) ? Object.keys(came) : [];
      const free = known.filter((key) => !there.includes(key));
      return (issue.keys ?? []).map((key) => ({
        path: [...path, key],
        reason: `this key is not known here${didYouMean(key, free) || list('; known are ', known)}`,
      }));
    }
    case 'invalid_key':
      return wrong(`${issue.issues?.[0]?.message ?? issue.message}, got ${show(path.at(-1))}`);
    case 'invalid_value': {
      const values = (issue.values ?? []).map(String);
      return wrong(`expected one of ${values.join(', ')}, ${got(came)}${didYouMean(String(came), values)}`);
    }
    case 'invalid_type':
      return wrong(`expected ${kindWords[issue.expected ?? ''] ?? issue.expected}, ${gotKind(came)}`);
    case 'invalid_union':
      return readUnion(issue, input, keysAt);
    case 'too_big':
      return wrong(`expected ${sizeWords(issue, 'at most', issue.maximum)}, ${gotSize(came)}`);
    case 'too_small':
      return wrong(
        `expected ${sizeWords(issue, issue.inclusive === false ? 'more than' : 'at least', issue.minimum)}, ${gotSize(came)}`,
      );
    default:
      return wrong(`${issue.message}, ${got(came)}`);
  }
}

function readUnion(issue: Issue, input: unknown, keysAt: (path: Path) => string[]): Wrong[] {
  const branches = (issue.errors ?? []).map((branch) => branch.flatMap(flatten));
  const fitting = branches.filter((branch) => !branch.some(isOtherKind)).sort((a, b) => a.length - b.length);
  if (fitting[0])
    return fitting[0].flatMap((inner) =>
      readIssue({ ...inner, path: [...issue.path, ...inner.path] }, input, keysAt),
    );
  const kinds = branches.flatMap((branch) =>
    branch.filter(isOtherKind).map(({ expected }) => expected ?? ''),
  );
  const words = [...new Set(kinds.map((kind) => kindWords[kind] ?? kind))];
  return [
    { path: issue.path, reason: `expected ${words.join(' or ')}, ${gotKind(valueAt(input, issue.path))}` },
  ];
}

/** A union directly inside a union counts as further branches of it, told by its kinds. */
function flatten(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.path.length > 0) return [issue];
  const inner = (issue.errors ?? []).map((branch) => branch.flatMap(flatten));
  const fitting = inner.filter((branch) => !branch.some(isOtherKind));
  return fitting[0] ?? inner.flat();
}

/** Did the branch expect another kind of value altogether? */
function isOtherKind({ code, path }: Issue): boolean {
  return code === 'invalid_type' && path.length === 0;
}

const kindWords: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'a map',
  record: 'a map',
  array: 'a list',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

function gotKind(value: unknown): string {
  if (value === undefined) return 'found none';
  if (value === null) return 'got nothing';
  if (Array.isArray(value)) return 'got a list';
  return typeof value === 'object' ? 'got a map' : `got ${show(value)}`;
}

function got(value: unknown): string {
  return gotKind(value);
}

function gotSize(value: unknown): string {
  // Spaces around a text do not count.
  if (typeof value === 'string') return value.trim() === '' ? 'got none' : `got ${value.length}`;
  return Array.isArray(value) ? `got ${value.length}` : gotKind(value);
}

function sizeWords({ origin }: Issue, bound: string, size: number | undefined): string {
  const unit = origin === 'string' ? ' characters' : origin === 'array' ? ' entries' : '';
  return `${bound} ${size}${unit}`.replace(
    / 1 (character|entrie)s$/,
    (_, one: string) => ` 1 ${one.replace('ie', 'y')}`,
  );
}

function didYouMean(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near.length === 0 ? '' : `; did you mean ${near.join(' or ')}?`;
}

function list(before: string, words: readonly string[]): string {
  return words.length === 0 ? '' : before + words.join(', ');
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? `"${value}"` : String(value);
  return text.length <= 80 ? text : `${text.slice(0, 80)}…`;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueAt(input: unknown, path: Path): unknown {
  let value = input;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
