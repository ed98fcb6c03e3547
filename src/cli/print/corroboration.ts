// "How well is X supported?": the answer in one sentence, the arithmetic line by line, where chains meet and
// why, what is fragile, and the grades.
import type { Fragile, Meeting, MeetingKind, Step } from '../../model/corroboration.ts';
import { groupBy } from '../../model/group.ts';
import { participleOf } from '../../model/vocabulary/index.ts';
import { sentence } from '../../model/wording.ts';
import type { Corroboration, SupportingOrigin } from '../../queries/corroboration.ts';
import { labelled, placeOf, quoteLine, quoteLines } from './claim-line.ts';
import { quoted } from './claim-words.ts';
import { count, styled, wrap, wrapFrom } from './words.ts';

export function printCorroboration(answer: Corroboration): string {
  const { about, steps, origins, circular, fragile, reliability, credibility } = answer;
  const lines = [
    '',
    ...wrap(`${styled('bold', about.name)} · ${about.id}`, '  '),
    ...wrap(summary(answer), '  '),
    ...(stancesAmong(answer) ? wrap(stancesAmong(answer), '  ') : []),
    '',
  ];
  if (answer.support.claims.length > 0) lines.push(...steps.flatMap(stepLines), '');
  for (const [i, origin] of origins.entries())
    lines.push(...labelled(i === 0 ? 'Origins' : '', originLine(origin)));
  for (const meeting of circular) lines.push('', ...meetingLines(meeting));
  for (const [i, one] of fragile.entries())
    lines.push(...(i === 0 ? [''] : []), ...fragileLines(one, i === 0));
  const graded = reliability.filter(({ grade }) => grade);
  const ungraded = reliability.filter(({ grade }) => !grade);
  if (reliability.length > 0) lines.push('');
  if (graded.length > 0)
    lines.push(
      ...labelled('Grades', graded.map(({ source, grade }) => `${source.name} ${grade!.grade}`).join(', ')),
    );
  if (ungraded.length > 0)
    lines.push(...labelled('Not graded', ungraded.map(({ source }) => source.name).join(', ')));
  const judged = credibility.filter((one) => one.credibility !== null);
  for (const [i, one] of judged.entries())
    for (const claim of one.claims)
      lines.push(...labelled(i === 0 ? 'Credibility' : '', `${one.credibility}: ${quoteLine(claim)}`));
  for (const [i, claim] of answer.straddling.entries())
    lines.push(...labelled(i === 0 ? 'Then or later' : '', quoteLine(claim)));
  for (const [i, claim] of answer.undated.entries())
    lines.push(...labelled(i === 0 ? 'Not dated' : '', quoteLine(claim)));
  if (answer.truncated)
    lines.push('', ...wrap('More claims than are read at once: the counts are lower bounds.', '  '));
  return `${lines.join('\n')}\n`;
}

function summary({ support, status, origins, firstHand, attributed, fragile }: Corroboration): string {
  if (status === 'NOT_STATED') return 'The documents do not state it.';
  const named = origins.filter(({ onRecord }) => onRecord).length;
  const facts = [
    `${count(support.claims.length, 'claim')} in ${count(support.documents.length, 'document')}, ` +
      count(support.origins.length, 'independent origin'),
    `${count(named, 'origin')} on record, ${origins.length - named || 'none'} only by anonymous or unsigned words`,
    ...(firstHand.length + attributed.length > 0
      ? [
          `${count(firstHand.length, 'claim')} first-hand, ${attributed.length || 'none'} told by others of the holder`,
        ]
      : []),
    ...(fragile.length > 0 ? [`${count(fragile.length, 'claim')} on one anonymous voice`] : []),
    ...(status === 'DISPUTED' ? ['disputed'] : []),
  ];
  return `${facts.map(sentence).join('. ')}.`;
}

/** Claims about a demand may want it or refuse it: which, where they differ. */
function stancesAmong({ support }: Corroboration): string {
  const held = groupBy(support.claims, ({ stance, holder }) =>
    stance === 'STATES' ? 'stated' : `${participleOf(stance)} by ${holder?.name ?? 'nobody named'}`,
  );
  if (held.size < 2) return '';
  const told = [...held].map(([words, claims]) => `${words} (${count(claims.length, 'claim')})`);
  return `They do not all say the same: ${told.join('; ')}.`;
}

const signs: Readonly<Record<Step['kind'], string>> = {
  CLAIMS: ' ',
  OBSERVERS: '−',
  NARRATED: '−',
  UNNAMED: '−',
  UNIDENTIFIED: '−',
  CHAINS: '=',
  RETOLD: '−',
  MET: '−',
  ORIGINS: '=',
};

function stepLines({ kind, claims, left, sentence: words }: Step): string[] {
  const taken = signs[kind] === '−';
  const margin = ' '.repeat(10);
  // The sentences of what is left begin with the number; those of what goes tell the reason.
  const text = taken ? words : words.replace(/^(no|\d+) /, '');
  const start = `  ${signs[kind]} ${String(taken ? claims.length : left).padStart(4)}  `;
  return [
    ...wrapFrom(start, taken ? text : styled('bold', text), margin),
    ...(taken ? quoteLines(claims, `${margin}  `) : []),
  ];
}

function originLine({ source, firstHand, support }: SupportingOrigin): string {
  const named = support.claims.filter((claim) => claim.onRecord).length;
  return [
    `${styled('bold', source.name)}   ${count(support.claims.length, 'claim')}`,
    count(support.documents.length, 'document'),
    named === support.claims.length ? 'on record' : `${named === 0 ? 'none' : named} on record`,
    ...(firstHand ? ['first-hand'] : []),
  ].join(', ');
}

const ways: Readonly<Record<MeetingKind, string>> = {
  RETOLD: 'one retells the other, or both one report: circular reporting',
  ONE_HEARER: 'heard by one outlet from anonymous voices',
  ONE_SPEAKER: 'each heard it itself, from those who speak for one and the same',
};

function meetingLines({ origin, kind, collapses }: Meeting): string[] {
  const documents = new Set(collapses.map(({ claim }) => claim.document.id)).size;
  return [
    ...labelled(
      'Meet',
      `${styled('bold', origin.name)}   ${count(documents, 'document')}, 1 origin: ${ways[kind]}`,
    ),
    ...collapses.flatMap(({ claim, rule, sentence: why }) => [
      ...wrap(`${placeOf(claim)}: ${why} (rule ${rule})`, ' '.repeat(18)),
      ...wrap(quoted(claim), ' '.repeat(20)).map((line) => styled('dim', line)),
    ]),
  ];
}

function fragileLines({ claim, restatedBy }: Fragile, first: boolean): string[] {
  const voice = claim.chain[0]?.source.name ?? 'a voice';
  return [
    ...labelled(
      first ? 'Fragile' : '',
      `One anonymous voice, ${voice}, and no other origin; ${restated(restatedBy.length)}`,
    ),
    ...quoteLines([claim], ' '.repeat(18)),
  ];
}

function restated(times: number): string {
  return times === 0 ? 'never restated' : `restated ${times === 1 ? 'once' : `${times} times`}`;
}
