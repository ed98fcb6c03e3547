// Which claims `corroboration` asks about, said twice: for the live graph, and for the record of a past moment.
import type { Row } from '../graph/graph.ts';
import { mostSteps, restatements, retellings } from '../model/restatement.ts';
import type { Properties, Thing } from '../model/thing.ts';
import type { Choice } from './shared/claims-of.ts';
import { lineageOfClaim } from './shared/lineages.ts';
import { nodeOf } from './shared/nodes.ts';
import { nodeThen } from './shared/past.ts';
import { isKept, pickedAs, pickedFrom, pickedThen, pickLimit } from './shared/picked.ts';

/** LINEAGE: the claim asked about, what it retells and what retells that. ABOUT: about the same thing. */
export type How = 'LINEAGE' | 'ABOUT';

/** A grade on the Admiralty scale, by whom and when. */
export interface Grade {
  readonly grade: string;
  readonly assessor: string | null;
  readonly assessed: string | null;
}

/** Grades of sources by their ids. */
export type Grades = ReadonlyMap<string, Grade>;

const chosen = `
MATCH (x:Entity) WHERE x.id = $id
RETURN x.id AS id, '' AS at, 'THING' AS how, labels(x) AS labels, properties(x) AS properties
UNION ALL
${lineageOfClaim}
UNION ALL
MATCH (x:Claim) WHERE x.id = $id
MATCH (x)-[:ABOUT]->(y:Entity)
MATCH (t:Entity) WHERE t.canonical = y.canonical
MATCH (t)<-[:ABOUT]-(c:Claim)
WHERE ${isKept()}${pickedAs('ABOUT')}
UNION ALL
MATCH (x:Entity) WHERE x.id = $id AND NOT x:Claim
MATCH (t:Entity) WHERE t.canonical = x.canonical
MATCH (t)<-[:ABOUT]-(c:Claim)
WHERE ${isKept()}${pickedAs('ABOUT')}
UNION ALL
MATCH (s:Source) WHERE s.reliability IS NOT NULL
RETURN s.id AS id, '' AS at, 'GRADE' AS how, null AS labels,
  {grade: s.reliability, assessor: s.assessor, assessed: s.assessed} AS properties
UNION ALL
MATCH (s:Actor) WHERE s.reliability IS NOT NULL
RETURN s.id AS id, '' AS at, 'GRADE' AS how, null AS labels,
  {grade: s.reliability, assessor: s.assessor, assessed: s.assessed} AS properties`;

/** The claims about a demand or talks; of a claim those about the same and its lineage; and grades of sources. */
export function claimsCorroborating(id: string, dossier: string): Choice<How, Grades> {
  return {
    async now(reader, lastDay) {
      const rows = await reader.read(chosen, { id, lastDay, dossier, limit: pickLimit });
      const thing = rows.find((row) => row['how'] === 'THING');
      if (!thing) return null;
      const claims = rows.filter((row) => row['how'] === 'LINEAGE' || row['how'] === 'ABOUT');
      return { about: nodeOf(thing), beside: gradesNow(rows), ...pickedFrom<How>(claims) };
    },
    async reach(part) {
      const things = new Set(part.widened([id]));
      await part.naming(things);
      await part.join([...things].filter((one) => one.startsWith('claim:')));
      const target = part.claims.get(id)?.about;
      const about = new Set(target ? part.widened([target]) : things);
      await part.naming(about);
      const peers = [...part.claims.values()].filter((claim) => about.has(claim.about ?? ''));
      await part.join([...peers.map((claim) => claim.id), ...things]);
    },
    past(record, lastDay) {
      const thing = record.things.get(id);
      if (!thing?.labels.includes('Entity')) return null;
      const { world } = record;
      const itself = world.claims.get(id);
      const lineage = itself
        ? restatements(world, itself)
            .slice(0, mostSteps + 1)
            .flatMap((one) => [one, ...retellings(world, one, mostSteps)])
        : [];
      const about = itself
        ? itself.about === null
          ? []
          : world.claimsAbout(itself.about)
        : world.claimsAbout(id);
      const pairs = [
        ...lineage.map((claim) => ['LINEAGE', claim] as const),
        ...about.map((claim) => ['ABOUT', claim] as const),
      ];
      return {
        about: nodeThen(record, thing),
        beside: gradesThen(record.things),
        ...pickedThen(
          world,
          new Map(pairs.map((pair) => [`${pair[0]} ${pair[1].id}`, pair])).values(),
          lastDay,
          dossier,
        ),
      };
    },
  };
}

function gradesNow(rows: readonly Row[]): Grades {
  const graded = rows.filter((row) => row['how'] === 'GRADE');
  return new Map(
    graded.map((row) => {
      const { grade, assessor, assessed } = row['properties'] as Readonly<Record<string, string | null>>;
      return [
        String(row['id']),
        { grade: String(grade), assessor: assessor ?? null, assessed: assessed ?? null },
      ];
    }),
  );
}

function gradesThen(things: ReadonlyMap<string, Thing>): Grades {
  const text = (properties: Properties, key: string) => (properties[key] as string | undefined) ?? null;
  return new Map(
    [...things.values()]
      .filter(({ properties }) => properties['reliability'] !== undefined)
      .map(({ id, properties }) => [
        id,
        {
          grade: String(properties['reliability']),
          assessor: text(properties, 'assessor'),
          assessed: text(properties, 'assessed'),
        },
      ]),
  );
}
