// "What is contested?" in columns: who affirms, who denies, who is silent; then what stands against what.
import type { Claim } from '../../model/claim.ts';
import type { Contested, DisputedAspect, DisputedPair } from '../../model/contested.ts';
import { groupBy } from '../../model/group.ts';
import type { Dispute, DisputedThing, Disputes } from '../../queries/disputes.ts';
import { attribution, quoted, spokenOn, voiceOf } from './claim-words.ts';
import { printColumns } from './columns.ts';
import { leftOut } from './left-out.ts';
import { count, printDate, sentence, styled, wrap } from './words.ts';

/** How many pairs and disputed things are printed; `--json` has all. */
const mostPairs = 12;
const mostThings = 20;

export function printDisputes(answer: Disputes): string {
  const { dispute, disputed, truncated } = answer;
  const lines = dispute ? printDispute(dispute) : printList(disputed);
  lines.push(...leftOut(answer));
  if (truncated) lines.push('', '  More claims than are read at once: the counts are lower bounds.');
  return `\n${lines.join('\n')}\n`;
}

function printDispute(dispute: Dispute): string[] {
  const { about, affirm, deny, denyInPart, declined, noReply, pairs, aspects, idle } = dispute;
  const columns = [
    { heading: 'AFFIRM', entries: byOrigin(affirm.claims) },
    { heading: 'DENY', entries: byOrigin(deny.claims) },
    { heading: 'DENY IN PART', entries: byOrigin(denyInPart.claims) },
    { heading: 'DECLINE COMMENT', entries: declined.map(printSilence) },
    { heading: 'NO REPLY', entries: noReply.map(printSilence) },
  ];
  return [
    `  ${styled('bold', about.name)} · ${about.id}   ${verdict(dispute)}`,
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
  if (status === 'NOT_STATED' && deny.claims.length > 0) return 'nobody states it; there are only denials';
  if (talksStatus === null || status === 'NOT_STATED') return words[status];
  const held = talksStatus.toLowerCase();
  if (status === 'STATED') return `${held}, not disputed`;
  return talksStatus === 'DISPUTED' ? 'disputed by a party' : `${held}; claims of it are disputed`;
}

/** One entry an origin: who said it, in which words, in how many documents. */
function byOrigin(claims: readonly Claim[]): string[] {
  const groups = groupBy(claims, (claim) => claim.origin?.canonical ?? claim.id);
  return [...groups.values()].map((group) => {
    const first = group.find(({ restates }) => !restates) ?? group[0]!;
    const documents = new Set(group.map(({ document }) => document.id)).size;
    const origin = first.origin?.name;
    const voice = voiceOf(first);
    const via = !origin ? ' (no origin)' : origin === voice ? '' : `, origin ${origin}`;
    const told =
      group.length > 1 ? ` · ${count(group.length, 'claim')}, ${count(documents, 'document')}` : '';
    return `${voice}${via}, ${spokenOn(first)}${told}: ${quoted(first)}`;
  });
}

function printSilence({ claim, targeted }: Contested['declined'][number]): string {
  const who = claim.holder?.name ?? voiceOf(claim);
  const asker = claim.chain[0]?.source.name;
  const asked = asker && asker !== who ? `, asked by ${asker}` : '';
  return `${who}${asked}, ${spokenOn(claim)}${targeted ? '' : ' (of what, not stated)'}`;
}

/** "Subject: Landings (Nordwire; denied by Marta Lind) against Rescue at sea (Fjordpress)." */
function printAspect({ role, values, contradictory }: DisputedAspect): string {
  const given = values.map(({ value, support, denials }) => {
    const origins = support.origins.map(({ name }) => name).join(', ') || 'no origin';
    const denied = denials.length > 0 ? `; denied by ${denials.map(voiceOf).join(', ')}` : '';
    return `${value.name} (${origins}${denied})`;
  });
  const differ =
    values.length > 1 && !contradictory ? '; they differ and are not coded as contradicting' : '';
  return `${sentence(role.toLowerCase())}: ${given.join(contradictory ? ' against ' : ' or ')}${differ}.`;
}

function printPairs(pairs: readonly DisputedPair[]): string[] {
  if (pairs.length === 0) return [];
  const shown = pairs
    .slice(0, mostPairs)
    .flatMap((pair) => [
      ...wrap(`${quoted(pair.claim)} ${attribution(pair.claim)}`, '    '),
      ...wrap(`${quoted(pair.against)} ${attribution(pair.against)}`, '    '),
      ...wrap(styled('yellow', `→ ${reason(pair)}`), '      '),
    ]);
  const more = pairs.length - mostPairs;
  return [
    '',
    `  ${styled('bold', 'AGAINST EACH OTHER')}`,
    ...shown,
    ...(more > 0 ? [`    … and ${more} more: --json has all.`] : []),
  ];
}

function reason({ contradictory, because, becauseBack }: DisputedPair): string {
  const rules = { PARTY: 'comes from a party', ORIGIN: 'has another origin' };
  const why = (which: DisputedPair['because']) => which.map((rule) => rules[rule]).join(' and ');
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
  const why =
    affirm.claims.length === 0
      ? 'nobody here affirms it'
      : `it covers only the time before ${printDate(claim.said ?? claim.document.published)}, or comes from nobody who could dispute it`;
  return `Disputes nothing: ${quoted(claim)} ${attribution(claim)}: ${why}.`;
}

function printList(disputed: readonly DisputedThing[]): string[] {
  if (disputed.length === 0) return ['  Nothing is disputed.'];
  const heading = `  ${styled('bold', 'Most disputed first')}, by the origins that dispute. Ask for one by its id.`;
  return [
    heading,
    ...disputed.slice(0, mostThings).flatMap(({ thing, disputed: claims, disputing, pairs }) => {
      const origins = disputing.origins.map(({ name }) => name).join(', ') || 'no origin';
      const [pair] = pairs;
      return [
        '',
        `  ${styled('bold', thing.name)} · ${thing.id}`,
        ...wrap(
          `${count(claims.claims.length, 'claim')} disputed by ${count(disputing.claims.length, 'claim')}, ` +
            `${count(disputing.origins.length, 'origin')}: ${origins}`,
          '    ',
        ),
        ...(pair ? wrap(`${quoted(pair.claim)} against ${quoted(pair.against)}`, '    ') : []),
        ...(disputed.length > mostThings
          ? ['', `  … and ${disputed.length - mostThings} more: --json has all.`]
          : []),
      ];
    }),
  ];
}
