import { describe, expect, it } from 'vitest';
import { meetingsQuestion, talksQuestion } from '../../src/queries/meetings.ts';
import { engineMissing } from '../graph/engine.ts';
import { ask } from './ask.ts';
import { servedGraph } from './served-graph.ts';

describe.skipIf(engineMissing)('talks over GraphQL', () => {
  const served = servedGraph('halvard-strait');

  it('answer their worked example, each count open to its claims', async () => {
    const { query, variables } = talksQuestion.example;
    const { data, errors } = await ask(
      served.server,
      query,
      variables({ demand: null, talks: 'talks:lantern-meeting' } as never),
    );
    expect(errors).toEqual([]);
    const { account, date } = data.talks;
    expect([date, account.status]).toEqual(['2031-04-18', 'HELD']);
    expect(account.affirmations.claims.count).toBe(4);
    expect(account.affirmations.claims.nodes).toHaveLength(4);
    expect(account.denials.claims.count).toBe(1);
    expect(account.venues.map(({ venue }: { venue: { name: string } }) => venue.name)).toEqual([
      'Lantern House',
    ]);
    expect(account.mediators.map(({ actor }: { actor: { name: string } }) => actor.name)).toEqual(['Veyra']);
  });

  it('are told for all meetings of a page in two round trips beside the page', async () => {
    served.counts.roundTrips = 0;
    const { query, variables } = meetingsQuestion.example;
    const { data, errors } = await ask(served.server, query, variables());
    expect(errors).toEqual([]);
    expect(data.meetings.nodes).toHaveLength(7);
    expect(served.counts.roundTrips).toBe(3);
  });

  it('are told as of another day beside how they stand now', async () => {
    const { data, errors } = await ask(
      served.server,
      `{ talks(id: "talks:lantern-meeting") { status account { status } before: account(asOf: "2031-04-11") { status } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.talks).toEqual({ status: 'HELD', account: { status: 'HELD' }, before: { status: 'DENIED' } });
  });
});
