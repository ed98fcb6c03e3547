// "How well is X supported?" as rows: the arithmetic step by step, the origins, where chains meet, the grades.
import type { Meeting } from '../../model/corroboration.ts';
import type { Corroboration, SupportingOrigin } from '../../queries/corroboration.ts';
import { leftOutSupports, refCells } from './claim-cells.ts';
import { type CsvRow, type CsvTable, quoteCells, supportCells, supportColumns } from './csv.ts';

/**
 * `line`: STEP (`kind`, `left` after it, `why`), ORIGIN, MEET (a claim and the rule that led to its origin),
 * FRAGILE (a claim on one anonymous voice, `left`: how often it is restated), RELIABILITY (of a source) and
 * CREDIBILITY (of claims), the last two with `grade`; empty: not graded.
 */
export function corroborationTable(answer: Corroboration): CsvTable {
  return {
    columns: ['line', 'kind', 'left', 'why', 'rule', 'source', 'sourceId', 'grade', ...supportColumns],
    rows: [
      ...answer.steps.map(({ kind, claims, left, sentence }) => ({
        line: 'STEP',
        kind,
        left,
        why: sentence,
        claims: claims.length,
        claimIds: ids(claims),
      })),
      ...answer.origins.map(originRow),
      ...answer.circular.flatMap(meetingRows),
      ...answer.fragile.map(({ claim, restatedBy }) => ({
        line: 'FRAGILE',
        left: restatedBy.length,
        ...refCells('source', claim.chain[0]?.source),
        claimIds: claim.id,
        ...quoteCells(claim),
      })),
      ...answer.reliability.map(({ source, grade, claims }) => ({
        line: 'RELIABILITY',
        ...refCells('source', source),
        grade: grade?.grade ?? null,
        claims: claims.length,
        claimIds: ids(claims),
      })),
      ...answer.credibility.map(({ credibility, claims }) => ({
        line: 'CREDIBILITY',
        grade: credibility,
        claims: claims.length,
        claimIds: ids(claims),
      })),
      ...leftOutSupports(answer),
    ],
  };
}

function originRow({ source, onRecord, firstHand, support }: SupportingOrigin): CsvRow {
  return {
    line: 'ORIGIN',
    ...refCells('source', source),
    ...supportCells(support),
    onRecord,
    firstHand,
  };
}

function meetingRows({ origin, kind, collapses }: Meeting): CsvRow[] {
  return collapses.map(({ claim, rule, sentence }) => ({
    line: 'MEET',
    kind,
    why: sentence,
    rule,
    ...refCells('source', origin),
    claimIds: claim.id,
    ...quoteCells(claim),
  }));
}

function ids(claims: readonly { readonly id: string }[]): string {
  return claims.map(({ id }) => id).join(' ');
}
