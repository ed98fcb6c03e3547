// Which claims fit the filter of a subgraph, and what each of them names: for the live graph by fixed texts, for
// another moment by the same rules.
import type { Reader } from '../graph/graph.ts';
import { carriersOfClaim, issuesOfClaim, sidesOfClaim } from '../model/bearing.ts';
import type { CodedClaim } from '../model/coded.ts';
import { groupBy } from '../model/group.ts';
import type { SubgraphMode } from '../model/subgraph.ts';
import { recordEdges, type Stance } from '../model/vocabulary/index.ts';
import type { World } from '../model/world.ts';
import { mostPicked, pickLimit } from './shared/picked.ts';

/** Which claims, by canonical ids; '' and empty lists: any. */
export interface ClaimsThatFit {
  /** Any of them holds it, or is represented by its holder. */
  readonly actors: readonly string[];
  readonly issue: string;
  /** A demand, talks or a claim: it is about it, or has it as its condition. */
  readonly target: string;
  /** Anywhere in the chain. */
  readonly source: string;
  readonly document: string;
  readonly stances: readonly Stance[];
}

/** A claim with the ids of the entities and the document that its edges lead to. */
export interface FittingClaim {
  readonly id: string;
  readonly names: readonly string[];
}

export interface Fitting {
  /** The latest, latest first. */
  readonly claims: readonly FittingClaim[];
  /** True when more fit than are read at once. */
  readonly truncated: boolean;
}

const kept = `
WITH DISTINCT c, [x IN $actors WHERE x IN c.sides] AS held
WHERE (size($actors) = 0 OR size(held) > 0)
  AND ($issue = '' OR $issue IN c.issues)
  AND ($source = '' OR $source IN c.carriers)
  AND ($document = '' OR c.document = $document)
  AND (size($stances) = 0 OR c.stance IN $stances)
RETURN c.id AS id, c.at AS at ORDER BY at DESC LIMIT $limit`;

/** One fixed text for each way in. */
const texts = {
  target: `
MATCH (t:Entity) WHERE t.canonical = $target
MATCH (t)<-[:ABOUT|IF|UNLESS]-(c:Claim)${kept}`,
  document: `
MATCH (c:Claim) WHERE c.document = $document${kept}`,
  source: `
MATCH (s:Entity) WHERE s.canonical = $source
MATCH (s)<-[:REPORTED_BY]-(c:Claim)${kept}`,
  all: `
MATCH (c:Claim)${kept}`,
} as const;

const recorded = recordEdges.map(({ type }) => type).join('|');

const named = `
MATCH (c:Claim) WHERE c.id IN $ids
MATCH (c)-[r:${recorded}]->(n:Entity) WHERE r.derived IS NULL AND NOT n:Claim
RETURN DISTINCT c.id AS claim, n.id AS id, n.canonical AS canonical ORDER BY claim, id`;

/** Two round trips. In PROJECTED mode what is named is canonical, and no document. */
export async function fittingNow(reader: Reader, fit: ClaimsThatFit, mode: SubgraphMode): Promise<Fitting> {
  const rows = await reader.read(texts[wayIn(fit)], { ...fit, limit: pickLimit });
  const ids = rows.slice(0, mostPicked).map(({ id }) => String(id));
  const names = groupBy(await reader.read(named, { ids }), ({ claim }) => String(claim));
  const shown = (row: { readonly [key: string]: unknown }) =>
    String(row[mode === 'PROJECTED' ? 'canonical' : 'id']);
  const claims = ids.map((id) => ({
    id,
    // Twins that one claim names are one name.
    names: [...new Set((names.get(id) ?? []).map(shown))].filter((one) => isShown(one, mode)),
  }));
  return { claims, truncated: rows.length > mostPicked };
}

function wayIn({ target, document, source }: ClaimsThatFit): keyof typeof texts {
  if (target !== '') return 'target';
  if (document !== '') return 'document';
  return source !== '' ? 'source' : 'all';
}

/**
 * The same by rule.
 * @param claims the claims of the moment with their sort keys
 */
export function fittingThen(
  world: World,
  claims: readonly { readonly id: string; readonly at: string }[],
  fit: ClaimsThatFit,
  mode: SubgraphMode,
  namesOf: (id: string) => readonly string[],
): Fitting {
  const found = claims
    .filter(({ id }) => isFit(world, world.claims.get(id)!, fit))
    .sort((a, b) => (a.at > b.at ? -1 : 1));
  return {
    claims: found.slice(0, mostPicked).map(({ id }) => ({
      id,
      names: [...new Set(namesOf(id).map((one) => (mode === 'PROJECTED' ? world.canonical(one) : one)))]
        .filter((one) => !one.startsWith('claim:') && isShown(one, mode))
        .sort(),
    })),
    truncated: found.length > mostPicked,
  };
}

function isFit(world: World, claim: CodedClaim, fit: ClaimsThatFit): boolean {
  const { actors, issue, target, source, document, stances } = fit;
  const onTarget = () =>
    [claim.about ?? '', ...claim.conditions.map(({ to }) => to)].some((id) => world.canonical(id) === target);
  return (
    (actors.length === 0 || sidesOfClaim(world, claim).some((side) => actors.includes(side))) &&
    (issue === '' || issuesOfClaim(world, claim).includes(issue)) &&
    (target === '' || onTarget()) &&
    (source === '' || carriersOfClaim(world, claim).includes(source)) &&
    (document === '' || claim.document === document) &&
    (stances.length === 0 || stances.includes(claim.stance))
  );
}

function isShown(id: string, mode: SubgraphMode): boolean {
  return mode === 'RECORD' || !id.startsWith('document:');
}
