// Look-ups of the root: things by id, and lists of them with filters. Ids are checked for their kind here, so
// that a mistaken one is an error and never an empty answer.
import { intervalOf } from '../../model/time.ts';
import { type ClaimFilter, countClaims, type DayRange, pageClaims } from '../../queries/look-ups/claims.ts';
import {
  countList,
  type ListFilter,
  type ListKey,
  type ListName,
  pageList,
} from '../../queries/look-ups/lists.ts';
import type { Order } from '../../queries/shared/page.ts';
import { type Connection, connectionOf, type PageArguments, pageRequest } from '../connections.ts';
import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import type * as sdl from '../types.generated.ts';
import { found } from './found.ts';

/** What ids of a kind begin with; sources may be actors that speak. */
const prefixes = {
  Actor: ['actor'],
  Demand: ['demand'],
  Issue: ['issue'],
  Venue: ['venue'],
  Talks: ['talks'],
  Source: ['source', 'actor'],
  Document: ['document'],
  Claim: ['claim'],
} as const satisfies Record<string, readonly string[]>;
type Kind = keyof typeof prefixes;

/** Refuses an id of another kind. @throws BAD_INPUT */
export function checkKind(argument: string, kind: Kind, id: string): void {
  const wanted: readonly string[] = prefixes[kind];
  if (wanted.some((prefix) => id.startsWith(`${prefix}:`))) return;
  const shapes = wanted.map((prefix) => `${prefix}:…`).join(' or ');
  throw badInput(argument, `expected an id like ${shapes}, got "${id}"`);
}

/** A look-up by id of one kind. */
export function byId(kind: Exclude<Kind, 'Claim' | 'Document'>) {
  return async (_: unknown, { id }: { readonly id: string }, { loaders }: Context) => {
    checkKind('id', kind, id);
    const node = await loaders.node.load(id);
    return found('id', id, node?.labels.includes(kind) ? node : null);
  };
}

export async function claimById(_: unknown, { id }: { readonly id: string }, { loaders }: Context) {
  checkKind('id', 'Claim', id);
  return found('id', id, await loaders.claim.load(id));
}

export async function documentById(_: unknown, { id }: { readonly id: string }, { loaders }: Context) {
  checkKind('id', 'Document', id);
  return found('id', id, await loaders.document.load(id));
}

export type ListOrder = 'ID' | 'NAME' | 'LATEST_FIRST' | 'EARLIEST_FIRST';
interface ListArguments extends PageArguments {
  readonly where?: object | null | undefined;
  readonly orderBy?: ListOrder | null | undefined;
}

/** What lists go by, and which way. */
export const orders: Readonly<Record<ListOrder, readonly [ListKey, Order]>> = {
  ID: ['ID', 'ASCENDING'],
  NAME: ['NAME', 'ASCENDING'],
  LATEST_FIRST: ['DATE', 'DESCENDING'],
  EARLIEST_FIRST: ['DATE', 'ASCENDING'],
};

/** A list of one kind; `kinds` names the filters that are ids, with the kind that they expect. */
export function listOf(name: ListName, kinds: Readonly<Record<string, Kind>> = {}) {
  return (_: unknown, { where, orderBy, ...args }: ListArguments, { read }: Context): Connection => {
    const filter = labelled((where ?? {}) as ListFilter);
    for (const [key, kind] of Object.entries(kinds))
      if (typeof filter[key] === 'string') checkKind(`where.${key}`, kind, filter[key]);
    const [key, order] = orders[orderBy ?? 'ID'];
    const request = pageRequest(args);
    return connectionOf(
      () => read((reader) => pageList(reader, name, filter, key, order, request)),
      () => read((reader) => countList(reader, name, filter)),
    );
  };
}

/** Kinds are labels in the graph: STATE is `State`. */
function labelled({ kind, ...filter }: ListFilter): ListFilter {
  if (typeof kind !== 'string') return filter;
  return { ...filter, kind: `${kind[0]}${kind.slice(1).toLowerCase()}` };
}

export function claimList(
  _: unknown,
  { where, orderBy, ...args }: sdl.QueryClaimsArgs,
  { read, loaders }: Context,
): Connection {
  const filter = claimFilter(where ?? {});
  const request = pageRequest(args);
  const order = orderBy === 'EARLIEST_FIRST' ? 'ASCENDING' : 'DESCENDING';
  const page = connectionOf(
    async () => {
      const keys = await read((reader) => pageClaims(reader, filter, request, order));
      return { ...keys, items: [] };
    },
    () => read((reader) => countClaims(reader, filter)),
  );
  return { ...page, nodes: async () => loaders.claim.loadMany([...(await page.keys()).ids]) };
}

const filterKinds = {
  document: 'Document',
  holder: 'Actor',
  demand: 'Demand',
  issue: 'Issue',
  source: 'Source',
  origin: 'Source',
} as const;

function claimFilter({ demand, about, said, held, rollUp, ...where }: sdl.ClaimFilter): ClaimFilter {
  if (demand != null && about != null) throw badInput('where.demand', 'expected about or demand, got both');
  for (const [key, kind] of Object.entries(filterKinds)) {
    const id = key === 'demand' ? demand : where[key as Exclude<keyof typeof filterKinds, 'demand'>];
    if (id != null) checkKind(`where.${key}`, kind, id);
  }
  return {
    ...(where as ClaimFilter),
    rollUp: rollUp ?? true,
    about: about ?? demand ?? null,
    said: days('where.said', said),
    held: days('where.held', held),
  };
}

/** The days of a range: from the first of one date to the last of another. */
function days(argument: string, range: sdl.DayRange | null | undefined): DayRange | null {
  if (!range) return null;
  const end = (name: 'from' | 'until', side: 'first' | 'last') => {
    const date = range[name];
    if (date == null) return null;
    const day = intervalOf(date)[side];
    if (day === null)
      throw badInput(`${argument}.${name}`, `expected a date with a ${side} day, got "${date}"`);
    return day;
  };
  return { from: end('from', 'first'), until: end('until', 'last') };
}
