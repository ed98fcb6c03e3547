// Writes what was derived: marks on claims and entities, the label of actors that speak, and derived edges.

import type { Writer } from '../../graph/graph.ts';
import type { DerivedEdge } from '../../model/derived-edges.ts';
import { drawnSupport } from '../../model/drawn-support.ts';
import { groupBy } from '../../model/group.ts';
import type { Support } from '../../model/support.ts';
import type { Properties, Thing } from '../../model/thing.ts';
import { derivedEdges as edgeTerms } from '../../model/vocabulary/index.ts';
import type { World } from '../../model/world.ts';
import { inBatches } from '../batches.ts';
import { stated } from '../stated.ts';

// Only claims have an origin, and one that has none any more must lose what the last one left.
const setMarks = `
UNWIND $rows AS row MATCH (n:Entity {id: row.id})
REMOVE n.origin, n.originName, n.originKind SET n += row.marks`;

const voicingActors = `
MATCH (a:Actor) WHERE a.id IN $ids SET a:Source`;

const silentActors = `
MATCH (a:Source) WHERE a.id IN $ids REMOVE a:Source`;

const dropEveryEdge = edgeTerms.flatMap(({ type, from }) =>
  from
    .split('|')
    .map((start) => `MATCH (a:${start})-[r:${type}]->(b:Entity) WHERE r.derived = true DELETE r`),
);

const dropEdgesAt = `
MATCH (n:Entity) WHERE n.id IN $ids MATCH (n)-[r]-(m:Entity) WHERE r.derived = true DELETE r`;

const createEdge = new Map(
  edgeTerms.map(({ type }) => [
    type,
    `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
  ]),
);

/** Marks by the id of their node. */
export type MarksById = ReadonlyMap<string, Properties>;

/** Marks nodes with what the rules say of them, one row a node. A claim's marks come whole. */
export async function markNodes(writer: Writer, marks: MarksById): Promise<void> {
  const rows = [...marks].map(([id, own]) => ({ id, marks: own }));
  await inBatches(rows, (batch) => writer.write(setMarks, { rows: batch }));
}

/** The sources that a claim names in its chain. */
export function hopsOf({ edges }: Thing): string[] {
  return edges.filter(({ type }) => type === 'REPORTED_BY').map(({ to }) => to);
}

/** Those that speak, and those that derived edges show in their place: the first of each one's cluster. */
export function voicesAmong(world: World, speaking: readonly string[]): Set<string> {
  return new Set(speaking.flatMap((id) => [id, world.canonical(id)]));
}

/** An actor that speaks is a source too; of those given, the ones in `voices` do. */
export async function labelVoices(
  writer: Writer,
  actors: readonly string[],
  voices: ReadonlySet<string>,
): Promise<void> {
  const speaking = actors.filter((id) => voices.has(id));
  const silent = actors.filter((id) => !voices.has(id));
  await inBatches(speaking, (ids) => writer.write(voicingActors, { ids }));
  await inBatches(silent, (ids) => writer.write(silentActors, { ids }));
}

/** Removes all derived edges. */
export async function dropDerivedEdges(writer: Writer): Promise<void> {
  for (const statement of dropEveryEdge) await writer.write(statement);
}

/** Removes the derived edges that start or end at these things. */
export async function dropDerivedEdgesAt(writer: Writer, ids: readonly string[]): Promise<void> {
  await inBatches(ids, (batch) => writer.write(dropEdgesAt, { ids: batch }));
}

export async function drawEdges(writer: Writer, edges: readonly DerivedEdge[]): Promise<void> {
  for (const [type, group] of groupBy(edges, (edge) => edge.type))
    await inBatches(group.map(edgeRow), (rows) => writer.write(createEdge.get(type)!, { rows }));
}

/** "DEMANDS · expected · conditional": what a graph tool shows on the edge, so that it says no more than the words. */
function captionOf(type: string, support: Support): string {
  const marks = [
    support.modality === 'ACTUAL' ? null : support.modality?.toLowerCase(),
    support.conditional ? 'conditional' : null,
    support.disputed ? 'disputed' : null,
    support.firstHand ? 'first-hand' : null,
  ];
  return [type, ...marks.filter(Boolean)].join(' · ');
}

function edgeRow({ type, from, to, sentence, support }: DerivedEdge): {
  from: string;
  to: string;
  properties: Properties;
} {
  const { counts, ...kept } = drawnSupport(support);
  const said = { derived: true, caption: captionOf(type, support), sentence };
  return { from, to, properties: stated({ ...said, claims: kept.claimIds.length, ...counts, ...kept }) };
}
