// What is said of talks: who affirms them, who denies them or a part of what is said, where they are placed and
// between whom. From claims whole; the same rules as the derived edges and the status.
import type { Claim, Ref } from './claim.ts';
import { type DerivedEdge, derivedEdges } from './derived-edges.ts';
import { type Support, supportOf } from './support.ts';
import type { TalksStatus } from './talks-status.ts';
import { type DerivedEdgeType, isSilence, type Role } from './vocabulary/index.ts';

/** A venue, an actor or an issue that is said to belong to talks. */
export interface TalksPart {
  readonly thing: Ref;
  readonly support: Support;
}

export interface TalksAccount {
  readonly status: TalksStatus;
  readonly affirmations: Support;
  readonly denials: Support;
  /** Denials of their subject or mediator only, which leave the talks standing. */
  readonly partDenials: Support;
  readonly venues: readonly TalksPart[];
  readonly subjects: readonly TalksPart[];
  readonly participants: readonly TalksPart[];
  readonly mediators: readonly TalksPart[];
  readonly hosts: readonly TalksPart[];
  /** Refusals to speak of them, and silences. Never a denial. */
  readonly silences: readonly Claim[];
}

/** How a claim bears on talks. */
export type Bearing = 'AFFIRMS' | 'DENIES' | 'DENIES_PART';

/**
 * The account of talks (by canonical id) that claims about them and about those claims give.
 * @param status what the rule for talks says of the same claims
 */
export function accountOf(talks: string, claims: readonly Claim[], status: TalksStatus): TalksAccount {
  const live = claims.filter(({ rank }) => rank !== 'DEPRECATED');
  const told = new Map(claims.map((claim) => [claim.id, claim]));
  const bearing = (how: Bearing) => supportOf(live.filter((claim) => bearingOn(talks, claim, told) === how));
  const names = namesIn(claims);
  const nobody = () => null;
  const edges = derivedEdges(claims, {
    denied: nobody,
    confirmed: nobody,
    name: (id) => names.get(id)?.name ?? id,
  });
  const parts = (type: DerivedEdgeType, other: (edge: DerivedEdge) => string) =>
    edges
      .filter((edge) => edge.type === type && (edge.from === talks || edge.to === talks))
      .map((edge) => ({ thing: names.get(other(edge))!, support: edge.support }))
      .sort(byClaims);
  return {
    status,
    affirmations: bearing('AFFIRMS'),
    denials: bearing('DENIES'),
    partDenials: bearing('DENIES_PART'),
    venues: parts('HELD_AT', ({ to }) => to),
    subjects: parts('CONCERNS', ({ to }) => to),
    participants: parts('PARTICIPATED_IN', ({ from }) => from),
    mediators: parts('MEDIATED', ({ from }) => from),
    hosts: parts('HOSTED', ({ from }) => from),
    silences: live.filter(({ stance, about }) => isSilence(stance) && about?.canonical === talks),
  };
}

/** The most supported first. */
function byClaims(a: TalksPart, b: TalksPart): number {
  return b.support.claims.length - a.support.claims.length || (a.thing.id < b.thing.id ? -1 : 1);
}

/**
 * How a claim bears on talks, itself or through the claim that it confirms or denies; null when it says neither.
 * @param told the claims among which the one it is about is found
 */
export function bearingOn(talks: string, claim: Claim, told: ReadonlyMap<string, Claim>): Bearing | null {
  const { about, stance } = claim;
  if (about?.canonical === talks) {
    if (affirms(claim)) return 'AFFIRMS';
    return isDenial(claim) ? denialOf(claim) : null;
  }
  const target = about?.kind === 'Claim' ? told.get(about.id) : undefined;
  if (target?.about?.canonical !== talks || !affirms(target)) return null;
  if (stance === 'CONFIRMS') return 'AFFIRMS';
  return stance === 'DENIES' ? denialOf(target) : null;
}

function affirms({ stance, negated }: Claim): boolean {
  return stance === 'CONFIRMS' || (stance === 'STATES' && !negated);
}

function isDenial({ stance, negated }: Claim): boolean {
  return stance === 'DENIES' || (stance === 'STATES' && negated);
}

/** Denying the subject or the mediator leaves the talks themselves standing. */
function denialOf({ asserts }: Claim): Bearing {
  return asserts.some(({ role }) => partRoles.has(role)) ? 'DENIES_PART' : 'DENIES';
}

const partRoles: ReadonlySet<Role> = new Set(['SUBJECT', 'MEDIATOR']);

/** What claims assert, by canonical id; under its own name where that occurs. */
function namesIn(claims: readonly Claim[]): Map<string, Ref> {
  const names = new Map<string, Ref>();
  for (const { to } of claims.flatMap(({ asserts }) => asserts))
    if (!names.has(to.canonical) || to.id === to.canonical)
      names.set(to.canonical, { ...to, id: to.canonical });
  return names;
}
