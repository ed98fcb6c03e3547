// The record as it was known at a past moment: the things of then, as a World for the rules, and as the nodes
// that the live graph would have shown.
import type { Reader } from '../../graph/graph.ts';
import { viewClaim } from '../../model/claim.ts';
import { entityMarks, marksOfClaim } from '../../model/marks.ts';
import { talksStatus } from '../../model/talks-status.ts';
import type { Thing } from '../../model/thing.ts';
import { kindOf } from '../../model/vocabulary/index.ts';
import { type World, worldOf } from '../../model/world.ts';
import type { NodeValue } from './nodes.ts';
import { readThings } from './record.ts';
import { openPart, PartTooWide, type RecordPart } from './record-part.ts';

export interface RecordThen {
  readonly things: ReadonlyMap<string, Thing>;
  readonly world: World;
}

/**
 * The record at a moment, as far as `reach` reads it; the whole record where that is too wide.
 * @throws RecordTooLarge when the whole record is more than one answer may read
 */
export async function readRecordThen(
  reader: Reader,
  knownAt: string,
  reach: (part: RecordPart) => Promise<void>,
): Promise<RecordThen> {
  try {
    const part = await openPart(reader, knownAt);
    await reach(part);
    const world = await part.world();
    return { things: part.things, world };
  } catch (error) {
    if (!(error instanceof PartTooWide)) throw error;
    return readWholeRecordThen(reader, knownAt);
  }
}

/** The whole record at a moment. One round trip. @throws RecordTooLarge */
export async function readWholeRecordThen(reader: Reader, knownAt: string): Promise<RecordThen> {
  const things = await readThings(reader, knownAt);
  return { things: new Map(things.map((thing) => [thing.id, thing])), world: worldOf(things) };
}

/** A thing as the live graph showed it then, marks among its properties. */
export function nodeThen({ world }: RecordThen, thing: Thing): NodeValue {
  const labels = [...new Set([...thing.labels, ...(speaks(world, thing) ? ['Source'] : [])])].sort();
  const properties = {
    ...thing.properties,
    id: thing.id,
    ...entityMarks(world, thing, labels.includes('Talks') ? talksStatus(world, thing.id) : undefined),
    ...claimMarksThen(world, thing.id),
  };
  return {
    id: thing.id,
    name: String(thing.properties['name'] ?? thing.id),
    kind: kindOf(labels),
    labels,
    properties,
  };
}

function speaks(world: World, { id, labels }: Thing): boolean {
  if (!labels.includes('Actor')) return false;
  const isIt = (source: string) => source === id || world.canonical(source) === id;
  return [...world.claims.values()].some(({ chain }) => chain.some(({ source }) => isIt(source)));
}

function claimMarksThen(world: World, id: string): Thing['properties'] {
  const coded = world.claims.get(id);
  return coded ? marksOfClaim(world, viewClaim(world, coded)) : {};
}
