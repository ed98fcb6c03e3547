// A claim as questions see it: what is coded, with names, and what the rules derive. The same value comes
// from the live graph and from the revisions of a past moment.
import { positionTime, sortKey, spokenTime } from './claim-time.ts';
import type { CodedClaim } from './coded.ts';
import { type DisputeRule, disputesOf } from './disputed.ts';
import { type OriginStatus, originOf } from './origin.ts';
import type { Interval } from './time.ts';
import type { Role, Standing } from './vocabulary/index.ts';
import { isLive, type World } from './world.ts';

/** A thing named by a claim: enough to show it and to compare it. */
export interface Ref {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** The id that judgements resolve it to; its own when it stands alone. */
  readonly canonical: string;
}

export interface SourceRef extends Ref {
  readonly isOutlet: boolean;
  readonly named: boolean;
  /** How many people speak; null: not stated. */
  readonly voices: number | null;
  readonly standing: Standing | null;
}

export interface Hop {
  readonly hop: number;
  readonly source: SourceRef;
  readonly cue: string | null;
  readonly onRecord: boolean;
  readonly inherited: boolean;
}

export interface DocumentRef {
  readonly id: string;
  readonly title: string;
  readonly published: string | null;
  readonly bounds: string | null;
  readonly publisher: SourceRef | null;
}

/** Another claim, and when it was said as far as `asOf` knows. */
export interface Said {
  readonly id: string;
  readonly spoken: Interval | null;
}

/** A claim that disputes, and every rule by which it does. */
export interface Disputer extends Said {
  readonly because: readonly DisputeRule[];
}

type Coded = Omit<
  CodedClaim,
  'document' | 'holder' | 'about' | 'chain' | 'asserts' | 'conditions' | 'madeAt' | 'toldTo'
>;

export interface Claim extends Coded, Derived {
  readonly document: DocumentRef;
  readonly holder: Ref | null;
  readonly about: Ref | null;
  readonly chain: readonly Hop[];
  readonly asserts: readonly { readonly role: Role; readonly to: Ref }[];
  readonly conditions: readonly { readonly type: 'IF' | 'UNLESS'; readonly to: Ref }[];
  readonly madeAt: Ref | null;
  readonly toldTo: readonly Ref[];
  /** Live claims that supersede this one: a changed mind. */
  readonly supersededBy: readonly Said[];
  readonly origin: Ref | null;
}

/** What the rules derive of one claim; kept on its node for filters and pages. */
export interface Derived {
  readonly originStatus: OriginStatus;
  readonly originRule: number;
  readonly firstHand: boolean;
  readonly onRecord: boolean;
  readonly conditional: boolean;
  readonly disputed: boolean;
  /** The live claims that dispute it, and when they were said. */
  readonly disputedBy: readonly Disputer[];
  /** The sort key: day, blank, id. */
  readonly at: string;
  /** When the position stood. */
  readonly time: Interval | null;
  /** When it was said, as far as `asOf` knows. */
  readonly spoken: Interval | null;
}

/** Puts a claim of a World together with names and everything the rules derive. */
export function viewClaim(world: World, claim: CodedClaim): Claim {
  const { document, holder, about, chain, asserts, conditions, madeAt, toldTo, ...coded } = claim;
  const { origin, ...ruled } = originOf(world, claim);
  const spokenOf = (one: CodedClaim) => spokenTime(one, world.documents.get(one.document));
  const said = (one: CodedClaim): Said => ({ id: one.id, spoken: spokenOf(one) });
  const disputes = isLive(claim) ? disputesOf(world, claim) : [];
  const disputedBy = disputes.map(({ by, because }) => ({ ...said(world.claims.get(by)!), because }));
  const ref = (id: string | null) => (id === null ? null : refOf(world, id));
  return {
    ...coded,
    ...ruled,
    // Words stand in a document: they go with it when it is retired, and come back with it.
    quotes: world.documents.has(document) ? claim.quotes : [],
    document: documentRef(world, document),
    holder: ref(holder),
    about: ref(about),
    chain: chain.flatMap(({ source, ...hop }, i) => {
      const found = sourceRef(world, source);
      return found ? [{ hop: i, source: found, ...hop }] : [];
    }),
    asserts: asserts.flatMap(({ role, to }) => present(role, refOf(world, to))),
    conditions: conditions.flatMap(({ type, to }) => {
      const found = refOf(world, to);
      return found ? [{ type, to: found }] : [];
    }),
    madeAt: ref(madeAt),
    toldTo: toldTo.flatMap((id) => refOf(world, id) ?? []),
    contradicts: claim.contradicts.filter((id) => world.claims.has(id)),
    restates: claim.restates && world.claims.has(claim.restates.claim) ? claim.restates : null,
    supersedes: claim.supersedes.filter((id) => world.claims.has(id)),
    supersededBy: (world.linkedFrom.supersedes.get(claim.id) ?? [])
      .filter(isLive)
      .map(said)
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    origin: ref(origin),
    conditional: conditions.length > 0,
    disputed: disputedBy.length > 0,
    disputedBy,
    at: sortKey(claim, world.documents.get(document)),
    time: positionTime(world, claim),
    spoken: spokenOf(claim),
  };
}

/** A thing by id as claims name it; null when it is not present. Claims are named by their words. */
export function refOf(world: World, id: string): Ref | null {
  const entity = world.entities.get(id);
  const canonical = world.canonical(id);
  if (entity) return { id, name: entity.name, kind: entity.kind, canonical };
  const claim = world.claims.get(id);
  return claim ? { id, name: captionOf(claim), kind: 'Claim', canonical } : null;
}

/** The caption of a claim: its paraphrase, else its first phrase, else its id. */
export function captionOf(claim: Pick<CodedClaim, 'paraphrase' | 'quotes' | 'id'>): string {
  return claim.paraphrase ?? claim.quotes[0]?.exact ?? claim.id;
}

function sourceRef(world: World, id: string): SourceRef | null {
  const entity = world.entities.get(id);
  if (!entity) return null;
  const { name, kind, named, labels, voices, standing } = entity;
  const isOutlet = labels.includes('Outlet');
  return { id, name, kind, canonical: world.canonical(id), isOutlet, named, voices, standing };
}

function documentRef(world: World, id: string): DocumentRef {
  const document = world.documents.get(id);
  return {
    id,
    title: document?.title ?? id,
    published: document?.published ?? null,
    bounds: document?.bounds ?? null,
    publisher: document?.publisher ? sourceRef(world, document.publisher) : null,
  };
}

function present(role: Role, to: Ref | null): { role: Role; to: Ref }[] {
  return to ? [{ role, to }] : [];
}
