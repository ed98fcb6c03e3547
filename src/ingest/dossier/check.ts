// Checks a dossier whole: every file is read, every fault is told, and only a dossier without fault becomes
// things that can be loaded.
import type { Thing } from '../../model/thing.ts';
import { BadDate, intervalOf } from '../../model/time.ts';
import { documentThings } from './claims.ts';
import { declareDocument, declareDossier } from './declare.ts';
import { type Building, dossierThings, type Placed } from './entities.ts';
import { type Fault, RefusedDossier } from './faults.ts';
import { type Folder, openFolder } from './folder.ts';
import { documentShape, dossierShape } from './format.ts';
import { givenFolder } from './given-folder.ts';
import { type Budget, wholeBudget } from './guarded-yaml.ts';
import { fileSchemas } from './json-schema.ts';
import { cycleFaults, judgementFaults } from './rules.ts';
import { Scope } from './scope.ts';
import { readShape } from './shaped.ts';
import { mostBytes, type Path, parseSource, type SourceFile, unreadable } from './source-file.ts';
import { attachedTexts, sha256Of, textOf } from './texts.ts';

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
  /** Told as the work goes on, for a person who waits. */
  readonly progress?: ((step: string) => void) | undefined;
}

/**
 * Reads and checks the dossier in a folder.
 * @throws RefusedDossier with all faults, each with file, line, column, path and reason
 */
export async function checkDossier(path: string, options: CheckOptions = {}): Promise<CheckedDossier> {
  const { texts } = options;
  const attach: Attach = async (wanted) => (texts ? attachedTexts(texts, wanted) : new Map());
  return checkFolder(await openFolder(path), attach, options);
}

/** A file that is given, with its path in the folder that a dossier would be. */
export interface GivenFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Checks a dossier whose files are given.
 * @param texts of documents, found by their SHA-256
 * @throws RefusedDossier as `checkDossier` does
 */
export async function checkFiles(
  files: readonly GivenFile[],
  texts: readonly string[] = [],
): Promise<CheckedDossier> {
  const bytes = texts.map((text) => new TextEncoder().encode(text));
  const attached = new Map(bytes.map((one) => [sha256Of(one), one]));
  return checkFolder(givenFolder(files), async () => attached, {});
}

/** Finds the texts of documents by their SHA-256, as many of those wanted as there are. */
type Attach = (wanted: ReadonlySet<string>) => Promise<ReadonlyMap<string, Uint8Array>>;

async function checkFolder(folder: Folder, attach: Attach, options: CheckOptions): Promise<CheckedDossier> {
  const { path } = folder;
  const faults: Fault[] = [];
  const tell = (fault: Fault) => {
    faults.push(fault);
  };
  const files: SourceFile[] = [];
  const budget = wholeBudget();
  for (const name of folder.names) {
    options.progress?.(`reading ${name}`);
    files.push(await parseFile(folder, name, budget));
  }
  const [first, ...rest] = files as [SourceFile, ...SourceFile[]];
  for (const file of files) for (const fault of file.faults) tell(fault);

  const scope = new Scope();
  declareDossier(first, scope, tell);
  for (const file of rest) declareDocument(file, scope, tell);

  options.progress?.('comparing with the format');
  const dossier = readShape(first, dossierShape, () => fileSchemas().dossier, tell);
  const documents = rest.flatMap((file) => {
    const shaped = readShape(file, documentShape, () => fileSchemas().document, tell);
    return shaped ? [{ file, shaped }] : [];
  });
  const wanted = new Set(documents.flatMap(({ shaped }) => shaped.value.sha256 ?? []));
  const attached = await attach(wanted);

  const things = new Map<string, CodedThing>();
  const places = new Map<string, { file: SourceFile; path: Path }>();
  const unverified: string[] = [];
  const keep = (file: SourceFile, placed: readonly Placed[]) => {
    for (const { thing, path: at } of placed) {
      const { line } = file.fault(at, '');
      if (things.has(thing.id) && thing.labels.includes('Judgement'))
        tell(file.fault(at, 'expected one judgement for these two, got a second'));
      places.set(thing.id, { file, path: at });
      things.set(thing.id, { thing, where: `${file.name}:${line}` });
    }
  };
  if (dossier) keep(first, dossierThings(dossier, buildingFor(first, scope, tell)));
  for (const { file, shaped } of documents) {
    options.progress?.(`checking ${file.name}`);
    const building = buildingFor(file, scope, tell);
    const text = await textOf(folder, shaped.value, attached, building);
    if (!text.text) unverified.push(shaped.value.document);
    const source = {
      file: shaped.value,
      indexOf: shaped.indexOf,
      dossier: dossier?.value.dossier ?? '',
      ...text,
    };
    keep(file, documentThings(source, building));
  }
  const complain = (id: string, reason: string) => {
    const place = places.get(id);
    if (place) tell(place.file.fault(place.path, reason));
  };
  const all = [...things.values()].map(({ thing }) => thing);
  cycleFaults(all, complain);
  judgementFaults(all, complain);
  if (faults.length > 0 || !dossier) throw new RefusedDossier(path, inOrder(faults));
  const { dossier: id, title } = dossier.value;
  return { id, title, folder: path, things: [...things.values()], unverified };
}

async function parseFile(folder: Folder, name: string, budget: Budget): Promise<SourceFile> {
  const bytes = await folder.read(name, mostBytes);
  return 'wrong' in bytes ? unreadable(name, bytes.wrong) : parseSource(name, bytes, budget);
}

function buildingFor(file: SourceFile, scope: Scope, tell: (fault: Fault) => void): Building {
  const fault = (path: Path, reason: string) => tell(file.fault(path, reason));
  return {
    scope,
    fault,
    resolve(path, name, allowed, document) {
      const found = scope.resolve(name, allowed, document);
      if ('id' in found) return found.id;
      if (found.wrong !== null) fault(path, found.wrong);
      return null;
    },
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

/** By place, dossier.yaml first; what several claims of one entry have in common is told once. */
function inOrder(faults: readonly Fault[]): Fault[] {
  const once = [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
  const isFirst = ({ file }: Fault) => file === 'dossier.yaml';
  return once.sort(
    (a, b) =>
      Number(isFirst(b)) - Number(isFirst(a)) ||
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.line - b.line ||
      a.column - b.column,
  );
}
