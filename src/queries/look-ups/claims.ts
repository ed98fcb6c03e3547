// Pages of claims by filters, in order of time. The filter that narrows most is the way in, so that an index is
// read in the order of the page; the others are looked at row by row. The set of texts is fixed.
import type { Parameters, Reader } from '../../graph/graph.ts';
import type { Modality, Stance } from '../../model/vocabulary/index.ts';
import { requireDossier } from '../shared/known-dossier.ts';
import { type Order, type PageKeys, type PageRequest, pageTexts, pageWith, reading } from '../shared/page.ts';
import { type Anchor, type AnchorName, claimAnchors, indexOrder } from './claim-anchors.ts';

/** Days `YYYY-MM-DD`; null: no limit. Only what is certain counts: both ends of a date lie within. */
export interface DayRange {
  readonly from: string | null;
  readonly until: string | null;
}

/** Absent or null: any. Ids may be of any spelling that judgements join. */
export interface ClaimFilter {
  readonly dossier?: string | null;
  readonly document?: string | null;
  readonly holder?: string | null;
  /** Do words of those who represent the holder on that day count too? Default: no. */
  readonly rollUp?: boolean;
  readonly about?: string | null;
  readonly issue?: string | null;
  /** Anywhere in the chain. */
  readonly source?: string | null;
  readonly origin?: string | null;
  readonly stance?: readonly Stance[] | null;
  readonly modality?: readonly Modality[] | null;
  readonly said?: DayRange | null;
  readonly held?: DayRange | null;
  readonly disputed?: boolean | null;
  readonly conditional?: boolean | null;
  readonly firstHand?: boolean | null;
  readonly onRecord?: boolean | null;
}

const names = ['holder', 'about', 'issue', 'source', 'origin'] as const;

const named = names
  .map((name) => `OPTIONAL MATCH (${name}Node:Entity) WHERE ${name}Node.id = $${name}`)
  .join('\n');
const canonical = names.map((name) => `coalesce(${name}Node.canonical, $${name}) AS ${name}`).join(', ');

const kept = `
  AND ($dossier = '' OR c.dossier = $dossier)
  AND ($document = '' OR c.document = $document)
  AND (holder = '' OR c.holderId = holder OR ($rollUp AND holder IN c.sides))
  AND (about = '' OR c.targetId = about)
  AND (issue = '' OR issue IN c.issues)
  AND (source = '' OR source IN c.carriers)
  AND (origin = '' OR c.origin = origin)
  AND ($stance IS NULL OR c.stance IN $stance)
  AND ($modality IS NULL OR c.modality IN $modality)
  AND ($saidFrom = '' OR c.spokenFirst >= $saidFrom)
  AND ($saidUntil = '' OR (c.spokenLast <> '' AND c.spokenLast <= $saidUntil))
  AND ($heldFrom = '' OR c.firstDay >= $heldFrom)
  AND ($heldUntil = '' OR (c.lastDay <> '' AND c.lastDay <= $heldUntil))
  AND ($disputed IS NULL OR c.disputed = $disputed)
  AND ($conditional IS NULL OR c.conditional = $conditional)
  AND ($firstHand IS NULL OR c.firstHand = $firstHand)
  AND ($onRecord IS NULL OR c.onRecord = $onRecord)`;

/** The filter that each way in begins with. */
const ways = {
  all: `''`,
  holder: 'holder',
  side: 'holder',
  target: 'about',
  origin: 'origin',
  issue: 'issue',
  source: 'source',
  document: '$document',
  stance: null,
} as const satisfies Record<AnchorName, string | null>;

/** Everything before the claims: canonical ids, and the ids `x` (and `one`) that the way in begins with. */
function entrance(anchor: Anchor, way: string | null): { lead: string; scope: string } {
  const scope = `${names.join(', ')}, x`;
  const start = way === null ? 'UNWIND $stance AS x\n' : '';
  const lead = `${named}\n${start}WITH ${canonical}${way === null ? ', x' : ''}
WITH ${names.join(', ')}, ${way ?? 'x'} AS x`;
  if (anchor.each === null) return { lead, scope };
  return {
    lead: `${lead}\nCALL (x) {${anchor.each}\n}\nWITH DISTINCT ${scope}, one`,
    scope: `${scope}, one`,
  };
}

function textsOf(name: AnchorName) {
  const anchor = claimAnchors[name];
  const { lead, scope } = entrance(anchor, ways[name]);
  return {
    page: pageTexts(
      (compare, way) => `${lead}
CALL (${scope}) {
  ${anchor.match} AND c.at ${compare} $from${kept}
  WITH ${anchor.repeats ? 'DISTINCT ' : ''}c ORDER BY ${indexOrder(anchor, 'at', way)} LIMIT $limit
  RETURN c.id AS id, c.at AS key
}
RETURN id, key ORDER BY key ${way} LIMIT $limit`,
    ),
    count: `${lead}
CALL (${scope}) {
  ${anchor.match}${kept}
  RETURN count(DISTINCT c.id) AS found
}
RETURN coalesce(sum(found), 0) AS total`,
  };
}

const texts = Object.fromEntries(
  (Object.keys(claimAnchors) as AnchorName[]).map((name) => [name, textsOf(name)]),
) as Record<AnchorName, ReturnType<typeof textsOf>>;

/** The way in that reads least, as a rule: what narrows most first. */
function anchorOf(filter: ClaimFilter): AnchorName {
  if (filter.document) return 'document';
  if (filter.about) return 'target';
  if (filter.holder) return filter.rollUp ? 'side' : 'holder';
  if (filter.source) return 'source';
  if (filter.origin) return 'origin';
  if (filter.issue) return 'issue';
  return filter.stance ? 'stance' : 'all';
}

function valuesOf(filter: ClaimFilter): Parameters {
  const { said, held, rollUp = false } = filter;
  const text = (value: string | null | undefined) => value ?? '';
  return {
    dossier: text(filter.dossier),
    document: text(filter.document),
    holder: text(filter.holder),
    about: text(filter.about),
    issue: text(filter.issue),
    source: text(filter.source),
    origin: text(filter.origin),
    rollUp,
    stance: filter.stance ? [...new Set(filter.stance)] : null,
    modality: filter.modality ? [...filter.modality] : null,
    saidFrom: text(said?.from),
    saidUntil: text(said?.until),
    heldFrom: text(held?.from),
    heldUntil: text(held?.until),
    disputed: filter.disputed ?? null,
    conditional: filter.conditional ?? null,
    firstHand: filter.firstHand ?? null,
    onRecord: filter.onRecord ?? null,
  };
}

/**
 * One page of claims by id; DESCENDING is latest first, undated ones last. One round trip, one more of a dossier.
 * @throws UnknownDossier
 */
export async function pageClaims(
  reader: Reader,
  filter: ClaimFilter,
  request: PageRequest,
  order: Order = 'DESCENDING',
): Promise<PageKeys> {
  await requireDossier(reader, { dossier: filter.dossier ?? null, knownAt: null });
  const { text, values } = reading(texts[anchorOf(filter)].page, order, request);
  const rows = await reader.read(text, { ...valuesOf(filter), ...values });
  return pageWith(rows, request, () => null);
}

/** How many claims fit. One round trip, one more of a dossier. @throws UnknownDossier */
export async function countClaims(reader: Reader, filter: ClaimFilter): Promise<number> {
  await requireDossier(reader, { dossier: filter.dossier ?? null, knownAt: null });
  const [row] = await reader.read(texts[anchorOf(filter)].count, valuesOf(filter));
  return Number(row?.['total'] ?? 0);
}
