// What an answer for a past day leaves out because its date does not tell.
import type { Claim } from '../../model/claim.ts';
import { labelled } from './claim-line.ts';
import { count } from './words.ts';

/** A line that counts and names them; nothing where there are none. */
export function leftOut(answer: {
  readonly straddling: readonly Claim[];
  readonly undated: readonly Claim[];
}): string[] {
  const { straddling, undated } = answer;
  const told = [
    ...(straddling.length > 0
      ? [`${count(straddling.length, 'claim')} said by then or after it (${names(straddling)})`]
      : []),
    ...(undated.length > 0
      ? [`${count(undated.length, 'claim')} that nothing dates (${names(undated)})`]
      : []),
  ];
  if (told.length === 0) return [];
  return labelled('Left out', `${told.join('; ')}.`);
}

function names(claims: readonly Claim[]): string {
  const ids = claims.map(({ id }) => id.slice('claim:'.length));
  return ids.length > 6 ? `${ids.slice(0, 6).join(', ')} …` : ids.join(', ');
}
