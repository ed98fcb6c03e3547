// Which stances speak for a demand, and so put it, its level or its number on the table. Who rejects a number has
// not offered it.
import type { Stance } from './vocabulary/index.ts';

/** How somebody is for a demand. */
export type Favour =
  /** It wants it: DEMANDS, PROPOSES. */
  | 'WANTED'
  /** It would go along with it: OFFERS, ACCEPTS, CONSIDERS. */
  | 'GRANTED';

const favours: Partial<Record<Stance, Favour>> = {
  DEMANDS: 'WANTED',
  PROPOSES: 'WANTED',
  OFFERS: 'GRANTED',
  ACCEPTS: 'GRANTED',
  CONSIDERS: 'GRANTED',
};

/** Null for stances that put nothing on the table: REJECTS, WITHDRAWS, THREATENS, and what is no position. */
export function favourOf(stance: Stance): Favour | null {
  return favours[stance] ?? null;
}
