// A claim in a few words: who spoke, the phrases, where and when.
import type { Claim } from '../../model/claim.ts';
import { printDate, shorten } from './words.ts';

/** The innermost voice; where the article says it without one, its publisher. */
export function voiceOf(claim: Claim): string {
  return claim.chain[0]?.source.name ?? outletOf(claim);
}

/** The publisher, else the title. */
export function outletOf({ document }: Claim): string {
  return document.publisher?.name ?? shorten(document.title, 40);
}

/** `"first phrase" … "second phrase"` */
export function quoted({ quotes }: Claim): string {
  return quotes.map(({ exact }) => `"${exact}"`).join(' … ');
}

/** When the voice spoke, as far as it is known: "11 Apr 2031". */
export function spokenOn({ said, document }: Claim): string {
  return printDate(said ?? document.published ?? document.bounds);
}

/** "— an aide, Nordwire, 10 Apr 2031" */
export function attribution(claim: Claim): string {
  const names = [...new Set([voiceOf(claim), outletOf(claim)])];
  return `— ${[...names, spokenOn(claim)].join(', ')}`;
}
