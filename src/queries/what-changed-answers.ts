// The full answers at one moment that `whatChanged` compares: everybody's positions, the origins behind each
// demand and all talks, the status of talks. By the rules of those questions, from a record or a part of one.
import { type Claim, refOf, viewClaim } from '../model/claim.ts';
import { spokenTime } from '../model/claim-time.ts';
import type { CodedClaim } from '../model/coded.ts';
import { reports } from '../model/derived-edges.ts';
import { groupBy } from '../model/group.ts';
import { heldPositions } from '../model/held-positions.ts';
import { rollUp } from '../model/roll-up.ts';
import { talksStatus } from '../model/talks-status.ts';
import { isSaidBy } from '../model/time.ts';
import type { AnswersThen, ToldOrigin, ToldStatus } from '../model/what-changed.ts';
import { asSaidBy } from './shared/claims-of.ts';
import type { Moment } from './shared/moment.ts';
import type { RecordThen } from './shared/past.ts';
import { tiesThen } from './shared/ties.ts';
import { worldWith } from './talks-claims.ts';

/**
 * @param about ids of the demands and talks asked about, whose claims the record holds whole; null: everything
 */
export function answersThen(
  record: RecordThen,
  moment: Pick<Moment, 'asOf' | 'dossier'>,
  about: ReadonlySet<string> | null,
): AnswersThen {
  const { world } = record;
  const asked = about === null ? null : new Set([...about].map(world.canonical));
  const isAsked = (canonical: string) => asked === null || asked.has(canonical);
  const claims = [...world.claims.values()]
    .filter((claim) => counts(record, claim, moment))
    .filter((claim) => asked === null || targetsOf(claim).some((id) => asked.has(world.canonical(id))))
    .map((claim) => asSaidBy(viewClaim(world, claim), moment.asOf))
    // As every question has them: where times tie, the order decides since when.
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  return {
    positions: heldPositions(rollUp(claims, tiesThen(world))).filter((one) => isAsked(one.demand.canonical)),
    origins: originsOf(claims).filter((one) => isAsked(one.about.canonical)),
    talks: talksOf(record, claims, moment).filter((one) => isAsked(one.talks.canonical)),
  };
}

/** Does a claim count at a moment: of the dossier asked for, and said by then? */
export function counts(
  { world }: RecordThen,
  claim: CodedClaim,
  { asOf, dossier }: Pick<Moment, 'asOf' | 'dossier'>,
): boolean {
  const isOf = dossier === null || claim.dossier === dossier;
  return isOf && isSaidBy(spokenTime(claim, world.documents.get(claim.document)), asOf);
}

/** The demands and talks that a claim is about or has as its condition. */
export function targetsOf({ about, conditions }: CodedClaim): string[] {
  return [about ?? '', ...conditions.map(({ to }) => to)].filter(isTarget);
}

/** Is it the id of a demand or of talks? */
export function isTarget(id: string): boolean {
  return /^(demand|talks):/.test(id);
}

function originsOf(claims: readonly Claim[]): ToldOrigin[] {
  const told = claims.filter(
    (claim) =>
      claim.rank !== 'DEPRECATED' &&
      reports(claim) &&
      claim.origin !== null &&
      (claim.about?.kind === 'Demand' || claim.about?.kind === 'Talks'),
  );
  const pairs = groupBy(told, ({ about, origin }) => `${about!.canonical} ${origin!.canonical}`);
  return [...pairs].map(([, group]) => ({
    about: group[0]!.about!,
    origin: group[0]!.origin!,
    claims: group,
  }));
}

function talksOf(
  record: RecordThen,
  claims: readonly Claim[],
  moment: Pick<Moment, 'asOf' | 'dossier'>,
): ToldStatus[] {
  const { world } = record;
  const ofMoment =
    moment.asOf === null && moment.dossier === null
      ? world
      : worldWith(record, (claim) => counts(record, claim, moment));
  const live = claims.filter(({ rank }) => rank !== 'DEPRECATED');
  const about = groupBy(live, (claim) => claim.about?.canonical ?? '');
  return [...world.entities.values()]
    .filter(({ id, kind }) => kind === 'Talks' && world.canonical(id) === id)
    .map(({ id }) => ({
      talks: refOf(world, id)!,
      status: talksStatus(ofMoment, id),
      claims: about.get(id) ?? [],
    }));
}
