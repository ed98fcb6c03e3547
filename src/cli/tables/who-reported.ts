// "Who reported X?" as rows: the claims behind each origin, and all that is told apart from them.

import type { Silence } from '../../model/around.ts';
import type { Claim } from '../../model/claim.ts';
import type { WhoReported } from '../../queries/who-reported.ts';
import { claimColumns, claimRows, leftOutRows, refCells } from './claim-cells.ts';
import type { CsvRow, CsvTable } from './csv.ts';

/**
 * `line`: ORIGIN for the claims that count; DENIED, DOUBTED … for those told apart; CANDIDATE (target and its id
 * only) where the words fit several things.
 */
export function whoReportedTable(answer: WhoReported): CsvTable {
  const apart: [string, readonly Claim[]][] = [
    ['DENIED', answer.denials],
    ['DOUBTED', answer.doubts],
    ['CONTRADICTED', answer.contradictions],
    ['OBSERVER', answer.observers],
    ['NARRATED', answer.narrated],
    ['UNIDENTIFIED', answer.unidentified],
    ['AS_CONDITION', answer.asCondition],
  ];
  return {
    columns: ['line', 'targeted', ...claimColumns],
    rows: [
      ...answer.candidates.map(({ node }) => ({ line: 'CANDIDATE', ...refCells('target', node) })),
      ...answer.origins.flatMap(({ claims }) => claimRows('ORIGIN', claims)),
      ...apart.flatMap(([line, claims]) => claimRows(line, claims)),
      ...silenceRows('DECLINED', answer.declined),
      ...silenceRows('NO_REPLY', answer.noReply),
      ...leftOutRows(answer),
    ],
  };
}

/** Refusals and silences; `targeted` tells whether the words name what they are about. */
export function silenceRows(line: string, silences: readonly Silence[]): CsvRow[] {
  return silences.flatMap(({ claim, targeted }) =>
    claimRows(line, [claim]).map((row) => ({ ...row, targeted })),
  );
}
