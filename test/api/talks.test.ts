import { describe, expect, it } from 'vitest';
import { meetingsQuestion, talksQuestion } from '../../src/queries/meetings.ts';
import { engineMissing } from '../graph/engine.ts';
import { loadThings } from '../queries/tutorial-graph.ts';
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

describe.skipIf(engineMissing)('talks of another moment over GraphQL', () => {
  const served = servedGraph('halvard-strait');
  const asked = async (query: string) => {
    const { data, errors } = await ask(served.server, query);
    expect(errors).toEqual([]);
    return data;
  };
  const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id.slice('talks:'.length));
  const listed = async (args: string) =>
    ids((await asked(`{ meetings(${args}) { nodes { id } } }`)).meetings.nodes);
  const refused = async (query: string) => {
    const [error] = (await ask(served.server, query)).errors;
    return [error?.extensions['code'], error?.extensions['argument']];
  };

  it('have the status and the account of that moment, unless the account asks for another', async () => {
    const fields = `id status account { status } beside: account(dossier: "halvard-strait") { status }
      now: account(asOf: null) { status }`;
    const { talks, meetings } = await asked(`{
      talks(id: "talks:lantern-meeting", asOf: "2031-04-11") { ${fields} }
      meetings(asOf: "2031-04-11", where: { status: DENIED }) { totalCount nodes { ${fields} } }
    }`);
    const [then, now] = [{ status: 'DENIED' }, { status: 'HELD' }];
    const told = { id: 'talks:lantern-meeting', ...then, account: then, beside: then, now };
    expect(talks).toEqual(told);
    expect(meetings).toEqual({ totalCount: 1, nodes: [told] });
  });

  it('are listed with their accounts in one round trip', async () => {
    served.counts.roundTrips = 0;
    const { meetings } = await asked(
      '{ meetings(asOf: "2031-04-30") { totalCount nodes { account { status } } } }',
    );
    expect(meetings.nodes).toHaveLength(7);
    expect(served.counts.roundTrips).toBe(1);
  });

  it('are filtered as the list of now is, by what had been said by then', async () => {
    expect(await listed('asOf: "2031-04-21", where: { participant: "actor:norrland" }')).toEqual([
      'dawn-call',
      'ise-meeting',
      'lantern-meeting',
    ]);
    expect(await listed('asOf: "2031-04-30", where: { mediator: "actor:veyra" }')).toEqual([
      'lantern-meeting',
    ]);
    expect(await listed('asOf: "2031-04-21", where: { mediator: "actor:veyra" }')).toEqual([]);
    expect(await listed('asOf: "2031-04-12", where: { venue: "venue:port-aldis" }')).toEqual([]);
    expect(await listed('dossier: "halvard-strait", where: { issue: "issue:rescue" }')).toEqual([
      'ise-meeting',
    ]);
    expect(await listed('dossier: "halvard-strait"')).not.toContain('may-summit');
  });

  it.each(['ID', 'NAME', 'LATEST_FIRST', 'EARLIEST_FIRST'])(
    'go page by page as those of now: %s',
    async (orderBy) => {
      const whole = await listed(`orderBy: ${orderBy}`);
      expect(await listed(`asOf: "2031-12", orderBy: ${orderBy}`)).toEqual(whole);
      for (const [size, cursor, from, more] of [
        ['first', 'endCursor', 'after', 'hasNextPage'],
        ['last', 'startCursor', 'before', 'hasPreviousPage'],
      ] as const) {
        const walked: string[] = [];
        for (let at = '', isMore = true; isMore; ) {
          const { meetings } =
            await asked(`{ meetings(asOf: "2031-12", orderBy: ${orderBy}, ${size}: 3${at}) {
          nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`);
          const page = ids(meetings.nodes);
          if (size === 'first') walked.push(...page);
          else walked.unshift(...page);
          at = `, ${from}: "${meetings.pageInfo[cursor]}"`;
          isMore = meetings.pageInfo[more];
        }
        expect(walked).toEqual(whole);
      }
    },
  );

  it('are not there before they were loaded', async () => {
    expect(await listed('knownAt: "2020-01-01T00:00:00Z"')).toEqual([]);
    expect(
      await refused('{ talks(id: "talks:ise-meeting", knownAt: "2020-01-01T00:00:00Z") { id } }'),
    ).toEqual(['NOT_FOUND', 'id']);
  });

  it('are refused for ids of another kind, unknown dossiers and filters that are only of now', async () => {
    expect(await refused('{ talks(id: "actor:sund", asOf: "2031") { id } }')).toEqual(['BAD_INPUT', 'id']);
    expect(
      await refused('{ meetings(asOf: "2031", where: { venue: "actor:sund" }) { totalCount } }'),
    ).toEqual(['BAD_INPUT', 'where.venue']);
    expect(await refused('{ meetings(dossier: "none") { totalCount } }')).toEqual(['NOT_FOUND', 'dossier']);
    expect(
      await refused('{ meetings(asOf: "2031", where: { dossier: "halvard-strait" }) { totalCount } }'),
    ).toEqual(['BAD_INPUT', 'where.dossier']);
  });

  it('are an error where there are more than an answer tells', async () => {
    const one = { labels: ['Entity', 'Talks'], properties: { name: 'Talks' }, edges: [] };
    const many = Array.from({ length: 500 }, (_, i) => ({ ...one, id: `talks:many-${i}` }));
    await loadThings(served.graph, 'many', many);
    expect(await refused('{ meetings(asOf: "2031") { totalCount } }')).toEqual(['TOO_EXPENSIVE', undefined]);
  });
});
