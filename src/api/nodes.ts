// The values behind GraphQL types. A thing may be at hand in part (a reference with its name) or whole; what
// is missing is loaded, once for all that ask at the same depth.
import type { Claim, DocumentRef, Ref } from '../model/claim.ts';
import type { Drift } from '../model/coded.ts';
import type { DrawnSupport } from '../model/drawn-support.ts';
import type { Support } from '../model/support.ts';
import type { Role } from '../model/vocabulary/index.ts';
import type { Drawn } from '../queries/look-ups/drawn.ts';
import type { Neighbour } from '../queries/look-ups/nodes-below.ts';
import type { Moment } from '../queries/shared/moment.ts';
import { canonicalId, type NodeValue } from '../queries/shared/nodes.ts';
import type { ToldAccount } from '../queries/talks-claims.ts';
import type { Context } from './context.ts';

/** A reference, a whole node, or a document as a claim names it. */
export type NodeLike = Ref | NodeValue | ToldTalksValue | DocumentRef | Claim;

/** Talks as they were at a moment that was asked about, with what is said of them then. */
export interface ToldTalksValue extends NodeValue {
  readonly told: { readonly account: ToldAccount; readonly moment: Moment };
}

/** A claim at hand, or only its id. */
export type ClaimLike = Claim | { readonly id: string; readonly kind: 'Claim' };

export interface RestatementValue {
  readonly claim: string;
  readonly drift: readonly Drift[];
}
export interface AssertionValue {
  readonly role: Role;
  readonly to: Ref;
}
export interface ConditionValue {
  readonly type: 'IF' | 'UNLESS';
  readonly to: Ref;
}
/** A derived edge with the node that it was asked at; `other` is its other end. */
export interface DrawnValue extends Drawn {
  readonly at: NodeLike;
}

/** A tie seen from `of`. */
export interface TieValue extends Neighbour {
  readonly of: NodeLike;
}
export type MentionValue = TieValue;

/** A support with its claims at hand, or as a derived edge keeps it. */
export type SupportLike = Support | DrawnSupport;

/** What stands behind a number: how many, and which, read only when they are selected. */
export interface Behind {
  readonly count: number;
  first(size: number, context: Context): Promise<readonly { readonly id: string }[]>;
}

const typeByPrefix: Readonly<Record<string, string>> = {
  actor: 'Actor',
  issue: 'Issue',
  demand: 'Demand',
  venue: 'Venue',
  talks: 'Talks',
  source: 'InformationSource',
  document: 'Document',
  claim: 'Claim',
};

/** The GraphQL type of a node, told by its id. */
export function typeOf({ id }: { readonly id: string }): string {
  return typeByPrefix[id.slice(0, id.indexOf(':'))]!;
}

/** The id that judgements resolve a node to; its own when it stands alone. */
export function canonicalOf(value: NodeLike): string {
  if ('properties' in value) return canonicalId(value);
  return 'canonical' in value ? value.canonical : value.id;
}

/** The whole node behind a value; null when it has gone since. */
export function wholeNode(value: NodeLike, context: Context): NodeValue | Promise<NodeValue | null> {
  return 'properties' in value ? value : context.loaders.node.load(value.id);
}

/** The whole claim behind a value; null when it has gone since. */
export function wholeClaim(value: ClaimLike | NodeLike, context: Context): Claim | Promise<Claim | null> {
  return 'stance' in value ? value : context.loaders.claim.load(value.id);
}

/** A property of a node as it stands, null when it is not stated. */
export async function property<T>(value: NodeLike, context: Context, key: string): Promise<T | null> {
  const node = await wholeNode(value, context);
  return ((node?.properties[key] as T | undefined) ?? null) as T | null;
}

/** Claims by id, as far as they are still there, in the order of the ids. */
export async function claimsById(ids: readonly string[], { loaders }: Context): Promise<Claim[]> {
  const found = await loaders.claim.loadMany([...ids]);
  return found.flatMap((one) => {
    if (one instanceof Error) throw one;
    return one ?? [];
  });
}
