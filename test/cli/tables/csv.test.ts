import { describe, expect, it } from 'vitest';
import { printCsv } from '../../../src/cli/tables/csv.ts';
import { parseCsv } from './parse-csv.ts';

describe('a table for a spreadsheet', () => {
  it.each(['=1+1', '+49 30', '-5', '@sum', '\tx'])(
    'defuses a cell that begins like a formula: %j',
    (cell) => {
      expect(parseCsv(printCsv(['cell'], [{ cell }]))).toEqual([['cell'], [`'${cell}`]]);
    },
  );

  it('leaves ids, names, numbers and words as they are, whatever stands in them', () => {
    const row = { id: 'demand:cap', name: 'Łódź, "the cap"', n: 40_000, flag: false, words: 'a\nb = c; d' };
    expect(parseCsv(printCsv(Object.keys(row), [row]))).toEqual([
      ['id', 'name', 'n', 'flag', 'words'],
      ['demand:cap', 'Łódź, "the cap"', '40000', 'false', 'a\nb = c; d'],
    ]);
  });

  it('writes the columns in their order, also of rows that have other cells, and an empty one for null', () => {
    const rows = [
      { b: 1, other: 'x' },
      { a: null, b: 2 },
    ];
    expect(printCsv(['a', 'b'], rows)).toBe('a,b\n,1\n,2\n');
    expect(printCsv(['a', 'b'], [])).toBe('a,b\n');
  });
});
