// Draws everything derived anew from the record, inside the transaction that changed it: marks on claims,
// canonical ids, search texts, statuses and derived edges. A rebuild from zero gives the same.
import type { Writer } from '../../graph/graph.ts';
import type { Claim } from '../../model/claim.ts';
import { derive } from '../../model/derive.ts';
import type { DerivedEdge } from '../../model/derived-edges.ts';
import { groupBy } from '../../model/group.ts';
import { searchTextOf } from '../../model/search-text.ts';
import type { Properties, Thing } from '../../model/thing.ts';
import { derivedEdges as edgeTerms } from '../../model/vocabulary/index.ts';
import { worldOf } from '../../model/world.ts';
import { readThings } from '../../queries/record.ts';
import { inBatches } from '../batches.ts';
import { stated } from '../stated.ts';

const markClaims = `
UNWIND $rows AS row MATCH (c:Claim {id: row.id}) SET c += row.marks
REMOVE c.origin, c.originName, c.originKind SET c += row.origin`;

const markEntities = `
UNWIND $rows AS row MATCH (n:Entity {id: row.id}) SET n += row.marks`;

const voicingActors = `
MATCH (a:Actor) WHERE a.id IN $ids SET a:Source`;

const silentActors = `
MATCH (a:Source) WHERE a.id IN $ids REMOVE a:Source`;

const dropEdges = edgeTerms.flatMap(({ type, from, to }) =>
  from
    .split('|')
    .map((start) => `MATCH (a:${start})-[r:${type}]->(b:${to[0]}) WHERE r.derived = true DELETE r`),
);

const createEdge = new Map(
  edgeTerms.map(({ type }) => [
    type,
    `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
  ]),
);

/** Rebuilds all that is derived. The number of statements does not grow with the number of things. */
export async function rebuild(writer: Writer): Promise<void> {
  const things = await readThings(writer);
  const world = worldOf(things);
  const { claims, edges, talks } = derive(world);
  const places = placesInText([...claims.values()]);
  const rows = [...claims.values()].map((claim) => claimMarks(claim, places.get(claim.id)!));
  await inBatches(rows, (batch) => writer.write(markClaims, { rows: batch }));
  const entities = things.filter(({ labels }) => labels.includes('Entity'));
  const marks = entities.map((thing) => ({
    id: thing.id,
    marks: stated({
      searchText: searchTextOf(thing),
      canonical: world.canonical(thing.id),
      status: talks.get(thing.id),
    }),
  }));
  await inBatches(marks, (rows) => writer.write(markEntities, { rows }));
  await labelVoices(writer, entities);
  for (const statement of dropEdges) await writer.write(statement);
  for (const [type, group] of groupBy(edges, (edge) => edge.type))
    await inBatches(group.map(edgeRow), (rows) => writer.write(createEdge.get(type)!, { rows }));
}

/** An actor that speaks is a source too. */
async function labelVoices(writer: Writer, entities: readonly Thing[]): Promise<void> {
  const hops = entities.flatMap(({ edges }) => edges.filter(({ type }) => type === 'REPORTED_BY'));
  const voices = new Set(hops.map(({ to }) => to));
  const actors = entities.filter(({ labels }) => labels.includes('Actor')).map(({ id }) => id);
  await inBatches(
    actors.filter((id) => voices.has(id)),
    (ids) => writer.write(voicingActors, { ids }),
  );
  await inBatches(
    actors.filter((id) => !voices.has(id)),
    (ids) => writer.write(silentActors, { ids }),
  );
}

/** The place of each claim in its document: by where its first phrase stands, else as it was coded. */
function placesInText(claims: readonly Claim[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const group of groupBy(claims, (claim) => claim.document.id).values()) {
    const start = (claim: Claim) => Math.min(...claim.quotes.map((quote) => quote.start ?? -1));
    group.sort((a, b) => start(a) - start(b) || a.position - b.position || (a.id < b.id ? -1 : 1));
    for (const [place, { id }] of group.entries()) places.set(id, place);
  }
  return places;
}

function claimMarks(claim: Claim, place: number) {
  const { originRule, originStatus, firstHand, onRecord, conditional, disputed, disputedBy, at } = claim;
  const days = {
    firstDay: claim.time?.first,
    lastDay: claim.time?.last,
    spokenFirst: claim.spoken?.first,
    spokenLast: claim.spoken?.last,
  };
  return {
    id: claim.id,
    marks: {
      originRule,
      originStatus,
      firstHand,
      onRecord,
      conditional,
      disputed,
      disputedBy: [...disputedBy],
      at,
      place,
      holderId: claim.holder?.canonical ?? '',
      targetId: claim.about?.canonical ?? '',
      ...Object.fromEntries(Object.entries(days).map(([key, day]) => [key, day ?? ''])),
    },
    origin: stated({
      origin: claim.origin?.id,
      originName: claim.origin?.name,
      originKind: claim.origin?.kind,
    }),
  };
}

function edgeRow({ from, to, sentence, support }: DerivedEdge): {
  from: string;
  to: string;
  properties: Properties;
} {
  return {
    from,
    to,
    properties: stated({
      derived: true,
      sentence,
      claims: support.claims.length,
      documents: support.documents.length,
      outlets: support.outlets.length,
      origins: support.origins.length,
      firstHand: support.firstHand,
      onRecord: support.onRecord,
      modality: support.modality,
      conditional: support.conditional,
      disputed: support.disputed,
      firstSaid: support.firstSaid,
      lastSaid: support.lastSaid,
      claimIds: support.claims.map(({ id }) => id),
    }),
  };
}
