// The graph of another moment, or of one dossier, as a ground to walk on: everything is drawn by the rules from
// what had been said and was known, as the live graph would have been.
import type { Reader } from '../graph/graph.ts';
import { type Claim, viewClaim } from '../model/claim.ts';
import type { CodedDocument } from '../model/coded.ts';
import { edgeContext } from '../model/derive.ts';
import { derivedEdges } from '../model/derived-edges.ts';
import { groupBy } from '../model/group.ts';
import {
  type LooseEdge,
  looseDerived,
  looseRecord,
  numbered,
  referenceEdges,
  type SubgraphEdge,
  type SubgraphMode,
} from '../model/subgraph.ts';
import { intervalOf, isSaidBy } from '../model/time.ts';
import type { RecordEdgeType } from '../model/vocabulary/index.ts';
import { asSaidBy } from './claims-of.ts';
import type { Ground } from './ground.ts';
import type { Moment } from './moment.ts';
import { isDrawn } from './neighbourhood-now.ts';
import { nodeThen, type RecordThen, readWholeRecordThen } from './past.ts';
import { now } from './record-part.ts';

/** Null when nothing had this id. One round trip, for the whole record. @throws RecordTooLarge */
export async function groundThen(
  reader: Reader,
  id: string,
  mode: SubgraphMode,
  moment: Moment,
): Promise<Ground | null> {
  const record = await readWholeRecordThen(reader, moment.knownAt ?? now);
  const { things, world } = record;
  const asked = things.get(id);
  if (!asked?.labels.includes('Entity')) return null;
  const node = (one: string) => nodeThen(record, things.get(one)!);
  const start = mode === 'PROJECTED' ? world.canonical(id) : id;
  const claims = claimsThen(record, moment);
  const drawn = mode === 'PROJECTED' ? projected(record, claims) : recorded(record, claims, moment);
  const edges = numbered(drawn.filter(isDrawn));
  const at = groupBy(
    edges.flatMap((edge) => [
      { end: edge.from, other: edge.to, edge },
      { end: edge.to, other: edge.from, edge },
    ]),
    ({ end }) => end,
  );
  return {
    start: node(start),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    async next(frontier, seen, limit) {
      const [known, weights] = [new Set(seen), new Map<string, number>()];
      for (const { other, edge } of frontier.flatMap((one) => at.get(one) ?? []))
        if (!known.has(other)) weights.set(other, (weights.get(other) ?? 0) + weightOf(edge));
      return [...weights]
        .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
        .slice(0, limit)
        .map(([one]) => node(one));
    },
    async among(nodes, limit) {
      return edges.filter(({ from, to }) => nodes.has(from) && nodes.has(to)).slice(0, limit);
    },
  };
}

function weightOf({ support }: SubgraphEdge): number {
  return support?.claimIds.length ?? 0;
}

/** The claims that had been said by then, of the dossier if one is asked for. */
function claimsThen({ world }: RecordThen, { asOf, dossier }: Moment): Claim[] {
  return [...world.claims.values()]
    .filter((claim) => dossier === null || claim.dossier === dossier)
    .map((claim) => viewClaim(world, claim))
    .filter(({ spoken }) => isSaidBy(spoken, asOf))
    .map((claim) => asSaidBy(claim, asOf));
}

function projected({ things, world }: RecordThen, claims: readonly Claim[]): LooseEdge[] {
  const name = (id: string) => world.entities.get(id)?.name ?? id;
  const reference = [...world.entities.keys()].flatMap((id) =>
    things
      .get(id)!
      .edges.filter(({ type, to }) => isReference(type) && world.entities.has(to))
      .map(({ type, to, properties }) =>
        looseRecord(type as RecordEdgeType, world.canonical(id), world.canonical(to), properties, name),
      ),
  );
  return [...derivedEdges(claims, edgeContext(world)).map(looseDerived), ...reference];
}

function isReference(type: string): boolean {
  return (referenceEdges as readonly string[]).includes(type);
}

function recorded({ things, world }: RecordThen, claims: readonly Claim[], moment: Moment): LooseEdge[] {
  const documents = [...world.documents.values()].filter((document) => isPublished(document, moment));
  const present = new Set([...world.entities.keys(), ...[...documents, ...claims].map(({ id }) => id)]);
  const name = (id: string) => String(things.get(id)?.properties['name'] ?? id);
  return [...present].flatMap((id) =>
    things
      .get(id)!
      .edges.filter(({ to }) => present.has(to))
      .map(({ type, to, properties }) => looseRecord(type as RecordEdgeType, id, to, properties, name)),
  );
}

/** Had the document been published by then, and does it belong to the dossier asked for? */
function isPublished(document: CodedDocument, { asOf, dossier }: Moment): boolean {
  const date = document.published ?? document.bounds;
  return (
    (dossier === null || document.dossier === dossier) &&
    isSaidBy(date === null ? null : intervalOf(date), asOf)
  );
}
