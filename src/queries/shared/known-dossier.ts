// A dossier that nobody has loaded is told, and never taken for one that says nothing.
import type { Reader } from '../../graph/graph.ts';
import type { Moment } from './moment.ts';
import { now } from './record-part.ts';

type Asked = Pick<Moment, 'dossier' | 'knownAt'>;

/** No dossier has this name, or none had it at the moment that was asked about. */
export class UnknownDossier extends Error {
  override readonly name = 'UnknownDossier';
  readonly dossier: string;
  /** The names of those that are known, at most 20. */
  readonly known: readonly string[];
  /** The moment; null: now. */
  readonly knownAt: string | null;
  constructor(dossier: string, known: readonly string[], knownAt: string | null) {
    const names = known.length === 0 ? 'none is' : `known: ${known.join(', ')}`;
    const then = knownAt === null ? '' : ' at that moment';
    super(`dossier: expected the name of one that is known${then}, got "${dossier}"; ${names}`);
    this.dossier = dossier;
    this.known = known;
    this.knownAt = knownAt;
  }
}

const dossierAt = `
MATCH (r:Revision) WHERE r.thing IN $ids AND r.from <= $at AND r.to > $at AND r.body <> ''
RETURN r.thing AS id`;

// All that begins with 'dossier:', since ';' is the character after ':'.
const dossiersAt = `
MATCH (r:Revision) WHERE r.thing > 'dossier:' AND r.thing < 'dossier;'
  AND r.from <= $at AND r.to > $at AND r.body <> ''
RETURN r.thing AS id ORDER BY id LIMIT 20`;

/**
 * Does nothing where the dossier was known at the moment, or none is asked for. One round trip where one is.
 * @throws UnknownDossier
 */
export async function requireDossier(reader: Reader, { dossier, knownAt }: Asked): Promise<void> {
  if (dossier === null) return;
  const at = knownAt ?? now;
  if ((await reader.read(dossierAt, { ids: [`dossier:${dossier}`], at })).length > 0) return;
  const known = await reader.read(dossiersAt, { at });
  throw new UnknownDossier(dossier, known.map(nameOf), knownAt);
}

/** The same by the whole record of the moment. @throws UnknownDossier */
export function requireDossierIn(things: ReadonlyMap<string, unknown>, { dossier, knownAt }: Asked): void {
  if (dossier === null || things.has(`dossier:${dossier}`)) return;
  const known = [...things.keys()].filter((id) => id.startsWith('dossier:')).sort();
  throw new UnknownDossier(
    dossier,
    known.slice(0, 20).map((id) => nameOf({ id })),
    knownAt,
  );
}

function nameOf({ id }: { readonly id?: unknown }): string {
  return String(id).slice('dossier:'.length);
}
