// A claim in a few words: who spoke, the phrases, where and when.
import type { Claim } from '../../model/claim.ts';
import type { Support } from '../../model/support.ts';
import type { Stance } from '../../model/vocabulary/index.ts';
import { printDayWithin, printTitle } from './words.ts';

/** The innermost voice; where the article says it without one, its publisher. */
export function voiceOf(claim: Claim): string {
  return claim.chain[0]?.source.name ?? outletOf(claim);
}

/** The publisher, else the title. */
export function outletOf({ document }: Claim): string {
  return document.publisher?.name ?? printTitle(document.title, 44);
}

/** `"first phrase" … "second phrase"` */
export function quoted({ quotes }: Claim): string {
  return quotes.map(({ exact }) => `"${exact}"`).join(' … ');
}

/** When the voice spoke, as far as it is known: "11 Apr 2031". */
export function spokenOn({ said, document }: Claim): string {
  return printDayWithin(said ?? document.published ?? document.bounds);
}

/** "— an aide, Nordwire, 10 Apr 2031" */
export function attribution(claim: Claim): string {
  const names = [...new Set([voiceOf(claim), outletOf(claim)])];
  return `— ${[...names, spokenOn(claim)].join(', ')}`;
}

/**
 * What a claim says its holder does, with its marks: "Russia: demands, expected". A statement belongs to its
 * voice, and is of its holder: "states of Russia", "doubts", "states that it is not so".
 */
export function standOf(claim: Claim): string {
  const { holder, stance, modality, negated, shift, conditions, chain, about } = claim;
  const doubts = isDoubt(claim);
  const verb = doubts ? 'doubts' : negated ? 'states that it is not so' : verbs[stance];
  const who = holder && holder.id !== chain[0]?.source.id ? holder.name : null;
  // Disbelief of a claim is its holder's; of anything else a judgement of the voice about the holder.
  const isOfVoice = stance === 'STATES' && !(doubts && about?.kind === 'Claim');
  return [
    isOfVoice ? verb : `${who ? `${who}: ` : ''}${verb}`,
    isOfVoice && who ? `of ${who}` : null,
    modality === 'ACTUAL' || doubts ? null : modality.toLowerCase(),
    shift?.toLowerCase(),
    ...conditions.map(({ type, to }) => `${type.toLowerCase()} ${to.name}`),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Does somebody only not believe it? */
export function isDoubt({
  stance,
  modality,
  negated,
}: Pick<Claim, 'stance' | 'modality' | 'negated'>): boolean {
  return stance === 'STATES' && negated && modality === 'TENTATIVE';
}

/** How firm words are, and whether only under a condition: "expected", "conditional"; nothing for the rest. */
export function firmnessMarks({
  modality,
  conditional,
}: Pick<Support, 'modality' | 'conditional'>): string[] {
  return [
    ...(modality === null || modality === 'ACTUAL' ? [] : [modality.toLowerCase()]),
    ...(conditional ? ['conditional'] : []),
  ];
}

/** "demands", "declines comment": the stance by its name. */
export function stanceName(stance: string): string {
  return stance.toLowerCase().replace('_', ' ');
}

/** "considers" */
export function verbOf(stance: Stance): string {
  return verbs[stance];
}

const verbs: Readonly<Record<Stance, string>> = {
  DEMANDS: 'demands',
  PROPOSES: 'proposes',
  OFFERS: 'offers',
  ACCEPTS: 'accepts',
  CONSIDERS: 'considers',
  REJECTS: 'rejects',
  WITHDRAWS: 'withdraws',
  THREATENS: 'threatens',
  CONFIRMS: 'confirms',
  DENIES: 'denies',
  STATES: 'states',
  DECLINES_COMMENT: 'declined to comment',
  NO_REPLY: 'has not replied',
};
