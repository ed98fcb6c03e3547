import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { printColumns } from '../../../src/cli/print/columns.ts';
import { printWordChanges } from '../../../src/cli/print/word-changes.ts';

const words = Array.from({ length: 30 }, (_, i) => `word${i}`).join(' ');
const columns = ['AFFIRM', 'DENY', 'NO REPLY'].map((heading) => ({ heading, entries: [words, words] }));
const known = process.stdout.columns;

function at(width: number): string[] {
  process.stdout.columns = width;
  return printColumns([...columns, { heading: 'EMPTY', entries: [] }], '  ');
}

describe('columns in a terminal', () => {
  beforeEach(() => {
    process.env['NO_COLOR'] = '1';
  });
  afterEach(() => {
    delete process.env['NO_COLOR'];
    process.stdout.columns = known;
  });

  it.each([40, 60, 80, 100, 160])('fit %i columns, and lose no word', (width) => {
    const lines = at(width);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
    expect(lines.join(' ').match(/word29/g)).toHaveLength(6);
  });

  it('stand side by side where there is room, else below each other, and empty ones not at all', () => {
    expect(at(100)[0]).toMatch(/^ {2}AFFIRM +DENY +NO REPLY$/);
    expect(at(40)[0]).toBe('  AFFIRM');
    expect(at(100).join()).not.toContain('EMPTY');
  });
});

describe('words that changed', () => {
  it('are marked plainly where there is no colour', () => {
    expect(
      printWordChanges([
        { change: 'KEPT', text: 'Norrland ' },
        { change: 'DROPPED', text: 'should' },
        { change: 'ADDED', text: 'must not' },
        { change: 'KEPT', text: ' land' },
      ]),
    ).toBe('Norrland [-should-] {+must not+} land');
  });
});
