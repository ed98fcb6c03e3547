// A stance with its reservations as the cells of a row.
import type { Weighed } from '../../model/sides.ts';
import type { StandingPosition } from '../../queries/shared/standing-positions.ts';
import { refCells } from './claim-cells.ts';
import { type CsvRow, supportCells, supportColumns } from './csv.ts';

export type WeighedStance = Weighed<StandingPosition>;

/** The columns that `stanceCells` fills. */
export const stanceColumns = [
  ...['holder', 'holderId', 'stance', 'demand', 'demandId', 'reservations', 'order', 'since'],
  ...supportColumns,
] as const;

export function stanceCells({ position, reservations }: WeighedStance): CsvRow {
  const { holder, stance, demand, order, since, support } = position;
  return {
    ...refCells('holder', holder),
    stance,
    ...refCells('demand', demand),
    reservations: reservations.join(' '),
    order,
    since,
    ...supportCells(support),
  };
}
