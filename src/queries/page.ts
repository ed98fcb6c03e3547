// A page in keyset order: what is asked, and what the rows of a page text mean. Page texts return `key`, one
// row more than asked, which tells whether there is more; keys are texts, so that one text serves every page.
import type { Row } from '../graph/graph.ts';
import { groupBy } from '../model/group.ts';

/** A page to read: after or before a key, so many. */
export interface PageRequest {
  readonly size: number;
  readonly direction: 'FORWARD' | 'BACKWARD';
  /** Key of the row next to the page; null at the end of the order. */
  readonly from: string | null;
}

/** Which way keys run in the order of a list. */
export type Order = 'ASCENDING' | 'DESCENDING';

export interface PageKeys {
  readonly ids: readonly string[];
  readonly keys: readonly string[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** A page with what its rows hold. */
export interface Page<T> extends PageKeys {
  readonly items: readonly T[];
}

/** The two texts of a list: one reads keys upwards from `$from`, one downwards. */
export interface PageTexts {
  readonly up: string;
  readonly down: string;
}

/** Builds both texts from a template: the comparison of a key with `$from`, and the word for ORDER BY. */
export function pageTexts(template: (compare: '<' | '>', way: 'DESC' | 'ASC') => string): PageTexts {
  return { up: template('>', 'ASC'), down: template('<', 'DESC') };
}

// Below and above every key. Both engines compare texts by code points.
const lowest = '';
const highest = '\u{10ffff}';

/** The text for a page and the values of its `$from` and `$limit`. */
export function reading(texts: PageTexts, order: Order, { size, direction, from }: PageRequest) {
  const upwards = (order === 'ASCENDING') === (direction === 'FORWARD');
  return {
    text: upwards ? texts.up : texts.down,
    values: { from: from ?? (upwards ? lowest : highest), limit: size + 1 },
  };
}

/** The page that rows hold, which came in the direction of reading. */
export function pageWith<T>(
  rows: readonly Row[],
  { size, direction, from }: PageRequest,
  decode: (row: Row) => T,
): Page<T> {
  const more = rows.length > size;
  const page = rows.slice(0, size);
  if (direction === 'BACKWARD') page.reverse();
  return {
    items: page.map(decode),
    ids: page.map((row) => String(row['id'])),
    keys: page.map((row) => String(row['key'])),
    hasNextPage: direction === 'FORWARD' ? more : from !== null,
    hasPreviousPage: direction === 'BACKWARD' ? more : from !== null,
  };
}

/** The pages below several things, from rows that also name their `parent`. Every parent gets one. */
export function pagesWith<T>(
  parents: readonly string[],
  rows: readonly Row[],
  request: PageRequest,
  decode: (row: Row) => T,
): Map<string, Page<T>> {
  const groups = groupBy(rows, (row) => String(row['parent']));
  return new Map(parents.map((parent) => [parent, pageWith(groups.get(parent) ?? [], request, decode)]));
}

/** Totals by parent from rows with `parent` and `total`; none counts as zero. */
export function totalsOf(parents: readonly string[], rows: readonly Row[]): Map<string, number> {
  const totals = new Map(parents.map((parent) => [parent, 0]));
  for (const row of rows) totals.set(String(row['parent']), Number(row['total']));
  return totals;
}
