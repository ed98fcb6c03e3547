// "Under what conditions?": whose stance, on what, if or unless what; then the words.
import type { StanceCondition } from '../../model/conditions.ts';
import { sentence } from '../../model/wording.ts';
import type { Conditions } from '../../queries/conditions.ts';
import { attribution, quoted, verbOf, voiceOf } from './claim-words.ts';
import { leftOut } from './left-out.ts';
import { count, styled, wrap } from './words.ts';

export function printConditions(answer: Conditions): string {
  const { about, conditions, conditionFor, truncated } = answer;
  const lines = about
    ? [
        ...wrap(`${styled('bold', about.name)} · ${about.id}`, '  '),
        ...wrap(summary(answer), '  '),
        ...section('CONDITIONS PUT ON IT', conditions),
        ...section('WHAT IT IS THE CONDITION FOR', conditionFor),
      ]
    : [`  ${listed(conditions)}`, ...section('CONDITIONS', conditions)];
  lines.push(...leftOut(answer));
  if (truncated)
    lines.push('', ...wrap('More claims than are read at once: the counts are lower bounds.', '  '));
  return `\n${lines.join('\n')}\n`;
}

function summary({ conditions, conditionFor }: Conditions): string {
  const [on, under] = [conditions.length, conditionFor.length];
  if (on + under === 0) return 'No condition is put on it, and it is the condition for nothing.';
  return `${sentence(count(on, 'condition'))} put on it; the condition for ${count(under, 'stance')}.`;
}

function listed(conditions: readonly StanceCondition[]): string {
  if (conditions.length === 0) return 'No conditions are stated.';
  const demanded = conditions.filter((one) => one.demanded).length;
  return `${sentence(count(conditions.length, 'condition'))}, ${demanded || 'none'} of them demanded by setting it.`;
}

function section(heading: string, conditions: readonly StanceCondition[]): string[] {
  if (conditions.length === 0) return [];
  return ['', `  ${styled('bold', heading)}`, ...conditions.flatMap(printCondition)];
}

function printCondition(one: StanceCondition): string[] {
  const { type, condition, target, held, demanded, stands, support } = one;
  const facts = [
    `${count(support.claims.length, 'claim')}, ${count(support.documents.length, 'document')}, ${count(support.origins.length, 'origin')}`,
    // Nobody is said to hold it: whether the voice is the holder's does not arise.
    held ? (support.firstHand ? 'first-hand' : 'not first-hand') : 'stated, nobody is said to hold it',
    support.onRecord ? 'on record' : 'not on record',
    ...(demanded ? ['the holder so demands the condition'] : []),
    ...(stands ? [] : ['later given up']),
  ];
  return [
    ...wrap(
      `${styled('bold', who(one))} [${stanceOf(one)}]: ${target?.name ?? '(of what, not stated)'} ` +
        `${styled('cyan', type)} ${condition.name}`,
      '    ',
    ),
    ...wrap(facts.join(' · '), '      '),
    ...support.claims.flatMap((claim) => wrap(`${quoted(claim)} ${attribution(claim)}`, '      ')),
  ];
}

/** The holder; of a statement the voices, since it is theirs. */
function who({ holder, stance, support }: StanceCondition): string {
  if (stance !== 'STATES') return holder?.name ?? 'Nobody named';
  return [...new Set(support.claims.map(voiceOf))].join(', ');
}

/** "considers, tentative"; of a statement also of whom, and that something is not so: "states, of Russia". */
function stanceOf({ holder, stance, support: { claims, modality } }: StanceCondition): string {
  const firm = modality === null || modality === 'ACTUAL' ? null : modality.toLowerCase();
  const negated = stance === 'STATES' && claims.every((claim) => claim.negated);
  const ofHolder = stance === 'STATES' && holder && claims.some((claim) => voiceOf(claim) !== holder.name);
  return [negated ? 'states that it is not so' : verbOf(stance), ofHolder ? `of ${holder.name}` : null, firm]
    .filter(Boolean)
    .join(', ');
}
