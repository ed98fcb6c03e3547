// What was said and done, in order?
import type { Reader } from '../graph/graph.ts';
import type { Claim } from '../model/claim.ts';
import { BadDate, type Interval, intervalOf } from '../model/time.ts';
import { isWithin, type TimelineEvent, timelineOf } from '../model/timeline.ts';
import type { Subjects } from './examples.ts';
import type { Question } from './question.ts';
import { claimsOf } from './shared/claims-of.ts';
import { type Asked, momentOf } from './shared/moment.ts';
import type { NodeValue } from './shared/nodes.ts';
import { claimsInTime } from './timeline-claims.ts';

export const timelineQuestion = {
  name: 'timeline',
  asks: 'What was said and done, in order?',
  group: 'Then and now',
  example: {
    title: 'What was said and done, in order?',
    variables: ({ talks, demand }: Subjects) => ({ of: talks ?? demand ?? 'talks:…', from: null, to: null }),
    query: `# What was said and done, in order? Leave out \`of\` to see everything.
query Timeline($of: ID, $from: PartialDate, $to: PartialDate) {
  timeline(of: $of, from: $from, to: $to, first: 50) {
    about { id name }
    events {
      date
      kind
      basis
      what {
        name
        ... on Claim { stance negated modality conditional holder { name } chain { source { name } } quotes { exact } document { title } }
      }
    }
    undated { kind what { name } }
    truncated
  }
}
`,
  },
} as const satisfies Question;

/** How many events an answer holds at the most, dated ones and undated ones each. */
export const mostEvents = 500;

export interface Span {
  /** The thing whose events are asked for; null: everything. */
  readonly of: string | null;
  /** Partial dates: from the first day of one to the last day of the other; null: open. */
  readonly from: string | null;
  readonly to: string | null;
  /** How many events, 1 to 500, the earliest. */
  readonly first: number;
}

export interface Timeline {
  /** The thing asked about; null when everything was. */
  readonly about: NodeValue | null;
  /** In order of their dates, each where it begins; ties: talks, facts, what was said, documents. */
  readonly events: readonly TimelineEvent[];
  /** What nothing dates. */
  readonly undated: readonly TimelineEvent[];
  /** Under `asOf`: claims that may have been said by then or after it. */
  readonly straddling: readonly Claim[];
  readonly truncated: boolean;
}

/**
 * The events around a thing, or all. Null when the id is not known, or was not then. Four round trips at the most.
 * @throws BadDate for dates that are none, or in the wrong order; RecordTooLarge
 */
export async function timeline(
  reader: Reader,
  { of, from, to, first }: Span,
  asked: Asked = {},
): Promise<Timeline | null> {
  const moment = momentOf(asked);
  const span: Interval = {
    first: from === null ? null : intervalOf(from).first,
    last: to === null ? null : intervalOf(to).last,
  };
  if (span.first !== null && span.last !== null && span.first > span.last)
    throw new BadDate(`expected from before to, got from ${from} and to ${to}`, 'to');
  const found = await claimsOf(reader, claimsInTime(of, span, moment.dossier), moment);
  if (found === null) return null;
  const claims = [...found.found.map(({ claim }) => claim), ...found.undated];
  const all = timelineOf(claims, found.beside ?? [], moment.asOf).filter((event) => isWithin(event, span));
  const [events, undated] = [
    all.filter(({ date }) => date !== null),
    all.filter(({ date }) => date === null),
  ];
  return {
    about: found.about,
    events: events.slice(0, first),
    undated: undated.slice(0, first),
    straddling: found.straddling,
    truncated: found.truncated || events.length > first || undated.length > first,
  };
}
