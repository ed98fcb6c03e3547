// Relay cursor connections over keyset pages: https://relay.dev/graphql/connections.htm
import type { PageKeys, PageRequest } from '../queries/page.ts';
import { badInput } from './errors.ts';

export const mostInPage = 100;
const usualInPage = 20;

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** A connection before its nodes are looked at: nodes and totals are read only when they are selected. */
export interface Connection {
  readonly keys: PageKeys;
  nodes(): readonly unknown[] | Promise<readonly unknown[]>;
  totalCount(): number | Promise<number>;
}

/** Reads Relay's arguments. @throws BAD_INPUT for what the specification forbids, and for forged cursors */
export function pageRequest({ first, after, last, before }: PageArguments): PageRequest {
  if (first != null && last != null) throw badInput('last', 'expected first or last, got both');
  if (after != null && before != null) throw badInput('before', 'expected after or before, got both');
  if (after != null && last != null) throw badInput('after', 'expected after with first, got it with last');
  if (before != null && first != null)
    throw badInput('before', 'expected before with last, got it with first');
  const backward = last != null || before != null;
  const [name, size] = backward ? (['last', last] as const) : (['first', first] as const);
  if (size != null && (size < 0 || size > mostInPage))
    throw badInput(name, `expected 0 to ${mostInPage}, got ${size}`);
  return {
    size: size ?? usualInPage,
    direction: backward ? 'BACKWARD' : 'FORWARD',
    from: backward ? fromCursor('before', before) : fromCursor('after', after),
  };
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
    const nodes = await connection.nodes();
    return connection.keys.keys.flatMap((key, i) =>
      nodes[i] == null ? [] : [{ cursor: toCursor(key), node: nodes[i] as never }],
    );
  },
  nodes: async (connection: Connection) =>
    (await connection.nodes()).filter((node) => node != null) as never[],
  pageInfo: ({ keys }: Connection) => ({
    hasNextPage: keys.hasNextPage,
    hasPreviousPage: keys.hasPreviousPage,
    startCursor: keys.keys.length > 0 ? toCursor(keys.keys[0]!) : null,
    endCursor: keys.keys.length > 0 ? toCursor(keys.keys.at(-1)!) : null,
  }),
  totalCount: (connection: Connection) => connection.totalCount(),
};
