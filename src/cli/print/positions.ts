// "Where does everyone stand?": actor by actor, each stance with its level, since when, and its words.
import { groupBy } from '../../model/group.ts';
import type { Positions, StandingPosition } from '../../queries/positions.ts';
import type { Asked } from '../../queries/shared/moment.ts';
import { labelled, quoteLine, quoteLines, supportLine } from './claim-line.ts';
import { firmnessMarks } from './claim-words.ts';
import { throughWhom } from './held-stance.ts';
import { count, printDate, styled, wrap } from './words.ts';

export function printPositions(answer: Positions, { asOf }: Asked): string {
  const { positions, straddling, undated, truncated } = answer;
  const held = groupBy(positions, ({ holder }) => holder.canonical);
  const when = asOf ? `As of ${printDate(asOf)}` : 'Now';
  const heading =
    positions.length === 0
      ? `${when} nobody is reported to take a stance.`
      : `${when}: ${count(positions.length, 'position')} of ${count(held.size, 'actor')}.`;
  const lines = ['', ...wrap(heading, '  ')];
  for (const group of held.values()) {
    lines.push('', ...wrap(`${styled('bold', group[0]!.holder.name)} · ${group[0]!.holder.canonical}`, '  '));
    for (const position of [...group].sort((a, b) => a.demand.name.localeCompare(b.demand.name, 'en')))
      lines.push(
        ...labelled(position.stance, positionLine(position)),
        ...quoteLines(position.support.claims, ' '.repeat(18)),
      );
  }
  const apart = { 'Then or later': straddling, 'Not dated': undated };
  for (const [label, claims] of Object.entries(apart))
    for (const [i, claim] of claims.entries())
      lines.push(...(i === 0 ? [''] : []), ...labelled(i === 0 ? label : '', quoteLine(claim)));
  if (truncated)
    lines.push(
      '',
      ...wrap('More claims than are read at once, the earliest left out: ask about fewer actors.', '  '),
    );
  return `${lines.join('\n')}\n`;
}

function positionLine(position: StandingPosition): string {
  const { demand, level, support, asCondition } = position;
  const marks = [
    level ? `level ${level.index} of ${level.of} on ${level.issue.name}` : null,
    ...firmnessMarks(support),
    asCondition ? 'only as a condition' : null,
    ...throughWhom(position),
  ].filter(Boolean);
  const name = `${demand.name}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`;
  return `${styled('bold', name)}   ${timeLine(position)}; ${supportLine(support)}`;
}

function timeLine({ order, since, sinceBasis, support }: StandingPosition): string {
  if (since === null) return 'not dated: can neither overtake nor be overtaken';
  const before = sinceBasis === 'AFTER_ANOTHER' ? ', before that another stance' : '';
  const beside = order === 'UNORDERED' ? ', beside another that time cannot order' : '';
  // Words that place a stance in a span of the past do not say that it went on.
  const helds = support.claims.map(({ held }) => held);
  const isPast = helds.every((held) => held !== null && !held.endsWith('..'));
  const then = isPast ? `held ${printDate(helds[0]!)}; nothing later is known` : sinceWords(since);
  return `${then}${before}${beside}`;
}

/** "since 11 Apr 2031", "since some day between 1 and 30 Apr 2031". */
function sinceWords(since: string): string {
  const [first, last] = since.split('/');
  if (last === undefined) return `since ${printDate(since)}`;
  if (first === '..') return `since ${printDate(last)} at the latest`;
  if (last === '..') return `since ${printDate(first!)} at the earliest`;
  return `since some day from ${printDate(first!)} to ${printDate(last)}`;
}
