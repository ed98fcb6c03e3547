// A stance of somebody towards a demand, as answers that set stances against each other print it.
import type { Claim } from '../../model/claim.ts';
import { groupBy } from '../../model/group.ts';
import { courseOf, type Reservation, reservations as terms, type Weighed } from '../../model/sides.ts';
import type { Support } from '../../model/support.ts';
import type { StandingPosition } from '../../queries/shared/standing-positions.ts';
import { quoteLines, supportLine } from './claim-line.ts';
import { firmnessMarks } from './claim-words.ts';
import { count, printDate, styled, wrap, wrapFrom } from './words.ts';

/** How many claims are quoted of each stance where not fewer are asked for; the rest is counted. */
const mostQuotes = 3;
const margin = ' '.repeat(14);

/** "DEMANDS   Halvard (conditional, through Jon Falk)   2 claims, …" and the words. */
export function stanceLines(
  { position, reservations }: Weighed<StandingPosition>,
  demand: string | null,
  others: readonly string[] = [],
): string[] {
  return positionLines(position, demand, [...reservationWords(reservations), ...others]);
}

/**
 * The same of a position that is not weighed. Stances stand as they are coded: holders may be one or many.
 * @param demand its name, where the heading does not give it
 * @param marks what is to be known of it beside what its claims show
 */
export function positionLines(
  position: StandingPosition,
  demand: string | null,
  marks: readonly string[],
  quotes = mostQuotes,
): string[] {
  const { holder, stance, support } = position;
  const all = [...new Set([...marks, ...firmnessMarks(support)])];
  const told = [...all, ...throughWhom(position), ...pastOnly(support)];
  const who = `${styled('bold', holder.name)}${demand === null ? '' : `: ${demand}`}`;
  const more = support.claims.length - quotes;
  return [
    ...wrapFrom(
      `    ${stance.padEnd(10)}`,
      `${who}${told.length > 0 ? ` (${told.join(', ')})` : ''}   ${supportLine(support)}`,
      margin,
    ),
    ...quoteLines(telling(support.claims, quotes), margin),
    ...(more > 0 ? wrap(`and ${count(more, 'other claim')}`, margin) : []),
  ];
}

/** A few claims that show where the rest comes from: one of each origin, its first-hand words before others. */
function telling(claims: readonly Claim[], most: number): Claim[] {
  const byOrigin = groupBy(claims, ({ id, origin }) => origin?.canonical ?? id);
  const one = [...byOrigin.values()].map((same) => same.find(({ firstHand }) => firstHand) ?? same[0]!);
  const firstHandBefore = [...one].sort((a, b) => Number(b.firstHand) - Number(a.firstHand));
  const shown = [...new Set([...firstHandBefore, ...claims])].slice(0, most);
  return claims.filter((claim) => shown.includes(claim));
}

/** Reservations as words; OPEN is told by the stance, DISPUTED by the counts. */
function reservationWords(reservations: readonly Reservation[]): string[] {
  return reservations.filter((one) => one !== 'OPEN' && one !== 'DISPUTED').map((one) => one.toLowerCase());
}

/** What marks that do not speak for themselves mean, as far as they are used. */
export function legendLines(used: Iterable<Reservation>): string[] {
  const marks = new Set(used);
  const told = terms.filter(({ name }) => marks.has(name) && /UNSETTLED|INCOMPATIBLE/.test(name));
  const lines = told.flatMap(({ name, gloss }) => wrap(`${name.toLowerCase()}: ${gloss}`, '  '));
  return lines.length > 0 ? ['', ...lines.map((line) => styled('dim', line))] : [];
}

/** "through Jon Falk", "as part of Terms": where the words have it otherwise. */
export function throughWhom({ coded, holder, codedDemands, demand }: StandingPosition): string[] {
  const voices = coded.filter(({ canonical }) => canonical !== holder.canonical).map(({ name }) => name);
  const wholes = codedDemands
    .filter(({ canonical }) => canonical !== demand.canonical)
    .map(({ name }) => name);
  return [
    ...(voices.length > 0 ? [`through ${voices.join(', ')}`] : []),
    ...(wholes.length > 0 ? [`as part of ${wholes.join(', ')}`] : []),
  ];
}

/** Words that place a stance in a span of the past do not say that it went on. */
export function pastOnly({ claims }: Support): string[] {
  const spans = claims.map(({ held }) => held);
  const isPast = spans.every((held) => held !== null && !held.endsWith('..'));
  return isPast && spans.length > 0
    ? [`held ${[...new Set(spans)].map(printDate).join(', ')}, nothing later is known`]
    : [];
}

/** Is a stance against the demand? */
export function isAgainst({ position }: Weighed<StandingPosition>): boolean {
  return courseOf(position.stance) === 'AGAINST';
}
