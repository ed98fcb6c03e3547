// "What numbers are on the table?" as rows: one figure, one gap, or one number left out each.
import type { BargainingGap } from '../../model/bargaining.ts';
import type { Quantity } from '../../model/coded.ts';
import type { Figure } from '../../model/figures.ts';
import type { BargainingRange } from '../../queries/bargaining-range.ts';
import { leftOutSupports, refCells, refsCells } from './claim-cells.ts';
import { type CsvRow, type CsvTable, quoteCells, supportCells, supportColumns } from './csv.ts';

/**
 * `line`: CURRENT, UNDATED, STALE for figures; GAP and EARLIER_GAP, `holder` at the low side and `against` at the
 * high side; LEFT_OUT; STRADDLING.
 */
export function bargainingRangeTable(answer: BargainingRange): CsvTable {
  return {
    columns: [
      ...['line', 'measure', 'unit', 'holder', 'holderId', 'through', 'throughIds', 'end', 'stance'],
      ...[
        'demands',
        'demandsIds',
        'low',
        'high',
        'approximate',
        'ofDemand',
        'unordered',
        'heldFirst',
        'heldLast',
      ],
      ...['rule', 'because', 'against', 'againstId', 'distance', 'overlapLow', 'overlapHigh', 'narrowedBy'],
      ...supportColumns,
    ],
    rows: [
      ...answer.ranges.flatMap(({ measure, unit, current, undated, stale, gap, earlier, narrowedBy }) => [
        ...[...current, ...undated, ...stale].map(figureRow),
        ...(gap ? [{ ...gapRow('GAP', gap), measure, unit, narrowedBy }] : []),
        ...(earlier ? [{ ...gapRow('EARLIER_GAP', earlier), measure, unit }] : []),
      ]),
      ...answer.leftOut.map(({ reason, claim, quantity }) => ({
        line: 'LEFT_OUT',
        ...quantityCells(quantity),
        ...refCells('holder', claim.holder),
        stance: claim.stance,
        ...refsCells('demands', claim.about ? [claim.about] : []),
        rule: reason,
        claimIds: claim.id,
        ...quoteCells(claim),
      })),
      ...leftOutSupports(answer),
    ],
  };
}

function figureRow(figure: Figure): CsvRow {
  const { holder, through, end, stance, demands, quantity, ofDemand, unordered } = figure;
  return {
    line: figure.status,
    ...quantityCells(quantity),
    ...refCells('holder', holder),
    ...refsCells('through', through),
    end,
    stance,
    ...refsCells('demands', demands),
    ofDemand,
    unordered,
    heldFirst: figure.heldFirst,
    heldLast: figure.heldLast,
    rule: figure.staleRule,
    because: figure.because,
    ...supportCells(figure.support),
  };
}

function gapRow(line: string, { rule, low, high, distance, overlap, approximate }: BargainingGap): CsvRow {
  return {
    line,
    ...refCells('holder', low.holder),
    ...refCells('against', high.holder),
    rule,
    distance,
    approximate,
    overlapLow: overlap?.low ?? null,
    overlapHigh: overlap?.high ?? null,
  };
}

function quantityCells({ measure, unit, low, high, approximate }: Quantity): CsvRow {
  return { measure, unit, low, high, approximate };
}
