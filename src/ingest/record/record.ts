// Records changes: revisions first, then the live nodes and edges that they mean. Nothing is ever erased;
// what leaves is retired: its node keeps its revisions' TOUCHES edges under the one label Retired.
import type { Writer } from '../../graph/graph.ts';
import { namedIds, parseBody, type Thing } from '../../model/thing.ts';
import { inBatches } from '../batches.ts';
import { setLabels, writeEdges } from './statements.ts';

/** A thing as it is to be recorded, with its canonical body and its digest. */
export interface Recorded {
  readonly thing: Thing;
  readonly body: string;
  readonly digest: string;
  readonly action: string;
}

export interface Entry {
  /** The moment of the change: UTC, ISO 8601 with milliseconds. */
  readonly at: string;
  readonly by: string;
  readonly reason: string | null;
  /** What the history calls a thing's leaving: with its last dossier, or because it was wrong. */
  readonly leaving?: 'RETIRE' | 'RETRACT';
}

const lastStamp = `
MATCH (g:Guard {id: 'guard'}) RETURN g.lastChange AS last`;

const setStamp = `
MATCH (g:Guard {id: 'guard'}) SET g.lastChange = $at`;

/** The moment of a change, taken under the guard: max(clock, last + 1 ms), so that moments never repeat. */
export async function stamp(writer: Writer, clock: () => number): Promise<string> {
  const [row] = await writer.read(lastStamp);
  const last = row?.['last'] ? Date.parse(String(row['last'])) : 0;
  const at = new Date(Math.max(clock(), last + 1)).toISOString();
  await writer.write(setStamp, { at });
  return at;
}

const currentVersions = `
MATCH (r:Revision) WHERE r.thing IN $ids AND r.to = '9999'
RETURN r.thing AS thing, r.version AS version`;

const closeRevisions = `
MATCH (r:Revision) WHERE r.thing IN $ids AND r.to = '9999' SET r.to = $at`;

const createRevisions = `
UNWIND $rows AS row CREATE (r:Revision) SET r = row`;

// Judgements are read whole at any moment, so their revisions can be found among all.
const labelJudgements = `
MATCH (r:Revision) WHERE r.id IN $ids SET r:JudgementRevision`;

const retiredAmong = `
MATCH (n:Retired) WHERE n.id IN $ids RETURN n.id AS id`;

const touchLive = `
UNWIND $rows AS row MATCH (r:Revision {id: row.revision}) MATCH (n:Entity {id: row.to})
CREATE (r)-[:TOUCHES]->(n)`;

const touchRetired = `
UNWIND $rows AS row MATCH (r:Revision {id: row.revision}) MATCH (n:Retired {id: row.to})
CREATE (r)-[:TOUCHES]->(n)`;

const restore = `
MATCH (n:Retired) WHERE n.id IN $ids SET n:Entity REMOVE n:Retired RETURN n.id AS id`;

const upsertEntities = `
UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n = row.properties`;

const upsertJudgements = `
UNWIND $rows AS row MERGE (n:Judgement {id: row.id}) SET n = row.properties`;

const upsertDossiers = `
UNWIND $rows AS row MERGE (n:Dossier {id: row.id}) SET n = row.properties`;

const dropEdges = `
MATCH (n:Entity)-[r]->(m) WHERE n.id IN $ids AND r.derived IS NULL DELETE r`;

const dropJudgementEdges = `
MATCH (n:Judgement)-[r]->(m) WHERE n.id IN $ids DELETE r`;

const bodiesNaming = `
MATCH (n:Entity) WHERE n.id IN $ids MATCH (n)<-[:TOUCHES]-(r:Revision) WHERE r.to = '9999' AND r.body <> ''
RETURN DISTINCT r.thing AS thing, r.body AS body`;

const dropAllEdges = `
MATCH (n:Entity)-[r]-(m) WHERE n.id IN $ids AND type(r) <> 'TOUCHES' DELETE r`;

const retire = `
MATCH (n:Entity) WHERE n.id IN $ids SET n:Retired REMOVE n:Entity`;

const dropJudgements = `
MATCH (n:Judgement) WHERE n.id IN $ids DETACH DELETE n`;

const dropDossiers = `
MATCH (n:Dossier) WHERE n.id IN $ids DETACH DELETE n`;

/** Records changes and retirements. The derived edges are not touched: rebuild them in the transaction. */
export async function record(
  writer: Writer,
  changes: readonly Recorded[],
  retirements: readonly string[],
  entry: Entry,
): Promise<void> {
  const versions = await writeRevisions(writer, changes, retirements, entry);
  await retireThings(writer, retirements);
  await writeThings(writer, changes);
  await writeTouches(writer, changes, versions);
}

/** Closes the revisions that were current and writes new ones. Resolves to the new versions, by thing. */
async function writeRevisions(
  writer: Writer,
  changes: readonly Recorded[],
  retirements: readonly string[],
  { at, by, reason, leaving = 'RETIRE' }: Entry,
): Promise<Map<string, number>> {
  const ids = [...changes.map(({ thing }) => thing.id), ...retirements];
  const versions = await versionsOf(writer, ids);
  await inBatches(ids, (batch) => writer.write(closeRevisions, { ids: batch, at }));
  const row = (thing: string, action: string, body: string, digest: string) => {
    const version = (versions.get(thing) ?? 0) + 1;
    const noted = reason === null ? {} : { reason };
    return {
      id: `${thing}@${version}`,
      thing,
      version,
      from: at,
      to: '9999',
      by,
      action,
      ...noted,
      body,
      digest,
    };
  };
  const rows = [
    ...changes.map(({ thing, action, body, digest }) => row(thing.id, action, body, digest)),
    ...retirements.map((id) => row(id, leaving, '', '')),
  ];
  await inBatches(rows, (batch) => writer.write(createRevisions, { rows: batch }));
  const judgements = changes.filter(({ thing }) => thing.labels.includes('Judgement'));
  const revisions = judgements.map(({ thing }) => `${thing.id}@${(versions.get(thing.id) ?? 0) + 1}`);
  await inBatches(revisions, (batch) => writer.write(labelJudgements, { ids: batch }));
  return new Map(rows.map(({ thing, version }) => [thing, version]));
}

async function versionsOf(writer: Writer, ids: readonly string[]): Promise<Map<string, number>> {
  const versions = new Map<string, number>();
  await inBatches(ids, async (batch) => {
    for (const row of await writer.read(currentVersions, { ids: batch }))
      versions.set(String(row['thing']), Number(row['version']));
  });
  return versions;
}

async function writeThings(writer: Writer, changes: readonly Recorded[]): Promise<void> {
  const things = changes.map(({ thing }) => thing);
  const entities = things.filter(({ labels }) => labels.includes('Entity'));
  const ids = entities.map(({ id }) => id);
  const restored: string[] = [];
  await inBatches(ids, async (batch) => {
    const { rows } = await writer.write(restore, { ids: batch });
    restored.push(...rows.map((row) => String(row['id'])));
  });
  const rowOf = (thing: Thing) => ({ id: thing.id, properties: { ...thing.properties, id: thing.id } });
  await inBatches(entities.map(rowOf), (rows) => writer.write(upsertEntities, { rows }));
  await setLabels(writer, entities);
  for (const [label, statement] of [
    ['Judgement', upsertJudgements],
    ['Dossier', upsertDossiers],
  ] as const) {
    const rows = things.filter(({ labels }) => labels.includes(label)).map(rowOf);
    await inBatches(rows, (batch) => writer.write(statement, { rows: batch }));
    if (label === 'Judgement')
      await inBatches(
        rows.map(({ id }) => id),
        (batch) => writer.write(dropJudgementEdges, { ids: batch }),
      );
  }
  await inBatches(ids, (batch) => writer.write(dropEdges, { ids: batch }));
  await writeEdges(writer, [...things, ...(await linkingTo(writer, restored, new Set(ids)))]);
}

/** Live things that link to restored ones, with just those links: they return with what they point at. */
async function linkingTo(
  writer: Writer,
  restored: readonly string[],
  written: ReadonlySet<string>,
): Promise<Thing[]> {
  const back = new Set(restored);
  const things = new Map<string, Thing>();
  await inBatches(restored, async (batch) => {
    for (const row of await writer.read(bodiesNaming, { ids: batch })) {
      const thing = parseBody(String(row['body']));
      if (!written.has(thing.id))
        things.set(thing.id, { ...thing, edges: thing.edges.filter(({ to }) => back.has(to)) });
    }
  });
  return [...things.values()];
}

async function writeTouches(
  writer: Writer,
  changes: readonly Recorded[],
  versions: ReadonlyMap<string, number>,
): Promise<void> {
  const rows = changes.flatMap(({ thing }) =>
    namedIds(thing).map((to) => ({ revision: `${thing.id}@${versions.get(thing.id)}`, to })),
  );
  const retired = new Set<string>();
  await inBatches([...new Set(rows.map(({ to }) => to))], async (ids) => {
    for (const { id } of await writer.read(retiredAmong, { ids })) retired.add(String(id));
  });
  const live = rows.filter(({ to }) => !retired.has(to));
  const gone = rows.filter(({ to }) => retired.has(to));
  await inBatches(live, (batch) => writer.write(touchLive, { rows: batch }));
  await inBatches(gone, (batch) => writer.write(touchRetired, { rows: batch }));
}

async function retireThings(writer: Writer, ids: readonly string[]): Promise<void> {
  await inBatches(ids, async (batch) => {
    await writer.write(dropAllEdges, { ids: batch });
    await setLabels(
      writer,
      batch.map((id) => ({ id, labels: [] })),
    );
    await writer.write(retire, { ids: batch });
    await writer.write(dropJudgements, { ids: batch });
    await writer.write(dropDossiers, { ids: batch });
  });
}
