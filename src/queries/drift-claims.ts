// Which claims `drift` asks about, said twice: for the live graph, and for the record of a past moment.
import { mostSteps, restatements, retellings } from '../model/restatement.ts';
import type { Choice } from './shared/claims-of.ts';
import { lineageOfClaim, retellingsOfEach } from './shared/lineages.ts';
import { nodeOf } from './shared/nodes.ts';
import { nodeThen } from './shared/past.ts';
import { pickedFrom, pickedThen, pickLimit } from './shared/picked.ts';

/** The thing itself, and the lineages of the claim or of the claims about it: up to what they restate, and down. */
const lineages = `
MATCH (x:Entity) WHERE x.id = $id
RETURN x.id AS id, '' AS at, 'THING' AS how, labels(x) AS labels, properties(x) AS properties
UNION ALL
${lineageOfClaim}
UNION ALL
MATCH (x:Entity) WHERE x.id = $id AND NOT x:Claim
MATCH (t:Entity) WHERE t.canonical = x.canonical
MATCH (t)<-[:ABOUT]-(u:Claim)-[:RESTATES*0..${mostSteps}]->(r:Claim)
${retellingsOfEach}`;

/** The claims of the lineages of a claim, or of all claims about a thing. */
export function lineagesAround(id: string, dossier: string): Choice<'LINEAGE'> {
  return {
    async now(reader, lastDay) {
      const rows = await reader.read(lineages, { id, lastDay, dossier, limit: pickLimit });
      const thing = rows.find((row) => row['how'] === 'THING');
      if (!thing) return null;
      return { about: nodeOf(thing), ...pickedFrom<'LINEAGE'>(rows.filter((row) => row !== thing)) };
    },
    async reach(part) {
      const things = new Set(part.widened([id]));
      await part.naming(things);
      const about = [...part.claims.values()].filter((claim) => things.has(claim.about ?? ''));
      await part.join([...about.map((claim) => claim.id), ...things]);
    },
    past(record, lastDay) {
      const thing = record.things.get(id);
      if (!thing?.labels.includes('Entity')) return null;
      const { world } = record;
      const itself = world.claims.get(id);
      const about = itself ? [itself] : world.claimsAbout(id);
      const told = new Set(
        about
          .flatMap((claim) => restatements(world, claim).slice(0, mostSteps + 1))
          .flatMap((claim) => [claim, ...retellings(world, claim, mostSteps)]),
      );
      const pairs = [...told].map((claim) => ['LINEAGE', claim] as const);
      return { about: nodeThen(record, thing), ...pickedThen(world, pairs, lastDay, dossier) };
    },
  };
}
