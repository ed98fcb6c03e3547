// The claims of a generated dossier, with holders and targets, written to the engine under test in several
// transactions. load() takes one, which for 20,000 claims wants more memory than the Neo4j of the tests has
// (512 MB) and half a minute. Labels, properties and marks are those of load(), which a test compares. Left out
// is what pages of claims do not read: revisions, documents, sources, edges but HELD_BY and ABOUT, derived edges.
import { generate } from '../../bench/generate.ts';
import type { Graph, Writer } from '../../src/graph/graph.ts';
import { setLabels, writeEdges } from '../../src/ingest/record/statements.ts';
import { derive } from '../../src/model/derive.ts';
import { entityMarks, marksOfClaim } from '../../src/model/marks.ts';
import type { Thing } from '../../src/model/thing.ts';
import { worldOf } from '../../src/model/world.ts';

const createEntities = `
UNWIND $rows AS row CREATE (n:Entity) SET n = row`;

const dropSome = `
MATCH (n:Entity) WITH n LIMIT $limit DETACH DELETE n`;

const perTransaction = 4_000;
const written = ['Claim', 'Actor', 'Demand', 'Talks', 'Issue'];
const linked = ['HELD_BY', 'ABOUT'];

/** Writes claims with their marks, whom they are held by and what they are about. */
export async function writeGenerated(graph: Graph, claims: number): Promise<void> {
  const things = generate({ claims }).things.map(({ thing }) => thing);
  const world = worldOf(things);
  const { claims: viewed, talks } = derive(world);
  const inParts = async <T>(
    list: readonly T[],
    write: (writer: Writer, part: readonly T[]) => Promise<unknown>,
  ) => {
    for (let start = 0; start < list.length; start += perTransaction)
      await graph.write((writer) => write(writer, list.slice(start, start + perTransaction)));
  };
  const entities = things.filter(({ labels }) => labels.some((label) => written.includes(label)));
  await inParts(entities, async (writer, part) => {
    const rows = part.map((thing) => {
      const claim = viewed.get(thing.id);
      const marks = entityMarks(world, thing, talks.get(thing.id));
      return { ...thing.properties, id: thing.id, ...marks, ...(claim ? marksOfClaim(world, claim) : {}) };
    });
    await writer.write(createEntities, { rows });
    await setLabels(writer, part);
  });
  const fewerEdges = (thing: Thing): Thing => ({
    ...thing,
    edges: thing.edges.filter(({ type }) => linked.includes(type)),
  });
  await inParts(entities.map(fewerEdges), writeEdges);
}

/** Removes the entities bit by bit: all at once is more than the server's memory takes. */
export async function dropEntities(graph: Graph): Promise<void> {
  let changes = 1;
  while (changes > 0)
    ({ changes } = await graph.write((writer) => writer.write(dropSome, { limit: perTransaction })));
}
