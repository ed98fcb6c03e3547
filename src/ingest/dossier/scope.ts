// The ids that a dossier declares, and how a name in it is resolved to one of them.
import { distance } from 'fastest-levenshtein';

export type Prefix = 'actor' | 'issue' | 'demand' | 'venue' | 'talks' | 'source' | 'document' | 'claim';

/** A resolved id, or why there is none. */
export type Resolved = { readonly id: string } | { readonly wrong: string };

export class Scope {
  readonly #ids = new Map<string, string | undefined>();
  /** Claims that a list split into several: the bare id and what it became. */
  readonly #split = new Map<string, string[]>();

  /** Declares an id, of a source with its sort (Outlet, Anonymous …); false when it was declared before. */
  declare(id: string, sort?: string): boolean {
    if (this.#ids.has(id)) return false;
    this.#ids.set(id, sort);
    return true;
  }

  /** The sort that a source was declared with. */
  sortOf(id: string): string | undefined {
    return this.#ids.get(id);
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
    return {
      wrong: `expected ${printKinds(allowed)} that is declared, got "${text}"${this.#hint(name, kinds)}`,
    };
  }

  #hint(name: string, kinds: readonly Prefix[]): string {
    const near = [...this.#ids.keys()]
      .filter((id) => kinds.some((kind) => id.startsWith(`${kind}:`)))
      .map((id) => {
        const own = id.slice(id.indexOf(':') + 1);
        return {
          id,
          far: Math.min(distance(own, name), distance(own.slice(own.lastIndexOf('/') + 1), name)),
        };
      })
      .filter(({ far }) => far <= Math.max(2, Math.floor(name.length / 3)))
      .sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1))
      .slice(0, 3);
    return near.length === 0 ? '' : `; did you mean ${near.map(({ id }) => id).join(' or ')}?`;
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
