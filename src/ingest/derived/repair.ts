// Redraws what a change of a few claims can alter, and no more. The law: what it leaves is what a rebuild from
// zero would leave. Marks can change on claims joined to the changed ones; derived edges at the demands and
// talks that those speak of, and at demands that claims of the same rank group set as conditions.
import type { Reader, Writer } from '../../graph/graph.ts';
import { type Claim, viewClaim } from '../../model/claim.ts';
import { claimOf } from '../../model/coded.ts';
import { entityMarks, marksOfClaim } from '../../model/marks.ts';
import { talksStatus } from '../../model/talks-status.ts';
import type { Properties, Thing } from '../../model/thing.ts';
import type { World } from '../../model/world.ts';
import { joiningLinks, openPart, PartTooWide } from '../../queries/shared/record-part.ts';
import { type Alteration, isFelt, readAlterations } from './alterations.ts';
import {
  drawEdges,
  dropDerivedEdgesAt,
  hopsOf,
  labelVoices,
  type MarksById,
  markNodes,
  voicesAmong,
} from './draw.ts';
import { rebuild } from './rebuild.ts';
import { type Redrawn, redrawnEdges } from './redrawn-edges.ts';

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

/**
 * Repairs after changes of claims. Resolves to false, with nothing written, where only a rebuild will do.
 * @param most how many things it reads at once at the most before it gives up
 */
export async function repair(writer: Writer, ids: readonly string[], most = mostRead): Promise<boolean> {
  const altered = await readAlterations(writer, ids);
  const isClaim = ({ before, after }: Alteration) => (after ?? before)?.labels.includes('Claim') ?? false;
  const claims = altered.filter(isClaim);
  const others = altered.filter((one) => !isClaim(one));
  if (others.some(isFelt)) return false;
  let writing: Repair;
  try {
    writing = await planRepair(writer, claims, others, most);
  } catch (error) {
    if (error instanceof PartTooWide) return false;
    throw error;
  }
  const { marks, actors, speaking, subjects, edges } = writing;
  await markNodes(writer, marks);
  await labelVoices(writer, actors, speaking);
  await dropDerivedEdgesAt(writer, subjects);
  await drawEdges(writer, edges);
  return true;
}

/** All that a repair writes, read and worked out before anything is written. */
interface Repair extends Redrawn {
  readonly marks: MarksById;
  readonly actors: readonly string[];
  /** Those of the actors that speak. */
  readonly speaking: ReadonlySet<string>;
}

/** @throws PartTooWide */
async function planRepair(
  reader: Reader,
  claims: readonly Alteration[],
  others: readonly Alteration[],
  most: number,
): Promise<Repair> {
  const marked = others.flatMap(({ after }) => after ?? []);
  const talks = marked.filter(({ labels }) => labels.includes('Talks')).map(({ id }) => id);
  const versions = claims.flatMap(({ before, after }) => [before, after].flatMap((one) => one ?? []));
  const coded = versions.map(claimOf);
  const part = await openPart(reader, null, most);
  const joined = await part.join([...claims.map(({ id }) => id), ...coded.flatMap(joiningLinks), ...talks]);
  const voices = part.widened([...versions.flatMap(hopsOf), ...marked.map(({ id }) => id)]);
  const world = await part.world(voices);
  const standing = [...joined].map((id) => viewClaim(world, part.claims.get(id)!));
  const spokenOf = [...[...joined].map((id) => part.claims.get(id)!), ...coded];
  const abouts = spokenOf.flatMap(({ about }) => about ?? []);
  const conditions = spokenOf.flatMap((claim) => claim.conditions.map(({ to }) => to));
  const subjects = {
    talks: part.widened([...abouts.filter((id) => id.startsWith('talks:')), ...talks]),
    abouts: part.widened(abouts.filter((id) => id.startsWith('demand:'))),
    conditions: part.widened(conditions.filter((id) => id.startsWith('demand:'))),
  };
  const changed = [...claims.flatMap(({ after }) => after ?? []), ...marked];
  const actors = voices.filter((id) => id.startsWith('actor:'));
  return {
    marks: marksOf(world, standing, changed, subjects.talks),
    actors,
    speaking: actors.length === 0 ? new Set() : voicesAmong(world, await speakersAmong(reader, voices)),
    ...(await redrawnEdges(reader, part, world, standing, subjects, most)),
  };
}

/** The marks of the joined claims, of the changed things themselves, and the status of talks. */
function marksOf(
  world: World,
  standing: readonly Claim[],
  changed: readonly Thing[],
  talks: readonly string[],
): Map<string, Properties> {
  const marks = new Map<string, Properties>();
  const add = (id: string, more: Properties) => marks.set(id, { ...marks.get(id), ...more });
  for (const claim of standing) add(claim.id, marksOfClaim(world, claim));
  for (const thing of changed)
    if (thing.labels.includes('Entity')) add(thing.id, entityMarks(world, thing, undefined));
  for (const id of talks) if (world.entities.has(id)) add(id, { status: talksStatus(world, id) });
  return marks;
}

const speakers = `
MATCH (s:Entity) WHERE s.id IN $ids
RETURN s.id AS id, COUNT { (s)<-[:REPORTED_BY]-(:Claim) } > 0 AS speaks`;

async function speakersAmong(reader: Reader, ids: readonly string[]): Promise<string[]> {
  const rows = await reader.read(speakers, { ids });
  return rows.filter((row) => row['speaks'] === true).map((row) => String(row['id']));
}
