// Partial dates: EDTF text (ISO 8601-2, Library of Congress) and the days it can mean.

import edtf from 'edtf';
import { compareTexts } from './compare.ts';

/** First and last possible day (`YYYY-MM-DD`); null where that end is open. At least one is known. */
export interface Interval {
  readonly first: string | null;
  readonly last: string | null;
}

/** A text that is no partial date; `message` says what was expected and what came. */
export class BadDate extends Error {
  override readonly name = 'BadDate';
  /** What it was given for, where that is known: `asOf`. */
  readonly argument: string | null;
  constructor(message: string, argument: string | null = null) {
    super(message);
    this.argument = argument;
  }
}

/**
 * The days that an EDTF text can mean: "2024-11" is 2024-11-01 to 2024-11-30, "../2025-01-19" has no first
 * day. Takes dates of day, month or year precision, approximate or uncertain ones, and intervals of them.
 * @throws BadDate for anything else: seasons (their months are disputed), days that no calendar has, times of
 * day, sets, nonsense.
 */
export function intervalOf(text: string): Interval {
  const known = parsed.get(text);
  if (known) return known;
  const interval = parse(text);
  if (parsed.size >= 10_000) parsed.clear();
  parsed.set(text, interval);
  return interval;
}

// Parsing costs more than every rule that asks for it, and few different dates occur.
const parsed = new Map<string, Interval>();

function parse(text: string): Interval {
  let date: ReturnType<typeof edtf>;
  try {
    date = edtf(text);
  } catch {
    throw new BadDate(`expected a date like 2024-11-05, 2024-11 or 2022-03/2022-05, got "${text}"`);
  }
  if (date.type === 'Season')
    throw new BadDate(`expected months, got the season "${text}": write for example 2022-03/2022-05`);
  if ((date.type !== 'Date' && date.type !== 'Interval') || text.includes('T'))
    throw new BadDate(`expected a day, a month, a year or an interval of them, got "${text}"`);
  if (date.min === null || date.max === null)
    throw new BadDate(`expected ".." for an open end, as in ../2025-01-19, got "${text}"`);
  if (date.min > date.max) throw new BadDate(`expected the earlier date first, got "${text}"`);
  for (const [day, year] of text.matchAll(/([\dX]{4})-02-29/g))
    if (!isLeap(Number(year))) throw new BadDate(`expected a day of the calendar, got ${day} in "${text}"`);
  const first = dayOf(date.min);
  const last = dayOf(date.max);
  if (first === null && last === null) throw new BadDate(`expected at least one end, got "${text}"`);
  return { first, last };
}

/** An interval as EDTF text: a single day, or both ends with ".." for an open one; null for none. */
export function intervalText(interval: Interval | null): string | null {
  if (interval === null) return null;
  const { first, last } = interval;
  return first === last ? first : `${first ?? '..'}/${last ?? '..'}`;
}

/** Is `a` later than `b`: its first day after the other's last? False where an end is not known. */
export function isLater(a: Interval | null, b: Interval | null): boolean {
  return !!a?.first && !!b?.last && a.first > b.last;
}

/** Do two intervals overlap, where a null or an open end matches everything? */
export function overlaps(a: Interval | null, b: Interval | null): boolean {
  return !isLater(a, b) && !isLater(b, a);
}

/**
 * Had it been said by the last day of `asOf` (a day `YYYY-MM-DD`; null asks about now)? It had when its last
 * possible day is not after it; what is undated or straddles the day had not, for all that is known.
 */
export function isSaidBy(spoken: Interval | null, asOf: string | null): boolean {
  return asOf === null || (!!spoken?.last && spoken.last <= asOf);
}

/** Earlier first: by first day, then last day; unknown ends count as widest; then the text. */
export function compareDates(a: string, b: string): number {
  const [x, y] = [intervalOf(a), intervalOf(b)];
  return (
    compareTexts(x.first ?? '', y.first ?? '') ||
    compareTexts(x.last ?? '~', y.last ?? '~') ||
    compareTexts(a, b)
  );
}

function dayOf(milliseconds: number): string | null {
  if (!Number.isFinite(milliseconds)) return null;
  const day = new Date(milliseconds).toISOString().slice(0, 10);
  if (!/^\d{4}-/.test(day)) throw new BadDate(`expected a year from 0000 to 9999, got ${day}`);
  return day;
}

// edtf takes 29 February of any year and reads it as 1 March.
function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
