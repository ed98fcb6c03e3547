// Declares the ids of a dossier before anything is resolved. It reads the plain values, faulty entries too:
// what stands there, however wrong, must not be blamed on those who refer to it.
import type { Fault } from './faults.ts';
import type { Scope } from './scope.ts';
import type { Path, SourceFile } from './source-file.ts';

type Tell = (fault: Fault) => void;

/** Sections of dossier.yaml with the prefix of their ids. */
const sections = [
  ['actors', 'actor'],
  ['issues', 'issue'],
  ['demands', 'demand'],
  ['venues', 'venue'],
  ['talks', 'talks'],
] as const;

export function declareDossier(file: SourceFile, scope: Scope, tell: Tell): void {
  if (!isMap(file.value)) {
    scope.leaveOpen();
    return;
  }
  for (const [section, prefix] of sections)
    for (const key of keysOf(file.value[section]))
      scope.declare(`${prefix}:${key}`, { file, path: [section, key] });
  const actors = new Set(keysOf(file.value['actors']));
  for (const key of keysOf(file.value['sources'])) {
    const path: Path = ['sources', key];
    if (actors.has(key))
      tell(
        file.fault(path, `expected a name of its own: "${key}" is an actor already, who may speak as such`),
      );
    const { kind } = (file.value['sources'] as Record<string, { kind?: unknown } | null>)[key] ?? {};
    scope.declare(`source:${key}`, { file, path }, text(kind));
  }
}

/** A document itself, its voices, and its claims (split where a list makes several). */
export function declareDocument(file: SourceFile, scope: Scope, tell: Tell): void {
  const document = isMap(file.value) ? text(file.value['document']) : undefined;
  if (!isMap(file.value) || document === undefined) {
    scope.leaveOpen();
    return;
  }
  const declare = (id: string, path: Path, sort?: string) => {
    const first = scope.declare(id, { file, path }, sort);
    if (first) tell(file.fault(path, `expected an id of its own, got ${id} a second time: see ${first}`));
  };
  declare(`document:${document}`, ['document']);
  for (const key of keysOf(file.value['voices'])) {
    const path: Path = ['voices', key];
    for (const taken of [`actor:${key}`, `source:${key}`])
      if (scope.has(taken))
        tell(file.fault(path, `expected a name of its own: ${taken} stands in dossier.yaml`));
    declare(`source:${document}/${key}`, path, 'Anonymous');
  }
  const claims = Array.isArray(file.value['claims']) ? file.value['claims'] : [];
  for (const [i, entry] of claims.entries()) {
    const id = isMap(entry) ? text(entry['id']) : undefined;
    if (!isMap(entry) || id === undefined) continue;
    const ids = variants({ holder: texts(entry['holder']), about: texts(entry['about']) }).map(
      ({ suffix }) => `claim:${document}/${id}${suffix}`,
    );
    if (ids.length > 1) scope.declareSplit(`claim:${document}/${id}`, ids);
    for (const one of ids) declare(one, ['claims', i, 'id']);
  }
}

interface Variant {
  readonly suffix: string;
  readonly holder: string | null;
  readonly about: string | null;
}

/** One claim a holder and target; the suffix names those that a list has several of. */
export function variants(entry: {
  readonly holder?: readonly string[] | undefined;
  readonly about?: readonly string[] | undefined;
}): Variant[] {
  const holders: readonly (string | null)[] = entry.holder?.length ? entry.holder : [null];
  const abouts: readonly (string | null)[] = entry.about?.length ? entry.about : [null];
  const bare = (name: string | null) => (name ?? '').replace(/^[a-z]+:/, '').replace('/', '.');
  return holders.flatMap((holder) =>
    abouts.map((about) => ({
      suffix: (holders.length > 1 ? `.${bare(holder)}` : '') + (abouts.length > 1 ? `.${bare(about)}` : ''),
      holder,
      about,
    })),
  );
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keysOf(value: unknown): string[] {
  return isMap(value) ? Object.keys(value) : [];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function texts(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((one) =>
    typeof one === 'string' ? one.trim() : [],
  );
}
