// "Who stands with whom?" as rows: one edge each, then those who have none.
import type { ActorNetwork } from '../../queries/actor-network.ts';
import { leftOutSupports, refCells, refsCells } from './claim-cells.ts';
import { type CsvTable, supportCells, supportColumns } from './csv.ts';

/** `line`: EDGE, ISOLATED; STRADDLING and UNDATED for claims that a date leaves out. */
export function actorNetworkTable(answer: ActorNetwork): CsvTable {
  const demands = (ties: ActorNetwork['edges'][number]['ties'], kind: string) =>
    ties.filter((tie) => tie.kind === kind).map(({ demand }) => demand);
  return {
    columns: [
      ...['line', 'mode', 'normalise', 'from', 'fromId', 'to', 'toId', 'weight', 'count', 'divisor'],
      ...['agreements', 'conflicts', 'either', 'fromActivity', 'toActivity'],
      ...['sameSide', 'sameSideIds', 'opposite', 'oppositeIds', ...supportColumns],
    ],
    rows: [
      ...answer.edges.map(({ from, to, ties, support, ...edge }) => ({
        line: 'EDGE',
        mode: answer.mode,
        normalise: answer.normalise,
        ...refCells('from', from.actor),
        ...refCells('to', to.actor),
        weight: edge.weight,
        count: edge.count,
        divisor: edge.divisor,
        agreements: edge.agreements,
        conflicts: edge.conflicts,
        either: edge.either,
        fromActivity: from.stances.length,
        toActivity: to.stances.length,
        ...refsCells('sameSide', demands(ties, 'AGREEMENT')),
        ...refsCells('opposite', demands(ties, 'CONFLICT')),
        ...supportCells(support),
      })),
      ...answer.isolated.map(({ actor, stances }) => ({
        line: 'ISOLATED',
        mode: answer.mode,
        normalise: answer.normalise,
        ...refCells('from', actor),
        fromActivity: stances.length,
      })),
      ...leftOutSupports(answer),
    ],
  };
}
