// Circles of links that must lead to an end, which changed things would close with what is recorded already.
import type { Reader } from '../graph/graph.ts';
import { parseBody, type Thing } from '../model/thing.ts';
import { type Circle, circlesAmong, linksOnwards } from './dossier/rules.ts';

const currentBodies = `
MATCH (r:Revision) WHERE r.thing IN $ids AND r.to = '9999' AND r.body <> ''
RETURN r.body AS body`;

/**
 * The circles that things as they would be close among themselves and with others that are live. One round trip
 * a step of the way that leads away from them; none where no link does.
 * @param gone ids of things that leave with the change: links to them are inert
 */
export async function circlesWith(
  reader: Reader,
  changed: readonly Thing[],
  gone: ReadonlySet<string> = new Set(),
): Promise<Circle[]> {
  const things = new Map(changed.map((thing) => [thing.id, thing]));
  const asked = new Set([...things.keys(), ...gone]);
  let frontier = changed.flatMap(linksOnwards);
  while (true) {
    const fresh = [...new Set(frontier)].filter((id) => !asked.has(id));
    if (fresh.length === 0) break;
    for (const id of fresh) asked.add(id);
    const found = (await reader.read(currentBodies, { ids: fresh })).map((row) =>
      parseBody(String(row['body'])),
    );
    for (const thing of found) things.set(thing.id, thing);
    frontier = found.flatMap(linksOnwards);
  }
  return circlesAmong([...things.values()]);
}
