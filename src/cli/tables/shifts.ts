// "Did they harden or soften?" as rows: one step, or one reported shift, each.
import type { ShiftSide } from '../../model/shifts.ts';
import type { Shifts } from '../../queries/shifts.ts';
import { leftOutSupports, refCells, refsCells } from './claim-cells.ts';
import { type CsvRow, type CsvTable, supportCells, supportColumns } from './csv.ts';

const sideColumns = [
  ...['Stances', 'Demands', 'DemandsIds', 'Measure', 'Low', 'High', 'Unit', 'Approximate', 'Level', 'Levels'],
  ...['Time', 'TimeWords', 'Through', 'ThroughIds', 'ClaimIds'],
];
const prefixed = (prefix: string) => sideColumns.map((column) => prefix + column);

/** `line`: STEP, REPORTED, UNDATED, STRADDLING. The support is that of the later side. */
export function shiftsTable(answer: Shifts): CsvTable {
  return {
    columns: [
      ...['line', 'issue', 'issueId', 'direction', 'basis', 'rule', 'because', 'careful'],
      ...prefixed('from'),
      ...prefixed('to'),
      ...supportColumns,
    ],
    rows: [
      ...answer.steps.map(({ issue, direction, basis, rule, because, careful, from, to }) => ({
        line: 'STEP',
        ...refCells('issue', issue),
        direction,
        basis,
        rule,
        because,
        careful: careful.map(({ side, kind }) => `${side}:${kind}`).join(' '),
        ...sideCells('from', from),
        ...sideCells('to', to),
        ...supportCells(to.support),
      })),
      ...answer.reported.map(({ issue, direction, time, timeWords, through, support }) => ({
        line: 'REPORTED',
        ...refCells('issue', issue),
        direction,
        toTime: time,
        toTimeWords: timeWords.join('; '),
        ...refsCells('toThrough', through),
        ...supportCells(support),
      })),
      ...leftOutSupports(answer),
    ],
  };
}

function sideCells(prefix: 'from' | 'to', side: ShiftSide): CsvRow {
  const { stances, demands, quantity, level, time, timeWords, through, support } = side;
  return {
    [`${prefix}Stances`]: stances.join(' '),
    ...refsCells(`${prefix}Demands`, demands),
    [`${prefix}Measure`]: quantity?.measure ?? null,
    [`${prefix}Low`]: quantity?.low ?? null,
    [`${prefix}High`]: quantity?.high ?? null,
    [`${prefix}Unit`]: quantity?.unit ?? null,
    [`${prefix}Approximate`]: quantity?.approximate ?? null,
    [`${prefix}Level`]: level?.index ?? null,
    [`${prefix}Levels`]: level?.of ?? null,
    [`${prefix}Time`]: time,
    [`${prefix}TimeWords`]: timeWords.join('; '),
    ...refsCells(`${prefix}Through`, through),
    [`${prefix}ClaimIds`]: support.claims.map(({ id }) => id).join(' '),
  };
}
