// "Who stands with whom?": edge by edge with its arithmetic and demands, then once the words behind them all.
import type { NetworkActor, NetworkEdge, NetworkStance, NetworkTie } from '../../model/actor-network.ts';
import { groupBy } from '../../model/group.ts';
import { sentence } from '../../model/wording.ts';
import type { ActorNetwork } from '../../queries/actor-network.ts';
import type { StandingPosition } from '../../queries/shared/standing-positions.ts';
import { labelled } from './claim-line.ts';
import { firmnessMarks, verbOf } from './claim-words.ts';
import { positionLines } from './held-stance.ts';
import { leftOut } from './left-out.ts';
import { scopeLines } from './scope.ts';
import { count, styled, wrap, wrapFrom } from './words.ts';

type Edge = NetworkEdge<StandingPosition>;
type Tie = NetworkTie<StandingPosition>;
type Stance = NetworkStance<StandingPosition>;

const modes = {
  AGREEMENT: 'the demands on which two hold the same side',
  CONFLICT: 'the demands on which two hold opposite sides',
  SUBTRACT: 'the demands on which two hold the same side, less those on which they hold opposite ones',
};

const sides = {
  AGREEMENT: 'the same side',
  CONFLICT: 'opposite sides',
  SUBTRACT: 'the same side or opposite ones',
};

const divisors = {
  NONE: '',
  JACCARD: ', divided by how many stances one or both hold (Jaccard)',
  AVERAGE_ACTIVITY: ', divided by the mean of how many stances each holds (average activity)',
};

/** @param scope what it is of, where it is not of everything */
export function printActorNetwork(answer: ActorNetwork, scope: string): string {
  const { mode, normalise, edges, edgeCount, isolated, truncated } = answer;
  const lines = [
    '',
    ...scopeLines(scope),
    ...wrap(summary(answer), '  '),
    ...wrap(`A weight counts ${modes[mode]}${divisors[normalise]}; method: Leifeld 2017.`, '  '),
    '',
    ...edges.flatMap(edgeLines),
  ];
  const cut = edgeCount - edges.length;
  if (cut > 0) lines.push('', `  ${sentence(count(cut, 'lighter edge'))}: --first shows more.`);
  lines.push('');
  if (isolated.length > 0)
    lines.push(
      ...labelled('No tie', `${isolated.map(activity).join(', ')}; in brackets, how many stances each holds`),
    );
  for (const actor of actorsOf(edges).filter(({ bothSides }) => bothSides.length > 0))
    lines.push(
      ...labelled('Both sides', `${actor.actor.name} of ${named(actor.bothSides)}: it counts on both`),
    );
  lines.push(...leftOut(answer), ...wordLines(edges));
  if (truncated)
    lines.push('', ...wrap('More than is read at once: narrow the question by an issue or a dossier.', '  '));
  return `${lines.join('\n')}\n`;
}

function summary({ mode, edgeCount, isolated }: ActorNetwork): string {
  const pairs = `${sentence(count(edgeCount, 'pair'))} of actors ${edgeCount > 1 ? 'hold' : 'holds'}`;
  const others = `${count(isolated.length, 'actor')} ${isolated.length > 1 ? 'have' : 'has'} no such tie`;
  return `${pairs} ${sides[mode]} on at least one demand; ${others}.`;
}

function edgeLines({ from, to, weight, count: counted, divisor, arithmetic, ties }: Edge): string[] {
  const shown = Number.isInteger(weight) ? `${weight}` : `${counted}/${divisor}`;
  const number = shown.replace('-', '−');
  const start = `  ${styled('bold', number)}  `;
  return [
    ...wrapFrom(
      start,
      `${styled('bold', `${from.actor.name} – ${to.actor.name}`)}   ${arithmetic}`,
      ' '.repeat(number.length + 4),
    ),
    ...kindLines('same side', ties, 'AGREEMENT'),
    ...kindLines('opposite', ties, 'CONFLICT'),
  ];
}

function kindLines(label: string, ties: readonly Tie[], kind: Tie['kind']): string[] {
  const of = ties.filter((tie) => tie.kind === kind);
  if (of.length === 0) return [];
  const told = of.map(({ demand, from, to }) => `${demand.name} (${stanceOf(from)} – ${stanceOf(to)})`);
  return wrap(`${label}: ${told.join('; ')}`, '      ');
}

/** "offers, expected and accepts" */
function stanceOf({ positions }: Stance): string {
  const told = positions.map(({ stance, support }) =>
    [verbOf(stance), ...firmnessMarks(support), ...(support.disputed ? ['disputed'] : [])].join(', '),
  );
  return told.join(' and ');
}

function activity({ actor, stances }: NetworkActor): string {
  return `${actor.name} (${stances.length})`;
}

function named(refs: readonly { readonly name: string }[]): string {
  return refs.map(({ name }) => name).join(', ');
}

function actorsOf(edges: readonly Edge[]): NetworkActor<StandingPosition>[] {
  const all = edges.flatMap(({ from, to }) => [from, to]);
  return [...new Set(all)].sort((a, b) => (a.actor.canonical < b.actor.canonical ? -1 : 1));
}

/** Demand by demand, the words of each stance that makes an edge, once. */
function wordLines(edges: readonly Edge[]): string[] {
  const stances = new Set(edges.flatMap(({ ties }) => ties.flatMap(({ from, to }) => [from, to])));
  if (stances.size === 0) return [];
  const byDemand = [...groupBy(stances, ({ demand }) => demand.canonical)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return [
    '',
    `  ${styled('bold', 'THE WORDS')}`,
    ...byDemand.flatMap(([, here]) => [
      '',
      ...wrap(`${styled('bold', here[0]!.demand.name)} · ${here[0]!.demand.id}`, '  '),
      ...here
        .flatMap((stance) => stance.positions)
        .flatMap((position) => positionLines(position, null, [], 2)),
    ]),
  ];
}
