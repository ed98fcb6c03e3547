// What is contested about a thing, and by whom: who affirms it, who denies it, and which claims stand against
// each other. DESIGN.md, "Disputed".

import type { Silence } from './around.ts';
import type { Claim, Ref } from './claim.ts';
import { reports } from './derived-edges.ts';
import type { DisputeRule } from './disputed.ts';
import { groupBy } from './group.ts';
import { type Support, supportOf } from './support.ts';
import { isSilence, type Role } from './vocabulary/index.ts';

/** How a claim belongs to the thing asked about. */
export type ContestedHow =
  /** It is the claim asked about. */
  | 'ITSELF'
  /** It is the claim asked about, or retells it. */
  | 'SAME'
  | 'ABOUT'
  /** About a claim that is about it. */
  | 'OF_CLAIM'
  /** Contradicts or disputes one of those, or is disputed by it. */
  | 'AGAINST'
  /** A silence without target in a document of those. */
  | 'BESIDE';

export interface Contending {
  readonly claim: Claim;
  readonly hows: ReadonlySet<ContestedHow>;
}

/** Two claims of which at least one disputes the other, or which cannot both hold. */
export interface DisputedPair {
  /** The one that affirms, else the one said first. */
  readonly claim: Claim;
  readonly against: Claim;
  /** They are coded as contradicting each other: both cannot be true of one time. */
  readonly contradictory: boolean;
  /** Why `against` disputes `claim`; empty: it does not. */
  readonly because: readonly DisputeRule[];
  /** Why `claim` disputes `against` in turn; empty: it does not. */
  readonly becauseBack: readonly DisputeRule[];
}

/** What is said of one side of talks: their subject, venue, mediator or host. */
export interface DisputedAspect {
  readonly role: AspectRole;
  /** Claims with different values contradict each other as coded; if not, they merely differ. */
  readonly contradictory: boolean;
  readonly values: readonly DisputedValue[];
}

/** What some claims give for a side of talks, and the denials of it. */
export interface DisputedValue {
  readonly value: Ref;
  readonly support: Support;
  readonly denials: readonly Claim[];
}

export interface Contested {
  readonly status: 'STATED' | 'DISPUTED' | 'NOT_STATED';
  readonly affirm: Support;
  readonly deny: Support;
  /** Denials of a subject or a mediator: the talks themselves are left standing. */
  readonly denyInPart: Support;
  readonly declined: readonly Silence[];
  readonly noReply: readonly Silence[];
  readonly pairs: readonly DisputedPair[];
  readonly aspects: readonly DisputedAspect[];
  /** Denials that dispute nothing here: of the time before they were said, or of what nobody affirms. */
  readonly idle: readonly Claim[];
}

const aspectRoles = ['SUBJECT', 'VENUE', 'MEDIATOR', 'HOST'] as const satisfies readonly Role[];
type AspectRole = (typeof aspectRoles)[number];

/** The rule: what the claims around a thing amount to. Deprecated claims count for nothing. */
export function contestedOf(found: readonly Contending[]): Contested {
  const live = found.filter(({ claim }) => claim.rank !== 'DEPRECATED');
  const told = new Map(live.map(({ claim }) => [claim.id, claim]));
  const having = (...hows: ContestedHow[]) =>
    live.filter((one) => hows.some((how) => one.hows.has(how))).map(({ claim }) => claim);
  const same = having('SAME');
  const around = same.length > 0 ? having('ABOUT') : having('ABOUT', 'OF_CLAIM');
  const itself = same.length > 0 ? same : having('ABOUT').filter(reports);
  const affirming = [...itself, ...around.filter((claim) => confirms(claim, itself))];
  const disputing = new Set(same.flatMap(({ disputedBy }) => disputedBy.map(({ id }) => id)));
  const against = [
    ...around.filter((claim) => isAgainst(claim) && !same.includes(claim)),
    ...[...disputing].flatMap((id) => told.get(id) ?? []),
  ];
  const denials = [...new Set(against)];
  const inPart = denials.filter((claim) => same.length === 0 && deniesAspect(claim, told));
  const ours = same.length > 0 ? same : around;
  const pairs = disputedPairs(live, ours, new Set(affirming.map(({ id }) => id)));
  const silences = [...new Set([...around, ...having('BESIDE')])]
    .filter((claim) => isSilence(claim.stance) && !same.includes(claim))
    .map((claim) => ({ claim, targeted: claim.about !== null }));
  const effective = new Set(pairs.flatMap(disputers).map(({ id }) => id));
  // A dispute of a retelling does not pass along RESTATES to the claim asked about.
  const judged = same.length > 0 ? having('ITSELF') : affirming;
  const isDisputed = judged.some((claim) => pairs.some((pair) => disputed(pair).includes(claim)));
  return {
    status: affirming.length === 0 ? 'NOT_STATED' : isDisputed ? 'DISPUTED' : 'STATED',
    affirm: supportOf(affirming),
    deny: supportOf(denials.filter((claim) => !inPart.includes(claim))),
    denyInPart: supportOf(inPart),
    declined: silences.filter(({ claim }) => claim.stance === 'DECLINES_COMMENT'),
    noReply: silences.filter(({ claim }) => claim.stance === 'NO_REPLY'),
    pairs,
    aspects: same.length > 0 ? [] : aspectsOf(affirming, inPart),
    idle: denials.filter(({ id }) => !effective.has(id)),
  };
}

/** The pairs among some claims that touch one of `ours`, in order of time. */
export function disputedPairs(
  all: readonly { readonly claim: Claim }[],
  ours: readonly Claim[],
  affirming: ReadonlySet<string>,
): DisputedPair[] {
  const told = new Map(all.map(({ claim }) => [claim.id, claim]));
  const isOurs = new Set(ours.map(({ id }) => id));
  const pairs = new Map<string, DisputedPair>();
  for (const claim of told.values())
    for (const id of [...claim.disputedBy.map((one) => one.id), ...claim.contradicts]) {
      const other = told.get(id);
      if (!other || (!isOurs.has(claim.id) && !isOurs.has(id))) continue;
      const [first, second] = [claim, other].sort(
        (a, b) => Number(affirming.has(b.id)) - Number(affirming.has(a.id)) || (a.at < b.at ? -1 : 1),
      ) as [Claim, Claim];
      pairs.set(`${first.at} ${second.at}`, pairOf(first, second));
    }
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

function pairOf(claim: Claim, against: Claim): DisputedPair {
  const why = (one: Claim, by: Claim) => one.disputedBy.find(({ id }) => id === by.id)?.because ?? [];
  return {
    claim,
    against,
    contradictory: claim.contradicts.includes(against.id) || against.contradicts.includes(claim.id),
    because: why(claim, against),
    becauseBack: why(against, claim),
  };
}

/** The claims of a pair that are disputed by the other. */
export function disputed({ claim, against, because, becauseBack }: DisputedPair): Claim[] {
  return [...(because.length > 0 ? [claim] : []), ...(becauseBack.length > 0 ? [against] : [])];
}

/** The claims of a pair that dispute the other. */
export function disputers({ claim, against, because, becauseBack }: DisputedPair): Claim[] {
  return [...(because.length > 0 ? [against] : []), ...(becauseBack.length > 0 ? [claim] : [])];
}

function confirms(claim: Claim, affirming: readonly Claim[]): boolean {
  return claim.stance === 'CONFIRMS' && affirming.some(({ id }) => id === claim.about?.id);
}

/** Says that it is not so. */
function isAgainst({ stance, negated }: Claim): boolean {
  return stance === 'DENIES' || (stance === 'STATES' && negated);
}

/** Does it deny only a subject or a mediator: its own, or that of the claim which it denies? */
function deniesAspect(claim: Claim, told: ReadonlyMap<string, Claim>): boolean {
  const target = claim.about?.kind === 'Claim' ? told.get(claim.about.id) : claim;
  return (
    target?.about?.kind === 'Talks' &&
    target.asserts.some(({ role }) => role === 'SUBJECT' || role === 'MEDIATOR')
  );
}

/** The sides of talks on which claims differ, or which are denied. */
function aspectsOf(affirming: readonly Claim[], inPart: readonly Claim[]): DisputedAspect[] {
  return aspectRoles.flatMap((role) => {
    const given = affirming.flatMap((claim) =>
      claim.asserts.filter((one) => one.role === role).map(({ to }) => ({ claim, to })),
    );
    const byValue = groupBy(given, ({ to }) => to.canonical);
    const values = [...byValue.values()]
      .map((group) => {
        const claims = group.map(({ claim }) => claim);
        const denials = inPart.filter((denial) => denies(denial, role, group[0]!.to, claims));
        return { value: group[0]!.to, support: supportOf(claims), denials };
      })
      .sort((a, b) => (a.value.id < b.value.id ? -1 : 1));
    const claimsGiving = groupBy(given, ({ claim }) => claim.id);
    const valuesOf = (id: string) => new Set(claimsGiving.get(id)!.map(({ to }) => to.canonical));
    // Two subjects in one claim do not differ; two claims without a common value do.
    const apart = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].every((value) => !b.has(value));
    const sets = [
      ...new Map([...claimsGiving.keys()].map((id) => [[...valuesOf(id)].join(), valuesOf(id)])).values(),
    ];
    const differ = sets.some((one) => sets.some((other) => apart(one, other)));
    if (!differ && values.every(({ denials }) => denials.length === 0)) return [];
    const contradictory = given.some(({ claim }) =>
      claim.contradicts.some((id) => claimsGiving.has(id) && apart(valuesOf(claim.id), valuesOf(id))),
    );
    return [{ role, contradictory, values }];
  });
}

function denies(denial: Claim, role: AspectRole, value: Ref, claims: readonly Claim[]): boolean {
  if (claims.some(({ id }) => id === denial.about?.id)) return true;
  return denial.asserts.some((one) => one.role === role && one.to.canonical === value.canonical);
}
