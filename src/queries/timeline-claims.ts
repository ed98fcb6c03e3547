// The claims of a timeline: those that name a thing in any way or answer a claim about it (a denial of talks), what
// its delegates hold, what bears on an issue; or all. Earliest first. With them the talks that they speak of.
import type { Reader, Row } from '../graph/graph.ts';
import { issuesOfClaim, sidesOfClaim } from '../model/bearing.ts';
import { refOf } from '../model/claim.ts';
import { positionTime, sortKey, spokenTime } from '../model/claim-time.ts';
import type { CodedClaim } from '../model/coded.ts';
import { groupBy } from '../model/group.ts';
import type { Thing } from '../model/thing.ts';
import type { Interval } from '../model/time.ts';
import type { DatedTalks } from '../model/timeline.ts';
import { kindOf } from '../model/vocabulary/index.ts';
import { claimAnchors } from './look-ups/claim-anchors.ts';
import type { Choice, Chosen } from './shared/claims-of.ts';
import { nodeOf } from './shared/nodes.ts';
import { nodeThen, type RecordThen } from './shared/past.ts';
import { mostPicked, pickLimit } from './shared/picked.ts';
import { PartTooWide, type RecordPart } from './shared/record-part.ts';

/** A claim names the thing, its side is the thing, it bears on the issue, or everything is asked for. */
export type Way = 'NAMES' | 'SIDE' | 'BEARS' | 'ALL';

const naming = [
  'HELD_BY',
  'ABOUT',
  'REPORTED_BY',
  'EVIDENCED_BY',
  'ASSERTS',
  'IF',
  'UNLESS',
  'MADE_AT',
  'TOLD_TO',
  'CONTRADICTS',
  'RESTATES',
  'SUPERSEDES',
];

// What was said after the span is no event in it, unless the fact was so or the talks took place before; what was
// said before it may have been published in it. Days that are not known are ''.
const inSpan = `c.spokenFirst <= $lastDay AND ($dossier = '' OR c.dossier = $dossier)
  AND (c.spokenFirst <= $until OR c.firstDay <= $until
    OR COUNT { (c)-[:ABOUT|MADE_AT]->(k:Talks) WHERE k.date <= $until } > 0)
  AND (c.spokenLast = '' OR c.spokenLast >= $from OR c.lastDay = '' OR c.lastDay >= $from
    OR COUNT { (c)-[:ABOUT|MADE_AT]->(k:Talks) WHERE k.date >= $fromYear } > 0
    OR COUNT { (c)-[:EVIDENCED_BY]->(d:Document) WHERE d.published >= $fromYear } > 0)`;

const found = (way: Way) =>
  `RETURN DISTINCT c.id AS id, c.at AS at, '${way}' AS how, null AS labels, null AS properties
ORDER BY at LIMIT $limit`;

const ofThing = `
MATCH (n:Entity) WHERE n.id = $id
RETURN n.id AS id, '' AS at, 'THING' AS how, labels(n) AS labels, properties(n) AS properties
UNION ALL
MATCH (c:Claim) WHERE c.id = $id
RETURN c.id AS id, c.at AS at, 'NAMES' AS how, null AS labels, null AS properties
UNION ALL
MATCH (n:Entity) WHERE n.id = $id
MATCH (t:Entity) WHERE t.canonical = n.canonical
MATCH (t)<-[:${naming.join('|')}]-(c:Claim) WHERE ${inSpan}
${found('NAMES')}
UNION ALL
MATCH (n:Entity) WHERE n.id = $id
MATCH (t:Entity) WHERE t.canonical = n.canonical
MATCH (t)<-[:ABOUT]-(:Claim)<-[:ABOUT]-(c:Claim) WHERE ${inSpan}
${found('NAMES')}
UNION ALL
MATCH (n:Actor) WHERE n.id = $id
WITH n.canonical AS x
CALL (x) {${claimAnchors.side.each}
}
WITH DISTINCT x, one
MATCH (c:Claim) WHERE c.holderId = one AND x IN c.sides AND ${inSpan}
${found('SIDE')}
UNION ALL
MATCH (n:Issue) WHERE n.id = $id
WITH n.canonical AS x
CALL (x) {${claimAnchors.issue.each}
}
WITH DISTINCT x, one
MATCH (c:Claim) WHERE c.targetId = one AND x IN c.issues AND ${inSpan}
${found('BEARS')}`;

const all = `
MATCH (c:Claim) WHERE ${inSpan}
${found('ALL')}`;

const talksOfClaims = `
MATCH (c:Claim) WHERE c.id IN $ids
MATCH (c)-[:ABOUT|MADE_AT]->(k:Talks)
RETURN DISTINCT k.canonical AS canonical
UNION
MATCH (n:Talks) WHERE n.id = $id
RETURN n.canonical AS canonical`;

const talksWithDates = `
MATCH (k:Talks) WHERE k.id IN $ids
RETURN k.id AS id, k.name AS name, labels(k) AS labels, k.canonical AS canonical, k.date AS date ORDER BY id`;

/**
 * @param id null for all claims
 * @param span first and last day asked for; null ends are open
 */
export function claimsInTime(
  id: string | null,
  span: Interval,
  dossier: string | null,
): Choice<Way, readonly DatedTalks[]> {
  return {
    async now(reader, lastDay) {
      const from = span.first ?? '';
      const values = { lastDay, dossier: dossier ?? '', from, fromYear: from.slice(0, 4), limit: pickLimit };
      const until = span.last ?? '9999-12-31';
      const rows = await reader.read(id === null ? all : ofThing, {
        ...values,
        until,
        ...(id === null ? {} : { id }),
      });
      const thing = rows.find(({ how }) => how === 'THING');
      if (id !== null && !thing) return null;
      const chosen = earliest(rows.filter(({ how }) => how !== 'THING').map(pickOf));
      const beside = await talksNow(reader, id, [...chosen.picked.keys()]);
      return { about: thing ? nodeOf(thing) : null, beside, ...chosen };
    },
    reach: (part) => reach(part, id),
    past(record, lastDay) {
      const thing = id === null ? null : record.things.get(id);
      if (thing === undefined || (thing && !thing.labels.includes('Entity'))) return null;
      const picks = [...record.world.claims.values()].flatMap((claim) =>
        isInSpan(record, claim, span, lastDay, dossier) || claim.id === id
          ? waysOf(record, claim, thing).map((how) => ({
              id: claim.id,
              at: sortKey(claim, record.world.documents.get(claim.document)),
              how,
            }))
          : [],
      );
      const chosen = earliest(picks);
      const beside = talksThen(record, id, [...chosen.picked.keys()]);
      return { about: thing ? nodeThen(record, thing) : null, beside, ...chosen };
    },
  };
}

interface Pick1 {
  readonly id: string;
  readonly at: string;
  readonly how: Way;
}

function pickOf(row: Row): Pick1 {
  return { id: String(row['id']), at: String(row['at']), how: String(row['how']) as Way };
}

/** The earliest of each way, as many as an answer reads. */
function earliest(picks: readonly Pick1[]): Pick<Chosen<Way>, 'picked' | 'truncated'> {
  const picked = new Map<string, Set<Way>>();
  let truncated = false;
  for (const [how, group] of groupBy(picks, ({ how }) => how)) {
    const claims = [...new Map(group.map((one) => [one.id, one])).values()].sort((a, b) =>
      a.at < b.at ? -1 : 1,
    );
    truncated ||= claims.length > mostPicked;
    for (const { id } of claims.slice(0, mostPicked)) picked.set(id, (picked.get(id) ?? new Set()).add(how));
  }
  return { picked, truncated };
}

async function talksNow(reader: Reader, id: string | null, claims: readonly string[]): Promise<DatedTalks[]> {
  const named = await reader.read(talksOfClaims, { ids: claims, id: id ?? '' });
  const ids = [...new Set(named.map(({ canonical }) => String(canonical)))];
  if (ids.length === 0) return [];
  return (await reader.read(talksWithDates, { ids })).map((row) => ({
    talks: {
      id: String(row['id']),
      name: String(row['name']),
      kind: kindOf((row['labels'] as string[]).map(String)),
      canonical: String(row['canonical']),
    },
    date: row['date'] == null ? null : String(row['date']),
  }));
}

/** The same by rule. */
function talksThen(
  { things, world }: RecordThen,
  id: string | null,
  claims: readonly string[],
): DatedTalks[] {
  const named = claims.flatMap((one) => {
    const { about, madeAt } = world.claims.get(one)!;
    return [about, madeAt].flatMap((to) => to ?? []);
  });
  const isTalks = (one: string) => world.entities.get(one)?.kind === 'Talks';
  const ids = new Set([...named, ...(id === null ? [] : [id])].filter(isTalks).map(world.canonical));
  return [...ids].sort().map((one) => ({
    talks: refOf(world, one)!,
    date: (things.get(one)!.properties['date'] as string | undefined) ?? null,
  }));
}

function isInSpan(
  { world, things }: RecordThen,
  claim: CodedClaim,
  { first, last }: Interval,
  lastDay: string,
  dossier: string | null,
): boolean {
  const document = world.documents.get(claim.document);
  const [spoken, stood] = [spokenTime(claim, document), positionTime(world, claim)];
  const [from, until] = [first ?? '', last ?? '9999-12-31'];
  const isUntil = (time: Interval | null) => (time?.first ?? '') <= until;
  const isFrom = (time: Interval | null) => !time?.last || time.last >= from;
  const dates = (key: string, ...ids: (string | null)[]) =>
    ids.flatMap((one) => (things.get(one ?? '')?.properties[key] as string | undefined) ?? []);
  const met = dates(
    'date',
    ...[claim.about, claim.madeAt].filter((one) => one?.startsWith('talks:') ?? false),
  );
  const year = from.slice(0, 4);
  return (
    (spoken?.first ?? '') <= lastDay &&
    (dossier === null || claim.dossier === dossier) &&
    (isUntil(spoken) || isUntil(stood) || met.some((date) => date <= until)) &&
    (isFrom(spoken) ||
      isFrom(stood) ||
      [...met, ...dates('published', claim.document)].some((date) => date >= year))
  );
}

/** The ways in which a claim belongs to the thing; null stands for everything. */
function waysOf({ world, things }: RecordThen, claim: CodedClaim, thing: Thing | null): Way[] {
  if (thing === null) return ['ALL'];
  const asked = new Set(world.cluster(thing.id));
  const names = things.get(claim.id)!.edges.some(({ type, to }) => naming.includes(type) && asked.has(to));
  const answered = world.claims.get(claim.about ?? '')?.about ?? null;
  const answers = answered !== null && asked.has(answered);
  const canonical = world.canonical(thing.id);
  return [
    ...(names || answers || claim.id === thing.id ? (['NAMES'] as const) : []),
    ...(sidesOfClaim(world, claim).includes(canonical) ? (['SIDE'] as const) : []),
    ...(issuesOfClaim(world, claim).includes(canonical) ? (['BEARS'] as const) : []),
  ];
}

/** How many levels of delegates are asked, as in the text for now. */
const mostLevels = 4;

async function reach(part: RecordPart, id: string | null): Promise<void> {
  if (id === null) throw new PartTooWide('everything is asked');
  const asked = part.widened([id]);
  const named = new Set(asked);
  await part.naming(named);
  const about = [...part.claims.values()].filter(
    (claim) => claim.about !== null && asked.includes(claim.about),
  );
  await part.naming(about.map((claim) => claim.id));
  for (let level = 0; level < mostLevels; level++) {
    const isBelow = ({ edges }: Thing) =>
      edges.some(({ type, to }) => (type === 'REPRESENTS' || type === 'CONCERNS') && named.has(to));
    const below = part.widened([...part.things.values()].filter(isBelow).map((thing) => thing.id));
    const spoken = [...part.claims.values()]
      .filter(({ asserts }) => asserts.some(({ role, to }) => role === 'SUBJECT' && named.has(to)))
      .flatMap(({ about }) => (about === null ? [] : part.widened([about])));
    const fresh = [...below, ...spoken].filter((one) => !named.has(one));
    if (fresh.length === 0) break;
    for (const one of fresh) named.add(one);
    await part.naming(fresh);
  }
  await part.join([...part.claims.keys()]);
}
