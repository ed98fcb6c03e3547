// The origin of a claim: whom the words come from in the end. DESIGN.md, "Origins", rules 1 to 6; the first
// that applies decides. Articles that repeat one agency share one origin.
import type { CodedClaim, CodedEntity } from './coded.ts';
import { representedVoice, spokenFrom, standsFor, topRepresented } from './representation.ts';
import { restatements } from './restatement.ts';
import { intervalOf } from './time.ts';
import type { SourceSort } from './vocabulary/index.ts';
import type { World } from './world.ts';

/** Why a claim has an origin, or which sort of none it has. */
export type OriginStatus =
  | 'ORIGIN'
  /** Rule 2: an observer's judgement. */
  | 'OBSERVER'
  /** Rule 3: the article says it without a voice. */
  | 'NARRATED'
  /** Rules 4 and 5: an unnamed outlet or an ownerless paper stands where the origin would be. */
  | 'UNNAMED'
  /** Rule 5: an anonymous voice, and nobody named who heard it. */
  | 'UNIDENTIFIED';

export interface Origin {
  /** Canonical id of the source or actor; null unless the status is ORIGIN. */
  readonly origin: string | null;
  readonly originStatus: OriginStatus;
  /** The rule of DESIGN.md that decided, 1 to 6. */
  readonly originRule: number;
  /** The voice is the holder or represents it; a restatement takes it from what it restates. */
  readonly firstHand: boolean;
  /** The voice stands by name; a restatement takes it from what it restates. */
  readonly onRecord: boolean;
}

/** The origin of a claim, with what a restatement takes over along with it. */
export function originOf(world: World, claim: CodedClaim): Origin {
  const told = restatements(world, claim).at(-1)!;
  const ruling = firstRule(world, told);
  return {
    ...ruling,
    originRule: told === claim ? ruling.originRule : 1,
    firstHand: isFirstHand(world, told),
    onRecord: told.chain[0]?.onRecord ?? false,
  };
}

type Ruling = Pick<Origin, 'origin' | 'originStatus' | 'originRule'>;

function firstRule(world: World, claim: CodedClaim): Ruling {
  const none = (originStatus: OriginStatus, originRule: number): Ruling => ({
    origin: null,
    originStatus,
    originRule,
  });
  const voice = hop(world, claim, 0);
  if (!voice) return none('NARRATED', 3);
  if (voice.standing === 'OBSERVER') return none('OBSERVER', 2);
  const id = world.canonical(voice.id);
  const owners = is(voice, 'Paper') ? spokenFrom(world, voice.id) : [];
  if ((is(voice, 'Outlet') && !voice.named) || (is(voice, 'Paper') && owners.length === 0))
    return none('UNNAMED', 4);
  if (is(voice, 'Anonymous')) return hearer(world, claim, none);
  const day = claim.said === null ? null : intervalOf(claim.said);
  const [owner] = owners;
  const start = owner !== undefined && owners.length === 1 ? owner : id;
  return { origin: topRepresented(world, start, day), originStatus: 'ORIGIN', originRule: 6 };
}

/** Rule 5: the next outlet up the chain, else the publisher. */
function hearer(
  world: World,
  claim: CodedClaim,
  none: (status: OriginStatus, rule: number) => Ruling,
): Ruling {
  const outlets = claim.chain
    .flatMap((_, i) => hop(world, claim, i) ?? [])
    .filter((one) => is(one, 'Outlet'));
  const publisher = world.documents.get(claim.document)?.publisher;
  const next = outlets[0] ?? (publisher ? world.entities.get(publisher) : undefined);
  if (!next) return none('UNIDENTIFIED', 5);
  if (!next.named) return none('UNNAMED', 5);
  return { origin: world.canonical(next.id), originStatus: 'ORIGIN', originRule: 5 };
}

function isFirstHand(world: World, claim: CodedClaim): boolean {
  const voice = claim.chain[0];
  if (!voice || claim.holder === null) return false;
  const day = claim.said === null ? null : intervalOf(claim.said);
  return standsFor(world, voice.source, new Set([world.canonical(claim.holder)]), day, representedVoice);
}

function is(entity: CodedEntity, sort: SourceSort): boolean {
  return entity.labels.includes(sort);
}

function hop(world: World, claim: CodedClaim, index: number): CodedEntity | undefined {
  const source = claim.chain[index]?.source;
  return source === undefined ? undefined : world.entities.get(source);
}
