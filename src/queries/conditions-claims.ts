// Which claims `conditions` asks about, said twice: for the live graph, and for the record of a past moment.
import { sidesOfClaim, statedSidesOfClaim } from '../model/bearing.ts';
import type { CodedClaim } from '../model/coded.ts';
import type { World } from '../model/world.ts';
import type { Choice } from './shared/claims-of.ts';
import { nodeOf } from './shared/nodes.ts';
import { nodeThen } from './shared/past.ts';
import { pickedFrom, pickedThen, pickLimit } from './shared/picked.ts';
import { PartTooWide } from './shared/record-part.ts';

/** A claim sets conditions on what is asked about, or sets that as a condition, or may overtake such a claim. */
export type ConditionHow = 'ON' | 'UNDER' | 'RIVAL';

/**
 * Whose conditions: everybody's (null), or those of an actor, with or without whoever represents it: what it is
 * said to hold, and what it states itself where nobody is said to hold it.
 */
export interface Whose {
  readonly holder: string | null;
  readonly rollUp: boolean;
}

/** What stands before and behind the way from which claims to which others. */
interface Scope {
  readonly thing: string;
  /** Finds `u`, the claims with conditions, by way. */
  readonly ways: readonly (readonly [ConditionHow, string])[];
}

const ofThing: Scope = {
  thing: `
MATCH (x:Entity) WHERE x.id = $id
RETURN x.id AS id, '' AS at, 'THING' AS how, labels(x) AS labels, properties(x) AS properties`,
  ways: [
    ['ON', '(t)<-[:ABOUT]-(u:Claim)-[:IF|UNLESS]->(:Entity)'],
    ['UNDER', '(t)<-[:IF|UNLESS]-(u:Claim)'],
  ],
};
const clusterOfThing =
  'MATCH (x:Entity) WHERE x.id = $id\nMATCH (t:Entity) WHERE t.canonical = x.canonical\n';

const ofAll: Scope = {
  thing: `
MATCH (g:Guard)
RETURN '' AS id, '' AS at, 'THING' AS how, null AS labels, null AS properties`,
  ways: [['ON', '(u:Claim)-[:IF|UNLESS]->(:Entity)']],
};

const counts = (claim: string) =>
  `${claim}.spokenFirst <= $lastDay AND ($dossier = '' OR ${claim}.dossier = $dossier)`;
const row = (how: string, claim: string) =>
  `RETURN DISTINCT ${claim}.id AS id, ${claim}.at AS at, '${how}' AS how, null AS labels, null AS properties
ORDER BY at DESC LIMIT $limit`;

const whoseText = `
 AND (u.holderId = h.canonical OR head(u.statedSides) = h.canonical
  OR ($rollUp AND (h.canonical IN u.sides OR h.canonical IN u.statedSides)))`;

/** The text of a scope: everybody's conditions, or only those of `$holder`. */
function textOf({ thing, ways }: Scope, cluster: string, ofHolder: boolean): string {
  const from = `${ofHolder ? 'MATCH (h:Actor) WHERE h.id = $holder\n' : ''}${cluster}`;
  const held = ofHolder ? whoseText : '';
  const holder = `
UNION ALL
MATCH (h:Actor) WHERE h.id = $holder
RETURN h.id AS id, '' AS at, 'HOLDER' AS how, null AS labels, null AS properties`;
  const parts = ways.flatMap(([how, pattern]) => {
    const conditional = `${from}MATCH ${pattern} WHERE ${counts('u')}${held}`;
    const target = `${conditional}
MATCH (u)-[:ABOUT]->(s:Entity)
WITH DISTINCT s.canonical AS target, u.holderId AS holding
MATCH (r:Entity) WHERE r.canonical = target`;
    const rival = `WHERE c.holderId = holding AND ${counts('c')}`;
    return [
      `${conditional}\n${row(how, 'u')}`,
      `${target}\nMATCH (r)<-[:ABOUT]-(c:Claim) ${rival}\n${row('RIVAL', 'c')}`,
      // A condition that counts as demanded is a position too, and may overtake another.
      `${target}\nMATCH (r)<-[:IF|UNLESS]-(c:Claim) ${rival}\n${row('RIVAL', 'c')}`,
    ];
  });
  return [thing + (ofHolder ? holder : ''), ...parts].join('\nUNION ALL\n');
}

const texts = {
  thing: { all: textOf(ofThing, clusterOfThing, false), held: textOf(ofThing, clusterOfThing, true) },
  all: { all: textOf(ofAll, '', false), held: textOf(ofAll, '', true) },
};

/** Conditions put on a thing and those that it is; of everything where no thing (null) is given. */
export function conditionsAround(
  id: string | null,
  { holder, rollUp }: Whose,
  dossier: string,
): Choice<ConditionHow> {
  return {
    async now(reader, lastDay) {
      const scope = texts[id === null ? 'all' : 'thing'];
      const rows = await reader.read(holder === null ? scope.all : scope.held, {
        ...(id === null ? {} : { id }),
        ...(holder === null ? {} : { holder, rollUp }),
        lastDay,
        dossier,
        limit: pickLimit,
      });
      const thing = rows.find((one) => one['how'] === 'THING');
      if (!thing || (holder !== null && !rows.some((one) => one['how'] === 'HOLDER'))) return null;
      const claims = rows.filter((one) => one['how'] !== 'THING' && one['how'] !== 'HOLDER');
      return { about: id === null ? null : nodeOf(thing), ...pickedFrom<ConditionHow>(claims) };
    },
    async reach(part) {
      // Who stands for a holder is found upwards only: all claims would have to be looked at.
      if (id === null) throw new PartTooWide('every condition is asked for');
      const things = new Set(part.widened([id, ...(holder === null ? [] : [holder])]));
      await part.naming(things);
      const on = [...part.claims.values()].filter(
        ({ about, conditions }) => things.has(about ?? '') || conditions.some(({ to }) => things.has(to)),
      );
      const targets = new Set(part.widened(on.flatMap(({ about }) => about ?? [])));
      await part.naming(targets);
      const rivals = [...part.claims.values()].filter(
        ({ about, conditions }) => targets.has(about ?? '') || conditions.some(({ to }) => targets.has(to)),
      );
      await part.join([...on, ...rivals].map((claim) => claim.id));
    },
    past(record, lastDay) {
      const { things, world } = record;
      const thing = id === null ? null : things.get(id);
      if (thing === undefined || (thing && !thing.labels.includes('Entity'))) return null;
      if (holder !== null && !things.get(holder)?.labels.includes('Actor')) return null;
      const isOf = (claim: CodedClaim) => isOfActor(world, claim, holder, rollUp);
      const pairs = [...new Set(waysThen(world, id, isOf, (claim) => isAsked(claim, dossier)))];
      return {
        about: thing ? nodeThen(record, thing) : null,
        ...pickedThen(world, pairs, lastDay, dossier),
      };
    },
  };
}

function isAsked(claim: CodedClaim, dossier: string): boolean {
  return dossier === '' || claim.dossier === dossier;
}

function isOfActor(world: World, claim: CodedClaim, actor: string | null, rollUp: boolean): boolean {
  if (actor === null) return true;
  const canonical = world.canonical(actor);
  if (claim.holder !== null && world.canonical(claim.holder) === canonical) return true;
  const stated = statedSidesOfClaim(world, claim);
  if (stated[0] === canonical) return true;
  return rollUp && [...sidesOfClaim(world, claim), ...stated].includes(canonical);
}

function waysThen(
  world: World,
  id: string | null,
  isOf: (claim: CodedClaim) => boolean,
  counted: (claim: CodedClaim) => boolean,
): (readonly [ConditionHow, CodedClaim])[] {
  const isThere = (to: string) => world.entities.has(to) || world.claims.has(to);
  const conditional = [...world.claims.values()].filter(
    (claim) => claim.conditions.some(({ to }) => isThere(to)) && isOf(claim) && counted(claim),
  );
  const things = id === null ? null : new Set(world.cluster(id));
  const on = conditional.filter(({ about }) => things === null || (about !== null && things.has(about)));
  const under =
    things === null
      ? []
      : conditional.filter(({ conditions }) => conditions.some(({ to }) => things.has(to)));
  const targets = new Set(
    [...on, ...under].flatMap(({ holder, about }) =>
      about === null ? [] : `${holderOf(world, holder)} ${world.canonical(about)}`,
    ),
  );
  const rivals = [...world.claims.values()].filter(({ holder, about, conditions }) =>
    [about, ...conditions.map(({ to }) => to)].some(
      (to) => to !== null && isThere(to) && targets.has(`${holderOf(world, holder)} ${world.canonical(to)}`),
    ),
  );
  return [
    ...on.map((claim) => ['ON', claim] as const),
    ...under.map((claim) => ['UNDER', claim] as const),
    ...rivals.map((claim) => ['RIVAL', claim] as const),
  ];
}

function holderOf(world: World, holder: string | null): string {
  return holder !== null && world.entities.has(holder) ? world.canonical(holder) : '';
}
