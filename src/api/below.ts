// Connections and lists below a node. Everything that asks for the same list at one depth is read together.
import { type ClaimLink, claimLinks } from '../queries/look-ups/claim-links.ts';
import { type ClaimList, claimLists } from '../queries/look-ups/claims-below.ts';
import { type DrawnWay, drawnEdges } from '../queries/look-ups/drawn.ts';
import { neighbours, type Way } from '../queries/look-ups/nodes-below.ts';
import type { ListBelow, Page, PageRequest } from '../queries/shared/page.ts';
import { type Connection, connectionOf, type PageArguments, pageRequest, wholeList } from './connections.ts';
import type { Context } from './context.ts';
import { canonicalOf, type DrawnValue, type NodeLike } from './nodes.ts';

const emptyPage: Page<never> = {
  items: [],
  ids: [],
  keys: [],
  hasNextPage: false,
  hasPreviousPage: false,
};

function pageBelow<T>(
  context: Context,
  list: ListBelow<T>,
  id: string,
  request: PageRequest,
): Promise<Page<T>> {
  const what = `${list.name} ${JSON.stringify(request)}`;
  return context.below(
    what,
    id,
    (reader, ids) => list.page(reader, ids, request),
    emptyPage as unknown as Page<T>,
  );
}

function connection<T>(
  context: Context,
  list: ListBelow<T>,
  id: string,
  args: PageArguments,
  show: (item: T) => unknown,
): Connection {
  const request = pageRequest(args);
  const page = async () => {
    const found = await pageBelow(context, list, id, request);
    return { ...found, items: found.items.map(show) };
  };
  const total = () => context.below(`${list.name} total`, id, (reader, ids) => list.count(reader, ids), 0);
  return connectionOf(page, total);
}

/** A field that is a connection of claims below the node. */
export function claimsBelow(list: ClaimList) {
  return (value: NodeLike, args: PageArguments, context: Context): Connection =>
    connection(context, claimLists(list), canonicalOf(value), args, (claim) => claim);
}

/** A field that is a connection of claims that link to a claim. */
export function linksTo(link: ClaimLink) {
  return ({ id }: { readonly id: string }, args: PageArguments, context: Context): Connection =>
    connection(context, claimLinks(link), id, args, (claim) => claim);
}

/** The same as a short list. */
export function linkList(link: ClaimLink) {
  return async ({ id }: { readonly id: string }, _: unknown, context: Context) =>
    (await pageBelow(context, claimLinks(link), id, wholeList)).items as never[];
}

/** A field that is a connection of things along a kind of edge; `show` says what of the edge is shown. */
export function neighboursBelow(way: Way, show: 'NODE' | 'EDGE' = 'NODE') {
  return (value: NodeLike, args: PageArguments, context: Context): Connection =>
    connection(context, neighbours(way), canonicalOf(value), args, (item) =>
      show === 'NODE' ? item.node : { ...item, of: value },
    );
}

/** The same as a short list. */
export function neighbourList(way: Way, show: 'NODE' | 'EDGE' = 'NODE') {
  return async (value: NodeLike, _: unknown, context: Context) => {
    const { items } = await pageBelow(context, neighbours(way), canonicalOf(value), wholeList);
    return items.map((item) => (show === 'NODE' ? item.node : { ...item, of: value })) as never[];
  };
}

/** A field that is a connection of derived edges at the node. */
export function drawnBelow(way: DrawnWay) {
  return (value: NodeLike, args: PageArguments, context: Context): Connection =>
    connection(context, drawnEdges(way), canonicalOf(value), args, (edge) => ({ ...edge, at: value }));
}

/** The same as a short list; of some types only, where `types` are given. */
export function drawnList(way: DrawnWay, ...types: readonly DrawnValue['type'][]) {
  return async (value: NodeLike, _: unknown, context: Context): Promise<DrawnValue[]> => {
    const request = { ...wholeList, size: types.length > 0 ? mostRoles : wholeList.size };
    const { items } = await pageBelow(context, drawnEdges(way), canonicalOf(value), request);
    return items
      .filter(({ type }) => types.length === 0 || types.includes(type))
      .slice(0, wholeList.size)
      .map((edge) => ({ ...edge, at: value }));
  };
}

/** Five lists of roles are read in one go. */
const mostRoles = 500;
