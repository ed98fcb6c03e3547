import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parley } from './parley.ts';

let data: string;
const ask = (...args: readonly string[]) => parley(['ask', ...args], { PARLEY_DATA: data });
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'parley-lines-'));
  expect((await parley(['load', 'seed/halvard-strait'], { PARLEY_DATA: data })).code).toBe(0);
}, 60_000);
afterAll(() => rmSync(data, { recursive: true, force: true }));

describe('parley ask', () => {
  it('bargaining-range prints the gap in a sentence, a small scale, and what it left out', async () => {
    const { code, out } = await ask('bargaining-range', 'landings', '--unit', 't');
    expect(code).toBe(0);
    expect(out).toContain(
      'Gap of 10,000 t: Halvard at most 40,000 t against Norrland at least 50,000 t (both 14 Apr 2031).',
    );
    expect(out).toMatch(/narrowed by 20,000\s+t\./);
    expect(out).toMatch(/Halvard {3}◀─+● +at most 40,000 +14 Apr 2031, 2 origins/);
    expect(out).toMatch(/Norrland +●─+▶ +at least 50,000/);
    expect(out).toMatch(/└─+ gap 10,000 ─+┘/);
    expect(out).toContain('2 numbers in another unit');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  it('shifts prints each step with its rule, both quotes and what to be careful about', async () => {
    const { out } = await ask('shifts', 'halvard', '--issue', 'landings');
    expect(out).toContain('25 Feb 2031 → 10 Apr 2031   SOFTENED');
    expect(out).toContain('at most 30,000 t → at most 40,000 t (rule: quantity moves away from own end)');
    expect(out).toContain('"Halvard wants landings in the strait held to 30,000 tonnes a year"');
    expect(out).toContain('Careful: the later words are never first-hand.');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  it('gives both as tables, a row a line of the answer', async () => {
    const steps = (await ask('shifts', 'norrland', '--csv')).out.trim().split(/\r?\n/);
    expect(steps.map((row) => row.split(',')[0])).toEqual([
      'line',
      'STEP',
      'STEP',
      'STEP',
      'REPORTED',
      'UNDATED',
    ]);
    const figures = (await ask('bargaining-range', 'issue:landings', '--csv')).out.trim().split(/\r?\n/);
    expect(figures.map((row) => row.split(',')[0])).toEqual([
      ...['line', 'CURRENT', 'UNDATED', 'CURRENT', 'CURRENT', 'STALE', 'STALE'],
      ...['GAP', 'EARLIER_GAP', 'LEFT_OUT'],
    ]);
  });
});
