// A YAML file with the places of its values, so that a fault can be pointed at.
import { isMap, isScalar, isSeq, type Node, type Pair, visit, type YAMLMap } from 'yaml';
import type { Fault } from './faults.ts';
import { type Budget, parseGuarded, wholeBudget } from './guarded-yaml.ts';
import { badByte } from './utf8.ts';

export type Path = readonly (string | number)[];

export interface SourceFile {
  readonly name: string;
  /** The plain value, or undefined when the text is no YAML that is taken here. */
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /** A fault at the value with this path, or at the nearest part of it that is there. */
  fault(path: Path, reason: string): Fault;
}

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** The largest YAML file that is read, in bytes. */
export const mostBytes = 8 * 1024 * 1024;

/** How many faults of the notation itself are told of one file: one slip can cause thousands. */
const mostNotationFaults = 100;

/**
 * Parses YAML 1.2. Bytes that are not UTF-8, NUL, anchors and aliases, merge keys, duplicate keys and keys
 * that could reach an object's prototype are faults. A byte order mark is accepted.
 */
export function parseSource(name: string, bytes: Uint8Array, budget: Budget = wholeBudget()): SourceFile {
  const bad = badByte(bytes);
  if (bad) return unreadable(name, bad.reason, bad.line, bad.column);
  const { document, faults: found, lines } = parseGuarded(new TextDecoder('utf-8').decode(bytes), budget);
  const at = (offset: number, path: string, reason: string): Fault => {
    const { line, col } = lines.linePos(offset);
    return { file: name, line: Math.max(line, 1), column: Math.max(col, 1), path, reason };
  };
  const notation: Fault[] = [];
  const tell = (offset: number, path: string, reason: string) => {
    if (notation.length < mostNotationFaults) notation.push(at(offset, path, reason));
    else if (notation.length === mostNotationFaults)
      notation.push(at(offset, path, 'and more from here on: mend these first'));
  };
  for (const { offset, reason } of found) tell(offset, '', reason);
  const [first] = notation;
  if (!document) return { name, value: undefined, faults: notation, fault: () => first! };
  visit(document, {
    Map(_, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const text = String(key.value);
        const offset = startOf(key) ?? 0;
        if (forbiddenKeys.has(text)) tell(offset, text, 'this key is not allowed');
        if (seen.has(text)) tell(offset, text, 'expected each key once, got it a second time');
        seen.add(text);
      }
    },
  });
  const offsetOf = placesIn(document.contents);
  return {
    name,
    value: notation.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
    faults: notation,
    fault: (path, reason) => at(offsetOf(path), printPath(path), reason),
  };
}

/** A file that could not be read at all, with the one reason why. */
export function unreadable(name: string, reason: string, line = 1, column = 1): SourceFile {
  const fault = { file: name, line, column, path: '', reason };
  return { name, value: undefined, faults: [fault], fault: () => fault };
}

/** `claims[3].about`, as people write it. */
export function printPath(path: Path): string {
  return path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i ? `.${step}` : step)).join('');
}

/** Tells the offset of a path: of a plain value itself, else of its key. */
function placesIn(root: unknown): (path: Path) => number {
  const indexes = new WeakMap<YAMLMap, Map<string, Pair>>();
  const pairOf = (map: YAMLMap, key: string): Pair | undefined => {
    let index = indexes.get(map);
    if (!index) {
      index = new Map(map.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]));
      indexes.set(map, index);
    }
    return index.get(key);
  };
  return (path) => {
    let node: unknown = root;
    let offset = startOf(root) ?? 0;
    for (const step of path) {
      const pair = isMap(node) ? pairOf(node, String(step)) : undefined;
      const next: unknown = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined;
      if (!pair && !next) break;
      node = next;
      const own = startOf(next);
      const key = pair ? startOf(pair.key) : undefined;
      offset = (isScalar(next) && next.source !== '' ? (own ?? key) : (key ?? own)) ?? offset;
    }
    return offset;
  };
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}
