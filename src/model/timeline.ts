// What was said and done, in order: claims by when they were said, facts by when they were so, positions of which
// the words say only when they stood by that, talks by their date, documents by when they were published. Partial
// dates stay as they are and stand at their first known end: where they begin, else where they end.
import type { Claim, DocumentRef, Ref } from './claim.ts';
import { compareDates, type Interval, intervalOf, isSaidBy, overlaps } from './time.ts';
import { isPosition } from './vocabulary/index.ts';

export const eventKinds = [
  { name: 'TALKS', gloss: 'Talks took place, or were to.' },
  { name: 'FACT', gloss: 'Something was so, or a position stood, as a claim tells it.' },
  { name: 'SAID', gloss: 'Somebody took a position, confirmed, denied, stated or would not speak.' },
  { name: 'PUBLISHED', gloss: 'A document was published.' },
] as const;
export type EventKind = (typeof eventKinds)[number]['name'];

/** What a date rests on. */
export const dateBases = [
  { name: 'DATE', gloss: 'The date of the talks.' },
  { name: 'HELD', gloss: 'When the fact was so or the position stood, as the words say.' },
  { name: 'SAID', gloss: 'When the voice spoke, as the words say.' },
  { name: 'PUBLISHED', gloss: 'When the document was published; the words give no date.' },
  { name: 'BOUNDS', gloss: 'Between which dates the document was written; nothing else dates it.' },
] as const;
export type DateBasis = (typeof dateBases)[number]['name'];

export interface TimelineEvent {
  readonly kind: EventKind;
  /** EDTF; null where nothing dates it. */
  readonly date: string | null;
  readonly basis: DateBasis | null;
  readonly what: Claim | Ref | DocumentRef;
}

/** Talks with their date; null: the texts do not state it. */
export interface DatedTalks {
  readonly talks: Ref;
  readonly date: string | null;
}

/** Everything that claims tell, their documents and talks, in order; what nothing dates comes last. */
export function timelineOf(
  claims: readonly Claim[],
  talks: readonly DatedTalks[],
  asOf: string | null,
): TimelineEvent[] {
  const live = claims.filter(({ rank }) => rank !== 'DEPRECATED');
  const documents = [...new Map(live.map(({ document }) => [document.id, document])).values()];
  return [
    ...live.map(claimEvent),
    ...documents.map(documentEvent).filter(({ date }) => isSaidBy(timeOf(date), asOf)),
    ...talks.map((one) => event('TALKS', [[one.date, 'DATE']], one.talks)),
  ].sort(compareEvents);
}

/** Does an event lie within a span, as far as its date tells? What nothing dates lies within every span. */
export function isWithin({ date }: TimelineEvent, span: Interval): boolean {
  return overlaps(timeOf(date), span);
}

function claimEvent(claim: Claim): TimelineEvent {
  const { stance, held, said, document } = claim;
  const isToldOf = stance === 'STATES' || (said === null && isPosition(stance));
  if (isToldOf && held !== null) return event('FACT', [[held, 'HELD']], claim);
  return event('SAID', [[said, 'SAID'], ...publication(document)], claim);
}

function documentEvent(document: DocumentRef): TimelineEvent {
  return event('PUBLISHED', publication(document), document);
}

type Dating = readonly [string | null, DateBasis];

function publication({ published, bounds }: DocumentRef): Dating[] {
  return [
    [published, 'PUBLISHED'],
    [bounds, 'BOUNDS'],
  ];
}

/** An event with the first of its dates that is stated. */
function event(kind: EventKind, dates: readonly Dating[], what: TimelineEvent['what']): TimelineEvent {
  const [date, basis] = dates.find(([one]) => one !== null) ?? [null, null];
  return { kind, date, basis, what };
}

function timeOf(date: string | null): Interval | null {
  return date === null ? null : intervalOf(date);
}

const rankOf = new Map<EventKind, number>(eventKinds.map(({ name }, rank) => [name, rank]));

function compareEvents(a: TimelineEvent, b: TimelineEvent): number {
  if (a.date === null || b.date === null)
    return Number(a.date === null) - Number(b.date === null) || alike(a, b);
  const [x, y] = [firstKnown(a.date), firstKnown(b.date)];
  return x === y ? compareDates(a.date, b.date) || alike(a, b) : x < y ? -1 : 1;
}

/** As the sort key of claims: the first day, else the last; "" where neither is known. */
function firstKnown(date: string): string {
  const { first, last } = intervalOf(date);
  return first ?? last ?? '';
}

function alike(a: TimelineEvent, b: TimelineEvent): number {
  return rankOf.get(a.kind)! - rankOf.get(b.kind)! || (a.what.id < b.what.id ? -1 : 1);
}
