// What is said of talks: who affirms them, who denies them or a part of what is said, where they are placed and
// between whom. From claims whole; the same rules as the derived edges and the status.
import type { Claim, Ref } from './claim.ts';
import { type DerivedEdge, derivedEdges, reports } from './derived-edges.ts';
import { groupBy } from './group.ts';
import { countingClaims } from './positions.ts';
import { type Support, supportOf } from './support.ts';
import type { TalksStatus } from './talks-status.ts';
import { type DerivedEdgeType, isSilence, type Role } from './vocabulary/index.ts';

/** A venue, an actor, an issue or a demand that is said to belong to talks. */
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
  /** When they are said to be, where the words give no date: as stated, relative to a day that they do not name. */
  readonly timeWords: readonly string[];
  readonly venues: readonly TalksPart[];
  /** Issues that they are said to be about. */
  readonly subjects: readonly TalksPart[];
  /** Demands that they are said to be about: no derived edge draws them. */
  readonly demands: readonly TalksPart[];
  readonly participants: readonly TalksPart[];
  readonly mediators: readonly TalksPart[];
  readonly hosts: readonly TalksPart[];
  /** Refusals to speak of them or of a claim about them, and silences. Never a denial. */
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
  const affirmations = bearing('AFFIRMS');
  const names = namesIn(claims);
  const isOf = ({ id, canonical }: Ref) => canonical === talks || told.get(id)?.about?.canonical === talks;
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
    affirmations,
    denials: bearing('DENIES'),
    partDenials: bearing('DENIES_PART'),
    timeWords: [...new Set(affirmations.claims.flatMap(({ heldWords }) => heldWords ?? []))].sort(),
    venues: parts('HELD_AT', ({ to }) => to),
    subjects: parts('CONCERNS', ({ to }) => to),
    demands: demandsOf(talks, claims),
    participants: parts('PARTICIPATED_IN', ({ from }) => from),
    mediators: parts('MEDIATED', ({ from }) => from),
    hosts: parts('HOSTED', ({ from }) => from),
    silences: live.filter(({ stance, about }) => isSilence(stance) && about !== null && isOf(about)),
  };
}

/** The demands that the claims which count name as subject, by the rule of the derived edges. */
function demandsOf(talks: string, claims: readonly Claim[]): TalksPart[] {
  const named = countingClaims(claims)
    .filter((claim) => claim.about?.canonical === talks && reports(claim))
    .flatMap((claim) =>
      claim.asserts
        .filter(({ role, to }) => role === 'SUBJECT' && to.kind === 'Demand')
        .map(({ to }) => ({ to, claim })),
    );
  return [...groupBy(named, ({ to }) => to.canonical).values()]
    .map((group) => ({
      thing: { ...group[0]!.to, id: group[0]!.to.canonical },
      support: supportOf(group.map(({ claim }) => claim)),
    }))
    .sort(byClaims);
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
