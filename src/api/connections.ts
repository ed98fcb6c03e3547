// Relay cursor connections over keyset pages: https://relay.dev/graphql/connections.htm
import type { Page, PageKeys, PageRequest } from '../queries/shared/page.ts';
import { badInput } from './errors.ts';

export const mostInPage = 100;
const usualInPage = 20;

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** A connection before it is looked at: keys, nodes and total are each read only when they are selected. */
export interface Connection {
  keys(): Promise<PageKeys>;
  /** As many as there are keys, in their order; null where one has gone since. */
  nodes(): Promise<readonly unknown[]>;
  totalCount(): Promise<number>;
}

/** A list below something, not cut: the whole of a first page as large as pages get. */
export const wholeList: PageRequest = { size: mostInPage, direction: 'FORWARD', from: null };

/** Reads Relay's arguments. @throws BAD_INPUT for what the specification forbids, and for forged cursors */
export function pageRequest({ first, after, last, before }: PageArguments): PageRequest {
  if (first != null && last != null) throw badInput('last', 'expected first or last, got both');
  if (after != null && before != null) throw badInput('before', 'expected after or before, got both');
  if (after != null && last != null) throw badInput('after', 'expected after with first, got it with last');
  if (before != null && first != null)
    throw badInput('before', 'expected before with last, got it with first');
  const backward = last != null || before != null;
  const [name, size] = backward ? (['last', last] as const) : (['first', first] as const);
  return {
    size: sizeOf(name, size ?? usualInPage),
    direction: backward ? 'BACKWARD' : 'FORWARD',
    from: backward ? fromCursor('before', before) : fromCursor('after', after),
  };
}

/** How many items are asked for. @throws BAD_INPUT unless it is 0 to `most` */
export function sizeOf(name: string, size: number, most = mostInPage): number {
  if (size < 0 || size > most) throw badInput(name, `expected 0 to ${most}, got ${size}`);
  return size;
}

/** A connection whose page brings its items along; `page` is read once. */
export function connectionOf(
  page: () => Promise<Page<unknown>>,
  totalCount: () => Promise<number>,
): Connection {
  let read: Promise<Page<unknown>> | undefined;
  const once = () => {
    read ??= page();
    return read;
  };
  return { keys: once, nodes: async () => (await once()).items, totalCount };
}

export function toCursor(key: string): string {
  return Buffer.from(JSON.stringify({ k: key })).toString('base64url');
}

function fromCursor(name: string, cursor: string | null | undefined): string | null {
  if (cursor == null) return null;
  try {
    const { k } = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (typeof k === 'string' && toCursor(k) === cursor) return k;
  } catch {}
  throw badInput(name, 'expected a cursor that an earlier page gave');
}

/** Resolvers of a connection type. */
export const connectionResolvers = {
  edges: async (connection: Connection) => {
    const [{ keys }, nodes] = await Promise.all([connection.keys(), connection.nodes()]);
    return keys.flatMap((key, i) =>
      nodes[i] == null ? [] : [{ cursor: toCursor(key), node: nodes[i] as never }],
    );
  },
  nodes: async (connection: Connection) =>
    (await connection.nodes()).filter((node) => node != null) as never[],
  pageInfo: async (connection: Connection) => {
    const { keys, hasNextPage, hasPreviousPage } = await connection.keys();
    return {
      hasNextPage,
      hasPreviousPage,
      startCursor: keys.length > 0 ? toCursor(keys[0]!) : null,
      endCursor: keys.length > 0 ? toCursor(keys.at(-1)!) : null,
    };
  },
  totalCount: (connection: Connection) => connection.totalCount(),
};
