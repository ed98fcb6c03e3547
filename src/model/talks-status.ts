// The status of talks: DESIGN.md, "Talks status", the first that applies.
import { coversTimeOf, denialsOfTalks, isFromParty } from './disputed.ts';
import { affirmationsOfTalks, participantsOf } from './talks.ts';
import type { World } from './world.ts';

export const talksStatuses = [
  { name: 'NOT_STATED', gloss: 'No claim speaks of them.' },
  { name: 'DENIED', gloss: 'It is only said that they are not so.' },
  { name: 'DISPUTED', gloss: 'A party denies them and somebody affirms them.' },
  { name: 'HELD', gloss: 'A party confirms them as a fact.' },
  { name: 'ALLEGED', gloss: 'They are said to be a fact, and no party confirms it.' },
  { name: 'PLANNED', gloss: 'They are said to be coming.' },
  { name: 'POSSIBLE', gloss: 'They are said to be possible.' },
] as const;
export type TalksStatus = (typeof talksStatuses)[number]['name'];

/** The status that the live claims give to talks. */
export function talksStatus(world: World, talks: string): TalksStatus {
  const affirming = affirmationsOfTalks(world, talks);
  const denials = denialsOfTalks(world, talks);
  if (affirming.length === 0) return denials.length > 0 ? 'DENIED' : 'NOT_STATED';
  const parties = participantsOf(world, talks);
  const disputed = denials.some(
    (denial) =>
      isFromParty(world, denial, parties) && affirming.some((claim) => coversTimeOf(world, denial, claim)),
  );
  if (disputed) return 'DISPUTED';
  const modalities = new Set(affirming.map((claim) => claim.modality));
  if (affirming.some((claim) => claim.stance === 'CONFIRMS' && claim.modality === 'ACTUAL')) return 'HELD';
  if (modalities.has('ACTUAL')) return 'ALLEGED';
  return modalities.has('EXPECTED') ? 'PLANNED' : 'POSSIBLE';
}
