// How are two things connected? The shortest paths between them, each edge in words.
import type { Reader } from '../graph/graph.ts';
import type { Claim } from '../model/claim.ts';
import {
  projectedTypes,
  type SubgraphEdge,
  type SubgraphMode,
  type SubgraphNode,
} from '../model/subgraph.ts';
import { type DerivedEdgeType, type RecordEdgeType, recordEdges } from '../model/vocabulary/index.ts';
import type { Subjects } from './examples.ts';
import { shortestPaths } from './path-search.ts';
import { type Walk, walkNow, walkThen } from './path-walk.ts';
import type { Question } from './question.ts';
import { type Asked, isOfNow, momentOf } from './shared/moment.ts';
import { readClaims } from './shared/whole-claims.ts';

export const pathQuestion = {
  name: 'path',
  asks: 'How are these two connected?',
  group: 'How things hang together',
  example: {
    title: 'How are these two connected?',
    variables: ({ actors, demand, talks }: Subjects) => ({
      from: actors?.[0] ?? 'actor:…',
      to: actors?.[1] ?? demand ?? talks ?? 'actor:…',
    }),
    query: `# How are these two connected? mode: PROJECTED walks what claims draw instead of the claims themselves;
# through: [HELD_BY, ABOUT] walks only such edges.
query Path($from: ID!, $to: ID!) {
  path(from: $from, to: $to, maxLength: 6, first: 5, mode: RECORD) {
    status
    length
    count
    through
    paths {
      steps {
        edges { sentence type }
        to { name ... on Claim { paraphrase quotes { exact } document { title } } }
      }
    }
    truncated
  }
}
`,
  },
} as const satisfies Question;

export type EdgeType = DerivedEdgeType | RecordEdgeType;

/** Edges that join whatever stands in one article or paper: no connection that somebody stated. */
const ofArticles: ReadonlySet<EdgeType> = new Set(['EVIDENCED_BY', 'PUBLISHED_BY', 'RETELLS', 'MENTIONS']);

/** How long a path may be at the most. */
export const mostLength = 10;
/** How many paths an answer holds at the most. */
export const mostPaths = 50;
/** How many claims of a drawn edge are at hand with their words. */
const mostClaimsOfEdge = 3;

export interface Way {
  readonly from: string;
  readonly to: string;
  /** Edges of the longest path that is looked for, 1 to 10. */
  readonly maxLength: number;
  /** Paths at the most, 1 to 50. */
  readonly first: number;
  readonly mode: SubgraphMode;
  /** The types of edge that are walked. Null: all of the mode but those of articles. */
  readonly through: readonly EdgeType[] | null;
}

export const pathStatuses = [
  { name: 'FOUND', gloss: 'There are paths.' },
  { name: 'SAME', gloss: 'Both are one thing, or are judged to be one.' },
  { name: 'FARTHER', gloss: 'No path is as short as was asked for; a longer one may join them.' },
  { name: 'APART', gloss: 'No path of any length joins them, along the edges that were walked.' },
] as const;
export type PathStatus = (typeof pathStatuses)[number]['name'];

export interface PathStep {
  readonly from: SubgraphNode;
  readonly to: SubgraphNode;
  /** All edges that join the two, at least one, in order of their ids; either may be where an edge starts. */
  readonly edges: readonly SubgraphEdge[];
}

export interface GraphPath {
  readonly nodes: readonly SubgraphNode[];
  readonly steps: readonly PathStep[];
}

export interface Paths {
  readonly status: PathStatus;
  /** The ends, each as the first of those that judgements join it to. */
  readonly from: SubgraphNode;
  readonly to: SubgraphNode;
  readonly mode: SubgraphMode;
  /** The types of edge that were walked. */
  readonly through: readonly EdgeType[];
  /** How many edges the shortest paths have; null: none was found. */
  readonly length: number | null;
  /** How many shortest paths there are. */
  readonly count: number;
  /** The first of them, by the ids on the way. */
  readonly paths: readonly GraphPath[];
  readonly truncated: boolean;
  /** The claims on the paths, and some behind drawn edges, with their words. */
  readonly words: ReadonlyMap<string, Claim>;
  /** All claims of another moment; null: as the live graph has them. */
  readonly claims: ReadonlyMap<string, Claim> | null;
}

/** One of both ends is not known, or was not then. */
export interface UnknownEnd {
  readonly unknown: 'from' | 'to';
}

/**
 * The shortest paths. Now: one round trip for the ends, one a level (at most `maxLength` of them), three for what
 * is on the paths. Under `asOf`, `knownAt` or `dossier` the whole record is read, in one.
 * @throws BadDate for times that are none; RecordTooLarge
 */
export async function path(reader: Reader, way: Way, asked: Asked = {}): Promise<Paths | UnknownEnd> {
  const moment = momentOf(asked);
  const isNow = isOfNow(moment);
  const through = way.through ?? defaultTypes(way);
  const walk = isNow
    ? await walkNow(reader, [way.from, way.to], way.mode, through)
    : await walkThen(reader, way.mode, through, moment);
  const [start, end] = [walk.canonical(way.from), walk.canonical(way.to)];
  if (start === null) return { unknown: 'from' };
  if (end === null) return { unknown: 'to' };
  const isSame = start === end;
  const found = isSame ? null : await shortestPaths(start, end, way.maxLength, way.first, walk.lookAround);
  const on = new Set([start, end, ...(found?.paths ?? []).flat()]);
  const { nodes, edges } = await walk.among([...on].sort());
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const paths = (found?.paths ?? []).map((ids) => pathOf(ids, byId, edges));
  const words = await wordsOn(reader, paths, walk);
  return {
    status: isSame ? 'SAME' : paths.length > 0 ? 'FOUND' : found!.isApart ? 'APART' : 'FARTHER',
    from: byId.get(start)!,
    to: byId.get(end)!,
    mode: way.mode,
    through,
    length: found?.length ?? null,
    count: found?.count ?? 0,
    paths,
    truncated: found?.truncated ?? false,
    words,
    claims: walk.claims,
  };
}

/** The types of edge that a mode walks. */
export function edgeTypesOf(mode: SubgraphMode): readonly EdgeType[] {
  return mode === 'PROJECTED' ? projectedTypes : recordEdges.map(({ type }) => type);
}

/** Where an end is an article, so are its edges; elsewhere they would join all that stands in one. */
function defaultTypes({ from, to, mode }: Way): EdgeType[] {
  if (mode === 'PROJECTED') return [...projectedTypes];
  const isOfArticle = [from, to].some((id) => id.startsWith('document:'));
  return edgeTypesOf(mode).filter((type) => isOfArticle || !ofArticles.has(type));
}

function pathOf(
  ids: readonly string[],
  byId: ReadonlyMap<string, SubgraphNode>,
  edges: readonly SubgraphEdge[],
): GraphPath {
  const nodes = ids.map((id) => byId.get(id)!);
  const steps = nodes.slice(1).map((to, i): PathStep => {
    const from = nodes[i]!;
    const joins = (edge: SubgraphEdge) =>
      (edge.from === from.id && edge.to === to.id) || (edge.from === to.id && edge.to === from.id);
    return { from, to, edges: edges.filter(joins) };
  });
  return { nodes, steps };
}

async function wordsOn(
  reader: Reader,
  paths: readonly GraphPath[],
  { claims }: Walk,
): Promise<Map<string, Claim>> {
  const nodes = paths.flatMap((one) => one.nodes).map(({ id }) => id);
  const drawn = paths
    .flatMap(({ steps }) => steps.flatMap(({ edges }) => edges))
    .flatMap(({ support }) => support?.claimIds.slice(0, mostClaimsOfEdge) ?? []);
  const ids = [...new Set([...nodes.filter((id) => id.startsWith('claim:')), ...drawn])];
  const found = claims ? ids.map((id) => claims.get(id)!) : await readClaims(reader, ids);
  return new Map(found.map((claim) => [claim.id, claim]));
}
