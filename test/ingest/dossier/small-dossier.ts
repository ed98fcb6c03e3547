// A small sound dossier on disk, to be spoiled by a test: two parties, one demand, one document of our own.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkDossier } from '../../../src/ingest/dossier/check.ts';
import { type Fault, RefusedDossier } from '../../../src/ingest/dossier/faults.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

export const small = {
  'dossier.yaml': `dossier: ferry
title: Who pays for the ferry (invented)
actors:
  north-bank: { kind: State, aliases: [the Hall] }
  south-bank: { kind: State }
  ada-moe: { kind: Person, name: Ada Moe, represents: [{ actor: north-bank, role: mayor, from: 2030 }] }
issues:
  fares: { name: Fares, scale: { low: [north-bank], high: [south-bank], demands: [fares-halved] } }
demands:
  fares-halved: { text: Fares are halved, name: Fares halved, concerns: fares, askedOf: south-bank }
  boats-doubled: { text: Twice as many boats sail, name: Boats doubled, concerns: fares, askedOf: [south-bank] }
venues:
  pier: { name: The pier }
sources:
  river-post: { kind: Outlet, name: River Post }
  lock-daily: { kind: Outlet, name: Lock Daily }
talks:
  pier-meeting: { name: Meeting at the pier, date: 2031-05-02 }
judgements:
  - { a: demand:fares-halved, b: demand:boats-doubled, verdict: DIFFERENT, by: Parley, judgedAt: 2031-05-06, reason: One is money }
`,
  'documents/post-0503.yaml': `document: post-0503
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
    chain: [ada-moe: said Ada Moe]
    quote: [fares must be halved]
    said: 2031-05-02
  - id: boats
    stance: CONSIDERS
    modality: TENTATIVE
    holder: south-bank
    about: demand:boats-doubled
    if: demand:fares-halved
    quantity: { measure: boats, low: 4, unit: boats }
    chain: [clerk]
    quote: { exact: boats, occurrence: 2 }
  - id: met
    stance: STATES
    about: talks:pier-meeting
    asserts: { VENUE: pier, PARTICIPANT: [north-bank, south-bank] }
    held: { words: on Friday }
    quote: met at the pier
    restates: { claim: halved, drift: [{ kind: OMITS, from: said Ada Moe }] }
`,
  'documents/post-0503.txt': `Mayor wants cheaper ferry

"The fares must be halved," said Ada Moe. The boats are full, and more boats could sail then, a clerk said.
Both sides met at the pier on Friday.
`,
} as const satisfies Files;

/** A folder with these files; removed when the test is over. */
export function folderOf(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-dossier-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** The small dossier with one text exchanged in one file; throws where the text does not stand there. */
export function spoilt(name: keyof typeof small, from: string, to: string): Files {
  if (!small[name].includes(from)) throw new Error(`${name} holds no "${from}"`);
  return { ...small, [name]: small[name].replace(from, () => to) };
}

/** What is wrong with a folder; none when it is sound. */
export async function faultsIn(folder: string, texts?: string): Promise<readonly Fault[]> {
  try {
    await checkDossier(folder, { texts });
    return [];
  } catch (error) {
    if (error instanceof RefusedDossier) return error.faults;
    throw error;
  }
}

export const faultsOf = (files: Files) => faultsIn(folderOf(files));
