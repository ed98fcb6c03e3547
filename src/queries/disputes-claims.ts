// Which claims `disputes` asks about, said twice: for the live graph, and for the record of a past moment.
import type { CodedClaim } from '../model/coded.ts';
import type { ContestedHow } from '../model/contested.ts';
import { disputersOf } from '../model/disputed.ts';
import { mostSteps, retellings } from '../model/restatement.ts';
import { isSilence } from '../model/vocabulary/index.ts';
import { isLive, type World } from '../model/world.ts';
import type { Choice } from './shared/claims-of.ts';
import { nodeOf } from './shared/nodes.ts';
import { nodeThen } from './shared/past.ts';
import { isKept, pickedAs, pickedFrom, pickedThen, pickLimit } from './shared/picked.ts';
import { PartTooWide } from './shared/record-part.ts';

const thing = `
MATCH (x:Entity) WHERE x.id = $id
RETURN x.id AS id, '' AS at, 'THING' AS how, labels(x) AS labels, properties(x) AS properties`;

/** The claims `c` that a pattern finds, as one way of belonging. */
const part = (how: ContestedHow, pattern: string, which = '') => `
UNION ALL
${pattern} WHERE ${isKept()}${which}${pickedAs(how)}`;

const silent = ` AND c.stance IN ['DECLINES_COMMENT', 'NO_REPLY'] AND c.id <> u.id
  AND COUNT { (c)-[:ABOUT]->(:Entity) } = 0`;
const beside = '-[:EVIDENCED_BY]->(:Document)<-[:EVIDENCED_BY]-(c:Claim)';

const x = 'MATCH (x:Claim) WHERE x.id = $id\n';
const t = `MATCH (x:Entity) WHERE x.id = $id AND NOT x:Claim
MATCH (t:Entity) WHERE t.canonical = x.canonical\n`;
const talks = 'MATCH (s:Talks) WHERE s.canonical = t.canonical\n';

/** Around a claim (x), or around a demand or talks (t). */
const contested = [
  thing,
  part('ITSELF', 'MATCH (c:Claim)', ' AND c.id = $id'),
  part('SAME', `${x}MATCH (x)<-[:RESTATES*0..${mostSteps}]-(c:Claim)`),
  part('ABOUT', `${x}MATCH (x)<-[:ABOUT]-(c:Claim)`),
  part('AGAINST', `${x}MATCH (x)-[:ABOUT]->(c:Claim)`),
  part('AGAINST', `${x}MATCH (x)<-[:RESTATES*0..${mostSteps}]-(u:Claim)\nMATCH (u)-[:CONTRADICTS]-(c:Claim)`),
  part(
    'AGAINST',
    `${x}MATCH (x)<-[:RESTATES*0..${mostSteps}]-(u:Claim)\nUNWIND u.disputedBy AS other\nMATCH (c:Claim)`,
    ' AND c.id = other',
  ),
  // What a denial of talks disputes: claims about those talks, and claims about such claims.
  part(
    'AGAINST',
    `${x}MATCH (x)-[:ABOUT]->(t:Talks)\n${talks}MATCH (s)<-[:ABOUT]-(c:Claim)`,
    ' AND x.id IN c.disputedBy',
  ),
  part(
    'AGAINST',
    `${x}MATCH (x)-[:ABOUT]->(:Claim)-[:ABOUT]->(t:Talks)\n${talks}MATCH (s)<-[:ABOUT]-(c:Claim)`,
    ' AND x.id IN c.disputedBy',
  ),
  part('BESIDE', `${x}MATCH (x)<-[:RESTATES*0..${mostSteps}]-(u:Claim)\nMATCH (u)${beside}`, silent),
  part('BESIDE', `${x}MATCH (x)<-[:ABOUT]-(u:Claim)${beside}`, silent),
  part('ABOUT', `${t}MATCH (t)<-[:ABOUT]-(c:Claim)`),
  part('OF_CLAIM', `${t}MATCH (t)<-[:ABOUT]-(:Claim)<-[:ABOUT]-(c:Claim)`),
  part('AGAINST', `${t}MATCH (t)<-[:ABOUT]-(:Claim)-[:CONTRADICTS]-(c:Claim)`),
  part('AGAINST', `${t}MATCH (t)<-[:ABOUT]-(:Claim)<-[:ABOUT]-(:Claim)-[:CONTRADICTS]-(c:Claim)`),
  part('BESIDE', `${t}MATCH (t)<-[:ABOUT]-(u:Claim)${beside}`, silent),
  part('BESIDE', `${t}MATCH (t)<-[:ABOUT]-(:Claim)<-[:ABOUT]-(u:Claim)${beside}`, silent),
].join('');

/** The claims that affirm, deny or pass over a thing, and those that stand against them. */
export function contestedAround(id: string, dossier: string): Choice<ContestedHow> {
  return {
    async now(reader, lastDay) {
      const rows = await reader.read(contested, { id, lastDay, dossier, limit: pickLimit });
      const found = rows.find((row) => row['how'] === 'THING');
      if (!found) return null;
      return { about: nodeOf(found), ...pickedFrom<ContestedHow>(rows.filter((row) => row !== found)) };
    },
    async reach(record) {
      const things = new Set(record.widened([id]));
      await record.naming(things);
      const on = [...record.claims.values()].filter(({ about }) => things.has(about ?? ''));
      const joined = await record.join([...on.map((claim) => claim.id), ...things]);
      const documents = new Set([...joined].map((one) => record.claims.get(one)!.document));
      await record.naming(documents);
      const silences = [...record.claims.values()].filter(
        ({ stance, document }) => isSilence(stance) && documents.has(document),
      );
      await record.join(silences.map((claim) => claim.id));
    },
    past(record, lastDay) {
      const found = record.things.get(id);
      if (!found?.labels.includes('Entity')) return null;
      const pairs = around(record.world, id);
      return { about: nodeThen(record, found), ...pickedThen(record.world, pairs, lastDay, dossier) };
    },
  };
}

type Pair = readonly [ContestedHow, CodedClaim];

function around(world: World, id: string): Pair[] {
  const as = (how: ContestedHow, claims: readonly CodedClaim[]): Pair[] =>
    [...new Set(claims)].map((claim) => [how, claim]);
  const contradicting = (claims: readonly CodedClaim[]) =>
    claims.flatMap((claim) => [
      ...present(world, claim.contradicts),
      ...(world.linkedFrom.contradicts.get(claim.id) ?? []),
    ]);
  const itself = world.claims.get(id);
  if (!itself) {
    const about = world.claimsAbout(id);
    const ofClaims = about.flatMap((claim) => world.claimsAbout(claim.id));
    const both = [...about, ...ofClaims];
    return [
      ...as('ABOUT', about),
      ...as('OF_CLAIM', ofClaims),
      ...as('AGAINST', contradicting(both)),
      ...as('BESIDE', silencesBeside(world, both)),
    ];
  }
  const same = [itself, ...retellings(world, itself, mostSteps)];
  const about = world.claimsAbout(id);
  const target = itself.about === null ? [] : present(world, [itself.about]);
  const talks = [itself, ...target]
    .flatMap((claim) => claim.about ?? [])
    .filter((one) => one.startsWith('talks:'));
  const denied = talks
    .flatMap((one) => world.claimsAbout(one))
    .filter((claim) => isDisputedBy(world, claim, id));
  return [
    ...as('ITSELF', [itself]),
    ...as('SAME', same),
    ...as('ABOUT', about),
    ...as('AGAINST', [
      ...target,
      ...contradicting(same),
      ...same.filter(isLive).flatMap((claim) => present(world, disputersOf(world, claim))),
      ...denied,
    ]),
    ...as('BESIDE', silencesBeside(world, [...same, ...about])),
  ];
}

function isDisputedBy(world: World, claim: CodedClaim, id: string): boolean {
  return isLive(claim) && disputersOf(world, claim).includes(id);
}

function present(world: World, ids: readonly string[]): CodedClaim[] {
  return ids.flatMap((one) => world.claims.get(one) ?? []);
}

/** Silences without a target in the documents of other claims. */
function silencesBeside(world: World, claims: readonly CodedClaim[]): CodedClaim[] {
  const isThere = (id: string) => world.claims.has(id) || world.entities.has(id) || world.documents.has(id);
  return [...world.claims.values()].filter(
    ({ id, stance, about, document }) =>
      isSilence(stance) &&
      (about === null || !isThere(about)) &&
      world.documents.has(document) &&
      claims.some((claim) => claim.document === document && claim.id !== id),
  );
}

/** In a whole dossier: what is disputed, what disputes it, and the claims that those are about. */
export type DisputedHow = 'DISPUTED' | 'DISPUTING' | 'TARGET';

const disputed = `
MATCH (c:Claim) WHERE c.disputed = true AND ${isKept()}
RETURN c.id AS id, c.at AS at, 'DISPUTED' AS how ORDER BY at DESC LIMIT $limit
UNION ALL
MATCH (u:Claim) WHERE u.disputed = true AND ($dossier = '' OR u.dossier = $dossier)
UNWIND u.disputedBy AS other
MATCH (c:Claim) WHERE c.id = other AND ${isKept()}
RETURN DISTINCT c.id AS id, c.at AS at, 'DISPUTING' AS how ORDER BY at DESC LIMIT $limit
UNION ALL
MATCH (u:Claim) WHERE u.disputed = true AND ($dossier = '' OR u.dossier = $dossier)
MATCH (u)-[:ABOUT]->(c:Claim) WHERE ${isKept()}
RETURN DISTINCT c.id AS id, c.at AS at, 'TARGET' AS how ORDER BY at DESC LIMIT $limit`;

/** Every disputed claim of a dossier ('' for all). For a past moment the whole record is read. */
export function everyDispute(dossier: string): Choice<DisputedHow> {
  return {
    async now(reader, lastDay) {
      const rows = await reader.read(disputed, { lastDay, dossier, limit: pickLimit });
      return { about: null, ...pickedFrom<DisputedHow>(rows) };
    },
    reach: () => Promise.reject(new PartTooWide('every dispute is asked for')),
    past({ world }, lastDay) {
      const pairs = [...world.claims.values()].filter(isLive).flatMap((claim) => {
        const ids = disputersOf(world, claim);
        if (ids.length === 0 || (dossier && claim.dossier !== dossier)) return [];
        const target = claim.about === null ? [] : present(world, [claim.about]);
        return [
          ['DISPUTED', claim] as const,
          ...present(world, ids).map((one) => ['DISPUTING', one] as const),
          ...target.map((one) => ['TARGET', one] as const),
        ];
      });
      return { about: null, ...pickedThen<DisputedHow>(world, pairs, lastDay, dossier) };
    },
  };
}
