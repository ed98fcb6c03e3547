// Which claims `whoReported` asks about, said twice: for the live graph, and for the record of a past moment.
import type { Reader, Row } from '../graph/graph.ts';
import type { How } from '../model/around.ts';
import { spokenTime } from '../model/claim-time.ts';
import type { CodedClaim } from '../model/coded.ts';
import { groupBy } from '../model/group.ts';
import { mostSteps, retellings } from '../model/restatement.ts';
import { isSilence } from '../model/vocabulary/index.ts';
import type { World } from '../model/world.ts';
import type { Choice, Chosen } from './shared/claims-of.ts';
import { nodeOf } from './shared/nodes.ts';
import { nodeThen, type RecordThen } from './shared/past.ts';
import { pickedFrom, pickedThen, pickLimit } from './shared/picked.ts';

/** What a question reads in the same round trip as its claims: rows of further parts of the text. */
export interface AlsoRead<Value> {
  /** Parts that begin with UNION ALL and return id, at, how, labels, properties; `$id` is the thing. */
  readonly text: string;
  now(rows: readonly Row[]): Value;
  /** The same by rule. */
  past(record: RecordThen): Value;
}

/** The thing itself, the claims about it, about those claims, under its condition, and silences beside them. */
const related = `
MATCH (x:Entity) WHERE x.id = $id
RETURN x.id AS id, '' AS at, 'THING' AS how, labels(x) AS labels, properties(x) AS properties
UNION ALL
MATCH (x:Claim) WHERE x.id = $id
RETURN x.id AS id, x.at AS at, 'SAME' AS how, null AS labels, null AS properties
UNION ALL
MATCH (x:Claim) WHERE x.id = $id
MATCH (x)<-[:RESTATES*1..${mostSteps}]-(c:Claim) WHERE c.spokenFirst <= $lastDay
RETURN DISTINCT c.id AS id, c.at AS at, 'SAME' AS how, null AS labels, null AS properties
ORDER BY at DESC LIMIT $limit
UNION ALL
MATCH (x:Claim) WHERE x.id = $id
MATCH (x)<-[:RESTATES*${mostSteps + 1}..${mostSteps + 1}]-(c:Claim) WHERE c.spokenFirst <= $lastDay
RETURN c.id AS id, '' AS at, 'FARTHER' AS how, null AS labels, null AS properties ORDER BY id LIMIT 1
UNION ALL
MATCH (x:Claim) WHERE x.id = $id
MATCH (x)-[:CONTRADICTS]-(d:Claim) WHERE d.spokenFirst <= $lastDay
RETURN DISTINCT d.id AS id, d.at AS at, 'AGAINST' AS how, null AS labels, null AS properties
ORDER BY at DESC LIMIT $limit
UNION ALL
MATCH (x:Entity) WHERE x.id = $id
MATCH (t:Entity) WHERE t.canonical = x.canonical
MATCH (t)<-[:ABOUT]-(c:Claim)-[:CONTRADICTS]-(d:Claim) WHERE d.spokenFirst <= $lastDay
RETURN DISTINCT d.id AS id, d.at AS at, 'AGAINST' AS how, null AS labels, null AS properties
ORDER BY at DESC LIMIT $limit
UNION ALL
MATCH (x:Entity) WHERE x.id = $id
MATCH (t:Entity) WHERE t.canonical = x.canonical
MATCH (t)<-[:ABOUT]-(c:Claim) WHERE c.spokenFirst <= $lastDay
RETURN c.id AS id, c.at AS at, 'ABOUT' AS how, null AS labels, null AS properties
ORDER BY at DESC LIMIT $limit
UNION ALL
MATCH (x:Entity) WHERE x.id = $id
MATCH (t:Entity) WHERE t.canonical = x.canonical
MATCH (t)<-[:ABOUT]-(c:Claim)<-[:ABOUT]-(d:Claim) WHERE d.spokenFirst <= $lastDay
RETURN DISTINCT d.id AS id, d.at AS at, 'OF_CLAIM' AS how, null AS labels, null AS properties
ORDER BY at DESC LIMIT $limit
UNION ALL
MATCH (x:Entity) WHERE x.id = $id
MATCH (t:Entity) WHERE t.canonical = x.canonical
MATCH (t)<-[:IF|UNLESS]-(c:Claim) WHERE c.spokenFirst <= $lastDay
RETURN DISTINCT c.id AS id, c.at AS at, 'CONDITION' AS how, null AS labels, null AS properties
ORDER BY at DESC LIMIT $limit
UNION ALL
MATCH (x:Entity) WHERE x.id = $id
MATCH (t:Entity) WHERE t.canonical = x.canonical
MATCH (t)<-[:ABOUT]-(c:Claim)-[:EVIDENCED_BY]->(:Document)<-[:EVIDENCED_BY]-(s:Claim)
WHERE s.stance IN ['DECLINES_COMMENT', 'NO_REPLY'] AND s.spokenFirst <= $lastDay AND s.id <> c.id
  AND COUNT { (s)-[:ABOUT]->(:Entity) } = 0
RETURN DISTINCT s.id AS id, s.at AS at, 'BESIDE' AS how, null AS labels, null AS properties
ORDER BY at DESC LIMIT $limit
UNION ALL
MATCH (x:Entity) WHERE x.id = $id
MATCH (t:Entity) WHERE t.canonical = x.canonical
MATCH (t)<-[:ABOUT]-(:Claim)<-[:ABOUT]-(c:Claim)-[:EVIDENCED_BY]->(:Document)<-[:EVIDENCED_BY]-(s:Claim)
WHERE s.stance IN ['DECLINES_COMMENT', 'NO_REPLY'] AND s.spokenFirst <= $lastDay AND s.id <> c.id
  AND COUNT { (s)-[:ABOUT]->(:Entity) } = 0
RETURN DISTINCT s.id AS id, s.at AS at, 'BESIDE' AS how, null AS labels, null AS properties
ORDER BY at DESC LIMIT $limit
UNION ALL
MATCH (x:Entity) WHERE x.id = $id
MATCH (t:Entity) WHERE t.canonical = x.canonical
MATCH (t)<-[:IF|UNLESS]-(c:Claim)-[:EVIDENCED_BY]->(:Document)<-[:EVIDENCED_BY]-(s:Claim)
WHERE s.stance IN ['DECLINES_COMMENT', 'NO_REPLY'] AND s.spokenFirst <= $lastDay AND s.id <> c.id
  AND COUNT { (s)-[:ABOUT]->(:Entity) } = 0
RETURN DISTINCT s.id AS id, s.at AS at, 'BESIDE' AS how, null AS labels, null AS properties
ORDER BY at DESC LIMIT $limit`;

/** The claims that have to do with a thing, and what else is read with them. */
export function claimsAround<Value = undefined>(id: string, beside?: AlsoRead<Value>): Choice<How, Value> {
  return {
    now: (reader, lastDay) => chooseNow(reader, id, lastDay, beside),
    async reach(part) {
      const things = new Set(part.widened([id]));
      await part.naming(things);
      const isOn = ({ about, conditions }: CodedClaim) =>
        things.has(about ?? '') || conditions.some(({ to }) => things.has(to));
      const on = [...part.claims.values()].filter(isOn).map((claim) => claim.id);
      const joined = await part.join([...on, ...[...things].filter((one) => /^(claim|talks):/.test(one))]);
      const documents = new Set([...joined].map((one) => part.claims.get(one)!.document));
      await part.naming(documents);
      const beside = [...part.claims.values()].filter(
        ({ stance, document }) => isSilence(stance) && documents.has(document),
      );
      await part.join(beside.map((claim) => claim.id));
    },
    past(record, lastDay) {
      const thing = record.things.get(id);
      if (!thing?.labels.includes('Entity')) return null;
      const { world } = record;
      const { picked, truncated } = pickedThen(world, chooseThen(world, id), lastDay, '');
      return {
        about: nodeThen(record, thing),
        ...(beside ? { beside: beside.past(record) } : {}),
        picked,
        truncated: truncated || isRetoldFarther(world, id, lastDay),
      };
    },
  };
}

const hows: ReadonlySet<unknown> = new Set<How>([
  'ABOUT',
  'SAME',
  'OF_CLAIM',
  'AGAINST',
  'CONDITION',
  'BESIDE',
]);

async function chooseNow<Value>(
  reader: Reader,
  id: string,
  lastDay: string,
  beside: AlsoRead<Value> | undefined,
): Promise<Chosen<How, Value> | null> {
  const rows = await reader.read(related + (beside?.text ?? ''), { id, lastDay, limit: pickLimit });
  const thing = rows.find((row) => row['how'] === 'THING');
  if (!thing) return null;
  const claims = rows.filter((row) => hows.has(row['how']));
  const { picked, truncated } = pickedFrom<How>(claims);
  return {
    about: nodeOf(thing),
    picked,
    truncated: truncated || rows.some(({ how }) => how === 'FARTHER'),
    ...(beside ? { beside: beside.now(rows) } : {}),
  };
}

type Pair = readonly [How, CodedClaim];

/** The same by rule: every way in which a claim of a World has to do with the thing. */
function chooseThen(world: World, id: string): Pair[] {
  const live = (ids: readonly string[]) => ids.flatMap((one) => world.claims.get(one) ?? []);
  const against = (claim: CodedClaim) => [
    ...live(claim.contradicts),
    ...(world.linkedFrom.contradicts.get(claim.id) ?? []),
  ];
  const itself = live([id]);
  const same = [...itself, ...itself.flatMap((claim) => retellings(world, claim, mostSteps))];
  const about = world.claimsAbout(id);
  const ofClaims = about.flatMap((claim) => world.claimsAbout(claim.id));
  const things = new Set(world.cluster(id));
  const conditional = [...world.claims.values()].filter(({ conditions }) =>
    conditions.some(({ to }) => things.has(to)),
  );
  const pairs: Pair[] = [];
  const add = (how: How, claims: readonly CodedClaim[]) => {
    for (const claim of claims) pairs.push([how, claim]);
  };
  add('SAME', same);
  add('AGAINST', [...itself, ...about].flatMap(against));
  add('ABOUT', about);
  add('OF_CLAIM', ofClaims);
  add('CONDITION', conditional);
  add('BESIDE', silencesBeside(world, [...about, ...ofClaims, ...conditional]));
  return pairs;
}

/** Is a claim retold in more steps than are followed? */
function isRetoldFarther(world: World, id: string, lastDay: string): boolean {
  const itself = world.claims.get(id);
  if (!itself) return false;
  const followed = new Set(retellings(world, itself, mostSteps));
  return retellings(world, itself, mostSteps + 1).some((claim) => {
    const first = spokenTime(claim, world.documents.get(claim.document))?.first ?? '';
    return !followed.has(claim) && first <= lastDay;
  });
}

/** Silences without a target in the documents of other claims. */
function silencesBeside(world: World, claims: readonly CodedClaim[]): CodedClaim[] {
  const present = (id: string) => world.claims.has(id) || world.entities.has(id) || world.documents.has(id);
  const documents = groupBy(claims, ({ document }) => document);
  return [...world.claims.values()].filter(
    ({ id, stance, about, document }) =>
      isSilence(stance) &&
      (about === null || !present(about)) &&
      world.documents.has(document) &&
      (documents.get(document) ?? []).some((claim) => claim.id !== id),
  );
}
