import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ended, parley } from './parley.ts';

let data: string;
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'parley-contested-'));
  expect((await ask([], ['load', 'seed/halvard-strait'])).code).toBe(0);
}, 60_000);
afterAll(() => rmSync(data, { recursive: true, force: true }));

function ask(args: readonly string[], command: readonly string[] = ['ask']): Promise<Ended> {
  return parley([...command, ...args], { PARLEY_DATA: data });
}

describe('parley ask', () => {
  it('drift prints the lineage as a tree with the words that changed', async () => {
    const { code, out } = await ask(['drift', 'landing cap']);
    expect(code).toBe(0);
    expect(out).toContain('1 utterance, retold 3 times. 3 lost a hedge, 2 no longer name the voice.');
    expect(out).toContain('├─ Strait Times, 12 Apr 2031');
    expect(out).toContain(
      '"Norrland [-should-] {+must not+} land [-no-] more than [-about-] 40,000 tonnes a year"',
    );
  });

  it('disputes prints columns, the aspects that differ, and what stands against what', async () => {
    const { code, out } = await ask(['disputes', 'talks:ise-meeting']);
    expect(code).toBe(0);
    expect(out).toMatch(/AFFIRM +DENY +DENY IN PART/);
    expect(out).toContain(
      'Subject: Landings (Nordwire; denied by Marta Lind) against Rescue at sea (Fjordpress).',
    );
    expect(out).toContain('both cannot hold');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  it('disputes without a thing lists what is disputed, by most origins first', async () => {
    const { out } = await ask(['disputes']);
    expect([...out.matchAll(/· (\w+:[\w-]+)/g)].map(([, id]) => id)).toEqual([
      'talks:ise-meeting',
      'talks:dawn-call',
      'demand:bay-open',
      'talks:lantern-meeting',
    ]);
  });

  it('conditions prints both directions, and those of one holder', async () => {
    const { out } = await ask(['conditions', 'observers aboard']);
    expect(out).toContain('2 conditions put on it; the condition for 1 stance.');
    expect(out).toContain('Halvard [considers, tentative]: Cap lifted IF Observers aboard');
    const own = await ask(['conditions', '--holder', 'sund', '--json']);
    expect(JSON.parse(own.out).conditions).toHaveLength(1);
  });

  it.each([
    [['drift', 'issue:bay'], 'Expected an id that begins with claim: or demand: or talks:'],
    [['disputes', 'talks:none'], 'Nothing has the id talks:none. `parley search` finds ids by words.'],
    [['conditions', 'marzipan'], 'Nothing here fits "marzipan"'],
  ])('%o ends with 1 and says in one line what to do', async (args, words) => {
    const { code, err } = await ask(args);
    expect([code, err.trim().split('\n').length]).toEqual([1, 1]);
    expect(err).toContain(words);
  });
});
