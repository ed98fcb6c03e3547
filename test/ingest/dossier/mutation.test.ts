// Whatever is done to a sound dossier, checking it ends: it is sound still, or every fault is told with its
// line. Nothing else is ever thrown.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { faultsIn, folderOf, small } from './small-dossier.ts';

type Name = keyof typeof small;
const names = Object.keys(small) as Name[];
const yamlNames = names.filter((name) => name.endsWith('.yaml'));

const snippets = fc.constantFrom(
  ...[
    '[',
    ']',
    '{',
    '}',
    ': ',
    '- ',
    '\n',
    '\n  ',
    '"',
    "'",
    '&a ',
    '*a ',
    '!!set ',
    '<<: ',
    '? ',
    '|',
    '>',
    '#',
    '%',
  ],
  ...[
    '---',
    '...',
    '\t',
    '\0',
    '\uFEFF',
    '\u2028',
    '\u0085',
    '__proto__',
    'constructor',
    'null',
    '~',
    'yes',
    '.nan',
    '.inf',
  ],
  ...[
    '0x10',
    '1e400',
    '-0',
    '2031-02-30',
    'Y170000002',
    '2031-2X',
    '{..2031}',
    '[2031,2032]',
    'claim:',
    'post-0503/',
    '../',
    '\u{1F1F3}',
  ],
);
const text = fc.oneof(snippets, fc.string({ unit: 'binary', maxLength: 12 }));

/** Cuts some characters of a file and puts others in their place. */
const cut = fc
  .record({
    name: fc.constantFrom(...names),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(40),
    text,
  })
  .map(({ name, at, length, text }) => (files: Record<Name, string>) => {
    const start = Math.floor(at * files[name].length);
    files[name] = files[name].slice(0, start) + text + files[name].slice(start + length);
  });

/** Moves one line of a file to another place of it, or copies it there. */
const line = fc
  .record({ name: fc.constantFrom(...yamlNames), from: fc.nat(), to: fc.nat(), keep: fc.boolean() })
  .map(({ name, from, to, keep }) => (files: Record<Name, string>) => {
    const lines = files[name].split('\n');
    const [moved = ''] = keep ? [lines[from % lines.length]] : lines.splice(from % lines.length, 1);
    lines.splice(to % (lines.length + 1), 0, moved);
    files[name] = lines.join('\n');
  });

/** Exchanges one value anywhere in a file for any other, or takes it away. */
const value = fc
  .record({
    name: fc.constantFrom(...yamlNames),
    at: fc.nat(),
    put: fc.option(fc.oneof(text, fc.jsonValue(), fc.double())),
  })
  .map(({ name, at, put }) => (files: Record<Name, string>) => {
    let root: unknown;
    try {
      root = parse(files[name], { logLevel: 'error' });
    } catch {
      return;
    }
    const spots: [Record<string, unknown>, string][] = [];
    const walk = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const key of Object.keys(node)) {
        spots.push([node as Record<string, unknown>, key]);
        walk((node as Record<string, unknown>)[key]);
      }
    };
    walk(root);
    const [node, key] = spots[at % Math.max(spots.length, 1)] ?? [];
    if (!node || key === undefined) return;
    if (put === null) delete node[key];
    else node[key] = put;
    files[name] = stringify(root);
  });

describe('any change to a sound dossier', () => {
  it('leaves it sound or is told with a line from 1 on, and throws nothing else', async () => {
    const home = folderOf(small);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(cut, line, value), { minLength: 1, maxLength: 4 }),
        async (changes) => {
          const files: Record<Name, string> = { ...small };
          for (const change of changes) change(files);
          for (const name of names) writeFileSync(join(home, name), files[name]);
          for (const fault of await faultsIn(home)) {
            expect(fault.line).toBeGreaterThanOrEqual(1);
            expect(fault.column).toBeGreaterThanOrEqual(1);
            expect(fault.line).toBeLessThanOrEqual(
              (files[fault.file as Name]?.split(/\r\n|\n|\r/).length ?? 1) + 1,
            );
            expect(fault.reason).not.toBe('');
          }
        },
      ),
      { numRuns: Number(process.env['PARLEY_RUNS'] ?? 600) },
    );
  }, 120_000);
});
