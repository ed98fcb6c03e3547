// The derived edges of some demands and talks as they are to be, from all claims that can count for them. What
// the rules say of joined claims is given; the marks of all others stand, so they are read from the live graph.
import type { Reader } from '../../graph/graph.ts';
import type { Claim } from '../../model/claim.ts';
import { edgeContext } from '../../model/derive.ts';
import { type DerivedEdge, derivedEdges } from '../../model/derived-edges.ts';
import type { World } from '../../model/world.ts';
import { PartTooWide, type RecordPart } from '../../queries/shared/record-part.ts';
import { readClaims } from '../../queries/shared/whole-claims.ts';

/** What changed claims speak of, by ids of whole clusters. */
export interface Subjects {
  readonly talks: readonly string[];
  /** Demands that they are about. */
  readonly abouts: readonly string[];
  /** Demands that they set as conditions. */
  readonly conditions: readonly string[];
}

/** Derived edges of these subjects: all that there are to be, in place of all that there were. */
export interface Redrawn {
  readonly subjects: readonly string[];
  readonly edges: readonly DerivedEdge[];
}

/**
 * All edges at the subjects, and at the conditions of claims about the same demands: when the rank or the holder
 * of a claim changes, others of its rank group begin or cease to count, there and where they set conditions.
 * @param joined the claims that speak of the talks, or of claims about them, as the part says that they are now
 * @param most how many claims it reads at once at the most
 * @throws PartTooWide
 */
export async function redrawnEdges(
  reader: Reader,
  part: RecordPart,
  world: World,
  joined: readonly Claim[],
  { talks, abouts, conditions }: Subjects,
  most: number,
): Promise<Redrawn> {
  const claims = new Map(joined.map((claim) => [claim.id, claim]));
  const read = async (ids: readonly string[]) => {
    const fresh = ids.filter((id) => !claims.has(id));
    for (const claim of await readClaims(reader, fresh)) claims.set(claim.id, claim);
  };
  await read(await claimsOn(reader, abouts, most));
  const demands = new Set([...abouts, ...conditions]);
  const rivals = [...claims.values()].filter(({ about }) => about !== null && abouts.includes(about.id));
  for (const id of part.widened(rivals.flatMap(conditionsOf))) demands.add(id);
  await read(await claimsOn(reader, demands, most));
  // Whether a claim counts is decided among those about the same demand.
  const setting = [...claims.values()].filter((claim) => conditionsOf(claim).some((id) => demands.has(id)));
  const settingOn = part.widened(setting.flatMap(({ about }) => about?.id ?? []));
  await read(await claimsOn(reader, settingOn, most));
  const all = [...claims.values()];
  const names = await namesOf(reader, all);
  const subjects = new Set([...demands, ...talks]);
  const context = { ...edgeContext(world), name: (id: string) => names.get(id) ?? id };
  const edges = derivedEdges(all, context).filter(({ from, to }) => subjects.has(from) || subjects.has(to));
  return { subjects: [...subjects], edges };
}

function conditionsOf(claim: Claim): string[] {
  return claim.conditions.filter(({ to }) => to.kind === 'Demand').map(({ to }) => to.id);
}

const claimsOnDemands = `
MATCH (d:Demand) WHERE d.id IN $ids MATCH (d)<-[:ABOUT|IF|UNLESS]-(c:Claim)
RETURN DISTINCT c.id AS id LIMIT $limit`;

/** The ids of claims that are about these demands or set one of them as a condition. */
async function claimsOn(reader: Reader, demands: Iterable<string>, most: number): Promise<string[]> {
  const ids = [...demands];
  if (ids.length === 0) return [];
  const rows = await reader.read(claimsOnDemands, { ids, limit: most + 1 });
  if (rows.length > most) throw new PartTooWide(`more than ${most} claims are on these demands`);
  return rows.map((row) => String(row['id']));
}

const nodeNames = `
MATCH (n:Entity) WHERE n.id IN $ids RETURN n.id AS id, coalesce(n.name, n.id) AS name`;

/** The names of all that edges of these claims can end at, by canonical id. */
async function namesOf(reader: Reader, claims: readonly Claim[]): Promise<Map<string, string>> {
  const ids = claims.flatMap((claim) =>
    [claim.holder, claim.about, ...claim.chain.map(({ source }) => source)]
      .concat([...claim.asserts, ...claim.conditions].map(({ to }) => to))
      .flatMap((ref) => ref?.canonical ?? []),
  );
  const rows = await reader.read(nodeNames, { ids: [...new Set(ids)] });
  return new Map(rows.map((row) => [String(row['id']), String(row['name'])]));
}
