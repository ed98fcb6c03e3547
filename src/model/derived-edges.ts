// The derived edges: what the claims that stand draw between actors, demands, talks, venues and sources.
// DESIGN.md, "Derived edges". Nothing is drawn that nobody said.
import type { Claim, Ref } from './claim.ts';
import { groupBy } from './group.ts';
import { countingClaims, standingPositions } from './positions.ts';
import { type Support, supportOf } from './support.ts';
import { type DerivedEdgeType, isPosition, isSilence, derivedEdges as terms } from './vocabulary/index.ts';

export interface DerivedEdge {
  readonly type: DerivedEdgeType;
  /** Canonical ids. */
  readonly from: string;
  readonly to: string;
  /** The edge read aloud, with names. */
  readonly sentence: string;
  readonly support: Support;
}

/** One claim's contribution to one edge. */
interface Stroke {
  readonly type: DerivedEdgeType;
  readonly from: Ref;
  readonly to: Ref;
  readonly claim: Claim;
}

/** What the rules know beyond the claims themselves. */
export interface EdgeContext {
  /** The canonical talks that a claim denies, or confirms; null for none. */
  denied(claim: Claim): Ref | null;
  confirmed(claim: Claim): Ref | null;
  /** The name of a canonical thing. */
  name(id: string): string;
}

/** Every derived edge of the claims of a whole graph, in order of type, from and to. */
export function derivedEdges(claims: readonly Claim[], context: EdgeContext): DerivedEdge[] {
  const positions = standingPositions(claims);
  const others = countingClaims(claims).filter((claim) => !isPosition(claim.stance));
  const strokes = [
    ...positions.flatMap(({ stance, holder, demand, claim, implied }) => [
      stroke(stance, holder, demand, claim),
      ...(implied ? [] : reportStrokes(demand, claim)),
    ]),
    ...others.flatMap((claim) => [
      ...talksStrokes(claim, context),
      ...(claim.about && reports(claim) ? reportStrokes(claim.about, claim) : []),
      ...assertionStrokes(claim),
    ]),
  ];
  const groups = groupBy(strokes, ({ type, from, to }) => `${type} ${from.canonical} ${to.canonical}`);
  return [...groups.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => edgeOf(group, context));
}

/**
 * What a claim reports of its target for REPORTED_BY and `whoReported`: everything about a demand or talks
 * but denials, negated claims and silences.
 */
export function reports(claim: Claim): boolean {
  return !claim.negated && claim.stance !== 'DENIES' && !isSilence(claim.stance);
}

function talksStrokes(claim: Claim, context: EdgeContext): Stroke[] {
  if (!claim.holder) return [];
  const denied = claim.stance === 'DENIES' ? context.denied(claim) : null;
  const confirmed = context.confirmed(claim);
  return [
    ...(denied ? [stroke('DENIES', claim.holder, denied, claim)] : []),
    ...(confirmed ? [stroke('CONFIRMS', claim.holder, confirmed, claim)] : []),
  ];
}

function reportStrokes(target: Ref, claim: Claim): Stroke[] {
  if (target.kind !== 'Demand' && target.kind !== 'Talks') return [];
  return claim.chain.map(({ source }) => stroke('REPORTED_BY', target, source, claim));
}

function assertionStrokes(claim: Claim): Stroke[] {
  const { about } = claim;
  if (about?.kind !== 'Talks' || !reports(claim)) return [];
  return claim.asserts.flatMap(({ role, to }) => {
    if (role === 'VENUE') return [stroke('HELD_AT', about, to, claim)];
    if (role === 'SUBJECT' && to.kind === 'Issue') return [stroke('CONCERNS', about, to, claim)];
    if (role === 'PARTICIPANT') return [stroke('PARTICIPATED_IN', to, about, claim)];
    if (role === 'MEDIATOR') return [stroke('MEDIATED', to, about, claim)];
    if (role === 'HOST') return [stroke('HOSTED', to, about, claim)];
    return [];
  });
}

function stroke(type: DerivedEdgeType, from: Ref, to: Ref, claim: Claim): Stroke {
  return { type, from, to, claim };
}

function edgeOf(group: readonly Stroke[], context: EdgeContext): DerivedEdge {
  const { type, from, to } = group[0]!;
  const term = terms.find((one) => one.type === type)!;
  return {
    type,
    from: from.canonical,
    to: to.canonical,
    sentence: term.sentence.replace(/\{(?:from|to)\}/g, (end) =>
      context.name(end === '{from}' ? from.canonical : to.canonical),
    ),
    support: supportOf(group.map(({ claim }) => claim)),
  };
}
