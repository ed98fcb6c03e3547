import { sizeOf } from '../connections.ts';
import type { MatrixResolvers } from '../types.generated.ts';

const usualCells = 100;
const mostCells = 400;

export const Matrix: MatrixResolvers = {
  cells: ({ cells }, { first }) => cells.slice(0, sizeOf('first', first ?? usualCells, mostCells)),
  cellCount: ({ cells }) => cells.length,
};
