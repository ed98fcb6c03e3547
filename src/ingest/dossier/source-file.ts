// A YAML file with the places of its values, so that a fault can be pointed at.
import { isAlias, isMap, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Fault } from './faults.ts';

export type Path = readonly (string | number)[];

export interface SourceFile {
  readonly name: string;
  /** The plain value, or undefined when the text is no YAML. */
  readonly value: unknown;
  readonly faults: readonly Fault[];
  fault(path: Path, reason: string): Fault;
}

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
const most = { bytes: 16 * 1024 * 1024, aliases: 0 };

/** The largest file that is read, in bytes. */
export const mostBytes = most.bytes;

/**
 * Parses YAML 1.2. Bytes that are not UTF-8, NUL, anchors and aliases, merge keys, duplicate keys and keys
 * that could reach an object's prototype are faults. A byte order mark is accepted.
 */
export function parseSource(name: string, bytes: Uint8Array): SourceFile {
  const none = { name, value: undefined, fault: () => at(name, 1, 1, '', '') };
  if (bytes.byteLength > most.bytes)
    return {
      ...none,
      faults: [at(name, 1, 1, '', `expected at most 16 MiB, got ${bytes.byteLength} bytes`)],
    };
  const bad = firstBadByte(bytes);
  if (bad) return { ...none, faults: [at(name, 1, 1, '', bad)] };
  const text = new TextDecoder('utf-8').decode(bytes);
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    lineCounter: lines,
    uniqueKeys: true,
    merge: false,
  });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return [Math.max(line, 1), Math.max(col, 1)] as const;
  };
  const faults: Fault[] = document.errors.map((error) =>
    at(name, ...place(error.pos[0]), '', firstLine(error.message)),
  );
  visit(document, (_, node) => {
    if (isAlias(node) || (isNode(node) && node.anchor))
      faults.push(
        at(name, ...place(node.range?.[0] ?? 0), '', 'anchors and aliases are not taken: write it out'),
      );
    if (!isMap(node)) return;
    for (const { key } of node.items)
      if (isScalar(key) && (forbiddenKeys.has(String(key.value)) || key.value === '<<'))
        faults.push(at(name, ...place(key.range?.[0] ?? 0), String(key.value), 'this key is not allowed'));
  });
  const fault = (path: Path, reason: string): Fault => {
    let node: unknown = document.contents;
    for (const step of path) {
      const next: unknown = isCollection(node) ? node.get(step, true) : undefined;
      if (!isNode(next)) break;
      node = next;
    }
    return at(name, ...place(isNode(node) ? (node.range?.[0] ?? 0) : 0), printPath(path), reason);
  };
  return { name, value: faults.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }), faults, fault };
}

function firstBadByte(bytes: Uint8Array): string | null {
  const nul = bytes.indexOf(0);
  if (nul >= 0) return `expected text, got a NUL byte at offset ${nul}`;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return null;
  } catch {
    return `expected UTF-8, got another encoding from byte offset ${validPrefix(bytes)} on`;
  }
}

/** How many bytes from the start are valid UTF-8, by bisection. */
function validPrefix(bytes: Uint8Array): number {
  const isValid = (length: number) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let [low, high] = [0, bytes.byteLength];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isValid(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** `claims[3].about`, as people write it. */
export function printPath(path: Path): string {
  return path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i ? `.${step}` : step)).join('');
}

function at(file: string, line: number, column: number, path: string, reason: string): Fault {
  return { file, line, column, path, reason };
}

function firstLine(message: string): string {
  return message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');
}

function isNode(value: unknown): value is Node & { anchor?: string } {
  return typeof value === 'object' && value !== null && 'range' in value;
}

function isCollection(value: unknown): value is { get(key: unknown, keep: true): unknown } {
  return typeof value === 'object' && value !== null && 'items' in value && 'get' in value;
}
