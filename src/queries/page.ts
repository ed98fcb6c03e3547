// A page in keyset order: what is asked, and what the rows of a page text mean. Page texts return `id` and
// `key`, one row more than asked, which tells whether there is more.
import type { Row } from '../graph/graph.ts';

/** A page to read: after or before a key, so many. */
export interface PageRequest {
  readonly size: number;
  readonly direction: 'FORWARD' | 'BACKWARD';
  /** Key of the row next to the page; null at the end of the order. */
  readonly from: string | null;
}

export interface PageKeys {
  readonly ids: readonly string[];
  readonly keys: readonly string[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** The keys of a page from its rows, which came in the direction of reading. */
export function pageOf(rows: readonly Row[], { size, direction, from }: PageRequest): PageKeys {
  const more = rows.length > size;
  const page = rows.slice(0, size);
  if (direction === 'BACKWARD') page.reverse();
  return {
    ids: page.map((row) => String(row['id'])),
    keys: page.map((row) => String(row['key'])),
    hasNextPage: direction === 'FORWARD' ? more : from !== null,
    hasPreviousPage: direction === 'BACKWARD' ? more : from !== null,
  };
}
