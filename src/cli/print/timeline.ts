// What was said and done, one event after the other: when, what sort, who and in which words.
import type { EventKind, TimelineEvent } from '../../model/timeline.ts';
import type { Timeline } from '../../queries/timeline.ts';
import { placeOf } from './claim-line.ts';
import { standOf } from './claim-words.ts';
import { count, printDate, printDayWithin, styled, wrap, wrapFrom } from './words.ts';

export function printTimeline({ about, events, undated, straddling, truncated }: Timeline): string {
  const title = about ? `${styled('bold', about.name)} · ${about.id}` : styled('bold', 'Everything');
  const lines = [
    '',
    `  ${title}`,
    `  ${truncated ? 'The first ' : ''}${count(events.length, 'event')}, ${count(undated.length, 'undated event')}.`,
  ];
  let day = '';
  if (events.length > 0) lines.push('');
  for (const event of events) {
    const date = printWhen(event);
    lines.push(...eventLines(date === day ? '' : date, event));
    day = date;
  }
  if (undated.length > 0) lines.push('', '  Not dated');
  for (const event of undated) lines.push(...eventLines('', event));
  if (straddling.length > 0)
    lines.push('', `  Left out: ${count(straddling.length, 'claim')} said by then or after it.`);
  if (truncated)
    lines.push(
      '',
      ...wrap('There is more: ask for a span with --from and --to, or for more with --first.', '  '),
    );
  return `${lines.join('\n')}\n`;
}

const dateWidth = 13;

const words: Readonly<Record<EventKind, string>> = {
  TALKS: 'talks',
  FACT: 'told of',
  SAID: 'said',
  PUBLISHED: 'published',
};

/** What lasted is "since" its beginning; what was said once is "not before" a day. */
function printWhen({ date, basis }: TimelineEvent): string {
  const [first, last] = (date ?? '').split('/');
  return basis === 'HELD' && last === '..' ? `since ${printDate(first!)}` : printDayWithin(date);
}

/** The date on a line of its own where it is longer than its column. */
function eventLines(date: string, event: TimelineEvent): string[] {
  const isLong = date.length > dateWidth;
  const start = `  ${(isLong ? '' : date).padEnd(dateWidth)} ${words[event.kind].padEnd(10)}`;
  return [...(isLong ? [`  ${date}`] : []), ...wrapFrom(start, textOf(event), ' '.repeat(start.length))];
}

function textOf({ what, basis }: TimelineEvent): string {
  if ('title' in what) return `${what.title}${what.publisher ? `, ${what.publisher.name}` : ''}`;
  if (!('stance' in what)) return `${what.name} · ${what.id}`;
  const dated = basis === 'PUBLISHED' || basis === 'BOUNDS' ? ' (dated by its document)' : '';
  const voice = what.chain[0]?.source.name ?? 'the article itself';
  const text = what.paraphrase ?? what.quotes[0]?.exact ?? what.id;
  return `${voice} [${standOf(what)}]: ${text} — ${placeOf(what)}${dated}`;
}
