// A coded thing as it is recorded: a node of record with its properties and its outgoing edges. What a
// dossier says, what a revision's body holds and what is written to the graph are all this one shape.
import { createHash } from 'node:crypto';

export type Scalar = string | number | boolean;
/** Properties hold scalars and flat lists of one type; what is not stated is absent, never null. */
export type Properties = Readonly<Record<string, Scalar | readonly Scalar[]>>;

export interface CodedEdge {
  readonly type: string;
  readonly to: string;
  readonly properties: Properties;
}

export interface Thing {
  /** Global and readable: `actor:russia`, `claim:document/id`. */
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
  readonly edges: readonly CodedEdge[];
}

/**
 * The canonical JSON of a thing: keys sorted, labels sorted, edges in order of type, target and properties.
 * Two codings that say the same have the same text, whatever order they were written in.
 */
export function canonicalBody(thing: Thing): string {
  const edges = thing.edges
    .map((edge) => ({ type: edge.type, to: edge.to, properties: sorted(edge.properties) }))
    .map((edge) => [JSON.stringify(edge), edge] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, edge]) => edge);
  return JSON.stringify({
    id: thing.id,
    labels: [...thing.labels].sort(),
    properties: sorted(thing.properties),
    edges,
  });
}

/** The thing that a canonical body says. */
export function parseBody(body: string): Thing {
  return JSON.parse(body) as Thing;
}

/** SHA-256 in hex of a canonical body. */
export function digestOf(body: string): string {
  return createHash('sha256').update(body, 'utf8').digest('hex');
}

/** Every id that a thing names, its own first. */
export function namedIds(thing: Thing): string[] {
  return [...new Set([thing.id, ...thing.edges.map((edge) => edge.to)])];
}

function sorted(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));
}
