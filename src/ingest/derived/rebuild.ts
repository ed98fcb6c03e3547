// Draws everything derived anew from the record, inside the transaction that changed it: marks on claims,
// canonical ids, search texts, statuses and derived edges. What `repair` leaves is what this would give.
import type { Writer } from '../../graph/graph.ts';
import { derive } from '../../model/derive.ts';
import { entityMarks, marksOfClaim } from '../../model/marks.ts';
import { worldOf } from '../../model/world.ts';
import { readThings } from '../../queries/shared/record.ts';
import { drawEdges, dropDerivedEdges, hopsOf, labelVoices, markNodes, voicesAmong } from './draw.ts';

/** Rebuilds all that is derived. The number of statements does not grow with the number of things. */
export async function rebuild(writer: Writer): Promise<void> {
  const things = await readThings(writer);
  const world = worldOf(things);
  const { claims, edges, talks } = derive(world);
  const entities = things.filter(({ labels }) => labels.includes('Entity'));
  const marks = entities.map((thing) => {
    const claim = claims.get(thing.id);
    const own = entityMarks(world, thing, talks.get(thing.id));
    return [thing.id, claim ? { ...own, ...marksOfClaim(world, claim) } : own] as const;
  });
  await markNodes(writer, new Map(marks));
  const hops = entities.flatMap((thing) => hopsOf(thing));
  const actors = entities.filter(({ labels }) => labels.includes('Actor')).map(({ id }) => id);
  await labelVoices(writer, actors, voicesAmong(world, hops));
  await dropDerivedEdges(writer);
  await drawEdges(writer, edges);
}
