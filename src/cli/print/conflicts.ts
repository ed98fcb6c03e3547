// "Which demands stand against each other?": the pairs of one demand, or of two that cannot both hold, together,
// so that each stance and its words stand there once.
import type { Conflict } from '../../model/conflicts.ts';
import { groupBy } from '../../model/group.ts';
import { positionKey } from '../../model/held-positions.ts';
import { isFirm, type Weighed } from '../../model/sides.ts';
import { sentence } from '../../model/wording.ts';
import type { Conflicts } from '../../queries/conflicts.ts';
import type { StandingPosition } from '../../queries/shared/standing-positions.ts';
import { isAgainst, legendLines, stanceLines } from './held-stance.ts';
import { leftOut } from './left-out.ts';
import { scopeLines } from './scope.ts';
import { count, styled, wrap } from './words.ts';

type Pair = Conflict<StandingPosition>;

/** @param scope what it is of, where it is not of everything */
export function printConflicts(answer: Conflicts, scope: string): string {
  const { pairs, totalCount, truncated } = answer;
  const groups = [...groupBy(pairs, groupOf).values()];
  const lines = ['', ...scopeLines(scope), ...wrap(summary(answer), '  '), ...groups.flatMap(groupLines)];
  const stances = pairs.flatMap(({ left, right }) => [left, right]);
  lines.push(...legendLines(stances.flatMap(({ reservations }) => reservations)));
  const cut = totalCount - pairs.length;
  if (cut > 0) lines.push('', `  ${sentence(count(cut, 'other pair'))}: --first shows more, --issue fewer.`);
  const out = leftOut(answer);
  if (out.length > 0) lines.push('', ...out);
  if (truncated)
    lines.push(
      '',
      ...wrap('More than is read at once: the counts are lower bounds. Narrow the question.', '  '),
    );
  return `${lines.join('\n')}\n`;
}

function summary({ pairs, totalCount }: Conflicts): string {
  if (totalCount === 0) return 'No positions stand against each other, as far as is reported.';
  const firm = pairs.filter(({ left, right }) => isFirm(left) && isFirm(right)).length;
  const many = totalCount === 1 ? '1 pair of positions stands' : `${totalCount} pairs of positions stand`;
  const atLeast = firm === pairs.length && firm < totalCount ? 'at least ' : '';
  const both = `in ${atLeast}${firm} of them both sides are firm`;
  return `${many} against each other; ${both} (neither conditional nor tentative, disputed or unsettled).`;
}

function groupOf({ rule, left, right }: Pair): string {
  return [rule, left.position.demand.canonical, right.position.demand.canonical, isAgainst(left)].join(' ');
}

function groupLines(pairs: readonly Pair[]): string[] {
  const [{ rule, left, right }] = pairs as readonly [Pair];
  const [one, other] = [left.position.demand, right.position.demand];
  const isOne = rule === 'OPPOSITE_STANCE';
  const heading = isOne
    ? `${styled('bold', one.name)} · ${one.id}`
    : `${styled('bold', `${one.name} ↔ ${other.name}`)} · ${one.id}, ${other.id}`;
  const how = isOne ? 'opposite stances' : 'cannot hold together';
  const side = (stances: readonly Weighed<StandingPosition>[]) =>
    distinct(stances).flatMap((stance) => stanceLines(stance, isOne ? null : stance.position.demand.name));
  return [
    '',
    ...wrap(`${heading} · ${how}, ${count(pairs.length, 'pair')}`, '  '),
    ...side(pairs.map((pair) => pair.left)),
    `    ${styled('bold', 'against')}`,
    ...side(pairs.map((pair) => pair.right)),
    ...bothSidesLines(pairs),
  ];
}

function distinct(stances: readonly Weighed<StandingPosition>[]): Weighed<StandingPosition>[] {
  return [...new Map(stances.map((stance) => [positionKey(stance.position), stance])).values()];
}

function bothSidesLines(pairs: readonly Pair[]): string[] {
  const right = new Set(pairs.map((pair) => pair.right.position.holder.canonical));
  const both = distinct(pairs.map((pair) => pair.left))
    .map(({ position }) => position.holder)
    .filter(({ canonical }) => right.has(canonical));
  const names = [...new Set(both.map(({ name }) => name))];
  return names.length > 0
    ? wrap(`${names.join(' and ')}: on both sides, and paired with others only.`, '    ')
    : [];
}
