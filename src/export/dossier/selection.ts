// Which things make up a dossier: what it loaded and what was added to it since, with everything they name.
import type { Thing } from '../../model/thing.ts';

/**
 * The things of a dossier among all that are live, by id.
 * @param owners the dossiers that each thing was loaded from
 */
export function dossierSelection(
  things: readonly Thing[],
  owners: ReadonlyMap<string, readonly string[]>,
  dossier: string,
): Thing[] {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const isOwn = ({ id, properties }: Thing) =>
    id === `dossier:${dossier}` || properties['dossier'] === dossier || owners.get(id)?.includes(dossier);
  const selected = new Map<string, Thing>();
  const waiting = things.filter(isOwn);
  for (let thing = waiting.pop(); thing; thing = waiting.pop()) {
    if (selected.has(thing.id)) continue;
    selected.set(thing.id, thing);
    for (const { to } of thing.edges) {
      const named = byId.get(to);
      if (named && !isOfDocument(named)) waiting.push(named);
    }
  }
  for (const thing of things)
    if (thing.labels.includes('Judgement') && thing.edges.every(({ to }) => selected.has(to)))
      selected.set(thing.id, thing);
  return [...selected.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Documents, claims and voices come with their own dossier only. */
function isOfDocument({ id, labels }: Thing): boolean {
  return labels.includes('Document') || labels.includes('Claim') || id.includes('/');
}
