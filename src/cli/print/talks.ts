// What is said of talks, as a reader would paste it into a report: the answer in one sentence, the arithmetic,
// place and people, then the words of those who affirm, deny or will not say; and a list of several talks.
import type { Claim } from '../../model/claim.ts';
import type { Support } from '../../model/support.ts';
import type { TalksPart } from '../../model/talks-account.ts';
import { talksStatuses } from '../../model/talks-status.ts';
import { isSilence } from '../../model/vocabulary/index.ts';
import { sentence } from '../../model/wording.ts';
import { type Meetings, mostTalks } from '../../queries/meetings.ts';
import type { ToldTalks } from '../../queries/talks-claims.ts';
import { labelled, quoteLine, supportLine } from './claim-line.ts';
import { leftOut } from './left-out.ts';
import { count, printDate, styled, wrap } from './words.ts';

export function printTalks({ talks, account }: ToldTalks): string {
  const lines = [
    '',
    ...wrap(`${styled('bold', talks.name)} · ${talks.id}, ${when(talks, account)}`, '  '),
    ...wrap(summary(account), '  '),
  ];
  if (account.affirmations.claims.length > 0)
    lines.push(
      ...wrap(`Affirmed by ${supportLine(account.affirmations)}. ${deniedBy(account)}`.trim(), '  '),
    );
  lines.push('');
  for (const [label, parts] of [
    ['Venue', account.venues],
    ['Participants', account.participants],
    ['Mediators', account.mediators],
    ['Hosts', account.hosts],
    ['About', [...account.subjects, ...account.demands]],
  ] as const)
    lines.push(...partLines(label, parts));
  const { affirmations, denials, partDenials, silences, untargetedSilences } = account;
  const aside = new Set<Claim>(untargetedSilences);
  const silent = (stance: Claim['stance']) =>
    [...silences, ...untargetedSilences].filter((claim) => claim.stance === stance);
  for (const [label, claims] of [
    ['Affirm', affirmations.claims],
    ['Deny', denials.claims],
    ['Deny a part', partDenials.claims],
    ['Declined', silent('DECLINES_COMMENT')],
    ['No reply', silent('NO_REPLY')],
  ] as const) {
    if (claims.length > 0) lines.push('');
    for (const [i, claim] of claims.entries())
      lines.push(
        ...labelled(
          i === 0 ? label : '',
          `${claimLine(claim)}${aside.has(claim) ? ' (of what, not stated)' : ''}`,
        ),
      );
  }
  lines.push(...leftOut(account));
  if (account.truncated)
    lines.push('', ...wrap('More claims than are read at once: the counts are lower bounds.', '  '));
  return `${lines.join('\n')}\n`;
}

export function printMeetings({ meetings, truncated }: Meetings): string {
  const found = meetings.flatMap(({ talks, account }) => [
    '',
    ...wrap(`${styled('bold', talks.name)} · ${talks.id}, ${when(talks, account)}`, '  '),
    ...wrap(`${sentence(statusOf(account))}. ${told(account)}`.trim(), '    '),
    ...wrap(whereAndWho(account), '    '),
  ]);
  const lines = found.length === 0 ? ['', '  No talks fit.'] : found;
  if (truncated)
    lines.push(
      '',
      ...wrap(`Only ${mostTalks} talks were looked at: there are more, and some may fit.`, '  '),
    );
  return `${lines.join('\n')}\n`;
}

type Account = ToldTalks['account'];

/** "9 Apr 2031"; "not dated: “over the past three weeks” (relative)" where the words give no date. */
function when(talks: ToldTalks['talks'], { timeWords }: Account): string {
  const date = dateOf(talks);
  if (date !== null || timeWords.length === 0) return printDate(date);
  return `not dated: ${timeWords.map((words) => `“${words}”`).join(', ')} (relative)`;
}

function dateOf({ properties }: ToldTalks['talks']): string | null {
  return (properties['date'] as string | undefined) ?? null;
}

/** "Alleged: they are said to be a fact, and no party confirms it." */
function summary(account: Account): string {
  const { gloss } = talksStatuses.find(({ name }) => name === account.status)!;
  return `${sentence(statusOf(account))}: ${gloss.charAt(0).toLowerCase()}${gloss.slice(1)}`;
}

function statusOf({ status }: Account): string {
  return status.toLowerCase().replace('_', ' ');
}

/** "Affirmed by 7 claims, 2 origins. 1 claim denies them." */
function told(account: Account): string {
  const { claims, origins } = account.affirmations;
  return [
    claims.length > 0
      ? `Affirmed by ${count(claims.length, 'claim')}, ${count(origins.length, 'origin')}.`
      : null,
    deniedBy(account),
  ]
    .filter(Boolean)
    .join(' ');
}

/** "1 claim denies them. 2 claims deny a part only." */
function deniedBy({ denials, partDenials }: Account): string {
  const deny = (n: number) => (n === 1 ? 'denies' : 'deny');
  return [
    denials.claims.length > 0
      ? `${sentence(count(denials.claims.length, 'claim'))} ${deny(denials.claims.length)} them.`
      : null,
    partDenials.claims.length > 0
      ? `${sentence(count(partDenials.claims.length, 'claim'))} ${deny(partDenials.claims.length)} a part only.`
      : null,
  ]
    .filter(Boolean)
    .join(' ');
}

function whereAndWho({ venues, participants, mediators, hosts, subjects, demands }: Account): string {
  const names = (parts: readonly TalksPart[]) => parts.map(({ thing }) => thing.name).join(', ');
  return [
    `Venue: ${names(venues) || 'not stated'}`,
    `between: ${names(participants) || 'not stated'}`,
    `mediator: ${names(mediators) || 'not stated'}`,
    ...(hosts.length > 0 ? [`host: ${names(hosts)}`] : []),
    `about: ${names([...subjects, ...demands]) || 'not stated'}`,
  ].join(' · ');
}

function partLines(label: string, parts: readonly TalksPart[]): string[] {
  if (parts.length === 0) return labelled(label, 'not stated');
  return parts.flatMap(({ thing, support }, i) =>
    labelled(i === 0 ? label : '', `${thing.name}: ${briefly(support)}`),
  );
}

/** "3 claims, 2 origins, disputed" */
function briefly({ claims, origins, disputed }: Support): string {
  const numbers = `${count(claims.length, 'claim')}, ${count(origins.length, 'origin')}`;
  return disputed ? `${numbers}, disputed` : numbers;
}

function claimLine(claim: Claim): string {
  const voiced = claim.chain[0]?.source.name ?? 'the article itself';
  const voice = isSilence(claim.stance) ? (claim.holder?.name ?? voiced) : voiced;
  const modality = claim.modality === 'ACTUAL' ? '' : ` (${claim.modality.toLowerCase()})`;
  return `${voice}${modality}: ${quoteLine(claim)}`;
}
