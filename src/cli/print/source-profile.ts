// "What does this source carry?": one sentence, the shares as counts, then the words that it was alone with,
// first with, or shares with others.
import type { Claim } from '../../model/claim.ts';
import { groupBy } from '../../model/group.ts';
import type { CarryWay, Compared, Joined } from '../../model/source-profile.ts';
import { sentence } from '../../model/wording.ts';
import type { SourceProfileAnswer } from '../../queries/source-profile.ts';
import type { SpeaksFor } from '../../queries/source-profile-claims.ts';
import { labelled, placeOf, voicedQuote } from './claim-line.ts';
import { stanceName } from './claim-words.ts';
import { leftOut } from './left-out.ts';
import { count, printDate, styled, wrap, wrapFrom } from './words.ts';

const wayNames: Readonly<Record<CarryWay, string>> = {
  VOICE: 'speaks itself',
  RELAY: 'passes on',
  INHERITED: 'inherited by retellings',
  PUBLISHER: 'only publishes',
};

/** How many lines of each part are shown where not all are asked for. */
const some = 8;

/** @param quotes show the words of everything */
export function printSourceProfile(answer: SourceProfileAnswer, quotes: boolean): string {
  const { about, support, ways, stances, holders, relays, relayedBy, alone, shared, firstWith } = answer;
  const lines = [
    '',
    ...wrap(`${styled('bold', about.name)} · ${about.id}`, '  '),
    ...wrap(summary(answer), '  '),
  ];
  const all = support.claims.length;
  if (all > 0) {
    const share = (part: { readonly claims: readonly Claim[] }) => `${part.claims.length} of ${all}`;
    const facts: readonly (readonly [string, string])[] = [
      ['How', ways.map(({ way, support }) => `${wayNames[way]} ${support.claims.length}`).join(' · ')],
      [
        'Shares',
        `on record ${share(answer.onRecord)} · first-hand ${share(answer.firstHand)} · disputed ${share(answer.disputed)}`,
      ],
      [
        'Stances',
        stances.map(({ stance, support }) => `${stanceName(stance)} ${support.claims.length}`).join(' · '),
      ],
      ['Whose claims', counts(holders)],
      ['Passes on', counts(relays)],
      ['Passed on by', counts(relayedBy)],
    ];
    lines.push('');
    for (const [label, text] of facts) if (text) lines.push(...labelled(label, text));
  }
  if (answer.speaksFor.length > 0)
    lines.push(...labelled('Speaks for', answer.speaksFor.map(tieText).join('; ')));
  lines.push(...labelled('Grade', gradeText(answer)), ...credibilityLines(answer));
  lines.push(
    ...section('ALONE WITH', alone.claims, quotes, voicedQuote),
    ...section('FIRST WITH', firstWith, quotes, followed),
    ...section('SAID BY OTHERS TOO', shared, quotes, alsoSaid),
    ...section('DISPUTED', answer.disputed.claims, quotes, voicedQuote),
  );
  const out = leftOut(answer);
  if (out.length > 0) lines.push('', ...out);
  if (answer.truncated)
    lines.push('', ...wrap('More claims than are read at once: the counts are lower bounds.', '  '));
  return `${lines.join('\n')}\n`;
}

function summary({ support, asOrigin, alone, firstWith }: SourceProfileAnswer): string {
  const { claims, documents } = support;
  if (claims.length === 0) return 'No claim came through this source.';
  const carried = `${count(claims.length, 'claim')} in ${count(documents.length, 'document')} came through this source`;
  const resting = asOrigin.claims.length;
  const rest =
    resting === 0
      ? 'none rests on it'
      : `${resting} ${resting === 1 ? 'rests' : 'rest'} on it, ${alone.claims.length} of those said by no other origin`;
  const first = firstWith.length > 0 ? `; it was surely first with ${firstWith.length}` : '';
  return `${sentence(carried)}; ${rest}${first}.`;
}

function counts(all: readonly Joined[]): string {
  const shown = all.slice(0, some).map(({ who, support }) => `${who.name} ${support.claims.length}`);
  return [...shown, ...(all.length > some ? [`${all.length - some} more`] : [])].join(' · ');
}

function gradeText({ reliability }: SourceProfileAnswer): string {
  if (reliability === null) return 'nobody has graded it';
  const { grade, assessor, assessed } = reliability;
  const by = [assessor, assessed === null ? null : printDate(assessed)].filter((text) => text !== null);
  return `${grade} (Admiralty code)${by.length > 0 ? `, ${by.join(', ')}` : ''}`;
}

function credibilityLines({ credibility }: SourceProfileAnswer): string[] {
  const graded = credibility.filter((one) => one.credibility !== null);
  if (graded.length === 0) return [];
  const text = credibility.map((one) => `${one.credibility ?? 'not graded'}: ${one.claims.length}`);
  return labelled('Credibility', `${text.join(' · ')} (Admiralty code, 1 confirmed to 6 cannot be judged)`);
}

function tieText({ actor, tie, role, from, until }: SpeaksFor): string {
  const span = [from ? `from ${printDate(from)}` : null, until ? `until ${printDate(until)}` : null];
  const marks = [tie === 'SPEAKS_FROM' ? 'speaks from its side' : role, ...span].filter(
    (text) => text !== null,
  );
  return `${actor.name}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`;
}

function section<T>(heading: string, items: readonly T[], all: boolean, text: (item: T) => string): string[] {
  if (items.length === 0) return [];
  // Words that make several claims, of two holders or about two things, stand there once.
  const told = [...groupBy(items.map(text), (line) => line).values()];
  const shown = all ? told : told.slice(0, some);
  const rest = items.length - shown.flat().length;
  return [
    '',
    `  ${styled('bold', heading)}  ${items.length}`,
    ...shown.flatMap((same) =>
      wrapFrom('    ', same.length > 1 ? `${same[0]} (${same.length} claims)` : same[0]!, '      '),
    ),
    ...(rest > 0 ? [`    and ${rest} more: --quotes shows all`] : []),
  ];
}

function followed({ claim, others }: Compared): string {
  return `${voicedQuote(claim)}; then ${places(others)}`;
}

function alsoSaid({ claim, others }: Compared): string {
  const [first, ...rest] = others;
  return `${voicedQuote(claim)}; also ${voicedQuote(first!)}${rest.length > 0 ? `, and ${places(rest)}` : ''}`;
}

function places(claims: readonly Claim[]): string {
  return [...new Set(claims.map(placeOf))].join('; ');
}
