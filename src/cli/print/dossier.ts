// What is in a dossier: the numbers, the span of time, whom and what it is about, what is open.

import type { DossierContents, Weight } from '../../queries/dossier-contents.ts';
import type { DossierValue } from '../../queries/look-ups/dossier.ts';
import { labelled } from './claim-line.ts';
import { count, printDate, styled, wrap } from './words.ts';

export function printDossier({ id, title, things }: DossierValue, contents: DossierContents): string {
  const { claims, disputed, openSilences, truncated, actors, issues, firstDay, lastDay } = contents;
  const kinds = things.map((kind) => `${kind.kind} ${kind.count}`).join(', ');
  const span =
    firstDay === null && lastDay === null
      ? 'nothing is dated'
      : `what is dated lies between ${printDate(firstDay)} and ${printDate(lastDay)}`;
  const lines = [
    '',
    ...wrap(`${styled('bold', title)} · ${id}`, '  '),
    ...wrap(`${count(claims.count, 'claim')} that count, ${span}.`, '  '),
    ...wrap(
      `${count(disputed.count, 'disputed claim')}; ${count(openSilences.count, 'refusal or silence', 'refusals and silences')} that no later word has ended${truncated ? ', among the latest' : ''}.`,
      '  ',
    ),
    '',
    ...weightLines('Actors', actors),
    ...weightLines('Issues', issues),
    ...labelled('Things', kinds || 'none'),
  ];
  return `${lines.join('\n')}\n`;
}

/** How many of the heaviest are printed. */
const mostPrinted = 12;

function weightLines(label: string, weights: readonly Weight[]): string[] {
  const shown = weights.slice(0, mostPrinted).map(({ thing, claims }) => `${thing.name} ${claims.count}`);
  const more = weights.length > mostPrinted ? [`${weights.length - mostPrinted} more`] : [];
  return labelled(label, [...shown, ...more].join(', ') || 'none');
}
