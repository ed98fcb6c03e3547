// A part of the graph as people draw it and as exports write it: nodes, edges that can be read aloud, and
// whether more belongs to it than is there.
import type { DerivedEdge } from './derived-edges.ts';
import { type DrawnSupport, drawnSupport } from './drawn-support.ts';
import { recordSentence } from './edge-sentences.ts';
import type { Properties } from './thing.ts';
import { type DerivedEdgeType, derivedEdges, type RecordEdgeType, recordEdges } from './vocabulary/index.ts';

/** Two ways to look at the graph: what claims draw, or the claims themselves with all they link. */
export const subgraphModes = [
  {
    name: 'PROJECTED',
    gloss: 'Derived edges (DEMANDS, REPORTED_BY, HELD_AT …) and reference data; no claims, no documents.',
  },
  { name: 'RECORD', gloss: 'Everything as it is coded: claims, documents and every edge of record.' },
] as const;
export type SubgraphMode = (typeof subgraphModes)[number]['name'];

export interface SubgraphNode {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
}

export interface SubgraphEdge {
  /** From, type, to, and a number where several are alike; unique in its subgraph. */
  readonly id: string;
  readonly type: DerivedEdgeType | RecordEdgeType;
  readonly from: string;
  readonly to: string;
  /** The edge read aloud, with names. */
  readonly sentence: string;
  /** Of an edge of record; a derived one has its support. */
  readonly properties: Properties;
  /** What a derived edge is drawn from; null for an edge of record. */
  readonly support: DrawnSupport | null;
}

export interface Subgraph {
  /** The one asked about first, then the nearer first. */
  readonly nodes: readonly SubgraphNode[];
  /** In order of their ids; both ends are among the nodes. */
  readonly edges: readonly SubgraphEdge[];
  /** True when more belongs to it than was read. */
  readonly truncated: boolean;
}

/** Edges of record between things that are neither claims nor documents: the coder's judgement. */
export const referenceEdges: readonly RecordEdgeType[] = recordEdges
  .filter(({ from }) => from !== 'Claim' && from !== 'Document')
  .map(({ type }) => type);

/** The types of the edges of the projected graph: what claims draw, and reference data. */
export const projectedTypes: readonly (DerivedEdgeType | RecordEdgeType)[] = [
  ...new Set([...derivedEdges.map(({ type }) => type), ...referenceEdges]),
];

/** An edge of a subgraph before it is numbered. */
export type LooseEdge = Omit<SubgraphEdge, 'id'>;

export function looseDerived({ type, from, to, sentence, support }: DerivedEdge): LooseEdge {
  return { type, from, to, sentence, properties: {}, support: drawnSupport(support) };
}

/** @param name the name of a thing by its id */
export function looseRecord(
  type: RecordEdgeType,
  from: string,
  to: string,
  properties: Properties,
  name: (id: string) => string,
): LooseEdge {
  const sentence = recordSentence(type, name(from), name(to), properties);
  return { type, from, to, sentence, properties, support: null };
}

/** Edges in order with their ids; such as are alike in everything become one. */
export function numbered(edges: readonly LooseEdge[]): SubgraphEdge[] {
  const key = ({ from, type, to }: LooseEdge) => `${from} ${type} ${to}`;
  const distinct = new Map(edges.map((edge) => [`${key(edge)} ${text(edge.properties)}`, edge]));
  const seen = new Map<string, number>();
  return [...distinct]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, edge]) => {
      const alike = (seen.get(key(edge)) ?? 0) + 1;
      seen.set(key(edge), alike);
      return { id: alike === 1 ? key(edge) : `${key(edge)} ${alike}`, ...edge };
    });
}

function text(properties: Properties): string {
  return JSON.stringify(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));
}
