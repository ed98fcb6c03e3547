// "What do they agree on?": what is agreed on, what all reject, what is near and why only near.
import type { Party, SharedStance } from '../../model/common-ground.ts';
import { sentence } from '../../model/wording.ts';
import type { CommonGround } from '../../queries/common-ground.ts';
import type { StandingPosition } from '../../queries/shared/standing-positions.ts';
import { legendLines, stanceLines } from './held-stance.ts';
import { leftOut } from './left-out.ts';
import { scopeLines } from './scope.ts';
import { count, styled, wrap } from './words.ts';

type Shared = SharedStance<StandingPosition>;

/** @param scope what it is of, where it is not of everything */
export function printCommonGround(answer: CommonGround, scope: string): string {
  const { agreed, rejected, near, truncated } = answer;
  const lines = [
    '',
    ...scopeLines(scope),
    ...wrap(summary(answer), '  '),
    ...section('AGREED', agreed),
    ...section('REJECTED BY ALL OF THEM', rejected),
    ...section('NEAR', near),
  ];
  const parties = [...agreed, ...rejected, ...near].flatMap((one) => one.parties);
  const marks = parties.flatMap(({ stances, reservations }) => [
    ...reservations,
    ...stances.flatMap((stance) => stance.reservations),
  ]);
  const out = leftOut(answer);
  lines.push(...legendLines(marks), ...(out.length > 0 ? ['', ...out] : []));
  if (truncated)
    lines.push(
      '',
      ...wrap('More claims than are read at once, the earliest left out: ask about fewer actors.', '  '),
    );
  return `${lines.join('\n')}\n`;
}

function summary({ agreed, rejected, near }: CommonGround): string {
  if (agreed.length + rejected.length + near.length === 0)
    return 'No common ground is reported, and nothing near it.';
  const told = [
    `${count(agreed.length, 'demand')} agreed on`,
    ...(rejected.length > 0 ? [`${count(rejected.length, 'demand')} rejected together`] : []),
    `${near.length} near`,
  ];
  return `${sentence(told.join('; '))}. Stances are compared, not numbers.`;
}

function section(heading: string, shared: readonly Shared[]): string[] {
  if (shared.length === 0) return [];
  return ['', `  ${styled('bold', heading)}`, ...shared.flatMap(sharedLines)];
}

function sharedLines({ demand, side, parties }: Shared): string[] {
  const on = side === 'AGAINST' ? ' · against it' : '';
  return [
    '',
    ...wrap(`${styled('bold', demand.name)} · ${demand.id}${on}${firmly(parties)}`, '  '),
    ...parties.flatMap(partyLines),
  ];
}

/** Who of them all has no reservation, where not everybody or nobody. */
function firmly(parties: readonly Party<StandingPosition>[]): string {
  const firm = parties.filter(({ reservations }) => reservations.length === 0);
  if (firm.length === 0 || firm.length === parties.length) return '';
  return ` · firmly only ${firm.map(({ actor }) => actor.name).join(', ')}`;
}

function partyLines({ stances, incompatible }: Party<StandingPosition>): string[] {
  const names = incompatible.map(({ demand }) => `"${demand.name}"`);
  const others = names.length > 0 ? [`incompatible with ${names.join(', ')}`] : [];
  return stances.flatMap((stance) => stanceLines(stance, null, others));
}
