// The live graph as a ground to walk on: fixed texts, each beginning at the frontier.
import type { Reader, Row } from '../graph/graph.ts';
import { supportOnEdge } from '../model/drawn-support.ts';
import {
  type LooseEdge,
  looseRecord,
  numbered,
  projectedTypes,
  type SubgraphEdge,
  type SubgraphMode,
  type SubgraphNode,
} from '../model/subgraph.ts';
import type { Properties } from '../model/thing.ts';
import { type DerivedEdgeType, type RecordEdgeType, recordEdges } from '../model/vocabulary/index.ts';
import type { Ground } from './shared/ground.ts';
import { nodeOf } from './shared/nodes.ts';

/** The thing itself, the first of those it is joined to, and who is joined to whom at all. */
const starts = `
MATCH (x:Entity) WHERE x.id = $id
MATCH (n:Entity) WHERE n.id = x.canonical
RETURN 'FIRST' AS what, n.id AS id, n.canonical AS canonical, labels(n) AS labels, properties(n) AS properties
UNION ALL
MATCH (x:Entity) WHERE x.id = $id
RETURN 'ITSELF' AS what, x.id AS id, x.canonical AS canonical, labels(x) AS labels, properties(x) AS properties
UNION ALL
MATCH (j:Judgement)-[:JUDGES]->(n:Entity) WHERE j.verdict = 'SAME' AND n.canonical <> n.id
RETURN DISTINCT 'TWIN' AS what, n.id AS id, n.canonical AS canonical, null AS labels, null AS properties`;

const projected = projectedTypes.join('|');
const recorded = recordEdges.map(({ type }) => type).join('|');

const texts = {
  PROJECTED: {
    next: `
MATCH (b:Entity) WHERE b.id IN $ids AND NOT b:Claim AND NOT b:Document
MATCH (b)-[r:${projected}]-(c:Entity) WHERE NOT c:Claim AND NOT c:Document AND NOT c.canonical IN $seen
WITH c.canonical AS id, sum(coalesce(r.claims, 0)) AS weight ORDER BY weight DESC, id LIMIT $limit
MATCH (n:Entity) WHERE n.id = id
RETURN weight, id, labels(n) AS labels, properties(n) AS properties ORDER BY weight DESC, id`,
    among: `
MATCH (x:Entity) WHERE x.id IN $ids AND NOT x:Claim AND NOT x:Document
MATCH (x)-[r:${projected}]->(y:Entity) WHERE y.canonical IN $wanted
RETURN x.canonical AS from, type(r) AS type, y.canonical AS to, properties(r) AS properties
ORDER BY from, type, to LIMIT $limit`,
  },
  RECORD: {
    next: `
MATCH (b:Entity) WHERE b.id IN $ids
MATCH (b)-[r:${recorded}]-(n:Entity) WHERE r.derived IS NULL AND NOT n.id IN $seen
WITH DISTINCT n ORDER BY n.id LIMIT $limit
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties ORDER BY id`,
    among: `
MATCH (x:Entity) WHERE x.id IN $ids
MATCH (x)-[r:${recorded}]->(y:Entity) WHERE r.derived IS NULL AND y.id IN $wanted
RETURN x.id AS from, type(r) AS type, y.id AS to, properties(r) AS properties
ORDER BY from, type, to LIMIT $limit`,
  },
} as const satisfies Record<SubgraphMode, { next: string; among: string }>;

/** Null when nothing has this id. One round trip, and one for each call of `next` and `among`. */
export async function groundNow(reader: Reader, id: string, mode: SubgraphMode): Promise<Ground | null> {
  const rows = await reader.read(starts, { id });
  const start = rows.find(({ what }) => what === (mode === 'PROJECTED' ? 'FIRST' : 'ITSELF'));
  if (!start) return null;
  const twins = mode === 'PROJECTED' ? rows.filter(({ what }) => what === 'TWIN') : [];
  const joined = (ids: readonly string[]) => {
    const wanted = new Set(ids);
    return [
      ...ids,
      ...twins.filter((row) => wanted.has(String(row['canonical']))).map((row) => String(row['id'])),
    ];
  };
  return {
    start: nodeOf(start),
    claims: null,
    async next(frontier, seen, limit) {
      const found = await reader.read(texts[mode].next, { ids: joined(frontier), seen, limit });
      return found.map(nodeOf);
    },
    among: (nodes, limit) => edgesAmong(reader, mode, nodes, joined([...nodes.keys()]), limit),
  };
}

/**
 * The edges of the live graph whose ends are both among the nodes, in order. One round trip.
 * @param ids the ids of the nodes, in PROJECTED mode with all that judgements join to them
 */
export async function edgesAmong(
  reader: Reader,
  mode: SubgraphMode,
  nodes: ReadonlyMap<string, SubgraphNode>,
  ids: readonly string[],
  limit: number,
): Promise<SubgraphEdge[]> {
  const found = await reader.read(texts[mode].among, { ids, wanted: [...nodes.keys()], limit });
  const name = (end: string) => nodes.get(end)?.name ?? end;
  return numbered(found.map((row) => looseOf(row, name)).filter(isDrawn));
}

/** Decodes a row with `from`, `type`, `to` and `properties`. */
export function looseOf(row: Row, name: (id: string) => string): LooseEdge {
  const [type, from, to] = [String(row['type']), String(row['from']), String(row['to'])];
  const properties = row['properties'] as Properties;
  if (properties['derived'] !== true) return looseRecord(type as RecordEdgeType, from, to, properties, name);
  const sentence = String(properties['sentence']);
  return {
    type: type as DerivedEdgeType,
    from,
    to,
    sentence,
    properties: {},
    support: supportOnEdge(properties),
  };
}

/** What judgements join to one is not tied to itself. */
export function isDrawn({ from, to, support }: LooseEdge): boolean {
  return from !== to || support !== null;
}
