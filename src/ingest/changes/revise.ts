// Creates or revises a thing, whole: what is given is what will be recorded.
import type { Reader } from '../../graph/graph.ts';
import { captionOf } from '../../model/claim.ts';
import { claimOf } from '../../model/coded.ts';
import type { Thing } from '../../model/thing.ts';
import { type Changed, type ChangeOptions, change, requireLive } from './change.ts';
import { thingFaults } from './check-thing.ts';
import { ChangeRefused } from './errors.ts';
import { requireSoundLinks } from './links.ts';
import type { Writable } from './writable.ts';

/**
 * Records a claim, an entity, a document or a judgement as it is given: anew, or in place of what is recorded
 * under its id.
 * @throws ChangeRefused for what the record cannot hold, a link to nothing and a circle among them
 * @throws ChangeConflict for another version, a retracted thing, and judgements that cannot all hold
 */
export async function reviseThing(graph: Writable, given: Thing, options: ChangeOptions): Promise<Changed> {
  return change(graph, given.id, options, async (current, reader) => {
    if (current.version > 0) requireLive(current);
    const thing = await recordable(reader, given);
    return { action: current.version === 0 ? 'CREATE' : 'REVISE', thing };
  });
}

/** A thing as it can be recorded. @throws ChangeRefused with what is wrong with it; ChangeConflict for judgements */
export async function recordable(reader: Reader, given: Thing): Promise<Thing> {
  const faults = thingFaults(given);
  if (faults.length > 0) throw new ChangeRefused(given.id, faults);
  const thing = captioned(given);
  await requireSoundLinks(reader, thing);
  return thing;
}

/** A claim is named by its own words, wherever it is shown. */
function captioned(thing: Thing): Thing {
  if (!thing.labels.includes('Claim')) return thing;
  return { ...thing, properties: { ...thing.properties, name: captionOf(claimOf(thing)) } };
}
