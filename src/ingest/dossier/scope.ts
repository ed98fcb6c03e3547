// The ids that a dossier declares, and how a name in it is resolved to one of them.
import { nearest } from './nearest.ts';
import type { Path, SourceFile } from './source-file.ts';

export type Prefix = 'actor' | 'issue' | 'demand' | 'venue' | 'talks' | 'source' | 'document' | 'claim';

/** A resolved id, or why there is none; null where that cannot be told, since a file could not be read. */
export type Resolved = { readonly id: string } | { readonly wrong: string | null };

export interface Place {
  readonly file: SourceFile;
  readonly path: Path;
}

/** Comparing a name with all others takes time: so many that are not declared get a hint. */
const mostHints = 200;

export class Scope {
  readonly #ids = new Map<string, { readonly place: Place; readonly sort: string | undefined }>();
  /** Claims that a list split into several: the bare id and what it became. */
  readonly #split = new Map<string, string[]>();
  /** Names for hints, made when the first hint of their kinds is asked for. */
  readonly #names = new Map<string, ReadonlyMap<string, string>>();
  #isOpen = false;
  #hints = 0;

  /**
   * Declares an id, of a source with its sort (Outlet, Anonymous …). When it was declared before, tells where:
   * `documents/a.yaml:12`.
   */
  declare(id: string, place: Place, sort?: string): string | null {
    const known = this.#ids.get(id);
    if (!known) {
      this.#ids.set(id, { place, sort });
      return null;
    }
    const { file, line } = known.place.file.fault(known.place.path, '');
    return `${file}:${line}`;
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** Says that some ids are not known, since what declares them could not be read. */
  leaveOpen(): void {
    this.#isOpen = true;
  }

  /** The sort that a source was declared with. */
  sortOf(id: string): string | undefined {
    return this.#ids.get(id)?.sort;
  }

  declareSplit(id: string, parts: string[]): void {
    this.#split.set(id, parts);
  }

  /**
   * Resolves `demand:x`, or a bare `x` where only one of the allowed kinds has it. `document` is where the
   * reference stands: its voices and claims are found by their bare names.
   */
  resolve(text: string, allowed: readonly Prefix[], document: string | null = null): Resolved {
    const colon = text.indexOf(':');
    const prefix = allowed.find((one) => one === text.slice(0, colon));
    if (colon >= 0 && !prefix) return { wrong: `expected ${printKinds(allowed)}, got "${text}"` };
    const name = text.slice(colon + 1);
    const kinds = prefix ? [prefix] : allowed;
    const candidates = kinds.flatMap((kind) => spellings(kind, name, document));
    const found = [...new Set(candidates.filter((id) => this.#ids.has(id)))];
    if (found.length === 1) return { id: found[0]! };
    if (found.length > 1) return { wrong: `"${text}" fits ${found.join(' and ')}: write the prefix` };
    const split = candidates.map((id) => this.#split.get(id)).find(Boolean);
    if (split) return { wrong: `"${text}" stands for several claims; name one of ${split.join(', ')}` };
    if (this.#isOpen) return { wrong: null };
    return {
      wrong: `expected ${printKinds(allowed)} that is declared, got "${text}"${this.#hint(name, kinds)}`,
    };
  }

  #hint(name: string, kinds: readonly Prefix[]): string {
    this.#hints += 1;
    if (this.#hints > mostHints) return '';
    const names = this.#namesOf(kinds);
    const near = [...new Set(nearest(name, [...names.keys()]).map((one) => names.get(one)!))];
    return near.length === 0 ? '' : `; did you mean ${near.join(' or ')}?`;
  }

  /** The ids of these kinds by the names that people write: with their document, and without. */
  #namesOf(kinds: readonly Prefix[]): ReadonlyMap<string, string> {
    const known = this.#names.get(kinds.join());
    if (known) return known;
    const names = new Map<string, string>();
    for (const id of this.#ids.keys()) {
      const colon = id.indexOf(':');
      if (!kinds.includes(id.slice(0, colon) as Prefix)) continue;
      const own = id.slice(colon + 1);
      names.set(own.slice(own.lastIndexOf('/') + 1), id);
      names.set(own, id);
    }
    this.#names.set(kinds.join(), names);
    return names;
  }
}

function spellings(kind: Prefix, name: string, document: string | null): string[] {
  const whole = `${kind}:${name}`;
  const inDocument = document && (kind === 'source' || kind === 'claim') && !name.includes('/');
  return inDocument ? [`${kind}:${document}/${name}`, whole] : [whole];
}

function printKinds(kinds: readonly Prefix[]): string {
  const article = /^[aeiou]/.test(kinds[0]!) ? 'an' : 'a';
  return kinds.length === 1
    ? `${article} ${kinds[0]}`
    : `${article} ${kinds.slice(0, -1).join(', ')} or ${kinds.at(-1)}`;
}
