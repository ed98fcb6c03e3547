// "Who reported X?" as a reader would paste it into a report: the answer in one sentence, the arithmetic, the
// words, then what is missing.
import type { Claim, SourceRef } from '../../model/claim.ts';
import type { Drift } from '../../model/coded.ts';
import { groupBy } from '../../model/group.ts';
import { participleOf } from '../../model/vocabulary/index.ts';
import { sentence } from '../../model/wording.ts';
import type { HeldStance, WhoReported } from '../../queries/who-reported.ts';
import { holderWithMarks, labelled, placeOf } from './claim-line.ts';
import { stanceName } from './claim-words.ts';
import { count, printDate, shorten, styled, wrap, wrapFrom } from './words.ts';

/** @param answer of one thing: what words that fit none or several give is a refusal, and no answer */
export function printWhoReported(answer: WhoReported): string {
  const lines = ['', ...heading(answer), ''];
  for (const [i, { source, claims }] of answer.origins.entries()) {
    const documents = new Set(claims.map(({ document }) => document.id)).size;
    lines.push(`  ${styled('bold', `ORIGIN ${i + 1}  ${source.name}`)}   ${count(documents, 'document')}`);
    lines.push(...trees(claims), '');
  }
  const apart: [string, readonly Claim[]][] = [
    ['Denied', answer.denials],
    ['Doubted', answer.doubts],
    ['Contradicted', answer.contradictions],
    ['Declined', answer.declined.map(({ claim }) => claim)],
    ['No reply', answer.noReply.map(({ claim }) => claim)],
    ['Observers', answer.observers],
    ['Narrated', answer.narrated],
    ['Unidentified', answer.unidentified],
    ['As condition', answer.asCondition],
  ];
  const targeted = new Set(
    [...answer.declined, ...answer.noReply].filter((one) => one.targeted).map(({ claim }) => claim.id),
  );
  for (const [label, claims] of apart)
    for (const [i, claim] of claims.entries()) {
      const aside = /^(Declined|No reply)$/.test(label) && !targeted.has(claim.id);
      const text = `${apartLine(claim, label)}${aside ? ' (of what, not stated)' : ''}`;
      lines.push(...labelled(i === 0 ? label : '', text));
    }
  if (answer.truncated)
    lines.push('', ...wrap('More claims than are read at once: the counts are lower bounds.', '  '));
  return `${lines.join('\n')}\n`;
}

function heading({ about, support, stances, status, denials }: WhoReported): string[] {
  const title = `  ${styled('bold', about!.name)} · ${about!.id}`;
  if (status === 'NOT_STATED')
    return [
      title,
      denials.length > 0 ? '  Nobody says so; there are only denials.' : '  The documents do not state it.',
    ];
  const said = groupBy(stances, ({ stance }) => stance);
  const by = [...said].map(([stance, held]) => {
    const participle = participleOf(stance);
    const holders = held.filter(({ holder }) => holder).map(holderOf);
    if (holders.length === 0) return participle;
    return `${stance === 'STATES' ? 'said of' : `${participle} by`} ${holders.join(', ')}`;
  });
  if (support.claims.length === 0)
    return [title, ...wrap(`${sentence(by.join('; '))}, as a condition only.`, '  ')];
  const facts = [
    `${count(support.claims.length, 'claim')}, ${count(support.documents.length, 'document')}, ` +
      `${count(support.outlets.length, 'outlet')} heard it, ${count(support.origins.length, 'origin')}`,
    support.firstHand ? 'first-hand among them' : 'never first-hand',
    support.onRecord ? 'on record among them' : 'never on record',
    ...(support.disputed ? ['disputed'] : []),
  ];
  return [
    title,
    ...wrap(`${sentence(by.join('; '))}.`, '  '),
    ...wrap(`${facts.map(sentence).join('. ')}.`, '  '),
  ];
}

/** "Russia (expected, conditional)" */
function holderOf({ holder, stands, support }: HeldStance): string {
  return holderWithMarks(holder!, support, stands ? null : 'later given up');
}

/** The claims of one origin: each utterance with its retellings below it. */
function trees(claims: readonly Claim[]): string[] {
  const ids = new Set(claims.map(({ id }) => id));
  const roots = claims.filter(({ restates }) => !restates || !ids.has(restates.claim));
  const draw = (claim: Claim, indent: string): string[] => {
    const told = claims.filter(({ restates }) => restates?.claim === claim.id);
    const drift = (claim.restates && ids.has(claim.restates.claim) ? claim.restates.drift : []).map(
      printDrift,
    );
    const elsewhere =
      claim.restates && !ids.has(claim.restates.claim) ? [`retells ${claim.restates.claim}`] : [];
    const margin = `${indent}${told.length > 0 ? '│  ' : '   '}`;
    return [
      ...[...elsewhere, ...drift].flatMap((line) => wrap(line, margin).map((one) => styled('yellow', one))),
      ...claim.quotes.flatMap(({ exact }) => wrap(`"${exact}"`, margin).map((one) => styled('dim', one))),
      ...told.flatMap((retelling, i) => {
        const last = i === told.length - 1;
        return [
          ...wrapFrom(
            `${indent}${last ? '└─' : '├─'} `,
            placeOf(retelling),
            `${indent}${last ? ' ' : '│'}  `,
          ),
          ...draw(retelling, `${indent}${last ? ' ' : '│'}  `),
        ];
      }),
    ];
  };
  return roots.flatMap((claim) => [
    ...wrap(voiceOf(claim), '    '),
    ...wrapFrom('    └─ ', placeOf(claim), '       '),
    ...draw(claim, '       '),
  ]);
}

function voiceOf({ chain, stance, modality, holder, conditions }: Claim): string {
  const marks = [
    `${holder ? `${holder.name}: ` : ''}${stanceName(stance)}`,
    modality === 'ACTUAL' ? null : modality.toLowerCase(),
    ...conditions.map(({ type, to }) => `${type.toLowerCase()} ${to.name}`),
  ];
  const says = marks.filter(Boolean).join(', ');
  const steps = chain.map(({ source, cue }) => `${describe(source)}${cue ? ` "${cue}"` : ''}`);
  return `${steps.join(' → ') || 'the article itself'}   ${styled('cyan', `[${says}]`)}`;
}

function describe(source: SourceRef): string {
  const marks = [
    source.kind === 'Anonymous' ? 'anonymous' : source.named ? null : 'not named',
    source.voices ? count(source.voices, 'person', 'people') : null,
    source.standing?.toLowerCase(),
  ].filter(Boolean);
  return `${source.name}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`;
}

function apartLine(claim: Claim, label: string): string {
  const silent = label === 'Declined' || label === 'No reply';
  const voice = claim.chain[0]?.source.name;
  const who = (silent ? claim.holder?.name : voice) ?? voice ?? 'the article';
  const said = claim.said ? `, ${printDate(claim.said)}` : '';
  const words = claim.quotes.map(({ exact }) => `"${exact}"`).join(' … ');
  const of = claim.about?.kind === 'Claim' ? ` of "${shorten(claim.about.name, 70)}"` : '';
  return `${who}${said}${of}: ${silent ? '' : `${shorten(claim.paraphrase ?? '', 90)} `}${words} — ${placeOf(claim)}`;
}

function printDrift({ kind, from, to }: Drift): string {
  const change = [from, to].filter(Boolean).join(' → ');
  return `${kind.toLowerCase()}${change ? `: ${change}` : ''}`;
}
