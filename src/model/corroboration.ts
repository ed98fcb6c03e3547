// How well claims corroborate one another: what is left of them when those without origin are taken away and
// the chains that meet in one origin are folded into one. DESIGN.md, "Origins" and "Support".
import type { Claim, Ref } from './claim.ts';
import type { Quantity } from './coded.ts';
import { groupBy } from './group.ts';
import type { OriginStatus } from './origin.ts';
import { sameNumbers } from './quantity.ts';
import { many } from './wording.ts';

/** A line of the arithmetic. */
export type StepKind =
  | 'CLAIMS'
  | 'OBSERVERS'
  | 'NARRATED'
  | 'UNNAMED'
  | 'UNIDENTIFIED'
  | 'CHAINS'
  | 'RETOLD'
  | 'MET'
  | 'ORIGINS';

export interface Step {
  readonly kind: StepKind;
  /** What the step counts, takes away or folds; of ORIGINS the claim that each is counted by. */
  readonly claims: readonly Claim[];
  /** How many are left after it. */
  readonly left: number;
  readonly sentence: string;
}

/** How chains meet: RETOLD through each other's reports, with one hearer, or with one speaker. */
export type MeetingKind = 'RETOLD' | 'ONE_HEARER' | 'ONE_SPEAKER';

/** Why a chain ends where it does. */
export interface Collapse {
  readonly claim: Claim;
  /** The rule of DESIGN.md that decided. */
  readonly rule: number;
  readonly sentence: string;
}

/** Chains from several documents that turn out to meet in one origin. */
export interface Meeting {
  readonly origin: Ref;
  readonly kind: MeetingKind;
  readonly collapses: readonly Collapse[];
}

/** What one anonymous voice said, that no other origin says, with everything that restates it. */
export interface Fragile {
  readonly claim: Claim;
  readonly restatedBy: readonly Claim[];
}

/**
 * From claims to origins. What is taken away and what is folded adds up: the claims less those without origin
 * less those folded are the origins.
 */
export function stepsOf(claims: readonly Claim[]): Step[] {
  const documents = new Set(claims.map(({ document }) => document.id)).size;
  const steps: Step[] = [];
  let left = claims.length;
  const add = (kind: StepKind, some: readonly Claim[], takes: boolean, sentence: string) => {
    if (takes && some.length === 0) return;
    left -= takes ? some.length : 0;
    steps.push({ kind, claims: some, left, sentence });
  };
  const having = (status: OriginStatus) => claims.filter(({ originStatus }) => originStatus === status);
  add('CLAIMS', claims, false, `${many(claims.length, 'claim')} in ${many(documents, 'document')}.`);
  add('OBSERVERS', having('OBSERVER'), true, 'An observer judges from outside and is no origin (rule 2).');
  add('NARRATED', having('NARRATED'), true, 'The article says it without a voice (rule 3).');
  add(
    'UNNAMED',
    having('UNNAMED'),
    true,
    'An outlet without a name or a paper without an owner stands where the origin would be (rules 4 and 5).',
  );
  add(
    'UNIDENTIFIED',
    having('UNIDENTIFIED'),
    true,
    'The voice is anonymous, and nobody named heard it (rule 5).',
  );
  const chains = having('ORIGIN');
  add('CHAINS', chains, false, `${many(chains.length, 'chain')} to somebody who can be named.`);
  const groups = [...groupBy(chains, ({ origin }) => origin!.canonical).values()];
  const kept = groups.map((group) => representativeOf(group, chains));
  const folded = chains.filter((claim) => !kept.includes(claim));
  add(
    'RETOLD',
    folded.filter(({ originRule }) => originRule === 1),
    true,
    'A retelling has the origin of what it retells (rule 1).',
  );
  add(
    'MET',
    folded.filter(({ originRule }) => originRule !== 1),
    true,
    'Another chain ends with the same hearer or the same speaker (rules 5 and 6).',
  );
  add('ORIGINS', kept, false, `${many(kept.length, 'independent origin')}.`);
  return steps;
}

/** The origins in which chains from two documents or more meet, those with most chains first. */
export function meetingsOf(claims: readonly Claim[]): Meeting[] {
  const known = new Map(claims.map((claim) => [claim.id, claim]));
  return [...groupBy(withOrigin(claims), ({ origin }) => origin!.canonical).values()]
    .filter((group) => new Set(group.map(({ document }) => document.id)).size > 1)
    .map((group) => ({
      origin: group[0]!.origin!,
      kind: meetingKind(group),
      collapses: group.map((claim) => ({ claim, rule: claim.originRule, sentence: whyIt(claim, known) })),
    }))
    .sort(
      (a, b) => b.collapses.length - a.collapses.length || (a.origin.canonical < b.origin.canonical ? -1 : 1),
    );
}

/** What rests on one anonymous voice, the most restated first. */
export function fragileAmong(claims: readonly Claim[]): Fragile[] {
  return claims
    .filter(({ originStatus, originRule }) => originStatus === 'ORIGIN' && originRule === 5)
    .filter((claim) => {
      const alike = withOrigin(claims).filter((other) => saysTheSame(other, claim));
      return new Set(alike.map(({ origin }) => origin!.canonical)).size === 1;
    })
    .map((claim) => ({ claim, restatedBy: retellingsAmong(claims, claim) }))
    .sort((a, b) => b.restatedBy.length - a.restatedBy.length || (a.claim.at < b.claim.at ? -1 : 1));
}

/**
 * Does a claim say all that another says: the same holder, stance and target, the same number where both state
 * one, and everything that the other asserts? Modality and conditions may differ. What a STATES says that
 * asserts nothing lies in its words alone: that two of them say the same cannot be told.
 */
export function saysTheSame(claim: Claim, other: Claim): boolean {
  if (claim.id === other.id) return true;
  if (isWordsOnly(claim) || isWordsOnly(other)) return false;
  const asserts = (role: string, id: string) =>
    claim.asserts.some((one) => one.role === role && one.to.canonical === id);
  return (
    claim.stance === other.stance &&
    claim.negated === other.negated &&
    claim.shift === other.shift &&
    claim.about !== null &&
    claim.about.canonical === other.about?.canonical &&
    claim.holder?.canonical === other.holder?.canonical &&
    sameNumber(claim.quantity, other.quantity) &&
    other.asserts.every(({ role, to }) => asserts(role, to.canonical))
  );
}

/** All that retells a claim among some claims, step by step, in order of time. */
export function retellingsAmong(claims: readonly Claim[], claim: Claim): Claim[] {
  const told = new Set([claim.id]);
  for (let before = 0; before !== told.size; ) {
    before = told.size;
    for (const one of claims) if (one.restates && told.has(one.restates.claim)) told.add(one.id);
  }
  return claims.filter(({ id }) => id !== claim.id && told.has(id));
}

/** "Russia's terms are broad": a fact about a thing, of which nothing but the thing is coded. */
function isWordsOnly({ stance, about, asserts, quantity, shift, negated }: Claim): boolean {
  if (stance !== 'STATES' || asserts.length > 0 || quantity !== null || shift !== null) return false;
  return !(negated && about?.kind === 'Talks');
}

function withOrigin(claims: readonly Claim[]): Claim[] {
  return claims.filter(({ origin }) => origin !== null);
}

/** The claim that an origin is counted by: no retelling where there is another, and the most retold. */
function representativeOf(group: readonly Claim[], claims: readonly Claim[]): Claim {
  const weight = (claim: Claim) => (claim.originRule === 1 ? -1 : retellingsAmong(claims, claim).length);
  return [...group].sort((a, b) => weight(b) - weight(a) || (a.at < b.at ? -1 : 1))[0]!;
}

function meetingKind(group: readonly Claim[]): MeetingKind {
  if (group.some(({ originRule }) => originRule === 1)) return 'RETOLD';
  return group.some(({ originRule }) => originRule === 5) ? 'ONE_HEARER' : 'ONE_SPEAKER';
}

function whyIt(claim: Claim, known: ReadonlyMap<string, Claim>): string {
  const origin = claim.origin!.name;
  const voice = claim.chain[0]?.source;
  if (claim.originRule === 1) {
    const told = claim.restates && known.get(claim.restates.claim)?.document.title;
    const what = told ? `"${told}"` : `what ${claim.restates?.claim ?? 'another claim'} says`;
    return `It is coded as retelling ${what}, or the report behind it, so it has the same origin: ${origin}.`;
  }
  const who = voice?.name ?? 'its voice';
  if (claim.originRule === 5) return `Its voice, ${who}, is anonymous; ${origin} heard it.`;
  return voice?.canonical === claim.origin!.canonical
    ? `Its voice is ${who} itself.`
    : `Its voice, ${who}, spoke for ${origin}.`;
}

function sameNumber(a: Quantity | null, b: Quantity | null): boolean {
  return a === null || b === null || sameNumbers(a, b);
}
