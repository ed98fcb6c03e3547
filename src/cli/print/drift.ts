// "What changed on the way?": each utterance as a tree, every retelling below the version that it restates.
import type { Claim } from '../../model/claim.ts';
import type { Loss } from '../../model/drift.ts';
import type { Lineage, Retelling } from '../../model/lineage.ts';
import type { Drifted } from '../../queries/drift.ts';
import { quoted, voiceOf } from './claim-words.ts';
import { leftOut } from './left-out.ts';
import { printWordChanges } from './word-changes.ts';
import { count, printDate, sentence, shorten, styled, wrap } from './words.ts';

export function printDrift(answer: Drifted): string {
  const { about, lineages, unretold, truncated } = answer;
  const lines = ['', `  ${styled('bold', about.name)} · ${about.id}`, ...wrap(summary(answer), '  '), ''];
  for (const lineage of lineages) lines.push(...tree(lineage), '');
  for (const [i, claim] of unretold.entries()) {
    const [first, ...rest] = wrap(`${voiceOf(claim)}: ${quoted(claim)} — ${place(claim)}`, ' '.repeat(16));
    lines.push(`  ${(i === 0 ? 'Not retold' : '').padEnd(14)}${first!.trimStart()}`, ...rest);
  }
  lines.push(...leftOut(answer));
  if (truncated) lines.push('', '  More claims than are read at once: there may be more retellings.');
  return `${lines.join('\n')}\n`;
}

function summary({ lineages, unretold }: Drifted): string {
  if (lineages.length === 0)
    return unretold.length === 0 ? 'The documents say nothing of it.' : 'Nothing here retells it.';
  const retellings = lineages.flatMap((lineage) => lineage.retellings);
  const losing = (kind: Loss['kind']) =>
    retellings.filter((one) => one.inAll.some((lost) => lost.kind === kind));
  const facts = [
    ['lost a hedge', losing('HEDGE')],
    ['lost a condition', losing('CONDITION')],
    ['changed or lost a number', losing('NUMBER')],
    ['no longer name the voice', losing('VOICE')],
    ['lay it on another holder', losing('HOLDER')],
  ] as const;
  const told = facts.filter(([, some]) => some.length > 0).map(([fact, some]) => `${some.length} ${fact}`);
  const retold = `${count(lineages.length, 'utterance')}, retold ${count(retellings.length, 'time')}`;
  return `${[retold, told.join(', ')].filter(Boolean).map(sentence).join('. ')}.`;
}

function tree({ utterance, retellings, support }: Lineage): string[] {
  const facts = `${count(support.documents.length, 'document')}, ${count(support.origins.length, 'origin')}`;
  return [
    ...wrap(`${styled('bold', voiceOf(utterance))} ${cyan(utterance)}   ${facts}`, '    '),
    `    └─ ${place(utterance)}`,
    ...wrap(quoted(utterance), retellings.length > 0 ? '       │  ' : '          '),
    ...below(utterance, utterance, retellings, '       '),
  ];
}

function below(utterance: Claim, of: Claim, all: readonly Retelling[], indent: string): string[] {
  const told = all.filter((one) => one.of.id === of.id);
  return told.flatMap((retelling, i) => {
    const { claim } = retelling;
    const inner = `${indent}${i === told.length - 1 ? ' ' : '│'}  `;
    const margin = `${inner}${all.some((one) => one.of.id === claim.id) ? '│  ' : '   '}`;
    return [
      `${indent}${i === told.length - 1 ? '└─' : '├─'} ${place(claim)}${via(claim)}`,
      ...changes(retelling).flatMap((line) => wrap(line, margin).map((one) => styled('yellow', one))),
      ...wrap(`"${printWordChanges(retelling.words)}"`, margin),
      ...below(utterance, claim, all, inner),
    ];
  });
}

/** What changed as it was coded, what was lost, and what in all where that is more than one step. */
function changes({ claim, compared, inAll, steps }: Retelling): string[] {
  const coded = (claim.restates?.drift ?? []).map(({ kind, from, to }) => {
    const change = [from, to].filter(Boolean).join(' → ');
    return `${kind.toLowerCase()}${change ? `: ${change}` : ''}`;
  });
  return [
    ...(coded.length > 0 ? [coded.join(' · ')] : []),
    ...(compared.length > 0 ? [`lost: ${printLosses(compared)}`] : []),
    ...(steps > 1 && printLosses(inAll) !== printLosses(compared) ? [`in all: ${printLosses(inAll)}`] : []),
  ];
}

function printLosses(losses: readonly Loss[]): string {
  return losses.map(printLoss).join(' · ') || 'nothing';
}

function printLoss({ kind, from, to }: Loss): string {
  if (kind === 'OFF_RECORD') return 'that it was off the record';
  const shown = kind === 'HEDGE' ? (text: string) => text.toLowerCase() : (text: string) => text;
  const change = [from, to].flatMap((text) => (text === null ? [] : shown(text))).join(' → ');
  return `${kind.toLowerCase()}${change ? ` (${change})` : ''}`;
}

function via({ chain }: Claim): string {
  const names = chain.map(({ source }) => source.name);
  return names.length > 0 ? `, from ${names.reverse().join(' ← ')}` : ', without a voice';
}

function cyan({ holder, stance, modality, conditions }: Claim): string {
  const marks = [
    `${holder ? `${holder.name}: ` : ''}${stance.toLowerCase().replace('_', ' ')}`,
    modality === 'ACTUAL' ? null : modality.toLowerCase(),
    ...conditions.map(({ type, to }) => `${type.toLowerCase()} ${to.name}`),
  ];
  return styled('cyan', `[${marks.filter(Boolean).join(', ')}]`);
}

function place({ document, part }: Claim): string {
  const where = document.publisher?.name ?? shorten(document.title, 60);
  return `${where}, ${printDate(document.published ?? document.bounds)}${part === 'BODY' ? '' : `, ${part.toLowerCase()}`}`;
}
