// "Who stands where on X?": the answer in one sentence, then who holds which stance with words and support,
// then who is silent and how.

import type { Silence } from '../../model/around.ts';
import type { SilentActor, StanceHolder } from '../../model/standings.ts';
import { participleOf } from '../../model/vocabulary/index.ts';
import { sentence } from '../../model/wording.ts';
import type { Standings } from '../../queries/standings.ts';
import { holderWithMarks, labelled, quoteLine, quoteLines, supportLine } from './claim-line.ts';
import { styled, wrap } from './words.ts';

export function printStandings(answer: Standings): string {
  const { demand, groups, former, silent, silences, denials, straddling, undated, truncated } = answer;
  const lines = [
    '',
    ...wrap(`${styled('bold', demand.name)} · ${demand.id}`, '  '),
    ...wrap(summary(answer), '  '),
    '',
  ];
  for (const { stance, holders } of groups)
    for (const [i, holder] of holders.entries())
      lines.push(
        ...block(i === 0 ? stance : '', holder),
        ...quoteLines(holder.support.claims, ' '.repeat(18)),
      );
  if (former.length > 0) lines.push('');
  for (const [i, holder] of former.entries())
    lines.push(
      ...labelled(i === 0 ? 'Formerly' : '', `${participleOf(holder.stance)} by ${nameOf(holder)}`),
      ...quoteLines(holder.support.claims, ' '.repeat(18)),
    );
  if (silent.length > 0) lines.push('');
  for (const [i, one] of silent.entries()) lines.push(...labelled(i === 0 ? 'Silent' : '', silenceOf(one)));
  const apart: [string, readonly Silence[]][] = [
    ['Declined', silences.filter(({ claim }) => claim.stance === 'DECLINES_COMMENT')],
    ['No reply', silences.filter(({ claim }) => claim.stance === 'NO_REPLY')],
  ];
  for (const [label, list] of apart)
    for (const [i, { claim, targeted }] of list.entries())
      lines.push(
        ...labelled(
          i === 0 ? label : '',
          `${claim.holder?.name ?? 'somebody'}: ${quoteLine(claim)}${targeted ? '' : ' (of what, not stated)'}`,
        ),
      );
  for (const [i, claim] of denials.entries())
    lines.push(
      ...labelled(i === 0 ? 'Denied' : '', `${claim.holder?.name ?? 'somebody'}: ${quoteLine(claim)}`),
    );
  for (const [i, claim] of straddling.entries())
    lines.push(...labelled(i === 0 ? 'Then or later' : '', quoteLine(claim)));
  for (const [i, claim] of undated.entries())
    lines.push(...labelled(i === 0 ? 'Not dated' : '', quoteLine(claim)));
  if (truncated)
    lines.push('', ...wrap('More claims than are read at once: the counts are lower bounds.', '  '));
  return `${lines.join('\n')}\n`;
}

function summary({ groups, support, silent }: Standings): string {
  if (support.claims.length === 0) return 'Nobody is reported to take a stance.';
  const by = groups.map(({ stance, holders }) => {
    const names = holders.map(({ holder, support }) => holderWithMarks(holder, support));
    return `${participleOf(stance)} by ${names.join(', ')}`;
  });
  if (silent.length > 0) by.push(`silent: ${silent.map(({ actor }) => actor.name).join(', ')}`);
  return `${sentence(by.join('; '))}.`;
}

function block(label: string, one: StanceHolder): string[] {
  return labelled(label, `${styled('bold', nameOf(one))}   ${supportLine(one.support)}`);
}

/** "Halvard (tentative, through Ida Berg)" */
function nameOf({ holder, coded, asCondition, order, support }: StanceHolder): string {
  const voices = coded.filter(({ canonical }) => canonical !== holder.canonical).map(({ name }) => name);
  const through = voices.length > 0 ? `through ${voices.join(', ')}` : null;
  const time =
    order === 'UNDATED'
      ? 'not dated'
      : order === 'UNORDERED'
        ? 'beside another that time cannot order'
        : null;
  const condition = asCondition ? 'only as a condition' : null;
  return holderWithMarks(holder, support, condition, time, through);
}

function silenceOf({ actor, kinds, silences }: SilentActor): string {
  const ways = kinds.map((kind) => {
    if (kind === 'ASKED_OF') return 'would have to act, no answer reported';
    return kind === 'DECLINED' ? 'asked, declined to comment' : 'asked, has not replied';
  });
  const aside = silences.some(({ targeted }) => !targeted)
    ? ['a silence of it is reported, of what is not stated']
    : [];
  return `${actor.name}: ${[...ways, ...aside].join('; ')}`;
}
