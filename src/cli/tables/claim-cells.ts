// A claim as the cells of one row: who says it, about what, where it comes from, the words.
import type { Claim, Ref } from '../../model/claim.ts';
import { type CsvRow, quoteCells } from './csv.ts';

/** The columns of a claim, as `claimCells` fills them. */
export const claimColumns = [
  'claim',
  'holder',
  'holderId',
  'stance',
  'negated',
  'modality',
  'target',
  'targetId',
  'conditions',
  'chain',
  'onRecord',
  'firstHand',
  'disputed',
  'origin',
  'originId',
  'restates',
  'said',
  'documentId',
  'quote',
  'quotedFrom',
] as const;

/** A claim in one row; `chain` runs from the voice outwards. */
export function claimCells(claim: Claim): CsvRow {
  const { id, stance, negated, modality, conditions, chain, onRecord, firstHand, disputed, said } = claim;
  return {
    claim: id,
    ...refCells('holder', claim.holder),
    stance,
    negated,
    modality,
    ...refCells('target', claim.about),
    conditions: conditions.map(({ type, to }) => `${type} ${to.id}`).join(' '),
    chain: chain.map(({ source }) => source.name).join(' → '),
    onRecord,
    firstHand,
    disputed,
    ...refCells('origin', claim.origin),
    restates: claim.restates?.claim ?? null,
    said,
    documentId: claim.document.id,
    ...quoteCells(claim),
  };
}

/** A name and its id beside it, in the columns `key` and `keyId`; both empty where there is none. */
export function refCells(key: string, ref: Pick<Ref, 'id' | 'name'> | null | undefined): CsvRow {
  return { [key]: ref?.name ?? null, [`${key}Id`]: ref?.id ?? null };
}

/** Names of several things in one cell, and their ids in the next. */
export function refsCells(key: string, refs: readonly Pick<Ref, 'id' | 'name'>[]): CsvRow {
  return {
    [key]: refs.map(({ name }) => name).join('; '),
    [`${key}Ids`]: refs.map(({ id }) => id).join(' '),
  };
}

/** What a date leaves out of an answer, a row a claim. */
export function leftOutRows({
  straddling,
  undated = [],
}: {
  readonly straddling: readonly Claim[];
  readonly undated?: readonly Claim[];
}): CsvRow[] {
  return [...claimRows('STRADDLING', straddling), ...claimRows('UNDATED', undated)];
}

/** The same for a table of supports, which has the ids of claims in `claimIds`. */
export function leftOutSupports(answer: Parameters<typeof leftOutRows>[0]): CsvRow[] {
  return leftOutRows(answer).map(({ claim, ...row }) => ({ ...row, claimIds: claim ?? null }));
}

/** Claims that stand in an answer for one reason. */
export function claimRows(line: string, claims: readonly Claim[]): CsvRow[] {
  return claims.map((claim) => ({ line, ...claimCells(claim) }));
}
