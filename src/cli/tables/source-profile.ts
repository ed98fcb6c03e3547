// "What does this source carry?" as rows: one number of the profile each.
import { supportOf } from '../../model/support.ts';
import type { SourceProfileAnswer } from '../../queries/source-profile.ts';
import { leftOutSupports, refCells } from './claim-cells.ts';
import { type CsvTable, supportCells, supportColumns } from './csv.ts';

/**
 * `line`: ALL, WAY, STANCE, HOLDER, ON_RECORD, FIRST_HAND, DISPUTED, ORIGIN_OF, ALONE, FIRST_WITH, RELAYS,
 * RELAYED_BY; STRADDLING and UNDATED. `what` names the way or stance, `who` the other side.
 */
export function sourceProfileTable(answer: SourceProfileAnswer): CsvTable {
  const { about, ways, stances, holders, relays, relayedBy, reliability } = answer;
  const grade = {
    grade: reliability?.grade ?? null,
    assessor: reliability?.assessor ?? null,
    assessed: reliability?.assessed ?? null,
  };
  const lines = [
    ['ALL', answer.support],
    ['ON_RECORD', answer.onRecord],
    ['FIRST_HAND', answer.firstHand],
    ['DISPUTED', answer.disputed],
    ['ORIGIN_OF', answer.asOrigin],
    ['ALONE', answer.alone],
  ] as const;
  const joined = { HOLDER: holders, RELAYS: relays, RELAYED_BY: relayedBy };
  const rows = [
    ...lines.map(([line, support]) => ({ line, ...supportCells(support) })),
    ...ways.map(({ way, support }) => ({ line: 'WAY', what: way, ...supportCells(support) })),
    ...stances.map(({ stance, support }) => ({ line: 'STANCE', what: stance, ...supportCells(support) })),
    ...Object.entries(joined).flatMap(([line, all]) =>
      all.map(({ who, support }) => ({ line, ...refCells('who', who), ...supportCells(support) })),
    ),
    ...answer.firstWith.map(({ claim, others }) => ({
      line: 'FIRST_WITH',
      what: others.map(({ id }) => id).join(' '),
      ...supportCells(supportOf([claim])),
    })),
  ];
  return {
    columns: [
      ...['line', 'source', 'sourceId', 'grade', 'assessor', 'assessed', 'what', 'who', 'whoId'],
      ...supportColumns,
    ],
    rows: [
      ...rows.map((row) => ({ ...refCells('source', about), ...grade, ...row })),
      ...leftOutSupports(answer),
    ],
  };
}
