// Show me the part of the graph that fits: the claims that pass a filter, what they name, and the edges that
// rest on them.
import type { Reader } from '../graph/graph.ts';
import type { SubgraphEdge, SubgraphMode, SubgraphNode } from '../model/subgraph.ts';
import type { NodeLabel, Stance } from '../model/vocabulary/index.ts';
import type { Subjects } from './examples.ts';
import { mostEdges, type Neighbourhood } from './neighbourhood.ts';
import { edgesAmong } from './neighbourhood-now.ts';
import type { Question } from './question.ts';
import { drawThen } from './shared/drawing-then.ts';
import { type Asked, isOfNow, type Moment, momentOf } from './shared/moment.ts';
import { readNodes } from './shared/nodes.ts';
import { readTwins } from './shared/twins.ts';
import { type ClaimsThatFit, type Fitting, fittingNow, fittingThen } from './subgraph-claims.ts';

export const subgraphQuestion = {
  name: 'subgraph',
  asks: 'Show me the part of the graph that fits.',
  group: 'How things hang together',
  example: {
    title: 'The graph of a dossier, or of what one actor says',
    variables: ({ actors, demand }: Subjects) => ({
      where: actors?.[0] ? { actors: [actors[0]] } : { about: demand ?? 'demand:…' },
    }),
    query: `# The part of the graph that fits. where: { stance: [REJECTS, DENIES] } shows only what is turned down.
query Subgraph($where: SubgraphFilter) {
  subgraph(where: $where, first: 60, mode: PROJECTED) {
    nodes { id name kind }
    edges {
      sentence
      type
      from { id }
      to { id }
      support {
        claims { count nodes(first: 2) { paraphrase quotes { exact } } }
        origins { count }
        disputed
      }
    }
    truncated
  }
}
`,
  },
} as const satisfies Question;

/** What the subgraph holds; null or absent: any. Ids match whatever judgements join them to. */
export interface SubgraphWhere {
  /** Only these things, whether or not a claim names them. */
  readonly ids?: readonly string[] | null | undefined;
  /** Only things of these kinds. */
  readonly kinds?: readonly NodeLabel[] | null | undefined;
  /** Claims of any of these actors, or of who represents them. */
  readonly actors?: readonly string[] | null | undefined;
  /** Claims that bear on this issue. */
  readonly issue?: string | null | undefined;
  /** Claims about this demand, these talks or this claim, or under its condition. */
  readonly about?: string | null | undefined;
  /** Claims that this source carried, anywhere in the chain. */
  readonly source?: string | null | undefined;
  readonly document?: string | null | undefined;
  readonly stance?: readonly Stance[] | null | undefined;
}

export interface SubgraphSize {
  /** Nodes at the most, 1 to 500. */
  readonly first: number;
  readonly mode: SubgraphMode;
}

/** Ids that a filter names and that nothing has, or had then. */
export interface UnknownIds {
  readonly unknown: readonly string[];
}

/** The graph that is filtered: the live one, or that of another moment. */
interface Filtered {
  /** Null: nothing has this id. */
  canonical(id: string): string | null;
  fitting(fit: ClaimsThatFit): Promise<Fitting>;
  nodes(ids: readonly string[]): Promise<readonly SubgraphNode[]>;
  among(nodes: ReadonlyMap<string, SubgraphNode>): Promise<readonly SubgraphEdge[]>;
  readonly claims: Neighbourhood['claims'];
}

/**
 * The part of the graph that fits. In RECORD mode the latest claims with what each names, in PROJECTED mode what
 * most claims name first; what the filter asks about comes before both. Five round trips; under `asOf`, `knownAt` or
 * `dossier` the whole record is read, in one.
 * @throws BadDate for times that are none; RecordTooLarge
 */
export async function subgraph(
  reader: Reader,
  where: SubgraphWhere,
  { first, mode }: SubgraphSize,
  asked: Asked = {},
): Promise<Neighbourhood | UnknownIds> {
  const moment = momentOf(asked);
  const isNow = isOfNow(moment);
  const { ids = null, kinds = null, actors, issue, about, source, document, stance } = where;
  const filters = [...(actors ?? []), issue, about, source, document].flatMap((id) => id ?? []);
  const named = [...(ids ?? []), ...filters];
  const graph = isNow ? await filteredNow(reader, named, mode) : await filteredThen(reader, mode, moment);
  const unknown = named.filter((id) => graph.canonical(id) === null);
  if (unknown.length > 0) return { unknown };
  const canonical = (id: string | null | undefined) => (id ? graph.canonical(id)! : '');
  const fitting = await graph.fitting({
    actors: (actors ?? []).map(canonical),
    issue: canonical(issue),
    target: canonical(about),
    source: canonical(source),
    document: canonical(document),
    stances: stance ?? [],
  });
  const shown = (id: string) => (mode === 'PROJECTED' ? canonical(id) : id);
  const isNarrowed = filters.length > 0 || (stance ?? []).length > 0;
  const candidates = candidateIds(fitting, mode, {
    asked: filters.map(shown),
    only: ids?.map(shown) ?? null,
    isNarrowed,
  });
  const isOfKind = (id: string) =>
    kinds === null || kinds.some((kind) => id.startsWith(`${kind.toLowerCase()}:`));
  const fit = candidates.filter(isOfKind);
  const listed = fit.slice(0, first);
  const found = new Map((await graph.nodes(listed)).map((node) => [node.id, node]));
  const nodes = new Map(listed.flatMap((id) => found.get(id) ?? []).map((node) => [node.id, node]));
  const edges = await graph.among(nodes);
  const resting = new Set(fitting.claims.map(({ id }) => id));
  const isFit = ({ support }: SubgraphEdge) =>
    !isNarrowed || support === null || support.claimIds.some((id) => resting.has(id));
  return {
    nodes: [...nodes.values()],
    edges: edges.slice(0, mostEdges).filter(isFit),
    truncated: fit.length > first || edges.length > mostEdges || (ids === null && fitting.truncated),
    claims: graph.claims,
  };
}

/** The ids of what belongs to the subgraph, in the order in which it is cut. */
function candidateIds(
  { claims }: Fitting,
  mode: SubgraphMode,
  {
    asked,
    only,
    isNarrowed,
  }: { asked: readonly string[]; only: readonly string[] | null; isNarrowed: boolean },
): string[] {
  const isUndrawn = (id: string) => mode === 'PROJECTED' && /^(claim|document):/.test(id);
  const byClaims =
    mode === 'RECORD'
      ? claims.flatMap(({ id, names }) => [id, ...names])
      : mostNamed(claims.flatMap((one) => one.names));
  const all = [...new Set([...asked, ...byClaims])].filter((id) => !isUndrawn(id));
  if (only === null) return all;
  // A claim that is asked for and does not fit the rest of the filter is left out; other things are not.
  const known = new Set(all);
  return [...new Set(only)].filter(
    (id) => !isUndrawn(id) && (!isNarrowed || !id.startsWith('claim:') || known.has(id)),
  );
}

function mostNamed(ids: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1);
  return [...times].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
}

/** One round trip here, two for the claims, one for the nodes and one for the edges. */
async function filteredNow(reader: Reader, ids: readonly string[], mode: SubgraphMode): Promise<Filtered> {
  const twins = await readTwins(reader, ids);
  return {
    canonical: twins.canonical,
    fitting: (fit) => fittingNow(reader, fit, mode),
    nodes: (wanted) => readNodes(reader, wanted),
    among(nodes) {
      const joined = mode === 'PROJECTED' ? twins.with(nodes.keys()) : [...nodes.keys()];
      return edgesAmong(reader, mode, nodes, joined, mostEdges + 1);
    },
    claims: null,
  };
}

async function filteredThen(reader: Reader, mode: SubgraphMode, moment: Moment): Promise<Filtered> {
  const { record, claims, edges, node, has } = await drawThen(reader, mode, moment);
  const { world, things } = record;
  const present = new Set(claims.map(({ id }) => id));
  // A claim that had not been said, or is of another dossier, is not there.
  const isThere = (id: string) => has(id) && (!id.startsWith('claim:') || present.has(id));
  const namesOf = (id: string) =>
    things
      .get(id)!
      .edges.map(({ to }) => to)
      .filter(isThere);
  return {
    canonical: (id) => (has(id) ? world.canonical(id) : null),
    fitting: async (fit) => fittingThen(world, claims, fit, mode, namesOf),
    nodes: async (ids) => ids.filter(isThere).map(node),
    among: async (nodes) =>
      edges.filter(({ from, to }) => nodes.has(from) && nodes.has(to)).slice(0, mostEdges + 1),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
  };
}
