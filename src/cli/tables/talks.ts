// Talks as rows: of one, all that is said of them; of several, a row each.
import type { Claim } from '../../model/claim.ts';
import type { TalksPart } from '../../model/talks-account.ts';
import type { Meetings } from '../../queries/meetings.ts';
import type { ToldTalks } from '../../queries/talks-claims.ts';
import { leftOutSupports, refCells, refsCells } from './claim-cells.ts';
import { type CsvRow, type CsvTable, quoteCells, supportCells, supportColumns } from './csv.ts';

/**
 * `line`: VENUE, PARTICIPANT, MEDIATOR, HOST, SUBJECT with the support of the thing; then AFFIRM, DENY,
 * DENY_IN_PART, SILENT and (a silence of which is not stated what it is about) SILENT_BESIDE for a claim each.
 */
export function talksTable({ talks, account }: ToldTalks): CsvTable {
  const { status, venues, participants, mediators, hosts, subjects, demands } = account;
  const rows = [
    ...partRows('VENUE', venues),
    ...partRows('PARTICIPANT', participants),
    ...partRows('MEDIATOR', mediators),
    ...partRows('HOST', hosts),
    ...partRows('SUBJECT', [...subjects, ...demands]),
    ...tellingRows('AFFIRM', account.affirmations.claims),
    ...tellingRows('DENY', account.denials.claims),
    ...tellingRows('DENY_IN_PART', account.partDenials.claims),
    ...tellingRows('SILENT', account.silences),
    ...tellingRows('SILENT_BESIDE', account.untargetedSilences),
    ...leftOutSupports(account),
  ];
  return {
    columns: [
      ...['talks', 'talksId', 'date', 'timeWords', 'status', 'line', 'thing', 'thingId', 'voice', 'voiceId'],
      ...['holder', 'holderId', 'stance', ...supportColumns],
    ],
    rows: rows.map((row) => ({
      ...refCells('talks', talks),
      date: dateOf(talks),
      timeWords: account.timeWords.join('; '),
      status,
      ...row,
    })),
  };
}

/** A row each: status, place and people, and by how many they are affirmed and denied. */
export function meetingsTable({ meetings }: Meetings): CsvTable {
  return {
    columns: [
      ...[
        'talks',
        'talksId',
        'date',
        'timeWords',
        'status',
        'venues',
        'venuesIds',
        'participants',
        'participantsIds',
      ],
      ...['mediators', 'mediatorsIds', 'hosts', 'hostsIds', 'subjects', 'subjectsIds'],
      ...['denials', 'partDenials', 'silences', ...supportColumns],
    ],
    rows: meetings.map(({ talks, account }) => ({
      ...refCells('talks', talks),
      date: dateOf(talks),
      timeWords: account.timeWords.join('; '),
      status: account.status,
      ...refsCells('venues', things(account.venues)),
      ...refsCells('participants', things(account.participants)),
      ...refsCells('mediators', things(account.mediators)),
      ...refsCells('hosts', things(account.hosts)),
      ...refsCells('subjects', things([...account.subjects, ...account.demands])),
      denials: account.denials.claims.length,
      partDenials: account.partDenials.claims.length,
      silences: account.silences.length,
      ...supportCells(account.affirmations),
    })),
  };
}

function partRows(line: string, parts: readonly TalksPart[]): CsvRow[] {
  return parts.map(({ thing, support }) => ({
    line,
    ...refCells('thing', thing),
    ...supportCells(support),
  }));
}

function tellingRows(line: string, claims: readonly Claim[]): CsvRow[] {
  return claims.map((claim) => ({
    line,
    ...refCells('voice', claim.chain[0]?.source),
    ...refCells('holder', claim.holder),
    stance: claim.stance,
    firstHand: claim.firstHand,
    onRecord: claim.onRecord,
    modality: claim.modality,
    conditional: claim.conditional,
    disputed: claim.disputed,
    firstSaid: claim.said,
    lastSaid: claim.said,
    claimIds: claim.id,
    ...quoteCells(claim),
  }));
}

function things(parts: readonly TalksPart[]) {
  return parts.map(({ thing }) => thing);
}

/** Null: the texts do not state it. */
function dateOf({ properties }: ToldTalks['talks']): string | null {
  return (properties['date'] as string | undefined) ?? null;
}
