// "What did we learn since yesterday?" as a morning briefing: what moved first, then the words that moved it,
// then what was done to the record, by whom and why.
import type { Claim } from '../../model/claim.ts';
import { groupBy } from '../../model/group.ts';
import type { HeldPosition } from '../../model/held-positions.ts';
import type { ChangedOrigin, ChangedTalks } from '../../model/what-changed.ts';
import { sentence } from '../../model/wording.ts';
import type { Revision } from '../../queries/look-ups/history.ts';
import type { ChangedClaim, ChangedThing, MovedByClaims, WhatChanged } from '../../queries/what-changed.ts';
import { placeOf, quoteLines, supportLine } from './claim-line.ts';
import { firmnessMarks } from './claim-words.ts';
import { count, printDate, shorten, styled, wrap } from './words.ts';

/** How many phrases stand under a position or an origin. */
const mostQuotes = 3;

export function printWhatChanged(answer: WhatChanged): string {
  const { since, until, counts, claims, positions, origins, talks, things, truncated } = answer;
  const span = `${printMoment(since)} and ${until === null ? 'now' : printMoment(until)}`;
  const nothing = [claims, positions, origins, talks, things].every(({ length }) => length === 0);
  const lines = ['', ...wrap(`${styled('bold', 'What changed')} between ${span}`, '  ')];
  if (nothing) lines.push('  Nothing that was not changed back.');
  else lines.push(...wrap(`${sentence(arithmetic(answer))}.`, '  '));
  lines.push(
    ...section('Where they stand', positions, counts.positions, positionLines),
    ...section('Talks', talks, counts.talks, talksLines),
    ...section('Origins', origins, counts.origins, originLines),
    ...claimSection(claims, counts.claims),
    ...section('The rest of the record', things, counts.things, thingLines),
  );
  if (counts.undone > 0)
    lines.push('', `  ${sentence(count(counts.undone, 'thing'))} changed and changed back: not listed.`);
  if (truncated)
    lines.push('', ...wrap('There is more: ask for more with --first, or for a shorter time.', '  '));
  return `${lines.join('\n')}\n`;
}

/** "3 claims, 2 positions, 1 origin came, went or changed": all, also where lists are cut. */
function arithmetic({ counts }: WhatChanged): string {
  const told: readonly (readonly [number, string, string?])[] = [
    [counts.claims, 'claim'],
    [counts.positions, 'position'],
    [counts.talks, 'talks', 'talks'],
    [counts.origins, 'origin'],
    [counts.things, 'other thing'],
  ];
  const all = told.filter(([n]) => n > 0).map(([n, one, many]) => count(n, one, many));
  return `${all.join(', ')} came, went or changed`;
}

function section<T>(
  title: string,
  items: readonly T[],
  total: number,
  linesOf: (item: T) => string[],
): string[] {
  if (items.length === 0) return [];
  const cut = items.length < total ? ` (${items.length} of ${total})` : '';
  return ['', `  ${styled('bold', `${title}${cut}`)}`, ...items.flatMap(linesOf)];
}

function positionLines(position: MovedByClaims): string[] {
  const { holder, demand, how, because, before, after } = position;
  const stances = (all: readonly HeldPosition[]) =>
    all.map(stanceWithMarks).join(' and ') || 'no stance known';
  // What moved is told by the stances, where those moved.
  const isKept = how === 'SINCE' || how === 'SUPPORT';
  const move = isKept ? stances(after) : `${stances(before)} → ${stances(after)}`;
  const supported = after.map(({ support }) => supportLine(support)).join(' · ');
  return [
    ...wrap(`${styled('bold', `${holder.name} on ${demand.name}`)}: ${move}`, '    '),
    ...[...(isKept ? [because] : []), supported].filter(Boolean).flatMap((text) => wrap(text, '      ')),
    ...wordsMoved(position),
  ];
}

/** "REJECTS (tentative)" */
function stanceWithMarks({ stance, support }: HeldPosition): string {
  const marks = firmnessMarks(support);
  return marks.length > 0 ? `${stance} (${marks.join(', ')})` : stance;
}

/** The words that a position rests on no more, and those that it rests on now and did not. */
function wordsMoved({ before, after }: MovedByClaims): string[] {
  const of = (all: readonly HeldPosition[]) =>
    new Map(all.flatMap(({ support }) => support.claims).map((claim) => [claim.id, claim]));
  const [was, is] = [of(before), of(after)];
  const lost = [...was.values()].filter(({ id }) => !is.has(id));
  const gained = [...is.values()].filter(({ id }) => !was.has(id));
  if (lost.length + gained.length === 0) return someQuotes([...is.values()]);
  return [...someQuotes(lost, '− '), ...someQuotes(gained, '+ ')];
}

function talksLines({ talks, before, after, claims }: ChangedTalks): string[] {
  const status = `${before ?? 'not recorded'} → ${after ?? 'not recorded any more'}`;
  return [...wrap(`${styled('bold', talks.name)}: ${status}`, '    '), ...someQuotes(claims)];
}

function originLines({ how, about, origin, claims }: ChangedOrigin): string[] {
  const text = how === 'NEW' ? 'now stands behind' : 'no longer stands behind';
  return [...wrap(`${how}: ${origin.name} ${text} ${about.name}`, '    '), ...someQuotes(claims)];
}

/** Claims by what happened to them; recorded ones by their document, which most of them came with. */
function claimSection(claims: readonly ChangedClaim[], total: number): string[] {
  const groups = [
    ...groupBy(claims, ({ how, before, after, entries }) => {
      const { document } = (after ?? before)!;
      return how === 'RECORDED' ? `${how} ${document.id} ${madeBy(entries)}` : how;
    }).values(),
  ];
  return section('Claims', groups, groups.length, (group) => {
    const { how, after, before, entries } = group[0]!;
    const cameTogether =
      how === 'RECORDED' ? ` from ${placeOfDocument((after ?? before)!)}, ${madeBy(entries)}` : '';
    return [
      ...wrap(`${how.toLowerCase()}${cameTogether}`, '    '),
      ...group.flatMap((one) => claimLines(one)),
    ];
  }).concat(claims.length < total ? [`    ${claims.length} of ${total} claims are listed.`] : []);
}

function claimLines({ how, before, after, fields, entries }: ChangedClaim): string[] {
  const claim = (after ?? before)!;
  const changed = fields.map(({ field, before, after }) => `${field}: ${shown(before)} → ${shown(after)}`);
  return [
    ...wrap(claim.paraphrase ?? claim.id, '      '),
    ...(how === 'RECORDED' ? [] : wrap(`${claim.id}, ${madeBy(entries)}`, '        ')),
    ...changed.flatMap((text) => wrap(text, '        ')),
    ...quoteLines([claim], '        '),
  ];
}

function thingLines({ name, kind, how, fields, entries }: ChangedThing): string[] {
  return [
    ...wrap(`${how.toLowerCase()}: ${name} [${kind}], ${madeBy(entries)}`, '    '),
    ...fields.flatMap(({ field, before, after }) =>
      wrap(`${field}: ${shown(before)} → ${shown(after)}`, '      '),
    ),
  ];
}

/** The first few, each behind a mark. */
function someQuotes(claims: readonly Claim[], mark = ''): string[] {
  const margin = ' '.repeat(6);
  const lines = claims.slice(0, mostQuotes).flatMap((claim) => {
    const [first, ...rest] = quoteLines([claim], margin + ' '.repeat(mark.length));
    return [first!.replace(margin + ' '.repeat(mark.length), margin + mark), ...rest];
  });
  const more = claims.length - mostQuotes;
  return [...lines, ...(more > 0 ? [styled('dim', `${margin}and ${count(more, 'claim')} more`)] : [])];
}

/** `by anna, 22 Nov 2026 18:03 UTC: "the paper took it back"`; of several changes the last. */
function madeBy(entries: readonly Revision[]): string {
  const last = entries.at(-1);
  if (!last) return 'not known by whom';
  const times = entries.length > 1 ? `, ${entries.length} changes, the last` : ',';
  return `by ${last.by}${times} ${printMoment(last.at)}${last.reason === null ? '' : `: "${last.reason}"`}`;
}

/** "22 Nov 2026 18:03 UTC" */
function printMoment(at: string): string {
  return `${printDate(at.slice(0, 10))} ${at.slice(11, 16)} UTC`;
}

function placeOfDocument(claim: Claim): string {
  const place = placeOf({ ...claim, part: 'BODY' });
  return claim.document.publisher ? `${place}, "${shorten(claim.document.title, 60)}"` : place;
}

function shown(value: string | null): string {
  return value === null ? 'not stated' : shorten(value, 80);
}
