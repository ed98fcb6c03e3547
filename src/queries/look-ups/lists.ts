// Lists of all things of a kind: actors, demands, issues, venues, meetings, sources, documents. Fixed texts,
// each filter a parameter that is '' or null when it is not asked.
import type { Parameters, Reader } from '../../graph/graph.ts';
import { requireDossier } from '../shared/known-dossier.ts';
import { type NodeValue, nodeOf } from '../shared/nodes.ts';
import { type Order, type Page, type PageRequest, pageTexts, pageWith, reading } from '../shared/page.ts';
import { talksOnDemandsOf } from './talks-on-issue.ts';

/** A kind of list: where it begins, and what its filters keep. Filters of ids are resolved to canonical ones. */
interface List {
  readonly label: string;
  readonly ids: readonly string[];
  readonly kept: readonly string[];
  /** The date that it can be ordered by, as text; '' where there is none. */
  readonly date: string;
}

const ofLoaded = `COUNT { MATCH (l:Loaded) WHERE l.id = n.id AND $dossier IN l.dossiers } > 0`;
const linked = (pattern: string, id: string) => `COUNT { ${pattern} WHERE t.canonical = ${id} } > 0`;

const lists = {
  actors: {
    label: 'Actor',
    ids: ['represents', 'memberOf'],
    kept: [
      `($dossier = '' OR ${ofLoaded})`,
      `($kind IS NULL OR $kind IN labels(n))`,
      `(represents = '' OR ${linked('(n)-[:REPRESENTS]->(t:Actor)', 'represents')})`,
      `(memberOf = '' OR ${linked('(n)-[:MEMBER_OF]->(t:Actor)', 'memberOf')})`,
    ],
    date: `''`,
  },
  demands: {
    label: 'Demand',
    ids: ['issue', 'askedOf'],
    kept: [
      `($dossier = '' OR ${ofLoaded})`,
      `(issue = '' OR ${linked('(n)-[:CONCERNS]->(t:Issue)', 'issue')})`,
      `(askedOf = '' OR ${linked('(n)-[:ASKED_OF]->(t:Actor)', 'askedOf')})`,
    ],
    date: `''`,
  },
  issues: { label: 'Issue', ids: [], kept: [`($dossier = '' OR ${ofLoaded})`], date: `''` },
  venues: {
    label: 'Venue',
    ids: [],
    kept: [`($dossier = '' OR ${ofLoaded})`, `($country IS NULL OR n.country = $country)`],
    date: `''`,
  },
  meetings: {
    label: 'Talks',
    ids: ['venue', 'participant', 'mediator', 'issue'],
    kept: [
      `($dossier = '' OR ${ofLoaded})`,
      `($status IS NULL OR n.status IN $status)`,
      `(venue = '' OR ${linked('(n)-[:HELD_AT]->(t:Venue)', 'venue')})`,
      `(participant = '' OR ${linked('(n)<-[:PARTICIPATED_IN]-(t:Actor)', 'participant')})`,
      `(mediator = '' OR ${linked('(n)<-[:MEDIATED]-(t:Actor)', 'mediator')})`,
      `(issue = '' OR n.id IN $onItsDemands OR ${linked('(n)-[:CONCERNS]->(t:Issue)', 'issue')})`,
    ],
    date: `coalesce(n.date, '')`,
  },
  sources: {
    label: 'Source',
    ids: ['speaksFrom'],
    kept: [
      `($dossier = '' OR ${ofLoaded})`,
      `($kind IS NULL OR $kind IN labels(n))`,
      `($named IS NULL OR coalesce(n.named, true) = $named)`,
      `($standing IS NULL OR n.standing = $standing)`,
      `(speaksFrom = '' OR ${linked('(n)-[:SPEAKS_FROM]->(t:Actor)', 'speaksFrom')})`,
    ],
    date: `''`,
  },
  documents: {
    label: 'Document',
    ids: ['publisher', 'retells'],
    kept: [
      `($dossier = '' OR n.dossier = $dossier)`,
      `($language IS NULL OR n.language = $language)`,
      `(publisher = '' OR ${linked('(n)-[:PUBLISHED_BY]->(t:Source)', 'publisher')})`,
      `(retells = '' OR ${linked('(n)-[:RETELLS]->(t:Source)', 'retells')})`,
    ],
    date: `coalesce(n.published, n.bounds, '')`,
  },
} as const satisfies Record<string, List>;
export type ListName = keyof typeof lists;

/** What a list can be ordered by; ties are broken by id. */
export type ListKey = 'ID' | 'NAME' | 'DATE';

/** Values of the filters that a list knows; others are ignored, absent or null ones match all. */
export type ListFilter = Readonly<Record<string, string | boolean | readonly string[] | null | undefined>>;

function textsOf({ label, ids, kept, date }: List) {
  const named = ids
    .map((name) => `OPTIONAL MATCH (${name}Node:Entity) WHERE ${name}Node.id = $${name}\n`)
    .join('');
  const canonical = ids.map((name) => `coalesce(${name}Node.canonical, $${name}) AS ${name}`).join(', ');
  const matched = `${named}${canonical ? `WITH ${canonical}\n` : ''}MATCH (n:${label}) WHERE ${kept.join(' AND ')}`;
  const keys = { ID: 'n.id', NAME: `toLower(n.name) + ' ' + n.id`, DATE: `${date} + ' ' + n.id` };
  const page = (key: string) =>
    pageTexts(
      (compare, way) => `${matched}
WITH n, ${key} AS key WHERE key ${compare} $from
WITH n, key ORDER BY key ${way} LIMIT $limit
RETURN n.id AS id, key, labels(n) AS labels, properties(n) AS properties ORDER BY key ${way}`,
    );
  return {
    ID: page(keys.ID),
    NAME: page(keys.NAME),
    DATE: page(keys.DATE),
    count: `${matched}\nRETURN count(n) AS total`,
  };
}

const texts = Object.fromEntries(
  Object.entries(lists).map(([name, list]) => [name, textsOf(list)]),
) as Record<ListName, ReturnType<typeof textsOf>>;

function valuesOf(name: ListName, filter: ListFilter): Parameters {
  const { ids, kept }: List = lists[name];
  const asked = [...kept.join().matchAll(/\$(\w+)/g)].map(([, key]) => key!);
  const value = (key: string) => filter[key] ?? (ids.includes(key) || key === 'dossier' ? '' : null);
  return Object.fromEntries([...new Set([...ids, ...asked])].map((key) => [key, value(key)]));
}

/** One page of a list. One round trip, one more of a dossier, up to three of talks on an issue. @throws UnknownDossier */
export async function pageList(
  reader: Reader,
  name: ListName,
  filter: ListFilter,
  key: ListKey,
  order: Order,
  request: PageRequest,
): Promise<Page<NodeValue>> {
  await requireOwn(reader, filter);
  const { text, values } = reading(texts[name][key], order, request);
  const rows = await reader.read(text, { ...(await valuesFor(reader, name, filter)), ...values });
  return pageWith(rows, request, nodeOf);
}

/** How many things a list has, in as many round trips. @throws UnknownDossier */
export async function countList(reader: Reader, name: ListName, filter: ListFilter): Promise<number> {
  await requireOwn(reader, filter);
  const [row] = await reader.read(texts[name].count, await valuesFor(reader, name, filter));
  return Number(row?.['total'] ?? 0);
}

/** The values of a filter; of talks on an issue also those that are on its demands, which no edge tells. */
async function valuesFor(reader: Reader, name: ListName, filter: ListFilter): Promise<Parameters> {
  const { issue } = filter;
  const onItsDemands =
    name === 'meetings' && typeof issue === 'string' ? await talksOnDemandsOf(reader, issue) : [];
  return valuesOf(name, { ...filter, onItsDemands });
}

async function requireOwn(reader: Reader, { dossier }: ListFilter): Promise<void> {
  await requireDossier(reader, { dossier: typeof dossier === 'string' ? dossier : null, knownAt: null });
}
