// What paths are walked on: the live graph by fixed texts, or the graph of another moment, drawn whole. Things
// that judgements join are one, at the first of them.
import type { Reader, Row } from '../graph/graph.ts';
import type { Claim } from '../model/claim.ts';
import { groupBy } from '../model/group.ts';
import {
  type LooseEdge,
  looseRecord,
  numbered,
  projectedTypes,
  type SubgraphEdge,
  type SubgraphMode,
  type SubgraphNode,
} from '../model/subgraph.ts';
import { type RecordEdgeType, recordEdges } from '../model/vocabulary/index.ts';
import { isDrawn, looseOf } from './neighbourhood-now.ts';
import type { Joint, LookAround } from './path-search.ts';
import { drawThen } from './shared/drawing-then.ts';
import type { Moment } from './shared/moment.ts';
import { readNodes } from './shared/nodes.ts';
import { readTwins } from './shared/twins.ts';

export interface Walk {
  /** The canonical id of an end; null when nothing has its id. */
  canonical(id: string): string | null;
  readonly lookAround: LookAround;
  /** The things on paths, and the edges among them. */
  among(ids: readonly string[]): Promise<{ nodes: readonly SubgraphNode[]; edges: readonly SubgraphEdge[] }>;
  /** The claims of another moment; null: the live ones. */
  readonly claims: ReadonlyMap<string, Claim> | null;
}

/** How many pairs of things joined by an edge one level reads at the most. */
export const mostBeside = 5_000;
/** How many edges are read among the things on paths. */
const mostOnPaths = 5_000;

const projected = projectedTypes.join('|');
const recorded = recordEdges.map(({ type }) => type).join('|');

const texts = {
  PROJECTED: {
    beside: `
MATCH (b:Entity) WHERE b.id IN $ids AND NOT b:Claim AND NOT b:Document
MATCH (b)-[r:${projected}]-(c:Entity) WHERE NOT c:Claim AND NOT c:Document AND type(r) IN $through
RETURN DISTINCT b.canonical AS of, c.canonical AS id ORDER BY id, of LIMIT $limit`,
    among: `
MATCH (x:Entity) WHERE x.id IN $ids AND NOT x:Claim AND NOT x:Document
MATCH (x)-[r:${projected}]->(y:Entity) WHERE y.canonical IN $wanted AND type(r) IN $through
RETURN x.canonical AS from, type(r) AS type, y.canonical AS to, properties(r) AS properties
ORDER BY from, type, to LIMIT $limit`,
  },
  RECORD: {
    beside: `
MATCH (b:Entity) WHERE b.id IN $ids
MATCH (b)-[r:${recorded}]-(c:Entity) WHERE r.derived IS NULL AND type(r) IN $through
RETURN DISTINCT b.canonical AS of, c.canonical AS id ORDER BY id, of LIMIT $limit`,
    among: `
MATCH (x:Entity) WHERE x.id IN $ids
MATCH (x)-[r:${recorded}]->(y:Entity) WHERE r.derived IS NULL AND y.canonical IN $wanted AND type(r) IN $through
RETURN x.canonical AS from, type(r) AS type, y.canonical AS to, properties(r) AS properties
ORDER BY from, type, to LIMIT $limit`,
  },
} as const satisfies Record<SubgraphMode, { beside: string; among: string }>;

/** One round trip, one for each level, and two for what is on the paths. */
export async function walkNow(
  reader: Reader,
  asked: readonly string[],
  mode: SubgraphMode,
  through: readonly string[],
): Promise<Walk> {
  const twins = await readTwins(reader, asked);
  return {
    canonical: twins.canonical,
    claims: null,
    async lookAround(ids) {
      const limit = mostBeside + 1;
      const found = await reader.read(texts[mode].beside, { ids: twins.with(ids), through, limit });
      return { found: found.slice(0, mostBeside).map(besideOf), truncated: found.length > mostBeside };
    },
    async among(ids) {
      const nodes = await readNodes(reader, ids);
      const names = new Map(nodes.map(({ id, name }) => [id, name]));
      const values = { ids: twins.with(ids), wanted: [...ids], through, limit: mostOnPaths };
      const found = await reader.read(texts[mode].among, values);
      const loose = found.map((row): LooseEdge => looseOf(row, (id) => names.get(id) ?? id));
      return { nodes, edges: numbered(loose.filter(isDrawn)) };
    },
  };
}

function besideOf(row: Row): Joint {
  return { of: String(row['of']), id: String(row['id']) };
}

/** The same at another moment or in one dossier. One round trip, for the whole record. @throws RecordTooLarge */
export async function walkThen(
  reader: Reader,
  mode: SubgraphMode,
  through: readonly string[],
  moment: Moment,
): Promise<Walk> {
  const { record, claims, edges, node, has } = await drawThen(reader, mode, moment);
  const { canonical } = record.world;
  const walked = edges
    .filter(({ type }) => through.includes(type))
    .map((edge) => joinedEdge(edge, canonical, (id) => node(id).name))
    .filter(isDrawn);
  const beside = groupBy(
    walked.flatMap(({ from, to }): Joint[] => [
      { of: from, id: to },
      { of: to, id: from },
    ]),
    ({ of }) => of,
  );
  return {
    canonical: (id) => (has(id) ? canonical(id) : null),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    async lookAround(ids) {
      return { found: ids.flatMap((id) => beside.get(id) ?? []), truncated: false };
    },
    async among(ids) {
      const wanted = new Set(ids);
      const joined = walked.filter(({ from, to }) => wanted.has(from) && wanted.has(to));
      return { nodes: ids.map(node), edges: numbered(joined) };
    },
  };
}

/** An edge between the first of those that judgements join its ends to. */
function joinedEdge(
  { type, from, to, properties, sentence, support }: SubgraphEdge,
  canonical: (id: string) => string,
  name: (id: string) => string,
): LooseEdge {
  const ends = [canonical(from), canonical(to)] as const;
  if (support !== null) return { type, from: ends[0], to: ends[1], sentence, properties, support };
  return looseRecord(type as RecordEdgeType, ...ends, properties, name);
}
