// "What do they agree on?" as rows: one stance of one actor each.
import type { CommonGround } from '../../queries/common-ground.ts';
import { leftOutSupports, refCells, refsCells } from './claim-cells.ts';
import type { CsvRow, CsvTable } from './csv.ts';
import { stanceCells, stanceColumns } from './held-stance.ts';

/** `line`: AGREED, REJECTED or NEAR; STRADDLING and UNDATED for claims that a date leaves out. */
export function commonGroundTable(answer: CommonGround): CsvTable {
  const { agreed, rejected, near } = answer;
  const lists = { AGREED: agreed, REJECTED: rejected, NEAR: near };
  const rows = Object.entries(lists).flatMap(([line, shared]) =>
    shared.flatMap(({ demand, side, parties, because }) =>
      parties.flatMap(({ stances, reservations, incompatible }) =>
        stances.map(
          (stance): CsvRow => ({
            line,
            side,
            because,
            ...stanceCells(stance),
            ...refCells('demand', demand),
            actorReservations: reservations.join(' '),
            ...refsCells(
              'incompatible',
              incompatible.map((one) => one.demand),
            ),
          }),
        ),
      ),
    ),
  );
  return {
    columns: [
      ...['line', 'side', 'because', 'actorReservations', 'incompatible', 'incompatibleIds'],
      ...stanceColumns,
    ],
    rows: [...rows, ...leftOutSupports(answer)],
  };
}
