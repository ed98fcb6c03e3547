// The chain of a claim as edges: the voice at hop 0, then each that passed it on, then the outlet that the
// document retells where the claim inherits it.
import type { CodedEdge } from '../../model/thing.ts';
import { stated } from '../stated.ts';
import type { DocumentSource } from './document-source.ts';
import type { Building } from './entities.ts';
import type { ClaimEntry, HopEntry } from './format.ts';
import { checkPhrase } from './quotes.ts';
import type { Path } from './source-file.ts';

interface Hop {
  readonly source: string;
  readonly cue?: string | undefined;
  readonly onRecord?: boolean | undefined;
  readonly inherited: boolean;
}

export function chainEdges(
  source: DocumentSource,
  entry: ClaimEntry,
  path: Path,
  building: Building,
): CodedEdge[] {
  const { scope } = building;
  const own = (entry.chain ?? []).flatMap((written, i): Hop[] => {
    const { name, ...hop } = readHop(written);
    const at = [...path, 'chain', i];
    if (hop.cue !== undefined) checkPhrase(hop.cue, source, at, building);
    const id = building.resolve(at, name, ['source', 'actor'], source.file.document);
    return id === null ? [] : [{ source: id, ...hop, inherited: false }];
  });
  return [...own, ...inheritedHop(source, entry, own, building)].map((hop, i) => ({
    type: 'REPORTED_BY',
    to: hop.source,
    properties: stated({
      hop: i,
      cue: hop.cue,
      onRecord: hop.onRecord ?? scope.sortOf(hop.source) !== 'Anonymous',
      inherited: hop.inherited,
    }),
  }));
}

/** The outlet that the document retells, unless the claim names another outlet or opts out. */
function inheritedHop(
  { file }: DocumentSource,
  entry: ClaimEntry,
  own: readonly Hop[],
  { scope }: Building,
): Hop[] {
  if (!file.retells || entry.inherits === false) return [];
  const found = scope.resolve(file.retells, ['source', 'actor'], file.document);
  if (!('id' in found) || own.some(({ source }) => scope.sortOf(source) === 'Outlet')) return [];
  return [{ source: found.id, inherited: true }];
}

function readHop(hop: HopEntry): { name: string; cue?: string | undefined; onRecord?: boolean | undefined } {
  if (typeof hop === 'string') return { name: hop };
  if ('source' in hop && hop.source !== undefined) {
    const { source, cue, onRecord } = hop as { source: string; cue?: string; onRecord?: boolean };
    return { name: source, cue, onRecord };
  }
  const [[name, cue] = ['', '']] = Object.entries(hop);
  return { name, cue: String(cue) };
}
