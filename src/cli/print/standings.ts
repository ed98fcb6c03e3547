// "Who stands where on X?": the answer in one sentence, then who holds which stance with words and support,
// then who is silent and how.
import { stanceTerms } from '../../model/vocabulary/index.ts';
import type { SilentActor, StanceHolder, Standings } from '../../queries/standings.ts';
import type { Silence } from '../../queries/who-reported.ts';
import { holderWithMarks, labelled, quoteLine, quoteLines, supportLine } from './claim-line.ts';
import { sentence, styled, wrap } from './words.ts';

export function printStandings(answer: Standings): string {
  const { demand, groups, former, silent, silences, denials, straddling, undated, truncated } = answer;
  const lines = ['', `  ${styled('bold', demand.name)} · ${demand.id}`, ...wrap(summary(answer), '  '), ''];
  for (const { stance, holders } of groups)
    for (const [i, holder] of holders.entries())
      lines.push(
        ...block(i === 0 ? stance : '', holder),
        ...quoteLines(holder.support.claims, ' '.repeat(18)),
      );
  if (former.length > 0) lines.push('');
  for (const [i, holder] of former.entries())
    lines.push(
      ...labelled(i === 0 ? 'Given up' : '', `${holder.holder.name}, ${holder.stance}: no longer stands`),
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
  if (truncated) lines.push('', '  More claims than are read at once: the counts are lower bounds.');
  return `${lines.join('\n')}\n`;
}

function summary({ groups, support, silent }: Standings): string {
  if (support.claims.length === 0) return 'Nobody is reported to take a stance.';
  const by = groups.map(({ holders }) => {
    const names = holders.map(({ holder, support }) => holderWithMarks(holder, support));
    return `${participle(holders[0]!)} by ${names.join(', ')}`;
  });
  if (silent.length > 0) by.push(`silent: ${silent.map(({ actor }) => actor.name).join(', ')}`);
  return `${sentence(by.join('; '))}.`;
}

function block(label: string, { holder, coded, asCondition, order, support }: StanceHolder): string[] {
  const voices = coded.filter(({ canonical }) => canonical !== holder.canonical).map(({ name }) => name);
  const through = voices.length > 0 ? `through ${voices.join(', ')}` : null;
  const time =
    order === 'UNDATED'
      ? 'not dated'
      : order === 'UNORDERED'
        ? 'beside another that time cannot order'
        : null;
  const condition = asCondition ? 'only as a condition' : null;
  const name = holderWithMarks(holder, support, condition, time, through);
  return labelled(label, `${styled('bold', name)}   ${supportLine(support)}`);
}

function silenceOf({ actor, kinds, silences }: SilentActor): string {
  const ways = kinds.map((kind) => {
    if (kind === 'ASKED_OF') return 'would have to act, no answer reported';
    return kind === 'DECLINED' ? 'asked, declined to comment' : 'asked, has not replied';
  });
  const aside = silences.some(({ targeted }) => !targeted) ? ['silent beside it, of what not stated'] : [];
  return `${actor.name}: ${[...ways, ...aside].join('; ')}`;
}

function participle({ stance }: StanceHolder): string {
  return stanceTerms.find(({ name }) => name === stance)!.participle;
}
