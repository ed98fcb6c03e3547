import { describe, expect, it } from 'vitest';
import { wholeBudget } from '../../../src/ingest/dossier/guarded-yaml.ts';
import { parseSource } from '../../../src/ingest/dossier/source-file.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const parse = (text: string | Uint8Array) =>
  parseSource('a.yaml', typeof text === 'string' ? bytesOf(text) : text);

/** The one line that tells what is wrong: `line:column reason`. */
function refusalOf(text: string | Uint8Array): string {
  const { value, faults } = parse(text);
  expect(value).toBeUndefined();
  const [first] = faults;
  return `${first?.line}:${first?.column} ${first?.reason}`;
}

function bomb(): string {
  const levels = Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}*a${i}]`);
  return ['a0: &a0 [lol, lol, lol]', ...levels].join('\n');
}

describe('a YAML file', () => {
  it.each([
    ['an alias bomb', bomb()],
    ['a merge-key blow-up', Array.from({ length: 5_000 }, (_, i) => `k${i}: { <<: { a: 1 } }`).join('\n')],
    ['100,000 aliases', `a: &a x\nb: [${'*a,'.repeat(100_000)}]`],
    ['brackets 100,000 deep', '['.repeat(100_000)],
    ['closed brackets 100,000 deep', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['maps 20,000 deep', '{a: '.repeat(20_000)],
    ['dashes 20,000 deep', `${'- '.repeat(20_000)}a`],
    ['question marks 20,000 deep', `${'? '.repeat(20_000)}a`],
    ['one line of nested maps', 'a: b: c: '.repeat(5_000)],
    ['100,000 documents', '---\n'.repeat(100_000)],
  ])('refuses %s within 100 ms', (_, text) => {
    parse('warm: [up, { a: 1 }]');
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      expect(parse(text)).toMatchObject({ value: undefined, faults: { length: expect.any(Number) } });
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(100);
  });

  it('reads 20,000 keys of one map in linear time, and still finds one that is there twice', () => {
    const text = Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join('\n');
    const start = performance.now();
    expect(refusalOf(`${text}\nk7: 2\n`)).toBe('20001:1 expected each key once, got it a second time');
    expect(performance.now() - start).toBeLessThan(3_000);
  });

  it('refuses keys that reach a prototype, however they are written, and pollutes nothing', () => {
    for (const key of [
      '__proto__',
      'constructor',
      'prototype',
      '"\\x5f_proto__"',
      "'__proto__'",
      '? __proto__\n',
    ])
      expect(refusalOf(`a: 1\n${key}: { polluted: yes }`)).toMatch(/^2:\d this key is not allowed/);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(refusalOf('a: { <<: { b: 1 } }')).toBe('1:6 merge keys are not taken: write it out');
  });

  it('refuses what is not plain YAML 1.2 with text keys', () => {
    expect(refusalOf('a: 1\na: 2')).toBe('2:1 expected each key once, got it a second time');
    expect(refusalOf('? [a]\n: 1')).toMatch(/^1:3 .*keys/);
    expect(refusalOf('%YAML 1.1\n---\na: yes')).toMatch(/expected YAML 1.2, got the directive %YAML 1.1/);
    expect(refusalOf('a: !secret b')).toMatch(/^1:4 .*tag/);
    expect(refusalOf('a: 1\n---\nb: 2')).toMatch(/expected one YAML document a file/);
    expect(refusalOf('a: [1, 2')).toMatch(/^1:\d+ /);
    expect(refusalOf('a: *nothing')).toMatch(/^1:4 anchors and aliases are not taken/);
  });

  it('takes words that merely look like anchors', () => {
    expect(parse('a: "*b"\nb: |\n  &c\nc: ["&d", x&y*z]').value).toEqual({
      a: '*b',
      b: '&c\n',
      c: ['&d', 'x&y*z'],
    });
  });

  it('tells NUL and bytes that are not UTF-8 by their offset, and accepts a byte order mark', () => {
    expect(refusalOf('a: 1\nb: \0')).toBe('2:4 expected text, got a NUL byte at offset 8');
    const latin = Uint8Array.from([...bytesOf('a: 1\nb: é '), 0xe9, 0x20]);
    expect(refusalOf(latin)).toBe('2:7 expected UTF-8, got another encoding from byte offset 11 on');
    expect(refusalOf(Uint8Array.from([...bytesOf('a: '), 0xc3]))).toMatch(/byte offset 3 on/);
    expect(refusalOf(Uint8Array.from([0xff, 0xfe, 0x61, 0x0a]))).toMatch(/byte offset 0 on/);
    expect(parse(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytesOf('a: 1')])).value).toEqual({ a: 1 });
  });

  it('reads no further than its budget of tokens', () => {
    const budget = { tokens: 1_000 };
    const { value, faults } = parseSource('a.yaml', bytesOf('- a\n'.repeat(10_000)), budget);
    expect([value, faults[0]?.reason]).toEqual([undefined, expect.stringMatching(/YAML tokens, got more/)]);
    expect(wholeBudget().tokens).toBeGreaterThan(1_000_000);
  });

  it('points at a value, at the key of a map, and at the nearest part of what is missing', () => {
    const file = parse('a:\n  - b: 1\n    c:\n      d: 2\n');
    const places = [['a'], ['a', 0, 'b'], ['a', 0, 'c'], ['a', 0, 'c', 'd'], ['a', 0, 'x'], ['y']];
    expect(places.map((path) => file.fault(path, '')).map(({ line, column }) => [line, column])).toEqual([
      [1, 1],
      [2, 8],
      [3, 5],
      [4, 10],
      [2, 5],
      [1, 1],
    ]);
    expect(file.fault(['a', 0, 'c'], '').path).toBe('a[0].c');
  });

  it('tells at most 100 faults of the notation of one file', () => {
    const { faults } = parse('\ta: 1\n'.repeat(5_000));
    expect(faults).toHaveLength(101);
    expect(faults.at(-1)?.reason).toBe('and more from here on: mend these first');
  });
});
