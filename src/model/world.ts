// Everything coded at one moment, indexed for the rules. The rules are pure functions of a World, so "now"
// and any past moment are answered by the same code.
import {
  type CodedClaim,
  type CodedDocument,
  type CodedEntity,
  claimOf,
  documentOf,
  entityOf,
  judgementOf,
} from './coded.ts';
import { clustersOf } from './identity.ts';
import type { Thing } from './thing.ts';

export interface World {
  readonly claims: ReadonlyMap<string, CodedClaim>;
  readonly documents: ReadonlyMap<string, CodedDocument>;
  /** Actors, issues, demands, venues, talks and sources. */
  readonly entities: ReadonlyMap<string, CodedEntity>;
  /** The smallest id of the cluster that judgements put an id in; itself when alone. */
  canonical(id: string): string;
  /** All ids of the cluster of an id, itself among them. */
  cluster(id: string): readonly string[];
  /** Claims that link to a claim or a thing by one of their links, by id. */
  claimsAbout(id: string): readonly CodedClaim[];
  readonly linkedFrom: {
    readonly contradicts: ReadonlyMap<string, readonly CodedClaim[]>;
    readonly restates: ReadonlyMap<string, readonly CodedClaim[]>;
    readonly supersedes: ReadonlyMap<string, readonly CodedClaim[]>;
  };
}

/** Indexes the things of one moment. Links to things that are not among them are inert. */
export function worldOf(things: Iterable<Thing>): World {
  const claims = new Map<string, CodedClaim>();
  const documents = new Map<string, CodedDocument>();
  const entities = new Map<string, CodedEntity>();
  const judgements = [];
  for (const thing of things) {
    if (thing.labels.includes('Claim')) claims.set(thing.id, claimOf(thing));
    else if (thing.labels.includes('Document')) documents.set(thing.id, documentOf(thing));
    else if (thing.labels.includes('Judgement')) judgements.push(judgementOf(thing));
    else if (!thing.labels.includes('Dossier')) entities.set(thing.id, entityOf(thing));
  }
  const present = (id: string) => claims.has(id) || documents.has(id) || entities.has(id);
  const { canonical, cluster } = clustersOf(judgements.filter(({ a, b }) => present(a) && present(b)));
  const about = new Map<string, CodedClaim[]>();
  const linkedFrom = {
    contradicts: new Map<string, CodedClaim[]>(),
    restates: new Map<string, CodedClaim[]>(),
    supersedes: new Map<string, CodedClaim[]>(),
  };
  for (const claim of claims.values()) {
    if (claim.about !== null) push(about, canonical(claim.about), claim);
    for (const id of claim.contradicts) push(linkedFrom.contradicts, id, claim);
    for (const id of claim.supersedes) push(linkedFrom.supersedes, id, claim);
    if (claim.restates) push(linkedFrom.restates, claim.restates.claim, claim);
  }
  return {
    claims,
    documents,
    entities,
    canonical,
    cluster,
    claimsAbout: (id) => about.get(canonical(id)) ?? [],
    linkedFrom,
  };
}

/** A claim that counts: present and not known to be wrong. */
export function isLive(claim: CodedClaim | undefined): claim is CodedClaim {
  return claim !== undefined && claim.rank !== 'DEPRECATED';
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
