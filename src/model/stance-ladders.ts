// Which of two stances towards one demand is the harder. The order follows the codebook: an answer to what another
// wants goes from REJECTS over CONSIDERS to OFFERS and ACCEPTS; a demand of one's own from DEMANDS over PROPOSES to
// WITHDRAWS; a threat to WITHDRAWS. Stances on no common ladder are not ranked.
import type { PositionStance } from './vocabulary/index.ts';

export type Turn = 'HARDENED' | 'SOFTENED' | 'REVERSED';

/** From soft to hard; stances on one rung are equally hard. */
const ladders: readonly (readonly (readonly PositionStance[])[])[] = [
  [['OFFERS', 'ACCEPTS'], ['CONSIDERS'], ['REJECTS']],
  [['WITHDRAWS'], ['PROPOSES'], ['DEMANDS']],
  [['WITHDRAWS'], ['THREATENS']],
];

/** Who wanted it now rejects it, or the other way round. */
const opposed: readonly (readonly PositionStance[])[] = [['DEMANDS', 'PROPOSES'], ['REJECTS']];

/** The same for stances that are equally hard. */
export function rungOf(stance: PositionStance): string {
  return stance === 'OFFERS' ? 'ACCEPTS' : stance;
}

/** What a change between two stances towards one demand is; null where they are not ranked. */
export function turnOf(from: PositionStance, to: PositionStance): Turn | null {
  const side = (stance: PositionStance) => opposed.findIndex((one) => one.includes(stance));
  if (side(from) >= 0 && side(to) >= 0 && side(from) !== side(to)) return 'REVERSED';
  for (const ladder of ladders) {
    const rung = (stance: PositionStance) => ladder.findIndex((one) => one.includes(stance));
    const step = rung(to) - rung(from);
    if (rung(from) >= 0 && rung(to) >= 0 && step !== 0) return step > 0 ? 'HARDENED' : 'SOFTENED';
  }
  return null;
}
