// Which claims `sourceProfile` asks about, said twice: for the live graph, and for the record of a past moment.
import type { Row } from '../graph/graph.ts';
import { type Ref, refOf } from '../model/claim.ts';
import type { CodedClaim } from '../model/coded.ts';
import type { Ties } from '../model/roll-up.ts';
import type { Properties } from '../model/thing.ts';
import type { World } from '../model/world.ts';
import type { Grade } from './corroboration-claims.ts';
import type { Choice } from './shared/claims-of.ts';
import { nodeOf } from './shared/nodes.ts';
import { nodeThen, type RecordThen } from './shared/past.ts';
import { isKept, pickedAs, pickedFrom, pickedThen, pickLimit } from './shared/picked.ts';
import { refOfRow, tiesNow, tiesText, tiesThen } from './shared/ties.ts';

/** CARRIED: it came through the source. PEER: about the same thing as one that did. RETELLING: of such a one. */
export type ProfileHow = 'CARRIED' | 'PEER' | 'RETELLING';

/** Whom a source speaks for, as coded. */
export interface SpeaksFor {
  readonly actor: Ref;
  readonly tie: 'REPRESENTS' | 'SPEAKS_FROM';
  /** Null: not stated; a source has no role. */
  readonly role: string | null;
  readonly from: string | null;
  readonly until: string | null;
}

/** What is read with the claims. */
export interface ProfileBeside {
  readonly ties: Ties;
  readonly speaksFor: readonly SpeaksFor[];
  /** Null: nobody has graded it. */
  readonly grade: Grade | null;
}

const cluster = `
MATCH (x:Entity) WHERE x.id = $id
MATCH (s:Entity) WHERE s.canonical = x.canonical
`;

/** The two ways through a source: a hop of the chain, or the publisher. */
const ways = ['(s)<-[:REPORTED_BY]-(c:Claim)', '(s)<-[:PUBLISHED_BY]-(:Document)<-[:EVIDENCED_BY]-(c:Claim)'];
const claimParts = ways.flatMap((way) => {
  const carried = `${cluster}MATCH ${way} WHERE ${isKept()}`;
  return [
    `${carried}${pickedAs('CARRIED')}`,
    `${carried}
WITH DISTINCT c MATCH (c)-[:ABOUT]->(y:Entity)
WITH DISTINCT y.canonical AS target
MATCH (z:Entity) WHERE z.canonical = target
MATCH (z)<-[:ABOUT]-(o:Claim) WHERE ${isKept('o')}${pickedAs('PEER', 'o')}`,
    `${carried}
WITH DISTINCT c MATCH (c)<-[:RESTATES*1..16]-(o:Claim) WHERE ${isKept('o')}${pickedAs('RETELLING', 'o')}`,
  ];
});

const text = [
  `
MATCH (x:Entity) WHERE x.id = $id
RETURN x.id AS id, '' AS at, 'THING' AS how, labels(x) AS labels, properties(x) AS properties`,
  `${cluster}MATCH (s)-[r:REPRESENTS]->(a:Actor) MATCH (n:Entity) WHERE n.id = a.canonical
RETURN s.id AS id, '' AS at, 'REPRESENTS' AS how, labels(n) AS labels,
  {id: n.id, name: n.name, canonical: n.canonical, role: r.role, since: r.from, until: r.to} AS properties`,
  `${cluster}MATCH (s)-[:SPEAKS_FROM]->(a:Actor) MATCH (n:Entity) WHERE n.id = a.canonical
RETURN s.id AS id, '' AS at, 'SPEAKS_FROM' AS how, labels(n) AS labels,
  {id: n.id, name: n.name, canonical: n.canonical} AS properties`,
  `${cluster}WITH s WHERE s.reliability IS NOT NULL
RETURN s.id AS id, '' AS at, 'GRADE' AS how, labels(s) AS labels,
  {grade: s.reliability, assessor: s.assessor, assessed: s.assessed} AS properties`,
  tiesText,
  ...claimParts,
].join('\nUNION ALL');

/** What came through a source, and what it can be compared with. */
export function claimsThrough(id: string, dossier: string): Choice<ProfileHow, ProfileBeside> {
  return {
    async now(reader, lastDay) {
      const rows = await reader.read(text, { id, lastDay, dossier, limit: pickLimit });
      const thing = rows.find((row) => row['how'] === 'THING');
      if (!thing || !isSource(thing['labels'] as string[])) return null;
      const claims = rows.filter((row) => ['CARRIED', 'PEER', 'RETELLING'].includes(String(row['how'])));
      const graded = rows
        .filter((row) => row['how'] === 'GRADE')
        .map((row) => [String(row['id']), row['properties'] as Properties] as const);
      return {
        about: nodeOf(thing),
        beside: { ties: tiesNow(rows), speaksFor: speaksForNow(rows), grade: gradeAmong(id, graded) },
        ...pickedFrom<ProfileHow>(claims),
      };
    },
    async reach(part) {
      const own = new Set(part.widened([id]));
      await part.naming(own);
      const published = [...part.things.values()].filter(({ edges }) =>
        edges.some(({ type, to }) => type === 'PUBLISHED_BY' && own.has(to)),
      );
      const documents = new Set(published.map((one) => one.id));
      await part.naming(documents);
      const carried = [...part.claims.values()].filter(
        ({ chain, document }) => documents.has(document) || chain.some(({ source }) => own.has(source)),
      );
      await part.join(carried.map((claim) => claim.id));
      const targets = new Set(part.widened(carried.flatMap(({ about }) => about ?? [])));
      await part.naming(targets);
      const peers = [...part.claims.values()].filter(({ about }) => targets.has(about ?? ''));
      await part.join(peers.map((claim) => claim.id));
    },
    past(record, lastDay) {
      const { things, world } = record;
      const thing = things.get(id);
      if (!thing || !isSource(thing.labels)) return null;
      const graded = world.cluster(id).flatMap((one) => {
        const properties = things.get(one)?.properties;
        return properties?.['reliability'] === undefined
          ? []
          : [[one, { ...properties, grade: properties['reliability'] }] as const];
      });
      return {
        about: nodeThen(record, thing),
        beside: {
          ties: tiesThen(world),
          speaksFor: speaksForThen(record, id),
          grade: gradeAmong(id, graded),
        },
        ...pickedThen(world, claimsThen(world, id), lastDay, dossier),
      };
    },
  };
}

function isSource(labels: readonly string[]): boolean {
  return labels.includes('Source') || labels.includes('Actor');
}

/** The grade of the source itself, else of the first that judgements join it to. */
function gradeAmong(id: string, graded: readonly (readonly [string, Properties])[]): Grade | null {
  const sorted = [...graded].sort(([a], [b]) => (a === id ? -1 : b === id ? 1 : a < b ? -1 : 1));
  const properties = sorted[0]?.[1];
  if (!properties) return null;
  const stated = (key: string) => (properties[key] == null ? null : String(properties[key]));
  return { grade: String(properties['grade']), assessor: stated('assessor'), assessed: stated('assessed') };
}

function speaksForNow(rows: readonly Row[]): SpeaksFor[] {
  return distinct(
    rows
      .filter((row) => row['how'] === 'REPRESENTS' || row['how'] === 'SPEAKS_FROM')
      .map((row) => {
        const { role, since, until } = row['properties'] as Readonly<Record<string, unknown>>;
        const stated = (value: unknown) => (value ? String(value) : null);
        return {
          actor: refOfRow(row),
          tie: row['how'] as SpeaksFor['tie'],
          role: stated(role),
          from: stated(since),
          until: stated(until),
        };
      }),
  );
}

function speaksForThen({ world }: RecordThen, id: string): SpeaksFor[] {
  return distinct(
    world.cluster(id).flatMap((one) => {
      const entity = world.entities.get(one);
      const to = (actor: string) => refOf(world, world.canonical(actor));
      const represents = (entity?.represents ?? []).flatMap(({ role, from, until, ...tie }) => {
        const actor = to(tie.to);
        return actor ? [{ actor, tie: 'REPRESENTS' as const, role, from, until }] : [];
      });
      const speaksFrom = (entity?.speaksFrom ?? []).flatMap((side) => {
        const actor = to(side);
        return actor ? [{ actor, tie: 'SPEAKS_FROM' as const, role: null, from: null, until: null }] : [];
      });
      return [...represents, ...speaksFrom];
    }),
  );
}

function distinct(all: readonly SpeaksFor[]): SpeaksFor[] {
  const keyed = all.map((one) => {
    const { actor, tie, role, from, until } = one;
    return [[tie, actor.canonical, from, until, role].join(' '), one] as const;
  });
  return [...new Map(keyed)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

function claimsThen(world: World, id: string): (readonly [ProfileHow, CodedClaim])[] {
  const own = new Set(world.cluster(id));
  const carried = [...world.claims.values()].filter(({ chain, document }) => {
    const publisher = world.documents.get(document)?.publisher;
    return (publisher && own.has(publisher)) || chain.some(({ source }) => own.has(source));
  });
  const targets = new Set(carried.flatMap(({ about }) => (about === null ? [] : world.canonical(about))));
  const retellings = new Set<CodedClaim>();
  for (const claim of carried) collect(world, claim, retellings);
  return [
    ...carried.map((claim) => ['CARRIED', claim] as const),
    ...[...targets].flatMap((target) => world.claimsAbout(target)).map((claim) => ['PEER', claim] as const),
    ...[...retellings].map((claim) => ['RETELLING', claim] as const),
  ];
}

function collect(world: World, claim: CodedClaim, into: Set<CodedClaim>): void {
  for (const one of world.linkedFrom.restates.get(claim.id) ?? []) {
    if (into.has(one)) continue;
    into.add(one);
    collect(world, one, into);
  }
}
