// The phrases of a claim as edges, checked against the text where it is at hand.
import type { CodedEdge } from '../../model/thing.ts';
import { stated } from '../stated.ts';
import type { DocumentSource } from './document-source.ts';
import type { Building } from './entities.ts';
import type { ClaimEntry } from './format.ts';
import { wordCount } from './phrases.ts';
import type { Path } from './source-file.ts';

/** Of a text that is not ours no longer phrase may stand in a dossier. */
const mostWords = 12;

export function quoteEdges(
  source: DocumentSource,
  entry: ClaimEntry,
  path: Path,
  building: Building,
): CodedEdge[] {
  return entry.quote.map((phrase, order) => {
    const exact = typeof phrase === 'string' ? phrase : phrase.exact;
    const occurrence = (typeof phrase === 'string' ? undefined : phrase.occurrence) ?? 1;
    const at = entry.quote.length > 1 ? [...path, 'quote', order] : [...path, 'quote'];
    checkPhrase(exact, source, at, building, occurrence);
    const place = source.text?.searchable.find(exact, occurrence) ?? null;
    return {
      type: 'EVIDENCED_BY',
      to: `document:${source.file.document}`,
      properties: stated({ order, exact, occurrence, start: place?.start, end: place?.end }),
    };
  });
}

/** Complains of a phrase that is too long for a text not ours, or does not stand in the text at hand. */
export function checkPhrase(
  phrase: string,
  { file, text }: DocumentSource,
  path: Path,
  { fault }: Building,
  occurrence = 1,
): void {
  const words = wordCount(phrase);
  if (!file.text && words > mostWords)
    fault(path, `expected at most ${mostWords} words of a text that is not ours, got ${words}`);
  if (!text) return;
  if (text.searchable.find(phrase, occurrence)) return;
  const occurrences = text.searchable.occurrences(phrase);
  fault(
    path,
    occurrences === 0
      ? `expected words of the text, got "${phrase}", which does not stand in it`
      : `expected occurrence 1 to ${occurrences} of "${phrase}" in the text, got ${occurrence}`,
  );
}
