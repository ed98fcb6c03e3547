// "What do we not know?": how much, then the next questions, each with why it is one and the words behind it.
import { type GapKind, gapKinds, type KnowledgeGap } from '../../model/gaps.ts';
import type { Gaps } from '../../queries/gaps.ts';
import { quoteLine } from './claim-line.ts';
import { leftOut } from './left-out.ts';
import { count, printDate, styled, wrap } from './words.ts';

const headings: Readonly<Record<GapKind, string>> = {
  UNANSWERED_DEMAND: 'unanswered',
  PARTLY_UNANSWERED_DEMAND: 'partly unanswered',
  OPEN_SILENCE: 'open silence',
  PACKAGE_NOT_STATED: 'contents not stated',
  ANONYMOUS_ONLY: 'one anonymous voice',
  UNDATED_DOCUMENT: 'undated article',
  TALKS_WITHOUT_VENUE: 'talks without venue',
  TALKS_WITHOUT_DATE: 'talks without date',
  TALKS_WITHOUT_SUBJECT: 'talks without subject',
  TALKS_WITHOUT_MEDIATOR: 'talks without mediator',
};

/** How many claims of a gap show their words where not all are asked for. */
const some = 2;

export interface GapsPrinting {
  readonly asOf?: string | null | undefined;
  /** The name of the issue asked about. */
  readonly issue: string | null;
  /** How many gaps. */
  readonly first: number;
  /** All the words behind each. */
  readonly quotes: boolean;
}

export function printGaps(answer: Gaps, { asOf, issue, first, quotes }: GapsPrinting): string {
  const { gaps, counts, truncated } = answer;
  const all = counts.reduce((sum, { count: n }) => sum + n, 0);
  const when = asOf ? `As of ${printDate(asOf)}` : 'Now';
  const on = issue === null ? '' : ` on ${issue}`;
  const lines = ['', ...wrap(styled('bold', `${when}: ${count(all, 'gap')}${on}.`), '  ')];
  if (all > 0)
    lines.push(...wrap(counts.map(({ kind, count: n }) => `${headings[kind]} ${n}`).join(' · '), '  '));
  for (const gap of gaps.slice(0, first)) lines.push('', ...gapLines(gap, quotes));
  const rest = all - Math.min(first, gaps.length);
  if (rest > 0)
    lines.push('', ...wrap(`${count(rest, 'more gap')}: --first shows more, --kind only some.`, '  '));
  lines.push('', ...wrap(rulesOf(counts.map(({ kind }) => kind)), '  '), ...leftOut(answer));
  if (truncated)
    lines.push(
      '',
      ...wrap('More than is read at once: a claim that was not read may fill a gap. Name an issue.', '  '),
    );
  return `${lines.join('\n')}\n`;
}

function gapLines({ kind, question, because, support }: KnowledgeGap, quotes: boolean): string[] {
  const shown = quotes ? support.claims : support.claims.slice(0, some);
  const rest = support.claims.length - shown.length;
  const counts = `${count(support.documents.length, 'document')}, ${count(support.claims.length, 'claim')}`;
  return [
    ...wrap(styled('bold', question), '  '),
    ...wrap(`[${headings[kind]}] ${because} ${counts}.`, '      '),
    ...shown.flatMap((claim) => wrap(styled('dim', quoteLine(claim)), '      ')),
    ...(rest > 0 ? [`      and ${count(rest, 'more claim')}`] : []),
  ];
}

/** What the kinds that occur mean. */
function rulesOf(kinds: readonly GapKind[]): string {
  const rules = gapKinds.filter(({ name }) => kinds.includes(name));
  if (rules.length === 0) return 'No rule finds a gap.';
  return `Rules: ${rules.map(({ name, gloss }) => `${headings[name]}: ${gloss}`).join(' ')}`;
}
