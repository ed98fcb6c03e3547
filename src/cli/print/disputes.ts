// "What is contested?" in columns: who affirms, who denies, who is silent; then what stands against what.
import type { Claim } from '../../model/claim.ts';
import type { Contested, DisputedAspect, DisputedPair } from '../../model/contested.ts';
import { groupBy } from '../../model/group.ts';
import { sentence } from '../../model/wording.ts';
import type { Dispute, DisputedThing, Disputes } from '../../queries/disputes.ts';
import { attribution, isDoubt, quoted, spokenOn, standOf, voiceOf } from './claim-words.ts';
import { printColumns } from './columns.ts';
import { leftOut } from './left-out.ts';
import { count, printDate, styled, wrap } from './words.ts';

/** How many pairs and disputed things are printed; `--json` has all. */
const mostPairs = 12;
const mostThings = 20;

export function printDisputes(answer: Disputes): string {
  const { dispute, disputed, truncated } = answer;
  const lines = dispute ? printDispute(dispute) : printList(disputed);
  lines.push(...leftOut(answer));
  if (truncated)
    lines.push('', ...wrap('More claims than are read at once: the counts are lower bounds.', '  '));
  return `\n${lines.join('\n')}\n`;
}

function printDispute(dispute: Dispute): string[] {
  const { about, affirm, deny, denyInPart, declined, noReply, pairs, aspects, idle } = dispute;
  // Of a demand nobody affirms the demand itself: claims report a stance on it, others deny that report.
  const isDemand = about.labels.includes('Demand');
  const columns = [
    { heading: isDemand ? 'REPORT A STANCE' : 'AFFIRM', entries: byOrigin(affirm.claims, isDemand) },
    {
      heading: isDemand ? 'DENY THE REPORT' : 'DENY',
      entries: byOrigin(deny.claims.filter((one) => !isDoubt(one))),
    },
    { heading: 'DOUBT', entries: byOrigin(deny.claims.filter(isDoubt), true) },
    { heading: 'DENY IN PART', entries: byOrigin(denyInPart.claims) },
    { heading: 'DECLINE COMMENT', entries: silences(declined) },
    { heading: 'NO REPLY', entries: silences(noReply) },
  ];
  return [
    ...wrap(`${styled('bold', about.name)} · ${about.id}   ${verdict(dispute)}`, '  '),
    '',
    ...printColumns(columns, '  '),
    ...(aspects.length > 0 ? ['', ...aspects.flatMap((aspect) => wrap(printAspect(aspect), '  '))] : []),
    ...printPairs(pairs),
    ...(idle.length > 0 ? ['', ...idle.flatMap((claim) => wrap(printIdle(claim, dispute), '  '))] : []),
  ];
}

/** "disputed", and of talks what the claims make of them. */
function verdict({ status, talksStatus, deny }: Dispute): string {
  const words = { NOT_STATED: 'nobody states it', DISPUTED: 'disputed', STATED: 'stated, not disputed' };
  if (status === 'NOT_STATED' && deny.claims.length > 0) return 'nobody states it; it is only denied';
  if (talksStatus === null || status === 'NOT_STATED') return words[status];
  const held = talksStatus === 'HELD' ? 'held, as a party confirms' : talksStatus.toLowerCase();
  if (status === 'STATED') return `${held}; not disputed`;
  return talksStatus === 'DISPUTED' ? 'disputed by a party' : `${held}; what is said of it is disputed`;
}

/**
 * An origin in one entry where one voice said it all; else a line for the origin, then an entry a voice, so that
 * no voice is given another's words.
 */
function byOrigin(claims: readonly Claim[], withStance = false): string[] {
  const groups = groupBy(claims, (claim) => claim.origin?.canonical ?? claim.id);
  return [...groups.values()].flatMap((group) => {
    const origin = group[0]!.origin?.name;
    const voices = [
      ...groupBy(group, (one) => (withStance ? `${voiceOf(one)} ${standOf(one)}` : voiceOf(one))).values(),
    ];
    if (voices.length === 1) return [byVoice(group, origin ?? null, withStance)];
    const documents = new Set(group.map(({ document }) => document.id)).size;
    return [
      `1 origin, ${styled('bold', origin!)}: ${count(group.length, 'claim')}, ${count(documents, 'document')}`,
      ...voices.map((some) => `· ${byVoice(some, voiceOf(some[0]!), withStance)}`),
    ];
  });
}

/** @param origin null: there is none; the same as the voice: it needs no mention */
function byVoice(claims: readonly Claim[], origin: string | null, withStance: boolean): string {
  const first = claims.find(({ restates }) => !restates) ?? claims[0]!;
  const voice = voiceOf(first);
  const via = origin === null ? ' (no origin)' : origin === voice ? '' : `, origin ${origin}`;
  const stance = withStance ? ` [${standOf(first)}]` : '';
  const told = claims.length > 1 ? ` · ${count(claims.length, 'claim')}` : '';
  return `${voice}${stance}${via}, ${spokenOn(first)}${told}: ${quoted(first)}`;
}

/** One entry a silent actor and reporter: the same silence may be told in several documents. */
function silences(all: Contested['declined']): string[] {
  const who = ({ claim }: Contested['declined'][number]) => claim.holder?.name ?? voiceOf(claim);
  const by = ({ claim }: Contested['declined'][number]) => claim.chain[0]?.source.name ?? null;
  const groups = groupBy(all, (one) => `${who(one)} ${by(one)} ${one.targeted}`);
  return [...groups.values()].map((group) => {
    const [one] = group as [Contested['declined'][number]];
    const documents = new Set(group.map(({ claim }) => claim.document.id)).size;
    const reporter = by(one);
    return [
      who(one),
      reporter && reporter !== who(one) ? `, reported by ${reporter}` : '',
      documents > 1 ? `, in ${documents} documents` : `, ${spokenOn(one.claim)}`,
      one.targeted ? '' : ' (of what, not stated)',
    ].join('');
  });
}

/** "Subject: Landings (Nordwire; denied by Marta Lind) against Rescue at sea (Fjordpress)." */
function printAspect({ role, values, contradictory }: DisputedAspect): string {
  const given = values.map(({ value, support, denials }) => {
    const origins = support.origins.map(({ name }) => name).join(', ') || 'no origin';
    const denied = denials.length > 0 ? `; denied by ${denials.map(voiceOf).join(', ')}` : '';
    return `${value.name} (${origins}${denied})`;
  });
  const several =
    values.length > 1 && !contradictory ? ' Several are given; none is coded as ruling out another.' : '';
  return `${sentence(role.toLowerCase())}: ${given.join(contradictory ? ' against ' : '; ')}.${several}`;
}

/** Those that cannot both hold one by one; the other claims that a denial covers below the denial. */
function printPairs(pairs: readonly DisputedPair[]): string[] {
  if (pairs.length === 0) return [];
  const contradictory = pairs.filter((pair) => pair.contradictory);
  const covered = groupBy(
    pairs.filter((pair) => !pair.contradictory),
    ({ against }) => against.id,
  );
  const entries = [
    ...contradictory.map((pair) => [
      ...wrap(`${quoted(pair.claim)} ${attribution(pair.claim)}`, '    '),
      ...wrap(`${quoted(pair.against)} ${attribution(pair.against)}`, '    '),
      ...wrap(styled('yellow', `→ ${reason(pair)}`), '      '),
    ]),
    ...[...covered.values()].map((group) => [
      ...wrap(`${quoted(group[0]!.against)} ${attribution(group[0]!.against)}`, '    '),
      ...wrap(styled('yellow', `→ ${covering(group)}`), '      '),
    ]),
  ];
  const more = entries.length - mostPairs;
  return [
    '',
    `  ${styled('bold', 'AGAINST EACH OTHER')}`,
    ...entries.slice(0, mostPairs).flatMap((lines, i) => [...(i > 0 ? [''] : []), ...lines]),
    ...(more > 0 ? [`    … and ${more} more: --json has all.`] : []),
  ];
}

/** What a denial covers beyond what it is coded as contradicting, each claim with the rule of its dispute. */
function covering(pairs: readonly DisputedPair[]): string {
  const groups = groupBy(pairs, reason);
  return [...groups]
    .map(([why, group]) => `${why}: ${group.map(({ claim }) => quoted(claim)).join(' · ')}`)
    .join('; ');
}

function reason({ contradictory, because, becauseBack }: DisputedPair): string {
  const rules = { PARTY: 'comes from a party', ORIGIN: 'has another origin' };
  const why = (which: DisputedPair['because']) => which.map((rule) => rules[rule]).join(' and ');
  if (!contradictory && because.length > 0 && becauseBack.length === 0)
    return `a denial, which ${why(because)}, of`;
  const told = [
    contradictory ? 'both cannot hold' : 'a denial',
    because.length > 0 ? `the second disputes the first: it ${why(because)}` : null,
    becauseBack.length > 0 ? `the first disputes the second: it ${why(becauseBack)}` : null,
    because.length + becauseBack.length === 0
      ? 'one origin and no party: neither is disputed by the other'
      : null,
  ];
  return told.filter(Boolean).join('; ');
}

function printIdle(claim: Claim, { affirm }: Dispute): string {
  return `Disputes nothing: ${quoted(claim)} ${attribution(claim)}: ${whyIdle(claim, affirm.claims)}.`;
}

function whyIdle(claim: Claim, affirming: readonly Claim[]): string {
  if (affirming.length === 0) return 'nobody here affirms it';
  if (claim.stance === 'STATES' && claim.about?.kind === 'Claim')
    return 'a statement about the report, which neither denies nor contradicts it as coded';
  if (affirming.every(({ origin }) => origin?.canonical === claim.origin?.canonical))
    return 'it has the same origin and comes from no party';
  const day = claim.said ?? claim.document.published ?? claim.document.bounds;
  return `it covers only the time before it was said (${printDate(day)}), or comes from nobody who could dispute it`;
}

function printList(disputed: readonly DisputedThing[]): string[] {
  if (disputed.length === 0) return ['  Nothing is disputed.'];
  const heading = wrap(
    `${styled('bold', 'Most disputed first')}, by the origins that dispute. Ask for one by its id.`,
    '  ',
  );
  return [
    ...heading,
    ...disputed.slice(0, mostThings).flatMap(({ thing, disputed: claims, disputing, pairs }) => {
      const origins = disputing.origins.map(({ name }) => name).join(', ') || 'no origin';
      const pair = pairs.find(({ contradictory }) => contradictory) ?? pairs[0];
      return [
        '',
        ...wrap(`${styled('bold', thing.name)} · ${thing.id}`, '  '),
        ...wrap(
          `${count(claims.claims.length, 'disputed claim')}; origins of those that dispute: ${origins}`,
          '    ',
        ),
        ...(pair ? wrap(`${quoted(pair.claim)} against ${quoted(pair.against)}`, '    ') : []),
      ];
    }),
    ...(disputed.length > mostThings
      ? ['', `  … and ${disputed.length - mostThings} more: --json has all.`]
      : []),
  ];
}
