// A page in keyset order: what is asked, and what the rows of a page text mean. Page texts return `key`, one
// row more than asked, which tells whether there is more; keys are texts, so that one text serves every page.
import type { Reader, Row } from '../../graph/graph.ts';
import { groupBy } from '../../model/group.ts';

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

/** The page of a list that is all at hand, by keys that no two of its items share. */
export function pageAmong<T>(
  all: readonly T[],
  keyOf: (item: T) => string,
  order: Order,
  { size, direction, from }: PageRequest,
): Page<T> {
  const upwards = (order === 'ASCENDING') === (direction === 'FORWARD');
  const rest = all
    .map((item) => ({ item, key: keyOf(item) }))
    .filter(({ key }) => from === null || (upwards ? key > from : key < from))
    .sort((a, b) => (a.key < b.key === upwards ? -1 : 1));
  const page = rest.slice(0, size);
  if (direction === 'BACKWARD') page.reverse();
  const keys = page.map(({ key }) => key);
  const more = rest.length > size;
  return {
    items: page.map(({ item }) => item),
    ids: keys,
    keys,
    hasNextPage: direction === 'FORWARD' ? more : from !== null,
    hasPreviousPage: direction === 'BACKWARD' ? more : from !== null,
  };
}

/** The texts of a list below several things, `$ids`: rows name their `parent`; the count has its `total`. */
export interface BelowTexts {
  readonly page: PageTexts;
  readonly count: string;
}

/** A list below several things at once. */
export interface ListBelow<T> {
  /** Unique among all such lists. */
  readonly name: string;
  /** A page of it below each of `parents`; every parent gets one. One round trip for all. */
  page(reader: Reader, parents: readonly string[], request: PageRequest): Promise<Map<string, Page<T>>>;
  /** How much it has below each of `parents`; no row counts as zero. One round trip for all. */
  count(reader: Reader, parents: readonly string[]): Promise<Map<string, number>>;
}

/** The lists of one kind, by name: each is read by its texts, in its order. */
export function listsBelow<Name extends string, T>(
  kind: string,
  texts: Readonly<Record<Name, BelowTexts>>,
  orderOf: (name: Name) => Order,
  decode: (row: Row) => T,
): (name: Name) => ListBelow<T> {
  return (name) => ({
    name: `${kind} ${name}`,
    async page(reader, parents, request) {
      const { text, values } = reading(texts[name].page, orderOf(name), request);
      const rows = await reader.read(text, { ids: parents, ...values });
      const groups = groupBy(rows, (row) => String(row['parent']));
      return new Map(parents.map((parent) => [parent, pageWith(groups.get(parent) ?? [], request, decode)]));
    },
    async count(reader, parents) {
      const totals = new Map(parents.map((parent) => [parent, 0]));
      for (const row of await reader.read(texts[name].count, { ids: parents }))
        totals.set(String(row['parent']), Number(row['total']));
      return totals;
    },
  });
}
