// "Under what conditions?": whose stance, on what, if or unless what; then the words.
import type { StanceCondition } from '../../model/conditions.ts';
import { stanceTerms } from '../../model/vocabulary/index.ts';
import type { Conditions } from '../../queries/conditions.ts';
import { attribution, quoted } from './claim-words.ts';
import { leftOut } from './left-out.ts';
import { count, sentence, styled, wrap } from './words.ts';

export function printConditions(answer: Conditions): string {
  const { about, conditions, conditionFor, truncated } = answer;
  const lines = about
    ? [
        `  ${styled('bold', about.name)} · ${about.id}`,
        `  ${summary(answer)}`,
        ...section('CONDITIONS PUT ON IT', conditions),
        ...section('WHAT IT IS THE CONDITION FOR', conditionFor),
      ]
    : section('CONDITIONS', conditions);
  if (!about && conditions.length === 0) lines.push('  No conditions are stated.');
  lines.push(...leftOut(answer));
  if (truncated) lines.push('', '  More claims than are read at once: the counts are lower bounds.');
  return `\n${lines.join('\n')}\n`;
}

function summary({ conditions, conditionFor }: Conditions): string {
  const [on, under] = [conditions.length, conditionFor.length];
  if (on + under === 0) return 'No condition is put on it, and it is the condition for nothing.';
  return `${sentence(count(on, 'condition'))} put on it; the condition for ${count(under, 'stance')}.`;
}

function section(heading: string, conditions: readonly StanceCondition[]): string[] {
  if (conditions.length === 0) return [];
  return ['', `  ${styled('bold', heading)}`, ...conditions.flatMap(printCondition)];
}

function printCondition(one: StanceCondition): string[] {
  const { type, condition, holder, stance, target, demanded, stands, support } = one;
  const firm = support.modality === 'ACTUAL' ? '' : ` (${support.modality?.toLowerCase()})`;
  const facts = [
    `${count(support.claims.length, 'claim')}, ${count(support.documents.length, 'document')}, ${count(support.origins.length, 'origin')}`,
    support.firstHand ? 'first-hand' : 'not first-hand',
    support.onRecord ? 'on record' : 'not on record',
    ...(demanded ? ['so it demands the condition'] : []),
    ...(stands ? [] : ['later given up']),
  ];
  const who = holder?.name ?? 'Nobody named';
  return [
    ...wrap(
      `${styled('bold', who)} ${verb(stance)} ${target?.name ?? '(of what, not stated)'}${firm} ` +
        `${styled('cyan', type)} ${condition.name}`,
      '    ',
    ),
    ...wrap(facts.join(' · '), '      '),
    ...support.claims.flatMap((claim) => wrap(`${quoted(claim)} ${attribution(claim)}`, '      ')),
  ];
}

/** "considers" */
function verb(stance: StanceCondition['stance']): string {
  const { name } = stanceTerms.find((term) => term.name === stance)!;
  return `${name.toLowerCase().replace('_', ' ')}:`;
}
