// The graph of another moment, or of one dossier, drawn whole: by the rules from what had been said and was
// known, as the live graph would have been.
import type { Reader } from '../../graph/graph.ts';
import { type Claim, viewClaim } from '../../model/claim.ts';
import type { CodedDocument } from '../../model/coded.ts';
import { edgeContext } from '../../model/derive.ts';
import { derivedEdges } from '../../model/derived-edges.ts';
import {
  type LooseEdge,
  looseDerived,
  looseRecord,
  numbered,
  referenceEdges,
  type SubgraphEdge,
  type SubgraphMode,
} from '../../model/subgraph.ts';
import { intervalOf, isSaidBy } from '../../model/time.ts';
import type { RecordEdgeType } from '../../model/vocabulary/index.ts';
import { isDrawn } from '../neighbourhood-now.ts';
import { asSaidBy } from './claims-of.ts';
import { requireDossierIn } from './known-dossier.ts';
import type { Moment } from './moment.ts';
import type { NodeValue } from './nodes.ts';
import { nodeThen, type RecordThen, readWholeRecordThen } from './past.ts';
import { now } from './record-part.ts';

export interface DrawingThen {
  readonly record: RecordThen;
  /** The claims that had been said by then, of the dossier if one is asked for. */
  readonly claims: readonly Claim[];
  readonly edges: readonly SubgraphEdge[];
  /** A thing of the record as the live graph showed it. */
  node(id: string): NodeValue;
  /** Does an entity, a document or a claim have this id? */
  has(id: string): boolean;
}

/** The whole graph of a moment. One round trip. @throws UnknownDossier, RecordTooLarge */
export async function drawThen(reader: Reader, mode: SubgraphMode, moment: Moment): Promise<DrawingThen> {
  const record = await readWholeRecordThen(reader, moment.knownAt ?? now);
  requireDossierIn(record.things, moment);
  const { things } = record;
  const claims = claimsThen(record, moment);
  const drawn = mode === 'PROJECTED' ? projected(record, claims) : recorded(record, claims, moment);
  return {
    record,
    claims,
    edges: numbered(drawn.filter(isDrawn)),
    node: (id) => nodeThen(record, things.get(id)!),
    has: (id) => things.get(id)?.labels.includes('Entity') ?? false,
  };
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
