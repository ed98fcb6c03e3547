import { describe, expect, it } from 'vitest';
import { checkDossier } from '../../../src/ingest/dossier/check.ts';
import { printFault } from '../../../src/ingest/dossier/faults.ts';
import { faultsOf, folderOf, small, spoilt } from './small-dossier.ts';

const top = 'dossier.yaml';
const post = 'documents/post-0503.yaml';

/** What is spoilt, where the fault is told (line, path), and what it must say. */
// biome-ignore format: one row a slip
const slips: readonly [string, Parameters<typeof spoilt>, number, string, RegExp][] = [
  ['an unknown key', [post, 'stance: DEMANDS', 'stnce: DEMANDS'], 12, 'claims[0].stnce', /did you mean stance\?/],
  ['a key of the file', [post, 'publishedBy:', 'publishdBy:'], 5, 'publishdBy', /did you mean publishedBy/],
  ['a key in the long hop', [post, '[clerk]', '[{ source: clerk, ceu: x }]'], 25, 'claims[1].chain[0].ceu', /cue/],
  ['a role', [post, 'VENUE: pier', 'VENU: pier'], 30, 'claims[2].asserts.VENU', /not known here; did you mean VENUE/],
  ['an enum', [post, 'stance: DEMANDS', 'stance: demand'], 12, 'claims[0].stance', /expected one of DEMANDS.*got "demand"; did you mean DEMANDS/],
  ['a kind of actor', [top, 'south-bank: { kind: State', 'south-bank: { kind: Sate'], 5, 'actors.south-bank.kind', /did you mean State/],
  ['a missing key', [post, '    stance: DEMANDS\n', ''], 11, 'claims[0].stance', /expected one of .*found none/],
  ['a list for a map', [top, 'venues:\n  pier: { name: The pier }', 'venues: [pier]'], 12, 'venues', /expected a map, got a list/],
  ['a map for a list', [post, 'chain: [clerk]', 'chain: { clerk: said }'], 25, 'claims[1].chain', /expected a list, got a map/],
  ['a number for text', [post, 'title: Mayor wants cheaper ferry', 'title: 12'], 2, 'title', /expected text, got 12/],
  ['a key that is no name', [top, 'pier: {', 'The Pier: {'], 13, 'venues.The Pier', /kebab-case.*got "The Pier"/],
  ['a number out of range', [post, 'said: 2031-05-02', 'credibility: 7'], 17, 'claims[0].credibility', /at most 6, got 7/],
  ['an empty text', [post, 'title: Mayor wants cheaper ferry', 'title: ""'], 2, 'title', /at least 1 character, got none/],
  ['a dangling demand', [post, 'about: demand:fares-halved', 'about: demand:fares-halfed'], 14, 'claims[0].about', /"demand:fares-halfed"; did you mean demand:fares-halved\?/],
  ['a dangling voice', [post, '[clerk]', '[clrk]'], 25, 'claims[1].chain[0]', /did you mean source:post-0503\/clerk/],
  ['a dangling claim', [post, 'claim: halved', 'claim: post-0503/halvd'], 33, 'claims[2].restates.claim', /did you mean claim:post-0503\/halved/],
  ['a dangling publisher', [post, 'publishedBy: river-post', 'publishedBy: river-pots'], 5, 'publishedBy', /did you mean source:river-post/],
  ['a dangling judgement', [top, 'a: demand:fares-halved', 'a: demand:fares'], 20, 'judgements[0].a', /expected an actor.*got "demand:fares"/],
  ['a position on an issue', [post, 'about: demand:fares-halved', 'about: fares'], 14, 'claims[0].about', /expected a demand that is declared, got "fares"/],
  ['a bad date', [post, 'said: 2031-05-02', 'said: 2031-05-32'], 17, 'claims[0].said', /expected a date like 2024-11-05.*got "2031-05-32"/],
  ['a season', [top, 'date: 2031-05-02', 'date: 2031-21'], 18, 'talks.pier-meeting.date', /season "2031-21": write for example/],
  ['a date backwards', [top, 'from: 2030', 'from: 2031/2030'], 6, 'actors.ada-moe.represents[0].from', /./],
  ['a time of day', [top, 'date: 2031-05-02', 'date: 2031-05-02T10:00:00Z'], 18, 'talks.pier-meeting.date', /expected a day/],
  ['a date without end', [post, 'said: 2031-05-02', `said: ${'9'.repeat(90)}`], 17, 'claims[0].said', /./],
  ['words not in the text', [post, '[fares must be halved]', '[fares must fall]'], 16, 'claims[0].quote', /"fares must fall", which does not stand in it/],
  ['too high an occurrence', [post, 'occurrence: 2', 'occurrence: 3'], 26, 'claims[1].quote', /expected occurrence 1 to 2/],
  ['a cue not in the text', [post, 'said Ada Moe]', 'says Ada Moe]'], 15, 'claims[0].chain[0]', /does not stand/],
  ['a relative date not in the text', [post, 'words: on Friday', 'words: on Monday'], 31, 'claims[2].held.words', /on Monday/],
  ['a script for an address', [post, 'language: en', 'url: javascript:alert(1)'], 3, 'url', /begins with https:\/\/ or http:\/\//],
  ['a script in capitals', [post, 'language: en', 'url: " JavaScript:alert(1)"'], 3, 'url', /begins with https/],
  ['data for an address', [post, 'language: en', 'url: data:text/html,x'], 3, 'url', /begins with https/],
  ['a claim twice', [post, 'id: boats', 'id: halved'], 18, 'claims[1].id', /claim:post-0503\/halved a second time: see documents\/post-0503.yaml:11/],
  ['a source named as an actor', [top, 'lock-daily: {', 'ada-moe: {'], 16, 'sources.ada-moe', /"ada-moe" is an actor already/],
  ['a voice named as a source', [post, 'clerk: { name', 'river-post: { name'], 9, 'voices.river-post', /source:river-post stands in dossier.yaml/],
  ['a voice named as an actor', [post, 'clerk: { name', 'ada-moe: { name'], 9, 'voices.ada-moe', /actor:ada-moe stands/],
  ['a judgement twice', [top, '  - { a: demand:fares-halved, b: demand:boats-doubled', '  - { a: boats-doubled, b: fares-halved, verdict: SAME, by: x, reason: y }\n  - { a: demand:fares-halved, b: demand:boats-doubled'], 21, 'judgements[1]', /one judgement for these two/],
  ['a judgement of one', [top, 'b: demand:boats-doubled', 'b: demand:fares-halved'], 20, 'judgements[0]', /two different things/],
  ['a holder missing', [post, '    holder: north-bank\n', ''], 12, 'claims[0].stance', /expected a holder/],
  ['a bare split claim', [post, 'holder: north-bank\n', 'holder: [north-bank, south-bank]\n'], 33, 'claims[2].restates.claim', /stands for several claims; name one of claim:post-0503\/halved.north-bank/],
];

describe('checking a dossier', () => {
  it('takes the small dossier as it is', async () => {
    const { id, things, unverified } = await checkDossier(folderOf(small));
    expect([id, things.length, unverified]).toEqual(['ferry', 17, []]);
    expect(things.find(({ thing }) => thing.id === 'claim:post-0503/boats')?.where).toBe(
      'documents/post-0503.yaml:18',
    );
  });

  it.each(slips)('points at %s', async (_, [name, from, to], line, path, reason) => {
    const faults = await faultsOf(spoilt(name, from, to));
    const hit = faults.find((fault) => fault.path === path);
    expect(hit, faults.map(printFault).join('\n')).toBeDefined();
    expect([hit!.file, hit!.line]).toEqual([name, line]);
    expect(hit!.reason).toMatch(reason);
  });

  it('tells one slip once, and blames nobody who refers to what is spoilt', async () => {
    for (const [name, from, to] of [
      [top, 'fares-halved: { text', 'fares-halved: { txt'],
      [post, 'clerk: { name', 'clerk: { nme'],
      [post, 'id: halved\n    stance: DEMANDS', 'id: halved\n    stance: DEMAND'],
    ] as const) {
      const faults = await faultsOf(spoilt(name, from, to));
      expect(new Set(faults.map(({ line }) => line)).size).toBe(1);
    }
    expect(await faultsOf(spoilt(top, 'dossier: ferry', 'dossier: [ferry'))).toEqual([
      expect.objectContaining({ file: top }),
    ]);
  });

  it('tells all faults of all files, in order, not only the first of each', async () => {
    const files = {
      ...small,
      [top]: small[top].replace('kind: Outlet', 'kind: Outlt').replace('2031-05-06', 'soon'),
      [post]: small[post].replace('DEMANDS', 'DEMAND').replace('[clerk]', '[clrk]').replace('on Friday', 'x'),
    };
    const faults = await faultsOf(files);
    expect(faults.map(({ file, path }) => `${file} ${path}`)).toEqual([
      `${top} sources.river-post.kind`,
      `${top} judgements[0].judgedAt`,
      `${post} claims[0].stance`,
      `${post} claims[1].chain[0]`,
      `${post} claims[2].held.words`,
    ]);
  });

  it('tells an empty file, and one that is a list, in words', async () => {
    for (const [text, came] of [
      ['', 'got nothing'],
      ['# nothing\n', 'got nothing'],
      ['- a\n- b\n', 'got a list'],
      ['just words\n', 'got "just words"'],
    ])
      expect(await faultsOf({ ...small, [top]: text! })).toContainEqual(
        expect.objectContaining({ file: top, line: 1, reason: `expected a map, ${came}` }),
      );
  });

  it('takes at most 12 words of a text that is not ours', async () => {
    const text = 'one two three four five six seven eight nine ten eleven twelve';
    const foreign = (quote: string) => ({
      'dossier.yaml': 'dossier: a\ntitle: A\n',
      'documents/d.yaml':
        `document: d\ntitle: D\nclaims:\n  - { id: c, stance: STATES, holder: null, quote: ${quote} }\n`.replace(
          ' holder: null,',
          ' about: a,',
        ),
    });
    const long = await faultsOf(foreign(`${text} thirteen`));
    expect(long.map(({ reason }) => reason)).toContainEqual(
      'expected at most 12 words of a text that is not ours, got 13',
    );
    const short = await faultsOf(foreign(text));
    expect(short.map(({ reason }) => reason).join()).not.toContain('12 words');
  });

  it('writes a fault without what would steer a terminal', () => {
    const fault = { file: 'a\u001b[2J.yaml', line: 1, column: 1, path: '', reason: 'x\u202828\u009b' };
    expect(printFault(fault)).toBe('a\\u001b[2J.yaml:1:1 (file) x\\u202828\\u009b');
  });
});
