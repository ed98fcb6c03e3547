// Who and what a generated negotiation is about: actors with those who speak for them, issues, demands,
// venues, talks and sources. Its size follows the number of claims as in the hand-coded dossiers.
import { stated } from '../src/ingest/stated.ts';
import type { CodedEdge, Properties, Thing } from '../src/model/thing.ts';
import type { Random } from './random.ts';

export interface Cast {
  readonly things: readonly Thing[];
  /** Ids, the most spoken of first. */
  readonly holders: readonly string[];
  readonly issues: readonly string[];
  readonly demands: readonly string[];
  readonly venues: readonly string[];
  readonly talks: readonly string[];
  readonly outlets: readonly string[];
  readonly observers: readonly string[];
  readonly papers: readonly string[];
  /** Those who represent a holder, by holder. */
  readonly voicesOf: ReadonlyMap<string, readonly string[]>;
}

export function castFor(claims: number, random: Random): Cast {
  const things: Thing[] = [];
  const add = (
    id: string,
    labels: string[],
    properties: Parameters<typeof stated>[0],
    edges: CodedEdge[],
  ) => {
    things.push({ id, labels: ['Entity', ...labels], properties: stated(properties), edges });
    return id;
  };
  const several = (count: number, make: (i: number) => string) =>
    Array.from({ length: Math.round(count) }, (_, i) => make(i));

  const holders = several(20 + claims / 100, (i) =>
    add(
      `actor:state-${i}`,
      ['Actor', i < 12 ? 'State' : 'Organization'],
      { name: `State ${i}`, aliases: [`The capital of state ${i}`] },
      i > 12 && i % 3 === 0 ? [edge('MEMBER_OF', `actor:state-${i % 12}`)] : [],
    ),
  );
  const voicesOf = new Map<string, string[]>();
  for (const holder of holders) {
    const name = holder.slice('actor:'.length);
    const ministry = add(
      `actor:ministry-of-${name}`,
      ['Actor', 'Organization'],
      { name: `The ministry of ${name}` },
      [edge('REPRESENTS', holder)],
    );
    const delegate = (i: number, ends: Properties) =>
      add(`actor:delegate-${i}-of-${name}`, ['Actor', 'Person'], { name: `Delegate ${i} of ${name}` }, [
        edge('REPRESENTS', i === 2 ? ministry : holder, { role: 'delegate', ...ends }),
      ]);
    const handover = day(random, 0);
    voicesOf.set(holder, [
      delegate(0, { to: handover }),
      delegate(1, { from: handover }),
      delegate(2, {}),
      ministry,
      holder,
    ]);
  }
  const issues = several(8 + claims / 1000, (i) =>
    add(`issue:issue-${i}`, ['Issue'], { name: `Issue ${i}` }, []),
  );
  const demandIds = several(10 + claims / 25, (i) => `demand:demand-${i}`);
  const demands = demandIds.map((id, i) =>
    add(id, ['Demand'], { name: `Demand ${i}`, text: `State of the world number ${i} comes about` }, [
      edge('CONCERNS', random.skewed(issues, 0.2)),
      edge('ASKED_OF', random.skewed(holders, 0.16)),
      ...(i > 0 && random.chance(0.1) ? [edge('INCOMPATIBLE_WITH', demandIds[i - 1]!)] : []),
      ...(i > 1 && random.chance(0.1) ? [edge('INCLUDES', demandIds[i - 2]!)] : []),
    ]),
  );
  const venues = several(5 + claims / 200, (i) =>
    add(`venue:venue-${i}`, ['Venue'], { name: `Venue ${i}`, country: `Country ${i % 12}` }, []),
  );
  const talks = several(5 + claims / 100, (i) =>
    add(
      `talks:talks-${i}`,
      ['Talks'],
      { name: `Round ${i}`, date: random.chance(0.7) ? day(random, 0) : null },
      [],
    ),
  );
  const source = (id: string, kind: string, properties: Parameters<typeof stated>[0], side: string[]) =>
    add(
      `source:${id}`,
      ['Source', kind],
      properties,
      side.map((to) => edge('SPEAKS_FROM', to)),
    );
  const outlets = several(12 + claims / 400, (i) =>
    source(`outlet-${i}`, 'Outlet', { name: `Outlet ${i}`, named: i % 9 !== 8 }, []),
  );
  const observers = several(6 + claims / 500, (i) =>
    source(`observer-${i}`, 'Person', { name: `Observer ${i}`, named: true, standing: 'OBSERVER' }, []),
  );
  const papers = several(4 + claims / 500, (i) =>
    source(
      `paper-${i}`,
      'Paper',
      { name: `Paper ${i}`, named: true },
      i % 3 === 2 ? [] : [random.one(holders)],
    ),
  );
  return { things, holders, issues, demands, venues, talks, outlets, observers, papers, voicesOf };
}

export function edge(type: string, to: string, properties: Parameters<typeof stated>[0] = {}): CodedEdge {
  return { type, to, properties: stated(properties) };
}

/** A day of the years 2031 to 2034, at least `from` days after their beginning. */
export function day(random: Random, from: number): string {
  return dayNumber(from + random.below(Math.max(1, 1461 - from)));
}

/** The day so many days after 1 January 2031. */
export function dayNumber(days: number): string {
  return new Date(Date.UTC(2031, 0, 1 + days)).toISOString().slice(0, 10);
}
