// Words with their place, as answers list them: "… the words" — outlet, date.
import type { Claim, Ref } from '../../model/claim.ts';
import type { Support } from '../../model/support.ts';
import { count, printDate, shorten, styled, wrap } from './words.ts';

/** "Nordwire, 11 Apr 2031" */
export function placeOf({ document, part }: Claim): string {
  const where = document.publisher?.name ?? shorten(document.title, 60);
  const when = printDate(document.published ?? document.bounds);
  return `${where}, ${when}${part === 'BODY' ? '' : `, ${part.toLowerCase()}`}`;
}

/** The words of a claim and where they stand. */
export function quoteLine(claim: Claim): string {
  return `${claim.quotes.map(({ exact }) => `"${exact}"`).join(' … ')} — ${placeOf(claim)}`;
}

/** The words of claims, each on lines of its own. */
export function quoteLines(claims: readonly Claim[], margin: string): string[] {
  return claims.flatMap((claim) => wrap(quoteLine(claim), margin).map((line) => styled('dim', line)));
}

/** "3 claims, 2 documents, 1 origin, never first-hand, disputed" */
export function supportLine(support: Support): string {
  return [
    count(support.claims.length, 'claim'),
    count(support.documents.length, 'document'),
    count(support.origins.length, 'origin'),
    support.firstHand ? 'first-hand' : 'never first-hand',
    ...(support.onRecord ? [] : ['never on record']),
    ...(support.disputed ? ['disputed'] : []),
  ].join(', ');
}

/** "Halvard (tentative, conditional)" */
export function holderWithMarks(holder: Ref, support: Support, ...marks: (string | null)[]): string {
  const all = [
    support.modality === 'ACTUAL' ? null : support.modality?.toLowerCase(),
    support.conditional ? 'conditional' : null,
    ...marks,
  ].filter(Boolean);
  return `${holder.name}${all.length > 0 ? ` (${all.join(', ')})` : ''}`;
}

/** A label at the start of a block, its lines beside and below it. */
export function labelled(label: string, text: string): string[] {
  const [first, ...rest] = wrap(text, ' '.repeat(16));
  return [`  ${label.padEnd(14)}${first!.trimStart()}`, ...rest];
}
