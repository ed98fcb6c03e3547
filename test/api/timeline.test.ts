import { describe, expect, it } from 'vitest';
import { timelineQuestion } from '../../src/queries/timeline.ts';
import { engineMissing } from '../graph/engine.ts';
import { ask } from './ask.ts';
import { servedGraph } from './served-graph.ts';

describe.skipIf(engineMissing)('timeline over GraphQL', () => {
  const served = servedGraph('halvard-strait');

  it('answers its worked example with claims, talks and documents in order', async () => {
    const { query, variables } = timelineQuestion.example;
    const { data, errors } = await ask(
      served.server,
      query,
      variables({ demand: null, talks: 'talks:lantern-meeting' }),
    );
    expect(errors).toEqual([]);
    const { about, events, undated, truncated } = data.timeline;
    expect([about.id, undated, truncated]).toEqual(['talks:lantern-meeting', [], false]);
    expect(events.map(({ date, kind }: Event) => `${date} ${kind}`).slice(0, 4)).toEqual([
      '2031-04-10 SAID',
      '2031-04-11 PUBLISHED',
      '2031-04-18 TALKS',
      '2031-04-18 FACT',
    ]);
    for (const { kind, what } of events as Event[])
      if (kind === 'SAID' || kind === 'FACT') expect(what.quotes!.length).toBeGreaterThan(0);
  });

  it('of everything needs no id', async () => {
    const { data, errors } = await ask(
      served.server,
      `{ timeline(first: 3) { about { id } events { date } truncated } }`,
    );
    expect(errors).toEqual([]);
    expect([data.timeline.about, data.timeline.events.length, data.timeline.truncated]).toEqual([
      null,
      3,
      true,
    ]);
  });

  it.each([
    ['an unknown id', 'of: "talks:none"', 'NOT_FOUND'],
    ['too many events', 'first: 501', 'BAD_INPUT'],
    ['no date', 'from: "spring"', 'BAD_INPUT'],
  ])('refuses %s with a typed error', async (_, given, code) => {
    const { errors } = await ask(served.server, `{ timeline(${given}) { truncated } }`);
    expect(errors[0]?.extensions['code']).toBe(code);
  });
});

interface Event {
  readonly date: string;
  readonly kind: string;
  readonly what: { readonly quotes?: readonly unknown[] };
}
