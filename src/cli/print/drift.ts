// "What changed on the way?": each utterance as a tree, every retelling below the version that it restates.
import type { Claim } from '../../model/claim.ts';
import type { Loss } from '../../model/drift.ts';
import type { Lineage, Retelling } from '../../model/lineage.ts';
import { sentence } from '../../model/wording.ts';
import type { Drifted } from '../../queries/drift.ts';
import { placeOf } from './claim-line.ts';
import { quoted, standOf, voiceOf } from './claim-words.ts';
import { leftOut } from './left-out.ts';
import { printWordChanges } from './word-changes.ts';
import { count, styled, wrap, wrapFrom } from './words.ts';

export function printDrift(answer: Drifted): string {
  const { about, lineages, unretold, truncated } = answer;
  const title = `${styled('bold', about.name)} · ${about.id}`;
  const lines = ['', ...wrap(title, '  '), ...wrap(summary(answer), '  '), ''];
  for (const lineage of lineages) lines.push(...tree(lineage), '');
  for (const [i, claim] of unretold.entries()) {
    const [first, ...rest] = wrap(
      `${voiceOf(claim)} [${standOf(claim)}]: ${quoted(claim)} — ${placeOf(claim)}`,
      ' '.repeat(16),
    );
    lines.push(`  ${(i === 0 ? 'Not retold' : '').padEnd(14)}${first!.trimStart()}`, ...rest);
  }
  lines.push(...leftOut(answer));
  if (truncated)
    lines.push('', ...wrap('More claims than are read at once: there may be more retellings.', '  '));
  return `${lines.join('\n')}\n`;
}

function summary({ lineages, unretold }: Drifted): string {
  if (lineages.length === 0)
    return unretold.length === 0 ? 'The documents say nothing of it.' : 'Nothing here retells it.';
  const retellings = lineages.flatMap((lineage) => lineage.retellings);
  const losing = (kind: Loss['kind']) =>
    retellings.filter((one) => one.inAll.some((lost) => lost.kind === kind));
  const facts = [
    ['lost a hedge', 'lost a hedge', losing('HEDGE')],
    ['lost a condition', 'lost a condition', losing('CONDITION')],
    ['changed or lost a number', 'changed or lost a number', losing('NUMBER')],
    ['no longer names the voice', 'no longer name the voice', losing('VOICE')],
    ['lays it on another holder', 'lay it on another holder', losing('HOLDER')],
  ] as const;
  const told = facts
    .filter(([, , some]) => some.length > 0)
    .map(([one, several, some]) => `${some.length} ${some.length === 1 ? one : several}`);
  const retold = `${count(lineages.length, 'utterance')}, retold ${retellings.length === 1 ? 'once' : `${retellings.length} times`}`;
  return `${[retold, told.join(', ')].filter(Boolean).map(sentence).join('. ')}.`;
}

function tree({ utterance, retellings, support }: Lineage): string[] {
  const facts = `${count(support.documents.length, 'document')}, ${count(support.origins.length, 'origin')}`;
  return [
    ...wrap(`${styled('bold', voiceOf(utterance))} ${cyan(utterance)}   ${facts}`, '    '),
    ...wrapFrom('    └─ ', placeOf(utterance), '       '),
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
      ...wrapFrom(
        `${indent}${i === told.length - 1 ? '└─' : '├─'} `,
        `${placeOf(claim)}${via(claim)}`,
        inner,
      ),
      ...changes(retelling).flatMap((line) => wrap(line, margin).map((one) => styled('yellow', one))),
      ...wrap(`"${printWordChanges(retelling.words)}"`, margin),
      ...below(utterance, claim, all, inner),
    ];
  });
}

/** What changed as it was coded, what was lost, and what in all where that is more than one step. */
function changes({ claim, of, compared, inAll, steps }: Retelling): string[] {
  const coded = (claim.restates?.drift ?? []).map(({ kind, from, to }) => {
    const change = [from, to].filter(Boolean).join(' → ');
    return `${kind.toLowerCase()}${change ? `: ${change}` : ''}`;
  });
  return [
    ...(coded.length > 0 ? [coded.join(' · ')] : []),
    ...(of.stance === claim.stance ? [] : [`reads: ${standOf(of)} → ${standOf(claim)}`]),
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

function cyan(claim: Claim): string {
  return styled('cyan', `[${standOf(claim)}]`);
}
