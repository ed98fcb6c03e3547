// "What is contested?" as rows: who affirms, who denies, who is silent, and what stands against what.
import type { DisputedAspect, DisputedPair } from '../../model/contested.ts';
import type { Dispute, Disputes } from '../../queries/disputes.ts';
import { claimCells, claimColumns, claimRows, leftOutRows, refCells } from './claim-cells.ts';
import type { CsvRow, CsvTable } from './csv.ts';
import { quoteCells } from './csv.ts';
import { silenceRows } from './who-reported.ts';

/**
 * `line`: AFFIRM, DENY, DENY_IN_PART, DECLINED, NO_REPLY, IDLE (a denial that disputes nothing) for a claim each;
 * PAIR for two claims against each other; ASPECT for a claim of a side of talks (`role`, `value`), DENIED_ASPECT
 * for a denial of it; DISPUTED, without a thing asked about, for a disputed thing and the numbers of claims.
 */
export function disputesTable(answer: Disputes): CsvTable {
  const { dispute, disputed } = answer;
  return {
    columns: [
      'line',
      'thing',
      'thingId',
      'status',
      'disputedClaims',
      'disputingClaims',
      'disputingOrigins',
      'role',
      'value',
      'valueId',
      'targeted',
      ...claimColumns,
      'against',
      'againstQuote',
      'againstQuotedFrom',
      'contradictory',
      'because',
      'becauseBack',
    ],
    rows: [
      ...(dispute ? disputeRows(dispute) : []),
      ...disputed.map(({ thing, disputed: claims, disputing }) => ({
        line: 'DISPUTED',
        ...refCells('thing', thing),
        disputedClaims: claims.claims.length,
        disputingClaims: disputing.claims.length,
        disputingOrigins: disputing.origins.length,
      })),
      ...leftOutRows(answer),
    ],
  };
}

function disputeRows(dispute: Dispute): CsvRow[] {
  const rows = [
    ...claimRows('AFFIRM', dispute.affirm.claims),
    ...claimRows('DENY', dispute.deny.claims),
    ...claimRows('DENY_IN_PART', dispute.denyInPart.claims),
    ...silenceRows('DECLINED', dispute.declined),
    ...silenceRows('NO_REPLY', dispute.noReply),
    ...dispute.pairs.map(pairRow),
    ...dispute.aspects.flatMap(aspectRows),
    ...claimRows('IDLE', dispute.idle),
  ];
  return rows.map((row) => ({ ...row, ...refCells('thing', dispute.about), status: dispute.status }));
}

function pairRow({ claim, against, contradictory, because, becauseBack }: DisputedPair): CsvRow {
  const { quote, quotedFrom } = quoteCells(against);
  return {
    line: 'PAIR',
    ...claimCells(claim),
    against: against.id,
    againstQuote: quote ?? null,
    againstQuotedFrom: quotedFrom ?? null,
    contradictory,
    because: because.join(' '),
    becauseBack: becauseBack.join(' '),
  };
}

function aspectRows({ role, contradictory, values }: DisputedAspect): CsvRow[] {
  return values.flatMap(({ value, support, denials }) =>
    [...claimRows('ASPECT', support.claims), ...claimRows('DENIED_ASPECT', denials)].map((row) => ({
      ...row,
      role,
      contradictory,
      ...refCells('value', value),
    })),
  );
}
