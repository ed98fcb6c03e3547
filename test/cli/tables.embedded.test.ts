import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { questions } from '../../src/queries/index.ts';
import { type Ended, parleyEach } from './parley.ts';
import { parseCsv } from './tables/parse-csv.ts';

/** A question each, and what its table must hold: cells of one line of the answer. */
const asked: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'who-reported demand:landing-cap': {
    line: 'ORIGIN',
    claim: 'claim:nordwire-0411/cap',
    holder: 'Halvard',
    originId: 'source:nordwire',
    quote: 'Norrland should land no more than about 40,000 tonnes a year',
  },
  'who-reported bay': { line: 'CANDIDATE', targetId: 'demand:bay-open' },
  'drift demand:landing-cap': {
    line: 'RETELLING',
    claim: 'claim:strait-times-0412/cap',
    steps: '1',
    coded: 'STRONGER: should → must; OMITS: about',
    words: 'Norrland [-should-] {+must not+} land [-no-] more than [-about-] 40,000 tonnes a year',
  },
  'disputes talks:ise-meeting': { line: 'PAIR', contradictory: 'true', status: 'DISPUTED' },
  disputes: { line: 'DISPUTED', thingId: 'talks:ise-meeting', disputingOrigins: '4' },
  conditions: { holderId: 'actor:sund', type: 'UNLESS', conditionId: 'demand:bay-open', demanded: 'true' },
  'standings demand:landing-cap': { line: 'SILENT', holderId: 'actor:norrland', how: 'ASKED_OF' },
  'neighbourhood demand:landing-cap': { line: 'EDGE', fromId: 'actor:halvard', type: 'DEMANDS', claims: '5' },
  'corroboration demand:landing-cap': { line: 'STEP', kind: 'ORIGINS', left: '5' },
  'talks talks:ise-meeting': { line: 'VENUE', thingId: 'venue:port-aldis', status: 'ALLEGED', claims: '1' },
  meetings: { talksId: 'talks:lantern-meeting', status: 'HELD', mediatorsIds: 'actor:veyra' },
  'timeline demand:landing-cap': { date: '2031-02-26', kind: 'PUBLISHED', id: 'document:nordwire-0226' },
  'conflicts halvard': {
    line: 'CONFLICT',
    'left.holderId': 'actor:halvard',
    'right.holderId': 'actor:norrland',
    'right.reservations': 'UNSETTLED',
  },
  'common-ground halvard,norrland': { line: 'NEAR', holderId: 'actor:halvard', incompatible: 'Landing cap' },
  'actor-network --mode SUBTRACT': {
    toId: 'actor:norrland',
    weight: '1',
    sameSide: 'Bay open; Cap lifted; Observers aboard',
  },
  positions: { holderId: 'actor:sund', stance: 'REJECTS', demandId: 'demand:observers-aboard' },
  conflicts: { rule: 'OPPOSITE_STANCE', 'left.holderId': 'actor:halvard', 'right.holderId': 'actor:sund' },
  'common-ground': { line: 'AGREED', holderId: 'actor:norrland', demandId: 'demand:bay-open' },
  'actor-network': { line: 'EDGE', fromId: 'actor:halvard', toId: 'actor:norrland', count: '3' },
  'shifts halvard': { issueId: 'issue:landings', direction: 'SOFTENED', fromHigh: '30000', toHigh: '40000' },
  'bargaining-range landings': { holderId: 'actor:norrland', measure: 'fleet', high: '60', unit: 'boats' },
  matrix: { rowId: 'actor:halvard', columnId: 'issue:landings', stance: 'DEMANDS', claims: '6' },
  'subgraph --issue bay': { line: 'NODE', fromId: 'demand:bay-open', type: 'Demand' },
  'path halvard sund': { path: '1', step: '2', fromId: 'issue:bay', toId: 'actor:sund' },
  'what-changed --since 2020-01-01': { line: 'POSITION', how: 'APPEARED', whatId: 'actor:halvard' },
  'source-profile nordwire': { line: 'ALL', sourceId: 'source:nordwire', grade: 'B', documents: '5' },
  gaps: { aboutId: 'demand:landing-cap', askIds: 'actor:norrland' },
  dossier: { line: 'ISSUE', thingId: 'issue:landings' },
  'search landing cap': { id: 'demand:landing-cap', matched: 'NAME' },
  'history demand:landing-cap': { version: '1', action: 'CREATE' },
};

let data: string;
let answers: Map<string, Ended>;
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'parley-tables-'));
  const lines = Object.keys(asked).map((one) =>
    /^(search|history)/.test(one) ? one.split(' ') : ['ask', ...one.split(' ')],
  );
  const [loaded, ...ended] = await parleyEach(
    [['load', 'seed/halvard-strait'], ...lines.map((words) => [...words, '--csv'])],
    { PARLEY_DATA: data },
  );
  expect(loaded!.code).toBe(0);
  answers = new Map(Object.keys(asked).map((one, i) => [one, ended[i]!]));
}, 60_000);
afterAll(() => rmSync(data, { recursive: true, force: true }));

describe('--csv', () => {
  it.each(Object.entries(asked))('writes "%s" as rows under headings, and nothing else', (one, cells) => {
    const { out, err, code } = answers.get(one)!;
    const [columns, ...rows] = parseCsv(out);
    expect([code, err]).toEqual([one === 'who-reported bay' ? 1 : 0, '']);
    expect(new Set(columns).size).toBe(columns!.length);
    for (const row of rows) expect(row).toHaveLength(columns!.length);
    const named = rows.map((row) => Object.fromEntries(columns!.map((column, i) => [column, row[i]])));
    expect(named).toContainEqual(expect.objectContaining(cells));
  });

  it('is tried here for every question of the registry', () => {
    const tried = new Set(Object.keys(asked).map((one) => one.split(' ')[0]));
    const all = questions.map(({ name }) => name.replace(/[A-Z]/g, (at) => `-${at.toLowerCase()}`));
    expect(all.filter((name) => !tried.has(name))).toEqual([]);
  });

  it('is refused together with --json', async () => {
    const [both] = await parleyEach([['ask', 'positions', '--csv', '--json']], { PARLEY_DATA: data });
    expect([both!.code, both!.out]).toEqual([2, '']);
    expect(both!.err).toContain("'--csv' cannot be used with");
  });
});
