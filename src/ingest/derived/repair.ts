// Redraws what a change of a few claims can alter, and no more. The law: what it leaves is what a rebuild from
// zero would leave. Marks can change on claims joined to the changed ones; derived edges at the demands and
// talks that those speak of, and at demands that claims of the same rank group set as conditions.
import type { Writer } from '../../graph/graph.ts';
import { viewClaim } from '../../model/claim.ts';
import { claimOf } from '../../model/coded.ts';
import { entityMarks, placesInText } from '../../model/marks.ts';
import { talksStatus } from '../../model/talks-status.ts';
import type { Thing } from '../../model/thing.ts';
import type { World } from '../../model/world.ts';
import { joiningLinks, openPart, PartTooWide } from '../../queries/record-part.ts';
import { type Alteration, isFelt, readAlterations } from './alterations.ts';
import { hopsOf, labelVoices, markClaims, markEntities, placeClaims, voicesAmong } from './draw.ts';
import { rebuild } from './rebuild.ts';
import { redrawEdges } from './redraw-edges.ts';

/** Past these many changed things, or claims to read, a rebuild is sooner done. */
const mostChanges = 500;
const mostRead = 4_000;

/**
 * Brings everything derived up to date after the things with these ids have got one new version each in this
 * transaction: repairs where that is enough, else rebuilds.
 */
export async function redraw(writer: Writer, ids: readonly string[]): Promise<void> {
  if (ids.length > mostChanges || !(await repair(writer, ids))) await rebuild(writer);
}

/** Repairs after changes of claims. Resolves to false, with nothing lost, where only a rebuild will do. */
export async function repair(writer: Writer, ids: readonly string[]): Promise<boolean> {
  const altered = await readAlterations(writer, ids);
  const isClaim = ({ before, after }: Alteration) => (after ?? before)?.labels.includes('Claim') ?? false;
  const claims = altered.filter(isClaim);
  const others = altered.filter((one) => !isClaim(one));
  if (others.some(isFelt)) return false;
  try {
    await repairClaims(writer, claims, others);
    return true;
  } catch (error) {
    if (error instanceof PartTooWide) return false;
    throw error;
  }
}

async function repairClaims(
  writer: Writer,
  claims: readonly Alteration[],
  others: readonly Alteration[],
): Promise<void> {
  const marked = others.flatMap(({ after }) => after ?? []);
  const talks = marked.filter(({ labels }) => labels.includes('Talks')).map(({ id }) => id);
  const versions = claims.flatMap(({ before, after }) => [before, after].flatMap((one) => one ?? []));
  const coded = versions.map(claimOf);
  const part = await openPart(writer, null, mostRead);
  const joined = await part.join([...claims.map(({ id }) => id), ...coded.flatMap(joiningLinks), ...talks]);
  const documents = new Set(coded.map(({ document }) => document));
  await part.naming(documents);
  const voices = part.widened([...versions.flatMap(hopsOf), ...marked.map(({ id }) => id)]);
  const world = await part.world(voices);
  const standing = [...joined].map((id) => part.claims.get(id)!);
  await markClaims(
    writer,
    world,
    standing.map((claim) => viewClaim(world, claim)),
  );
  const inDocuments = [...part.claims.values()].filter(({ document }) => documents.has(document));
  await placeClaims(writer, placesInText(inDocuments));
  const spokenOf = [...standing, ...coded];
  const abouts = spokenOf.flatMap(({ about }) => about ?? []);
  const conditions = spokenOf.flatMap((claim) => claim.conditions.map(({ to }) => to));
  const subjects = {
    talks: part.widened([...abouts.filter((id) => id.startsWith('talks:')), ...talks]),
    abouts: part.widened(abouts.filter((id) => id.startsWith('demand:'))),
    conditions: part.widened(conditions.filter((id) => id.startsWith('demand:'))),
  };
  await markThings(writer, world, [...claims.flatMap(({ after }) => after ?? []), ...marked], subjects.talks);
  await relabel(writer, world, voices);
  await redrawEdges(writer, part, world, joined, subjects);
}

/** Marks the changed things themselves, and talks with their status. */
async function markThings(
  writer: Writer,
  world: World,
  changed: readonly Thing[],
  talks: readonly string[],
): Promise<void> {
  const entities = changed.filter(({ labels }) => labels.includes('Entity'));
  await markEntities(
    writer,
    entities.map((thing) => ({ id: thing.id, marks: entityMarks(world, thing, undefined) })),
  );
  const present = talks.filter((id) => world.entities.has(id));
  await markEntities(
    writer,
    present.map((id) => ({ id, marks: { status: talksStatus(world, id) } })),
  );
}

const speakers = `
MATCH (s:Entity) WHERE s.id IN $ids
RETURN s.id AS id, COUNT { (s)<-[:REPORTED_BY]-(:Claim) } > 0 AS speaks`;

/** Labels anew the actors that changed or stand in the chain of a changed claim, and those joined to them. */
async function relabel(writer: Writer, world: World, ids: readonly string[]): Promise<void> {
  const actors = ids.filter((id) => id.startsWith('actor:'));
  if (actors.length === 0) return;
  const rows = await writer.read(speakers, { ids });
  const speaking = rows.filter((row) => row['speaks'] === true).map((row) => String(row['id']));
  await labelVoices(writer, actors, voicesAmong(world, speaking));
}
