// Demands that stand and that nobody, or not everybody, of whom they are asked is reported to have answered.
import type { How } from './around.ts';
import type { Claim, Ref } from './claim.ts';
import { asking, type DemandFacts, type KnowledgeGap, named } from './gaps.ts';
import { groupBy } from './group.ts';
import { type HeldPosition, heldPositions, type Parts, partsOf } from './held-positions.ts';
import { distinctRefs } from './refs.ts';
import { countsFor, rollUp, type Ties } from './roll-up.ts';
import { courseOf, type Incompatible } from './sides.ts';
import { stancesOn } from './standings.ts';
import { supportOf } from './support.ts';
import { participleOf } from './vocabulary/index.ts';
import { sentence } from './wording.ts';

/** What demands include, and what they cannot hold together with. */
export interface TiedDemands {
  readonly parts: Parts;
  readonly incompatible: Incompatible;
}

/** Demands that stand, and of whom they are asked without a reported answer: the silent of `standings`. */
export function demandGaps(
  claims: readonly Claim[],
  demands: readonly DemandFacts[],
  tied: TiedDemands,
  ties: Ties | null,
  isAsked: (about: Ref) => boolean,
): KnowledgeGap[] {
  const about = groupBy(claims, (claim) => claim.about?.canonical);
  const under = groupBy(
    claims.flatMap((claim) => claim.conditions.map(({ to }) => ({ claim, to: to.canonical }))),
    ({ to }) => to,
  );
  // Of demands on other issues not every claim is read, so nothing is said of who stands where on them.
  const held = groupBy(
    heldPositions(rollUp(claims, ties)).filter((position) => isAsked(position.demand)),
    ({ holder }) => holder.canonical,
  );
  return demands.flatMap(({ demand, text, askedOf }) => {
    const own = about.get(demand.canonical) ?? [];
    const related: readonly (readonly [How, readonly Claim[]])[] = [
      ['ABOUT', own],
      ['CONDITION', (under.get(demand.canonical) ?? []).map(({ claim }) => claim)],
      ['OF_CLAIM', own.flatMap(({ id }) => about.get(id) ?? [])],
    ];
    const found = related.flatMap(([how, some]) => some.map((claim) => ({ claim, hows: new Set([how]) })));
    if (askedOf.length === 0 || found.length === 0) return [];
    const { groups, silent } = stancesOn(found, demand.canonical, askedOf, ties);
    const wanted = groups.filter(({ stance }) => stance === 'DEMANDS' || stance === 'PROPOSES');
    const ask = silent.filter(({ kinds }) => kinds.includes('ASKED_OF')).map(({ actor }) => actor);
    if (wanted.length === 0 || ask.length === 0) return [];
    const holders = wanted.flatMap((group) => group.holders);
    const asked = askedOf.flatMap((actor) => (ties ? countsFor(ties, actor, null, null) : [actor]));
    const apart = new Set([...ask, ...holders.map(({ holder }) => holder)].map((one) => one.canonical));
    const answered = distinctRefs(asked.filter(({ canonical }) => !apart.has(canonical)));
    const wants = wanted.map(
      ({ stance, holders }) => `${participleOf(stance)} by ${named(holders.map(({ holder }) => holder))}`,
    );
    const others = answered.length > 0 ? [`answered by ${named(answered)}`] : [];
    const told = [...wants, ...others, `no answer of ${named(ask, ' or ')} is reported`];
    const because = `${sentence(told.join(', '))}.`;
    const known = ask.flatMap((actor) => nearby(demand, held.get(actor.canonical) ?? [], tied));
    return {
      kind: answered.length === 0 ? 'UNANSWERED_DEMAND' : 'PARTLY_UNANSWERED_DEMAND',
      about: demand,
      ask,
      question: `${asking(ask, 'Find out')} whether ${ask.length > 1 ? 'they' : 'it'} would accept this: ${text.replace(/\.$/, '')}.`,
      because: [because, ...known].join(' '),
      support: supportOf(holders.flatMap(({ support }) => support.claims)),
    } satisfies KnowledgeGap;
  });
}

/** What is known of one who is silent on a demand: its stances on what excludes it, includes it or is part of it. */
function nearby(demand: Ref, held: readonly HeldPosition[], { parts, incompatible }: TiedDemands): string[] {
  const includes = (whole: Ref, part: Ref) =>
    partsOf(whole, parts).some(({ canonical }) => canonical === part.canonical);
  const told = held.flatMap(({ demand: other, stance, asCondition }) => {
    const wants = courseOf(stance) === 'FOR';
    const how =
      wants && incompatible.get(demand.canonical)?.has(other.canonical)
        ? 'which excludes it'
        : stance === 'REJECTS' && includes(demand, other)
          ? 'a part of it'
          : wants && includes(other, demand)
            ? 'which includes it'
            : null;
    const as = asCondition ? ' as a condition' : '';
    return how === null ? [] : [`${stance.toLowerCase()} "${other.name}"${as}, ${how}`];
  });
  return told.length > 0 ? [`Known of ${held[0]!.holder.name}: ${told.join('; ')}.`] : [];
}
