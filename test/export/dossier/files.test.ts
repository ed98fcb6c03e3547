import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dossierFiles } from '../../../src/export/dossier/files.ts';
import { checkDossier } from '../../../src/ingest/dossier/check.ts';
import { canonicalBody, type Thing } from '../../../src/model/thing.ts';
import { folderOf, small, spoilt } from '../../ingest/dossier/small-dossier.ts';

const seed = (name: string) => fileURLToPath(new URL(`../../../seed/${name}/`, import.meta.url));
const bodies = (things: readonly Thing[]) => things.map(canonicalBody).sort();
const codedIn = async (folder: string) => (await checkDossier(folder)).things.map(({ thing }) => thing);
const again = (things: readonly Thing[]) => codedIn(folderOf(Object.fromEntries(dossierFiles(things))));
const post = 'documents/post-0503.yaml';
const entries = (things: readonly Thing[], file = post) =>
  parse(dossierFiles(things).get(file)!).claims as Record<string, unknown>[];

describe('a dossier as files', () => {
  it.each(['halvard-strait', 'ukraine-talks'])('says of %s what its folder says', async (name) => {
    const things = await codedIn(seed(name));
    expect(bodies(await again(things))).toEqual(bodies(things));
  });

  it('is the same text whatever order the things came in', async () => {
    const things = await codedIn(seed('halvard-strait'));
    const [files, reversed] = [dossierFiles(things), dossierFiles([...things].reverse())];
    expect([...reversed.keys()].sort()).toEqual([...files.keys()].sort());
    for (const [name, text] of files) expect(reversed.get(name)).toBe(text);
  });

  it('writes what a person would: short forms, nothing usual, one line for what is short', async () => {
    const things = await codedIn(folderOf(small));
    expect(dossierFiles(things).get(post)).toBe(`document: post-0503
title: Mayor wants cheaper ferry
language: en
published: 2031-05-03
publishedBy: river-post
retells: lock-daily
text: post-0503.txt
voices:
  clerk: { name: a clerk, voices: 1, standing: INSIDER, side: north-bank }
claims:
  - id: halved
    stance: DEMANDS
    holder: north-bank
    about: demand:fares-halved
    said: 2031-05-02
    chain: [ { ada-moe: said Ada Moe } ]
    quote: fares must be halved
  - id: boats
    stance: CONSIDERS
    modality: TENTATIVE
    holder: south-bank
    about: demand:boats-doubled
    if: demand:fares-halved
    quantity: { measure: boats, low: 4, unit: boats }
    chain: [ clerk ]
    quote: { exact: boats, occurrence: 2 }
  - id: met
    stance: STATES
    about: talks:pier-meeting
    asserts: { PARTICIPANT: [ north-bank, south-bank ], VENUE: pier }
    held: { words: on Friday }
    quote: met at the pier
    restates: { claim: halved, drift: [ { kind: OMITS, from: said Ada Moe } ] }
`);
  });

  it('writes lists of holders and targets as one entry again', async () => {
    const files = spoilt(
      post,
      'holder: south-bank\n    about: demand:boats-doubled',
      'holder: [south-bank, north-bank]\n    about: [demand:boats-doubled, demand:fares-halved]',
    );
    const things = await codedIn(folderOf(files));
    expect(entries(things)[1]).toMatchObject({
      id: 'boats',
      holder: ['north-bank', 'south-bank'],
      about: ['demand:boats-doubled', 'demand:fares-halved'],
    });
    expect(bodies(await again(things))).toEqual(bodies(things));
    const fewer = things.filter(({ id }) => id !== 'claim:post-0503/boats.north-bank.fares-halved');
    expect(
      entries(fewer)
        .slice(1, 4)
        .map(({ id }) => id),
    ).toEqual([
      'boats.north-bank.boats-doubled',
      'boats.south-bank.boats-doubled',
      'boats.south-bank.fares-halved',
    ]);
    expect(bodies(await again(fewer))).toEqual(bodies(fewer));
  });

  it('keeps the places of claims where one was taken out', async () => {
    const things = (await codedIn(folderOf(small))).filter(({ id }) => id !== 'claim:post-0503/boats');
    expect(entries(things).map(({ position }) => position)).toEqual([undefined, 2]);
    expect(bodies(await again(things))).toEqual(bodies(things));
  });

  it('says where a claim does not inherit, and which hop is on record against its kind', async () => {
    const files = spoilt(
      post,
      'chain: [clerk]',
      'inherits: false\n    chain: [{ source: clerk, onRecord: true }, river-post]',
    );
    const things = await codedIn(
      folderOf({
        ...files,
        [post]: files[post]!.toString().replace('held: { words: on Friday }', 'inherits: false'),
      }),
    );
    expect(entries(things)[1]!['chain']).toEqual([{ source: 'clerk', onRecord: true }, 'river-post']);
    expect(entries(things).map((entry) => entry['inherits'])).toEqual([undefined, undefined, false]);
    expect(bodies(await again(things))).toEqual(bodies(things));
  });

  it('leaves out links to what is not there, and never writes outside its folder', async () => {
    const things = (await codedIn(folderOf(small))).filter(({ id }) => id !== 'claim:post-0503/halved');
    expect(entries(things).at(-1)).not.toHaveProperty('restates');
    for (const textFile of ['../../x.txt', '/etc/x', 'a/../../x', 'x.yaml', 'C:\\x', '']) {
      const moved = things.map((thing) =>
        thing.properties['textFile'] ? { ...thing, properties: { ...thing.properties, textFile } } : thing,
      );
      expect([...dossierFiles(moved).keys()]).toContain('documents/post-0503.txt');
    }
    const named = things.map((thing) =>
      thing.labels.includes('Document') ? { ...thing, id: 'document:../../x' } : thing,
    );
    expect([...dossierFiles(named).keys()]).toEqual(['dossier.yaml']);
  });
});
