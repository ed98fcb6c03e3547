// What every analytic question takes: what had been said by then, what was known by then, and which dossier.
import { BadDate, intervalOf } from '../../model/time.ts';

/** As it is asked. Null or absent: now. */
export interface Asked {
  /** A partial date: only what had been said by its last day counts. */
  readonly asOf?: string | null | undefined;
  /** A UTC instant, ISO 8601: the graph as it was recorded then. */
  readonly knownAt?: string | null | undefined;
  /** The name of a dossier: only its claims count. Null or absent: those of all. */
  readonly dossier?: string | null | undefined;
}

/** As questions read it. */
export interface Moment {
  /** A day, `YYYY-MM-DD`; null: no limit. */
  readonly asOf: string | null;
  /** UTC, ISO 8601 with milliseconds, as revisions have it; null: the live graph. */
  readonly knownAt: string | null;
  readonly dossier: string | null;
}

/** Is it the live graph, whole, that is asked? */
export function isOfNow({ asOf, knownAt, dossier }: Moment): boolean {
  return asOf === null && knownAt === null && dossier === null;
}

/** Reads the two times. @throws BadDate when one is none, or `asOf` has no last day */
export function momentOf({ asOf = null, knownAt = null, dossier = null }: Asked): Moment {
  const last = asOf === null ? null : intervalOf(asOf).last;
  if (asOf !== null && last === null)
    throw new BadDate(`expected a date with a last day, got "${asOf}"`, 'asOf');
  return { asOf: last, knownAt: knownAt === null ? null : instantOf(knownAt), dossier };
}

/** No moment lies after it. */
const latest = '9998-12-31T23:59:59.999Z';

function instantOf(text: string): string {
  // Without a zone the same text would mean another instant on another computer.
  const instant = /T.*(Z|[+-]\d\d:?\d\d)$/.test(text) ? new Date(text) : new Date(Number.NaN);
  if (Number.isNaN(instant.getTime()))
    throw new BadDate(`expected an instant with its zone, like 2031-04-12T09:30:00Z, got "${text}"`);
  // JavaScript takes 31 February for a day in March.
  intervalOf(text.slice(0, text.indexOf('T')));
  // "The end of time" is now: what is recorded at present ends at '9999'.
  const known = instant.toISOString();
  return known < '9999' && !known.startsWith('+') ? known : latest;
}
