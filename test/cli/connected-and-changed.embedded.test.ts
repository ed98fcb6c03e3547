import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ended, parley } from './parley.ts';

let data: string;
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'parley-connected-'));
  expect((await ask([], ['load', 'seed/halvard-strait'])).code).toBe(0);
}, 60_000);
afterAll(() => rmSync(data, { recursive: true, force: true }));

function ask(args: readonly string[], command: readonly string[] = ['ask']): Promise<Ended> {
  return parley([...command, ...args], { PARLEY_DATA: data });
}

describe('parley ask', () => {
  it('path prints a chain of sentences with the words of each claim on it', async () => {
    const { code, out } = await ask(['path', 'may summit', 'boarding']);
    expect(code).toBe(0);
    expect(out).toContain('Connected in 2 steps: 1 shortest path.');
    expect(out).toContain('│ unless May summit');
    expect(out).toContain('"Halvard will board trawlers" … "unless the May summit goes ahead" — ');
    expect(out).toContain('│ about Boarding');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    const { out: none } = await ask(['path', 'actor:halvard', 'actor:sund', '--max-length', '1']);
    expect(none).toContain('No path of 1 step or fewer joins them.');
    const { code: failed, err } = await ask(['path', 'actor:halvard', 'actor:sund', '--through', 'likes']);
    expect([failed, err]).toEqual([2, expect.stringContaining('Allowed choices are')]);
  });

  it('subgraph prints what is in it by kind, then its edges; as rows too', async () => {
    const { out } = await ask(['subgraph', 'sund', '--stance', 'offers']);
    expect(out).toContain('3 things, 3 edges.');
    expect(out).toContain('Fleet limit: offered by Sund');
    const { out: rows } = await ask(['subgraph', 'sund', '--stance', 'offers', '--csv']);
    expect(rows.split('\n').filter((line) => line.startsWith('EDGE'))).toHaveLength(3);
  });

  it('what-changed prints a briefing: positions, talks, origins, claims, the rest', async () => {
    const { code, out } = await ask(['what-changed', '--since', '2001-01-01', '--first', '2']);
    expect(code).toBe(0);
    expect(out).toContain(
      '68 claims, 24 positions, 7 talks, 25 origins, 69 other things came, went or changed.',
    );
    const parts = ['Where they stand (2 of 24)', 'Talks (2 of 7)', 'Origins (2 of 25)', 'Claims', 'The rest'];
    expect(parts.map((part) => out.indexOf(part))).toEqual(
      parts
        .map((part) => out.indexOf(part))
        .filter((at) => at > 0)
        .sort((a, b) => a - b),
    );
    expect(out).toContain('Halvard on Bay closed: no stance known → DEMANDS');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    const { out: nothing } = await ask(['what-changed', '--since', '2999-01-01', '--until', '2999-01-02']);
    expect(nothing).toContain('Nothing that was not changed back.');
  });
});
