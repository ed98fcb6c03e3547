// What was said and done, one event after the other: when, what sort, who and in which words.
import type { Claim } from '../../model/claim.ts';
import type { EventKind, TimelineEvent } from '../../model/timeline.ts';
import type { Timeline } from '../../queries/timeline.ts';
import { placeOf } from './claim-line.ts';
import { count, printDate, styled, wrap } from './words.ts';

export function printTimeline({ about, events, undated, straddling, truncated }: Timeline): string {
  const title = about ? `${styled('bold', about.name)} · ${about.id}` : styled('bold', 'Everything');
  const lines = [
    '',
    `  ${title}`,
    `  ${count(events.length, 'event')}, ${count(undated.length, 'undated event')}.`,
  ];
  let day = '';
  if (events.length > 0) lines.push('');
  for (const event of events) {
    const date = printDate(event.date);
    lines.push(...eventLines(date === day ? '' : date, event));
    day = date;
  }
  if (undated.length > 0) lines.push('', '  Not dated');
  for (const event of undated) lines.push(...eventLines('', event));
  if (straddling.length > 0)
    lines.push('', `  Left out: ${count(straddling.length, 'claim')} said by then or after it.`);
  if (truncated)
    lines.push('', '  There is more: ask for a span with --from and --to, or for more with --first.');
  return `${lines.join('\n')}\n`;
}

const words: Readonly<Record<EventKind, string>> = {
  TALKS: 'talks',
  FACT: 'fact',
  SAID: 'said',
  PUBLISHED: 'published',
};

function eventLines(date: string, event: TimelineEvent): string[] {
  const margin = ' '.repeat(32);
  const [first, ...rest] = wrap(textOf(event), margin);
  const head = `  ${date.padEnd(18)} ${words[event.kind].padEnd(10)} `;
  return [head + first!.trimStart(), ...rest];
}

function textOf({ what, basis }: TimelineEvent): string {
  if ('title' in what) return `${what.title}${what.publisher ? `, ${what.publisher.name}` : ''}`;
  if (!('stance' in what)) return `${what.name} · ${what.id}`;
  const dated = basis === 'PUBLISHED' || basis === 'BOUNDS' ? ' (dated by its document)' : '';
  return `${voiceOf(what)}: ${what.paraphrase ?? what.quotes[0]?.exact ?? what.id} — ${placeOf(what)}${dated}`;
}

function voiceOf({ chain, holder, stance }: Claim): string {
  const voice = chain[0]?.source.name ?? 'the article itself';
  const verb = stance.toLowerCase().replaceAll('_', ' ');
  return holder && holder.name !== voice ? `${voice} [${holder.name} ${verb}]` : `${voice} [${verb}]`;
}
