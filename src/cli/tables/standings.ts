// "Who stands where on X?" as rows: each holder with its stance, and who is silent.

import type { Silence } from '../../model/around.ts';
import type { StanceHolder } from '../../model/standings.ts';
import type { Standings } from '../../queries/standings.ts';
import { leftOutSupports, refCells, refsCells } from './claim-cells.ts';
import { type CsvRow, type CsvTable, quoteCells, supportCells, supportColumns } from './csv.ts';

/**
 * `line`: STANDS, GIVEN_UP, SILENT (`how`: asked of it, declined, no reply), DECLINED, NO_REPLY, DENIED. `coded`:
 * the holders as the words have them.
 */
export function standingsTable(answer: Standings): CsvTable {
  const silent = (line: string, silences: readonly Silence[]): CsvRow[] =>
    silences.map(({ claim, targeted }) => ({
      line,
      ...refCells('holder', claim.holder),
      stance: claim.stance,
      targeted,
      claimIds: claim.id,
      ...quoteCells(claim),
    }));
  const having = (stance: string) => answer.silences.filter(({ claim }) => claim.stance === stance);
  return {
    columns: [
      'line',
      'holder',
      'holderId',
      'stance',
      'coded',
      'codedIds',
      'asCondition',
      'order',
      'how',
      'targeted',
      ...supportColumns,
    ],
    rows: [
      ...answer.groups.flatMap(({ holders }) => holders.map((one) => holderRow('STANDS', one))),
      ...answer.former.map((one) => holderRow('GIVEN_UP', one)),
      ...answer.silent.map(({ actor, kinds, silences }) => ({
        line: 'SILENT',
        ...refCells('holder', actor),
        how: kinds.join(' '),
        claimIds: silences.map(({ claim }) => claim.id).join(' '),
      })),
      ...silent('DECLINED', having('DECLINES_COMMENT')),
      ...silent('NO_REPLY', having('NO_REPLY')),
      ...answer.denials.map((claim) => ({
        line: 'DENIED',
        ...refCells('holder', claim.holder),
        stance: claim.stance,
        claimIds: claim.id,
        ...quoteCells(claim),
      })),
      ...leftOutSupports(answer),
    ],
  };
}

function holderRow(line: string, one: StanceHolder): CsvRow {
  const { holder, coded, stance, asCondition, order, support } = one;
  return {
    line,
    ...refCells('holder', holder),
    stance,
    ...refsCells('coded', coded),
    asCondition,
    order,
    ...supportCells(support),
  };
}
