// Discourse network analysis: who stands with whom, told from the two-mode network of actors and demands.
// Leifeld, P. (2017): Discourse Network Analysis: Policy Debates as Dynamic Networks. In: Victor, Montgomery,
// Lubell (eds.): The Oxford Handbook of Political Networks, Oxford University Press, pp. 301–326; the formulas
// as its author's program computes them (github.com/leifeld/dna, Exporter.computeOneModeMatrix).
import type { Ref } from './claim.ts';
import { groupBy } from './group.ts';
import type { HeldPosition } from './held-positions.ts';
import { courseOf, isFirm, type Side, weighed } from './sides.ts';
import { type Support, supportOf } from './support.ts';

export type NetworkMode = 'AGREEMENT' | 'CONFLICT' | 'SUBTRACT';
export type Normalisation = 'NONE' | 'JACCARD' | 'AVERAGE_ACTIVITY';

/** What an actor holds on one side of one demand: one tie of the two-mode network. */
export interface NetworkStance<P extends HeldPosition = HeldPosition> {
  readonly demand: Ref;
  readonly side: Side;
  readonly positions: readonly P[];
}

export interface NetworkActor<P extends HeldPosition = HeldPosition> {
  readonly actor: Ref;
  /** In order of the demands' ids. Their number is the actor's activity. */
  readonly stances: readonly NetworkStance<P>[];
  /** The demands that it is both for and against, because time cannot order its stances: each counts on both. */
  readonly bothSides: readonly Ref[];
}

/** What two actors hold on one demand: an agreement where the sides are one, else a conflict. */
export interface NetworkTie<P extends HeldPosition = HeldPosition> {
  readonly kind: 'AGREEMENT' | 'CONFLICT';
  readonly demand: Ref;
  readonly from: NetworkStance<P>;
  readonly to: NetworkStance<P>;
}

/** Two actors, in order of their ids, and what ties them in the mode asked about. */
export interface NetworkEdge<P extends HeldPosition = HeldPosition> {
  readonly from: NetworkActor<P>;
  readonly to: NetworkActor<P>;
  /** `count` divided by `divisor`. */
  readonly weight: number;
  readonly count: number;
  readonly divisor: number;
  readonly agreements: number;
  readonly conflicts: number;
  /** How many stances one of the two or both hold. */
  readonly either: number;
  readonly arithmetic: string;
  readonly ties: readonly NetworkTie<P>[];
  /** Over all claims behind the ties. */
  readonly support: Support;
}

export interface Network<P extends HeldPosition = HeldPosition> {
  /** The heaviest first, whatever the sign; then by the ids of both ends. */
  readonly edges: readonly NetworkEdge<P>[];
  readonly edgeCount: number;
  /** Those who hold a position and have no edge, in order of their ids. */
  readonly isolated: readonly NetworkActor<P>[];
}

export interface NetworkOptions {
  readonly mode: NetworkMode;
  readonly normalise: Normalisation;
  /** Leaves out every position with a reservation. */
  readonly firmOnly: boolean;
  /** How many edges are returned; all are counted. */
  readonly most: number;
}

/**
 * The one-mode network of actors. Let x(i,j,k) be 1 where actor i holds side k (FOR or AGAINST) of demand j, else
 * 0: however often it was said, it counts once. OPEN, THREATENS and WITHDRAWS hold no side. Then for i and i':
 *
 *   agreements (congruence) = Σj Σk x(i,j,k) · x(i',j,k)
 *   conflicts               = Σj Σk x(i,j,k) · x(i',j,l), l the other side than k
 *   SUBTRACT                = agreements − conflicts
 *   AVERAGE_ACTIVITY        divides by ½ · (Σj Σk x(i,j,k) + Σj Σk x(i',j,k))
 *   JACCARD                 divides by the number of (j,k) where x(i,j,k) or x(i',j,k) is 1
 *
 * Both divisors are the same in all modes, so that SUBTRACT stays the difference of the other two.
 */
export function networkOf<P extends HeldPosition>(
  positions: readonly P[],
  options: NetworkOptions,
): Network<P> {
  const actors = actorsOf(positions, options.firmOnly);
  const ties = tiesAmong(actors);
  const edges = [...ties.values()].flatMap((pair) => edgeOf(pair, options));
  edges.sort(
    (a, b) =>
      Math.abs(b.weight) - Math.abs(a.weight) || b.weight - a.weight || (keyOf(a) < keyOf(b) ? -1 : 1),
  );
  const tied = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return {
    edges: edges.slice(0, options.most).map((edge) => ({ ...edge, support: supportBehind(edge.ties) })),
    edgeCount: edges.length,
    isolated: actors.filter((actor) => !tied.has(actor)),
  };
}

function actorsOf<P extends HeldPosition>(positions: readonly P[], firmOnly: boolean): NetworkActor<P>[] {
  const counted = new Set(
    weighed(positions)
      .filter((one) => !firmOnly || isFirm(one))
      .map(({ position }) => position),
  );
  const holders = [...groupBy(positions, ({ holder }) => holder.canonical).values()];
  return holders
    .map((own) => {
      const stances = stancesOf(own.filter((position) => counted.has(position)));
      const demands = groupBy(stances, ({ demand }) => demand.canonical);
      const both = [...demands.values()].filter((group) => group.length > 1);
      return { actor: own[0]!.holder, stances, bothSides: both.map(([one]) => one!.demand) };
    })
    .sort((a, b) => (a.actor.canonical < b.actor.canonical ? -1 : 1));
}

function stancesOf<P extends HeldPosition>(positions: readonly P[]): NetworkStance<P>[] {
  const sided = positions.flatMap((position) => {
    const side = courseOf(position.stance);
    return side === 'FOR' || side === 'AGAINST' ? [{ side, position }] : [];
  });
  return [...groupBy(sided, ({ side, position }) => `${position.demand.canonical} ${side}`)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => ({
      demand: group[0]!.position.demand,
      side: group[0]!.side,
      positions: group.map(({ position }) => position),
    }));
}

interface Pair<P extends HeldPosition> {
  readonly from: NetworkActor<P>;
  readonly to: NetworkActor<P>;
  readonly ties: NetworkTie<P>[];
}

/** The ties of every two actors that have one, demand by demand. */
function tiesAmong<P extends HeldPosition>(actors: readonly NetworkActor<P>[]): Map<string, Pair<P>> {
  const held = actors.flatMap((actor, at) => actor.stances.map((stance) => ({ at, actor, stance })));
  const pairs = new Map<string, Pair<P>>();
  for (const here of groupBy(held, ({ stance }) => stance.demand.canonical).values())
    for (const a of here)
      for (const b of here) {
        if (a.at >= b.at) continue;
        const key = `${a.at} ${b.at}`;
        const pair = pairs.get(key) ?? { from: a.actor, to: b.actor, ties: [] };
        pairs.set(key, pair);
        const kind = a.stance.side === b.stance.side ? 'AGREEMENT' : 'CONFLICT';
        pair.ties.push({ kind, demand: a.stance.demand, from: a.stance, to: b.stance });
      }
  return pairs;
}

/** The edge in a mode; nothing where the mode has no tie. In SUBTRACT what cancels out stays, with weight 0. */
function edgeOf<P extends HeldPosition>(
  { from, to, ties: all }: Pair<P>,
  { mode, normalise }: NetworkOptions,
): Omit<NetworkEdge<P>, 'support'>[] {
  const ties = all.filter(({ kind }) => mode === 'SUBTRACT' || kind === mode);
  if (ties.length === 0) return [];
  const agreements = all.filter(({ kind }) => kind === 'AGREEMENT').length;
  const conflicts = all.length - agreements;
  const count = { AGREEMENT: agreements, CONFLICT: conflicts, SUBTRACT: agreements - conflicts }[mode];
  const activity = from.stances.length + to.stances.length;
  const either = activity - agreements;
  const divisor = { NONE: 1, JACCARD: either, AVERAGE_ACTIVITY: activity / 2 }[normalise];
  const counted = {
    AGREEMENT: `${agreements} on the same side`,
    CONFLICT: `${conflicts} on opposite sides`,
    SUBTRACT: `${agreements} on the same side − ${conflicts} on opposite sides`,
  }[mode];
  const divided = {
    NONE: '',
    JACCARD: `, divided by the ${either} stances that one or both hold`,
    AVERAGE_ACTIVITY: `, divided by the mean of the ${from.stances.length} and ${to.stances.length} stances held`,
  }[normalise];
  const arithmetic = `${counted}${divided}`;
  return [
    { from, to, weight: count / divisor, count, divisor, agreements, conflicts, either, arithmetic, ties },
  ];
}

function supportBehind<P extends HeldPosition>(ties: readonly NetworkTie<P>[]): Support {
  const positions = ties.flatMap(({ from, to }) => [...from.positions, ...to.positions]);
  return supportOf(positions.flatMap(({ support }) => support.claims));
}

function keyOf({ from, to }: Pick<NetworkEdge, 'from' | 'to'>): string {
  return `${from.actor.canonical} ${to.actor.canonical}`;
}
