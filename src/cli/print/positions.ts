// "Where does everyone stand?": actor by actor, each stance with its level, since when, and its words.
import { groupBy } from '../../model/group.ts';
import type { Asked } from '../../queries/moment.ts';
import type { Positions, StandingPosition } from '../../queries/positions.ts';
import { labelled, quoteLine, quoteLines, supportLine } from './claim-line.ts';
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
    lines.push('', `  ${styled('bold', group[0]!.holder.name)} · ${group[0]!.holder.canonical}`);
    for (const position of group)
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
    lines.push('', '  More claims than are read at once, the earliest left out: ask about fewer actors.');
  return `${lines.join('\n')}\n`;
}

function positionLine(position: StandingPosition): string {
  const { demand, level, support, asCondition, coded, holder, codedDemands } = position;
  const voices = coded.filter(({ canonical }) => canonical !== holder.canonical).map(({ name }) => name);
  const wholes = codedDemands
    .filter(({ canonical }) => canonical !== demand.canonical)
    .map(({ name }) => name);
  const marks = [
    level ? `level ${level.index} of ${level.of} on ${level.issue.name}` : null,
    support.modality === 'ACTUAL' ? null : support.modality?.toLowerCase(),
    support.conditional ? 'conditional' : null,
    asCondition ? 'only as a condition' : null,
    voices.length > 0 ? `through ${voices.join(', ')}` : null,
    wholes.length > 0 ? `as part of ${wholes.join(', ')}` : null,
  ].filter(Boolean);
  const name = `${demand.name}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`;
  return `${styled('bold', name)}   ${timeLine(position)}; ${supportLine(support)}`;
}

function timeLine({ order, since, sinceBasis }: StandingPosition): string {
  if (since === null) return 'not dated: can neither overtake nor be overtaken';
  const before = sinceBasis === 'AFTER_ANOTHER' ? ', before that another stance' : '';
  const beside = order === 'UNORDERED' ? ', beside another that time cannot order' : '';
  return `${sinceWords(since)}${before}${beside}`;
}

/** "since 11 Apr 2031", "since some day between 1 and 30 Apr 2031". */
function sinceWords(since: string): string {
  const [first, last] = since.split('/');
  if (last === undefined) return `since ${printDate(since)}`;
  if (first === '..') return `since ${printDate(last)} at the latest`;
  if (last === '..') return `since ${printDate(first!)} at the earliest`;
  return `since some day from ${printDate(first!)} to ${printDate(last)}`;
}
