// The questions around a thing, as a reader at a terminal asks them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parley } from './parley.ts';

let env: { PARLEY_DATA: string };
beforeAll(async () => {
  env = { PARLEY_DATA: mkdtempSync(join(tmpdir(), 'parley-around-')) };
  await parley(['load', 'seed/halvard-strait'], env);
}, 60_000);
afterAll(() => rmSync(env.PARLEY_DATA, { recursive: true, force: true }));

const ask = (...args: string[]) => parley(['ask', ...args], env);
const json = async (...args: string[]) => JSON.parse((await ask(...args, '--json')).out);

describe('parley ask', () => {
  it('neighbourhood reads the edges aloud, as many steps and things as asked', async () => {
    const { code, out } = await ask('neighbourhood', 'talks:lantern-meeting');
    expect(code).toBe(0);
    expect(out).toContain("Meeting at Lantern House: confirmed by Norrland's fisheries ministry");
    expect(out).toContain('1 claim, 1 document, 1 origin; first-hand among them');
    const found = await json(
      'neighbourhood',
      'actor:halvard',
      '--depth',
      '2',
      '--first',
      '9',
      '--mode',
      'record',
    );
    expect([found.nodes.length, found.truncated]).toEqual([9, true]);
    expect((await ask('neighbourhood', 'actor:halvard', '--depth', '4')).code).toBe(2);
    expect((await ask('neighbourhood', 'actor:nobody')).code).toBe(1);
  }, 60_000);

  it('talks tells what is said of one by words, and lists all without', async () => {
    const { code, out } = await ask('talks', 'port ise');
    expect(code).toBe(0);
    expect(out).toContain('Alleged: they are said to be a fact, and no party confirms it.');
    expect(out).toMatch(/Deny {10}Skippers' Union: "The two sides never met that week"/);
    expect(out).toMatch(/Deny a part {3}Marta Lind/);
    expect((await ask('talks')).out).toContain('Midnight meeting with Sund');
    expect((await ask('talks', 'marzipan')).code).toBe(1);
  }, 60_000);

  it('meetings are filtered by status and by who took part', async () => {
    const { out } = await ask('meetings', '--status', 'held', 'planned', '--actor', 'actor:veyra');
    expect(out).toContain('Meeting at Lantern House');
    expect(out).toContain('Round on Gull Island');
    expect(out).not.toContain('Port Ise');
    expect((await ask('meetings', '--status', 'hold')).code).toBe(2);
  }, 60_000);

  it('timeline tells in order what was said and done, between two dates', async () => {
    const { code, out } = await ask('timeline', 'lantern house');
    expect(code).toBe(0);
    expect(out).toContain('Lantern House · venue:lantern-house');
    expect((await ask('timeline', 'marzipan')).code).toBe(1);
    const told = (
      await ask('timeline', 'talks:lantern-meeting', '--from', '2031-04-18', '--to', '2031-04-21')
    ).out;
    expect(told.indexOf('Meeting at Lantern House · talks')).toBeLessThan(told.indexOf('Veyra mediated'));
    expect(told).not.toContain('10 Apr 2031');
    expect((await json('timeline')).events.length).toBeGreaterThan(60);
  }, 60_000);

  it('dossier tells what is in it', async () => {
    const { code, out } = await ask('dossier');
    expect(code).toBe(0);
    expect(out).toContain('67 claims that count, what is dated lies between 25 Feb 2031 and 3 May 2031.');
    expect(out).toContain('Halvard 22, Norrland 13');
    expect((await ask('dossier', 'nothing')).code).toBe(1);
  }, 60_000);
});
