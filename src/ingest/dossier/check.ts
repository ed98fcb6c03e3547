// Checks a dossier whole: every file is read, every fault is told, and only a dossier without fault becomes
// things that can be loaded.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ZodType } from 'zod';
import type { Thing } from '../../model/thing.ts';
import { BadDate, intervalOf } from '../../model/time.ts';
import { declareDocument, documentThings } from './claims.ts';
import type { DocumentSource } from './document-source.ts';
import { type Building, dossierThings, type Placed } from './entities.ts';
import { type Fault, RefusedDossier } from './faults.ts';
import { type Folder, openFolder } from './folder.ts';
import { type DocumentFile, type DossierFile, documentShape, dossierShape } from './format.ts';
import { searchable } from './phrases.ts';
import { cycleFaults, judgementFaults } from './rules.ts';
import { Scope } from './scope.ts';
import { type Path, parseSource, type SourceFile } from './source-file.ts';

/** A thing of a checked dossier, and where it stands: `documents/a.yaml:12`. */
export interface CodedThing {
  readonly thing: Thing;
  readonly where: string;
}

export interface CheckedDossier {
  readonly id: string;
  readonly title: string;
  readonly folder: string;
  readonly things: readonly CodedThing[];
  /** Documents whose phrases could not be compared with a text, since none is at hand. */
  readonly unverified: readonly string[];
}

export interface CheckOptions {
  /** A folder with the texts of real articles, found by their SHA-256. */
  readonly texts?: string | undefined;
}

/**
 * Reads and checks the dossier in a folder.
 * @throws RefusedDossier with all faults, each with file, line, column, path and reason
 */
export async function checkDossier(path: string, options: CheckOptions = {}): Promise<CheckedDossier> {
  const folder = await openFolder(path);
  const faults: Fault[] = [];
  const files = await Promise.all(folder.names.map((name) => parseFile(folder, name)));
  const attached = options.texts ? await textsByDigest(options.texts) : new Map<string, string>();
  const [first, ...rest] = files as [SourceFile, ...SourceFile[]];
  faults.push(...files.flatMap((file) => file.faults));

  const dossier = shaped<DossierFile>(first, dossierShape, faults);
  const documents = rest.flatMap((file) => {
    const value = shaped<DocumentFile>(file, documentShape, faults);
    return value ? [{ file, value }] : [];
  });
  const scope = new Scope();
  if (dossier) declareDossier(dossier, scope, (at, reason) => faults.push(first.fault(at, reason)));
  for (const { file, value } of documents)
    declareDocument(value, scope, (at, reason) => faults.push(file.fault(at, reason)));

  const things: CodedThing[] = [];
  const places = new Map<string, { file: SourceFile; path: Path }>();
  const unverified: string[] = [];
  const keep = (file: SourceFile, placed: readonly Placed[]) => {
    for (const { thing, path: at } of placed) {
      const { line } = file.fault(at, '');
      if (places.has(thing.id) && thing.labels.includes('Judgement'))
        faults.push(file.fault(at, 'expected one judgement for these two, got a second'));
      places.set(thing.id, { file, path: at });
      things.push({ thing, where: `${file.name}:${line}` });
    }
  };
  if (dossier) keep(first, dossierThings(dossier, buildingFor(first, scope, faults)));
  for (const { file, value } of documents) {
    const building = buildingFor(file, scope, faults);
    const source = await documentSource(folder, value, dossier?.dossier ?? '', attached, building);
    if (!source.text) unverified.push(value.document);
    keep(file, documentThings(source, building));
  }
  const complain = (id: string, reason: string) => {
    const place = places.get(id);
    if (place) faults.push(place.file.fault(place.path, reason));
  };
  // Rules over the whole speak only when every part could be read, or they would blame what is merely missing.
  if (faults.length === 0) {
    cycleFaults(
      things.map(({ thing }) => thing),
      complain,
    );
    judgementFaults(
      things.map(({ thing }) => thing),
      complain,
    );
  }
  if (faults.length > 0 || !dossier) throw new RefusedDossier(path, inOrder(faults));
  return { id: dossier.dossier, title: dossier.title, folder: path, things, unverified };
}

async function parseFile(folder: Folder, name: string): Promise<SourceFile> {
  const bytes = await folder.read(name);
  if (bytes instanceof Uint8Array) return parseSource(name, bytes);
  const fault = { file: name, line: 1, column: 1, path: '', reason: bytes.wrong };
  return { name, value: undefined, faults: [fault], fault: () => fault };
}

function shaped<T>(file: SourceFile, shape: ZodType<T>, faults: Fault[]): T | null {
  if (file.value === undefined) return null;
  const result = shape.safeParse(file.value);
  if (result.success) return result.data;
  for (const issue of result.error.issues)
    for (const { path, reason } of readIssue(issue as Issue)) faults.push(file.fault(path, reason));
  return null;
}

interface Issue {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly errors?: readonly (readonly Issue[])[];
}

/** A zod issue in words; of a union, what is wrong by the branch that came furthest. */
function readIssue(issue: Issue): { path: Path; reason: string }[] {
  if (issue.code === 'unrecognized_keys')
    return (issue.keys ?? []).map((key) => ({
      path: [...issue.path, key],
      reason: 'this key is not known here',
    }));
  if (issue.code === 'invalid_value')
    return [{ path: issue.path, reason: `expected one of ${(issue.values ?? []).join(', ')}` }];
  if (issue.code === 'invalid_union' && issue.errors?.length) {
    const depth = (branch: readonly Issue[]) => Math.max(...branch.map(({ path }) => path.length));
    const [best] = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length);
    if (best && best.length > 0 && depth(best) > 0)
      return best.flatMap((inner) => readIssue({ ...inner, path: [...issue.path, ...inner.path] }));
    const wanted = issue.errors.flatMap((branch) => branch.map(({ message }) => message));
    return [{ path: issue.path, reason: [...new Set(wanted)].join(', or ') }];
  }
  return [{ path: issue.path, reason: issue.message }];
}

function declareDossier(file: DossierFile, scope: Scope, fault: Building['fault']): void {
  for (const [section, prefix] of [
    ['actors', 'actor'],
    ['issues', 'issue'],
    ['demands', 'demand'],
    ['venues', 'venue'],
    ['talks', 'talks'],
  ] as const)
    for (const key of Object.keys(file[section] ?? {})) scope.declare(`${prefix}:${key}`);
  for (const [key, { kind }] of Object.entries(file.sources ?? {})) {
    if (file.actors && Object.hasOwn(file.actors, key))
      fault(
        ['sources', key],
        `expected a name of its own: "${key}" is an actor already, who may speak as such`,
      );
    scope.declare(`source:${key}`, kind);
  }
}

function buildingFor(file: SourceFile, scope: Scope, faults: Fault[]): Building {
  const fault = (path: Path, reason: string) => {
    faults.push(file.fault(path, reason));
  };
  return {
    scope,
    fault,
    date(text, path) {
      if (text === undefined) return null;
      try {
        intervalOf(text);
        return text;
      } catch (error) {
        if (!(error instanceof BadDate)) throw error;
        fault(path, error.message);
        return null;
      }
    },
  };
}

async function documentSource(
  folder: Folder,
  file: DocumentFile,
  dossier: string,
  attached: ReadonlyMap<string, string>,
  { fault }: Building,
): Promise<DocumentSource> {
  if (file.text !== undefined) {
    const bytes = await folder.read(`documents/${file.text}`);
    if (bytes instanceof Uint8Array) {
      const raw = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
      const text = { raw, own: true, searchable: searchable(raw) };
      return { file, dossier, text, sha256: sha256(bytes) };
    }
    fault(['text'], bytes.wrong);
  }
  const raw = file.sha256 === undefined ? undefined : attached.get(file.sha256);
  const text = raw === undefined ? null : { raw, own: false, searchable: searchable(raw) };
  return { file, dossier, text, sha256: null };
}

/** The texts of a folder by the SHA-256 of their bytes. */
async function textsByDigest(path: string): Promise<Map<string, string>> {
  const names = (await readdir(path, { withFileTypes: true })).filter((entry) => entry.isFile());
  const texts = await Promise.all(names.map(({ name }) => readFile(join(path, name))));
  return new Map(texts.map((bytes) => [sha256(bytes), bytes.toString('utf8')]));
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function inOrder(faults: readonly Fault[]): Fault[] {
  return [...faults].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}
