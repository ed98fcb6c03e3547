// Questions that set stances against each other, as a reader at a terminal asks them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ended, parleyEach } from './parley.ts';

const asked = [
  ['load', 'seed/halvard-strait'],
  ['ask', 'conflicts', 'norrland', '--against', 'Halvard,Veyra', '--issue', 'landings'],
  ['ask', 'conflicts', '--against', 'halvard'],
  ['ask', 'common-ground', 'Halvard, Norrland'],
  ['ask', 'actor-network', '--mode', 'SUBTRACT', '--normalise', 'JACCARD', '--first', '4'],
  ['ask', 'actor-network', '--json', '--first', '1'],
] as const;

describe('parley ask', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-compared-'));
  let ended: Ended[];
  beforeAll(async () => {
    ended = await parleyEach(asked, { PARLEY_DATA: folder });
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const out = (at: number) => ended[at]!.out;

  it('conflicts puts the stances of a demand side by side, each with its words', () => {
    expect(out(1)).toContain('Norrland against Halvard and Veyra, on Landings\n');
    expect(out(1)).toMatch(/3 pairs of positions stand against each other; in 1 of them both sides are firm/);
    expect(out(1)).toContain('Landing floor · demand:landing-floor · opposite stances, 1 pair');
    expect(out(1)).toMatch(/DEMANDS +Norrland {3}2 claims[\s\S]*against\n +REJECTS +Halvard {3}/);
    expect(out(1)).toContain('"Norrland needs at least 50,000 tonnes a year"');
  });

  it('conflicts refuses one side without the other', () => {
    expect([ended[2]!.code, ended[2]!.err]).toEqual([1, expect.stringContaining('before --against')]);
  });

  it('common-ground says what is agreed on and why the rest is only near', () => {
    expect(out(3)).toContain('No demand agreed on; 3 near.');
    expect(out(3)).toContain('OFFERS    Halvard (unsettled, incompatible with "Landing cap", expected)');
  });

  it('actor-network shows each weight with its arithmetic, and the words once', () => {
    expect(out(4)).toContain(
      '18 pairs of actors hold the same side or opposite ones on at least one demand; no actor has',
    );
    expect(out(4)).toMatch(/2\/7 {2}Halvard – Veyra {3}2 on the same side − 0 on opposite sides/);
    expect(out(4)).toContain('14 lighter edges: --first shows more.');
    expect(out(4).split('"Hollow Bay should be opened"')).toHaveLength(2);
    const { edges } = JSON.parse(out(5));
    expect([edges.length, edges[0].weight, edges[0].from.activity]).toEqual([1, 3, 6]);
  });
});
