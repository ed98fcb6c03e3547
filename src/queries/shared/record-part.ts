// Reads the part of the record that some claims depend on, at a moment, and no more: what the rules say of
// those claims in the World of the part is what they say of them in the World of everything. The way leads
// through TOUCHES edges, which go from each revision to all that its body names, retired things too.
import type { Reader, Row } from '../../graph/graph.ts';
import { type CodedClaim, claimOf, judgementOf } from '../../model/coded.ts';
import { clustersOf } from '../../model/identity.ts';
import { parseBody, type Thing } from '../../model/thing.ts';
import { type World, worldOf } from '../../model/world.ts';

/** The part grew past its bound; read the whole record instead. */
export class PartTooWide extends Error {
  override readonly name = 'PartTooWide';
}

/** A part of the record that grows as it is asked. Each step reads what it has not read yet. */
export interface RecordPart {
  readonly things: ReadonlyMap<string, Thing>;
  /** The claims read so far. */
  readonly claims: ReadonlyMap<string, CodedClaim>;
  /** The ids with all that judgements SAME join them to. */
  widened(ids: Iterable<string>): string[];
  /** Reads all things whose bodies name one of the ids; these themselves too. One round trip. */
  naming(ids: Iterable<string>): Promise<void>;
  /**
   * Reads all claims joined to the given claims and talks by RESTATES, CONTRADICTS, SUPERSEDES and claims about
   * claims, both ways and transitively, or by being about the same talks. One round trip a step of that way.
   * Resolves to the ids of the joined claims, the given ones among them.
   */
  join(ids: Iterable<string>): Promise<Set<string>>;
  /**
   * Reads the entities and documents that all joined claims need, these others too, and makes the World of the
   * part. One round trip a step upwards from them.
   */
  world(others?: Iterable<string>): Promise<World>;
}

/** How many things a part holds at the most. */
export const mostInPart = 4_000;

// One text for now and then: revisions that are current end at '9999', and no moment lies after '9998'.
export const now = '9998';

const judgementsAt = `
MATCH (r:Revision:JudgementRevision) WHERE r.from <= $at AND r.to > $at AND r.body <> ''
RETURN r.thing AS id, r.body AS body`;

const bodiesNaming = `
MATCH (n:Entity) WHERE n.id IN $ids
MATCH (n)<-[:TOUCHES]-(r:Revision) WHERE r.from <= $at AND r.to > $at AND r.body <> ''
WITH DISTINCT r RETURN r.thing AS id, r.body AS body LIMIT $limit
UNION ALL
MATCH (n:Retired) WHERE n.id IN $ids
MATCH (n)<-[:TOUCHES]-(r:Revision) WHERE r.from <= $at AND r.to > $at AND r.body <> ''
WITH DISTINCT r RETURN r.thing AS id, r.body AS body LIMIT $limit`;

const bodiesOf = `
MATCH (r:Revision) WHERE r.thing IN $ids AND r.from <= $at AND r.to > $at AND r.body <> ''
RETURN r.thing AS id, r.body AS body`;

/** What an entity or document draws in with it: whom it stands for, and whose names claims show. */
const drawnIn = new Set(['REPRESENTS', 'SPEAKS_FROM', 'ASKED_OF', 'CONCERNS', 'PUBLISHED_BY']);

/**
 * Opens an empty part. One round trip, for the judgements of the moment.
 * @param knownAt a UTC instant, ISO 8601 with milliseconds; null for now
 * @throws PartTooWide from every step that would read more than `most` things
 */
export async function openPart(
  reader: Reader,
  knownAt: string | null,
  most: number = mostInPart,
): Promise<RecordPart> {
  const at = knownAt ?? now;
  const things = new Map<string, Thing>();
  const claims = new Map<string, CodedClaim>();
  const named = new Set<string>();
  const joined = new Set<string>();
  const keep = (rows: readonly Row[]) => {
    if (rows.length > most) throw new PartTooWide(`more than ${most} things are joined`);
    for (const row of rows) {
      const id = String(row['id']);
      if (things.has(id)) continue;
      const thing = parseBody(String(row['body']));
      things.set(id, thing);
      if (thing.labels.includes('Claim')) claims.set(id, claimOf(thing));
    }
    if (things.size > most) throw new PartTooWide(`more than ${most} things are joined`);
  };
  keep(await reader.read(judgementsAt, { at }));
  const { cluster } = clustersOf([...things.values()].map(judgementOf));
  const widened = (ids: Iterable<string>) => [...new Set([...ids].flatMap((id) => [id, ...cluster(id)]))];

  const part: RecordPart = {
    things,
    claims,
    widened,
    async naming(ids) {
      const fresh = [...new Set(ids)].filter((id) => !named.has(id));
      if (fresh.length === 0) return;
      for (const id of fresh) named.add(id);
      keep(await reader.read(bodiesNaming, { ids: fresh, at, limit: most + 1 }));
    },
    async join(ids) {
      const found = await joinedClaims(part, ids);
      for (const id of found) joined.add(id);
      return found;
    },
    async world(others = []) {
      const asked = new Set(things.keys());
      const edgesOf = (ids: Iterable<string>) => [...ids].flatMap((id) => things.get(id)?.edges ?? []);
      let frontier = [...edgesOf(joined).map(({ to }) => to), ...others];
      for (const id of things.keys()) if (!claims.has(id)) frontier.push(...drawnFrom(things.get(id)!));
      while (frontier.length > 0) {
        const fresh = widened(frontier).filter((id) => !asked.has(id) && !id.startsWith('claim:'));
        if (fresh.length === 0) break;
        for (const id of fresh) asked.add(id);
        keep(await reader.read(bodiesOf, { ids: fresh, at }));
        frontier = fresh.flatMap((id) => (things.has(id) ? drawnFrom(things.get(id)!) : []));
      }
      return worldOf(things.values());
    },
  };
  return part;
}

/** A whole record where a part is asked for: nothing is left to read. */
export function asPart({
  things,
  world,
}: {
  readonly things: ReadonlyMap<string, Thing>;
  readonly world: World;
}): RecordPart {
  const part: RecordPart = {
    things,
    claims: world.claims,
    widened: (ids) => [...new Set([...ids].flatMap((id) => [id, ...world.cluster(id)]))],
    naming: async () => {},
    join: (ids) => joinedClaims(part, ids),
    world: async () => world,
  };
  return part;
}

async function joinedClaims(
  { claims, widened, naming }: Pick<RecordPart, 'claims' | 'widened' | 'naming'>,
  ids: Iterable<string>,
): Promise<Set<string>> {
  const found = new Set<string>();
  const reached = new Set<string>();
  let frontier = widened(ids);
  while (frontier.length > 0) {
    for (const id of frontier) reached.add(id);
    await naming(frontier);
    const next = new Set<string>();
    for (const claim of claims.values()) {
      if (found.has(claim.id)) continue;
      const links = joiningLinks(claim);
      if (![claim.id, ...links].some((id) => reached.has(id))) continue;
      found.add(claim.id);
      for (const id of widened([claim.id, ...links])) next.add(id);
    }
    frontier = [...next].filter((id) => !reached.has(id));
  }
  return found;
}

/** The claims that a claim is joined to by its own links, and the talks that it is about. */
export function joiningLinks(claim: CodedClaim): string[] {
  const about = claim.about !== null && /^(claim|talks):/.test(claim.about) ? [claim.about] : [];
  const restated = claim.restates ? [claim.restates.claim] : [];
  return [...about, ...restated, ...claim.contradicts, ...claim.supersedes];
}

function drawnFrom(thing: Thing): string[] {
  return thing.edges.filter(({ type }) => drawnIn.has(type)).map(({ to }) => to);
}
