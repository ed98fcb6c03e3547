// Words with their place, as answers list them: "… the words" — outlet, date.
import type { Claim, Ref } from '../../model/claim.ts';
import type { Support } from '../../model/support.ts';
import { firmnessMarks, quoted } from './claim-words.ts';
import { count, printDate, printDayWithin, printTitle, styled, wrap, wrapFrom } from './words.ts';

/** "Nordwire, 11 Apr 2031"; where no publisher is stated, the title: "“Moscow thanks Qatar”, not after May 2031" */
export function placeOf({ document, part }: Claim): string {
  const where = document.publisher?.name ?? printTitle(document.title);
  const when = document.published ? printDate(document.published) : printDayWithin(document.bounds);
  return `${where}, ${when}${part === 'BODY' ? '' : `, ${part.toLowerCase()}`}`;
}

/** The words of a claim and where they stand. */
export function quoteLine(claim: Claim): string {
  return `${quoted(claim)} — ${placeOf(claim)}`;
}

/** The words of claims with voice and marks, each on lines of its own: "… the words" — an aide, Nordwire, … (tentative) */
export function quoteLines(claims: readonly Claim[], margin: string): string[] {
  return claims.flatMap((claim) => wrap(voicedQuote(claim), margin).map((line) => styled('dim', line)));
}

/** `"… the words" — an aide, Nordwire, 11 Apr 2031 (tentative)` */
export function voicedQuote(claim: Claim): string {
  const voice = claim.chain[0]?.source.name;
  const place = placeOf(claim);
  const said = voice && !place.startsWith(voice) ? `${voice}, ${place}` : place;
  const marks = firmnessMarks(claim);
  return `${quoted(claim)} — ${said}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`;
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
  const all = [...firmnessMarks(support), ...marks].filter(Boolean);
  return `${holder.name}${all.length > 0 ? ` (${all.join(', ')})` : ''}`;
}

/** A label at the start of a block, its lines beside and below it. */
export function labelled(label: string, text: string): string[] {
  return wrapFrom(`  ${label.padEnd(14)}`, text, ' '.repeat(16));
}
