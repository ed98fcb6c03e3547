// The numbers that somebody has put on the table, and which of them still count.
import type { Claim, Ref } from './claim.ts';
import type { Quantity } from './coded.ts';
import { type Favour, favourOf } from './favour.ts';
import { groupBy } from './group.ts';
import { countingClaims, standingPositions } from './positions.ts';
import { boundOf, printQuantity, sameNumbers } from './quantity.ts';
import { distinctRefs } from './refs.ts';
import { type Counted, throughOf } from './roll-up.ts';
import { endOf, type ScaleEnd } from './scale-ends.ts';
import type { ScaleTies } from './scale-ties.ts';
import { type Support, supportOf } from './support.ts';
import { compareDates, type Interval, isLater } from './time.ts';
import { timeText } from './time-text.ts';
import { isPosition, type PositionStance } from './vocabulary/index.ts';

export type FigureStatus =
  /** No later figure of the holder takes its place. */
  | 'CURRENT'
  /** It has been given up, or is too old. */
  | 'STALE'
  /** Nothing dates it: it can neither take the place of another nor lose its own. */
  | 'UNDATED';

/** Why a figure is stale. */
export type StaleRule = 'SUPERSEDED' | 'OVERTAKEN' | 'GIVEN_UP' | 'OLD';

/** Numbers that one holder puts on the table by one stance, with all words that say so. */
export interface Figure {
  readonly holder: Ref;
  /** Holders as the words have them, others than the holder. */
  readonly through: readonly Ref[];
  /** The end of the issue's scale at which the holder stands; null: at none. */
  readonly end: ScaleEnd | null;
  readonly stance: PositionStance;
  readonly favour: Favour;
  readonly demands: readonly Ref[];
  readonly quantity: Quantity;
  /** True where the number is the demand's and no claim repeats it. */
  readonly ofDemand: boolean;
  readonly status: FigureStatus;
  readonly staleRule: StaleRule | null;
  readonly because: string | null;
  /** Another figure of the holder stands beside it, and neither is later. */
  readonly unordered: boolean;
  /** EDTF: when it was held first and last, as far as is known; null where nothing dates it. */
  readonly heldFirst: string | null;
  readonly heldLast: string | null;
  /** Over the words that put it forward and those that retell them with the same number. */
  readonly support: Support;
}

/** Why a number is on nobody's table. */
export type LeftOutReason =
  | 'OTHER_MEASURE'
  | 'OTHER_UNIT'
  | 'DEPRECATED'
  | 'OUTRANKED'
  | 'NO_HOLDER'
  | 'NOT_A_POSITION'
  | 'NOT_OFFERED'
  | 'CONDITION_ONLY'
  | 'RETOLD_OTHERWISE';

export interface LeftOut {
  readonly reason: LeftOutReason;
  readonly claim: Claim;
  readonly quantity: Quantity;
}

export interface FigureOptions {
  /** Only this measure, this unit, as they are coded; null: any. */
  readonly measure: string | null;
  readonly unit: string | null;
  /** Days after which a figure is OLD; null: none is for its age alone. */
  readonly staleAfter: number | null;
  /** The day from which age is counted back, `YYYY-MM-DD`; null: the last day of the latest figure. */
  readonly day: string | null;
}

interface Put {
  readonly counted: Counted;
  readonly stance: PositionStance;
  readonly demand: Ref;
  readonly quantity: Quantity;
}

/** A figure before it is known what became of it. */
interface Draft {
  readonly puts: readonly Put[];
  /** Those that retell nothing; all where only retellings are held. */
  readonly originals: readonly Put[];
  readonly favour: Favour;
  readonly quantity: Quantity;
  readonly dated: readonly Interval[];
}

/**
 * The figures among claims as they count, in order of holder and time, and the numbers that are none.
 * @param issue canonical
 */
export function figuresOf(
  counted: readonly Counted[],
  unheld: readonly Claim[],
  issue: string,
  scales: ScaleTies,
  options: FigureOptions,
): { readonly figures: Figure[]; readonly leftOut: LeftOut[] } {
  const claims = counted.map(({ claim }) => claim);
  const counting = new Set(countingClaims(claims.map((one) => ({ ...one, supersededBy: [] }))).map(keyOf));
  const standing = new Set(
    standingPositions(claims)
      .filter(({ implied }) => !implied)
      .map(({ claim }) => keyOf(claim)),
  );
  const byId = groupBy(counted, ({ claim }) => claim.id);
  const leftOut: LeftOut[] = [];
  const puts: Put[] = [];
  const numbersOf = (claim: Claim) =>
    claim.quantity ?? (claim.about ? (scales.quantities.get(claim.about.id) ?? null) : null);
  const concerns = (demand: Ref) =>
    (scales.issuesOf.get(demand.canonical) ?? []).some(({ canonical }) => canonical === issue);
  for (const one of counted) {
    const { claim, spoken } = one;
    const { about, stance, rank } = claim;
    for (const { to } of claim.conditions) {
      const quantity = scales.quantities.get(to.id);
      if (quantity && concerns(to) && rank !== 'DEPRECATED' && otherThan(quantity, options) === null)
        leftOut.push({ reason: 'CONDITION_ONLY', claim: spoken, quantity });
    }
    const isOn = about?.kind === 'Demand' ? concerns(about) : about?.canonical === issue;
    const quantity = numbersOf(claim);
    if (!isOn || quantity === null || boundOf(quantity) === null) continue;
    const reason = reasonOf(claim, quantity);
    if (reason !== null) leftOut.push({ reason, claim: spoken, quantity });
    else puts.push({ counted: one, stance: stance as PositionStance, demand: about!, quantity });
  }
  for (const claim of unheld)
    if (claim.quantity && boundOf(claim.quantity) !== null)
      leftOut.push({ reason: unheldReason(claim, claim.quantity, options), claim, quantity: claim.quantity });
  const drafts = draftsOf(puts);
  return { figures: settled(drafts, issue, scales, standing, options), leftOut: eachOnce(leftOut) };

  function reasonOf(claim: Claim, quantity: Quantity): LeftOutReason | null {
    const { stance, rank, about, restates } = claim;
    const other = otherThan(quantity, options);
    if (other !== null) return other;
    if (rank === 'DEPRECATED') return 'DEPRECATED';
    if (!isPosition(stance) || about?.kind !== 'Demand') return 'NOT_A_POSITION';
    if (favourOf(stance) === null) return 'NOT_OFFERED';
    if (!counting.has(keyOf(claim))) return 'OUTRANKED';
    const [retold] = restates ? (byId.get(restates.claim) ?? []) : [];
    const told = retold ? numbersOf(retold.claim) : quantity;
    return told !== null && sameNumbers(told, quantity) ? null : 'RETOLD_OTHERWISE';
  }
}

function unheldReason({ rank, stance }: Claim, quantity: Quantity, options: FigureOptions): LeftOutReason {
  const other = otherThan(quantity, options);
  if (other !== null) return other;
  if (rank === 'DEPRECATED') return 'DEPRECATED';
  return isPosition(stance) ? 'NO_HOLDER' : 'NOT_A_POSITION';
}

function otherThan({ measure, unit }: Quantity, asked: FigureOptions): LeftOutReason | null {
  if (asked.unit !== null && asked.unit !== unit) return 'OTHER_UNIT';
  return asked.measure !== null && asked.measure !== measure ? 'OTHER_MEASURE' : null;
}

function draftsOf(puts: readonly Put[]): Draft[] {
  const key = ({ counted: { claim }, stance, quantity: { measure, unit, low, high } }: Put) =>
    [claim.holder!.canonical, stance, measure, unit, low, high].join('\n');
  return [...groupBy(puts, key).values()].map((group) => {
    const own = group.filter(({ counted }) => counted.claim.restates === null);
    const originals = own.length > 0 ? own : group;
    return {
      puts: group,
      originals,
      favour: favourOf(group[0]!.stance)!,
      quantity: {
        ...group[0]!.quantity,
        approximate: originals.every(({ quantity }) => quantity.approximate),
      },
      dated: originals.flatMap(({ counted }) => counted.claim.time ?? []).sort(byDay),
    };
  });
}

function settled(
  drafts: readonly Draft[],
  issue: string,
  scales: ScaleTies,
  standing: ReadonlySet<string>,
  { staleAfter, day }: FigureOptions,
): Figure[] {
  const days = drafts.flatMap(({ dated }) => dated.flatMap(({ first, last }) => last ?? first ?? []));
  const reference = day ?? days.sort().at(-1) ?? null;
  return drafts
    .map((draft): Figure => {
      const { puts, originals, favour, quantity, dated } = draft;
      const claim = puts[0]!.counted.claim;
      const holder = claim.holder!;
      const rivals = drafts.filter((other) => other !== draft && isRival(draft, other));
      const later = rivals.find((other) => overtakes(other, draft));
      const stale = staleOf(draft, later, standing, staleAfter, reference);
      const status = stale ? 'STALE' : dated.length === 0 ? 'UNDATED' : 'CURRENT';
      const latest = originals.at(-1)!.counted.claim;
      const times = originals.flatMap(({ counted }) => timeText(counted.claim) ?? []).sort(compareDates);
      return {
        holder,
        through: throughOf(puts.map(({ counted }) => counted)),
        end: endOf(scales.ends, scales.ties, issue, holder, latest.said),
        stance: puts[0]!.stance,
        favour,
        demands: distinctRefs(puts.map(({ demand }) => demand)),
        quantity,
        ofDemand: puts.every(({ counted }) => counted.claim.quantity === null),
        status,
        staleRule: stale?.rule ?? null,
        because: stale?.because ?? null,
        unordered:
          status === 'CURRENT' &&
          rivals.some(
            (other) => other.dated.length > 0 && !overtakes(other, draft) && !overtakes(draft, other),
          ),
        heldFirst: times[0] ?? null,
        heldLast: times.at(-1) ?? null,
        support: supportOf(puts.map(({ counted }) => counted.spoken)),
      };
    })
    .sort(inOrder);
}

/** Can one take the place of the other: same holder, measure and unit, both asked for or both granted, of one bound. */
function isRival(a: Draft, b: Draft): boolean {
  const [x, y] = [a.puts[0]!, b.puts[0]!];
  if (x.counted.claim.holder!.canonical !== y.counted.claim.holder!.canonical) return false;
  if (x.quantity.measure !== y.quantity.measure || x.quantity.unit !== y.quantity.unit) return false;
  if (a.favour !== b.favour || sameNumbers(x.quantity, y.quantity)) return false;
  const demands = new Set(b.puts.map(({ demand }) => demand.canonical));
  const [one, other] = [boundOf(x.quantity), boundOf(y.quantity)];
  // A ceiling of one demand and a floor of another can both be asked for.
  const apart = (one === 'CEILING' && other === 'FLOOR') || (one === 'FLOOR' && other === 'CEILING');
  return !apart || a.puts.some(({ demand }) => demands.has(demand.canonical));
}

/** Is a figure shown later than everything that shows the other? */
function overtakes(later: Draft, earlier: Draft): boolean {
  if (earlier.dated.length === 0) return false;
  return later.dated.some((time) => earlier.dated.every((other) => isLater(time, other)));
}

function staleOf(
  { originals, dated }: Draft,
  later: Draft | undefined,
  standing: ReadonlySet<string>,
  staleAfter: number | null,
  reference: string | null,
): { readonly rule: StaleRule; readonly because: string } | null {
  const claims = originals.map(({ counted }) => counted.claim);
  if (claims.every(({ supersededBy }) => supersededBy.length > 0))
    return { rule: 'SUPERSEDED', because: 'Coded as given up for later words of the same holder.' };
  if (later)
    return { rule: 'OVERTAKEN', because: `Overtaken by ${printQuantity(later.quantity)}, which is later.` };
  if (!claims.some((claim) => standing.has(keyOf(claim))))
    return { rule: 'GIVEN_UP', because: 'A later stance of the holder on the same demand overtakes it.' };
  const last = dated.at(-1)?.last ?? dated.at(-1)?.first ?? null;
  if (staleAfter !== null && last !== null && reference !== null && daysBetween(last, reference) > staleAfter)
    return { rule: 'OLD', because: `Held more than ${staleAfter} days before ${reference}.` };
  return null;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** A claim as it counts for one holder. */
function keyOf({ id, holder }: Claim): string {
  return `${id} ${holder?.canonical}`;
}

function byDay(a: Interval, b: Interval): number {
  const key = ({ first, last }: Interval) => `${first ?? last} ${last ?? '9999'}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

function inOrder(a: Figure, b: Figure): number {
  const key = ({ holder, heldLast, stance, quantity, status }: Figure) =>
    [
      holder.canonical,
      status === 'CURRENT' ? 0 : 1,
      heldLast ?? '~',
      stance,
      quantity.low,
      quantity.high,
    ].join('\n');
  return key(a) < key(b) ? -1 : 1;
}

/** A joint claim counts for several holders, and is left out once. */
function eachOnce(all: readonly LeftOut[]): LeftOut[] {
  const key = ({ reason, claim, quantity }: LeftOut) =>
    [claim.at, reason, quantity.measure, quantity.unit, quantity.low, quantity.high].join('\n');
  return [...new Map(all.map((one) => [key(one), one])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one);
}
