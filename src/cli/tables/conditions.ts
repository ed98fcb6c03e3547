// "Under what conditions?" as rows: one condition of one stance each.
import type { StanceCondition } from '../../model/conditions.ts';
import type { Conditions } from '../../queries/conditions.ts';
import { leftOutSupports, refCells } from './claim-cells.ts';
import { type CsvRow, type CsvTable, supportCells, supportColumns } from './csv.ts';

/**
 * `line`: PUT_ON the thing asked about (all, where none was); CONDITION_FOR: the thing is the condition. Claims
 * that a date leaves out come last, with their words only.
 */
export function conditionsTable(answer: Conditions): CsvTable {
  return {
    columns: [
      'line',
      'holder',
      'holderId',
      'held',
      'stance',
      'target',
      'targetId',
      'type',
      'condition',
      'conditionId',
      'demanded',
      'stands',
      ...supportColumns,
    ],
    rows: [
      ...answer.conditions.map((one) => conditionRow('PUT_ON', one)),
      ...answer.conditionFor.map((one) => conditionRow('CONDITION_FOR', one)),
      ...leftOutSupports(answer),
    ],
  };
}

function conditionRow(line: string, one: StanceCondition): CsvRow {
  const { holder, held, stance, target, type, condition, demanded, stands, support } = one;
  return {
    line,
    ...refCells('holder', holder),
    held,
    stance,
    ...refCells('target', target),
    type,
    ...refCells('condition', condition),
    demanded,
    stands,
    ...supportCells(support),
  };
}
