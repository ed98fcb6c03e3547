import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { recordClaim } from '../../src/ingest/changes/claims.ts';
import { retract } from '../../src/ingest/changes/retract.ts';
import type { Support } from '../../src/model/support.ts';
import type { TalksPart } from '../../src/model/talks-account.ts';
import { countList, pageList } from '../../src/queries/look-ups/lists.ts';
import { type MeetingsFilter, meetings, talks } from '../../src/queries/meetings.ts';
import { type Asked, momentOf } from '../../src/queries/shared/moment.ts';
import { tellTalks } from '../../src/queries/talks-claims.ts';
import { countingGraph } from '../graph/counting-graph.ts';
import { engineMissing, openPreparedGraph } from '../graph/engine.ts';
import { expectPastToStand, historyRuns } from '../ingest/changes/histories.ts';
import { expectedRows } from '../model/expected.ts';
import { loadEmpty, loadedGraph } from './tutorial-graph.ts';

const file = new URL('../../seed/halvard-strait/EXPECTED.md', import.meta.url);
const expected = expectedRows(file, 'Talks accounts');
const statuses = expectedRows(file, 'Talks status');

describe.skipIf(engineMissing)('talks', () => {
  const held = loadedGraph('halvard-strait');

  it.each(expected)('$talks as of $asOf are told as was worked out by hand', async (row) => {
    const asOf = row['asOf'] === '-' ? null : row['asOf']!;
    const { account } = (await held.graph.read((reader) => talks(reader, row['talks']!, { asOf })))!;
    expect({
      talks: row['talks'],
      asOf: row['asOf'],
      status: account.status,
      affirm: claimsOf(account.affirmations),
      deny: claimsOf(account.denials),
      'deny part': claimsOf(account.partDenials),
      silent: ids(account.silences),
      beside: ids(account.untargetedSilences),
      venues: parts(account.venues),
      subjects: parts(account.subjects),
      participants: parts(account.participants),
      mediators: parts(account.mediators),
      hosts: parts(account.hosts),
      straddling: ids(account.straddling),
      undated: ids(account.undated),
    }).toEqual(row);
    expect(account.truncated).toBe(false);
  });

  it('have the status that was worked out by hand, many at once in two round trips', async () => {
    const asked = statuses.map((row) => row['talks']!);
    const graph = countingGraph(held.graph);
    const told = await graph.read((reader) => tellTalks(reader, asked, momentOf({})));
    expect(graph.counts.roundTrips).toBe(2);
    expect(asked.map((id) => [id, told.get(id)!.account.status])).toEqual(
      statuses.map((row) => [row['talks'], row['status']]),
    );
  });

  it('told from their only dossier are told as by the live graph', async () => {
    await loadEmpty(held.graph, 'another');
    for (const row of statuses) {
      const ask = (asked: Asked) => held.graph.read((reader) => talks(reader, row['talks']!, asked));
      expect(await ask({ dossier: 'halvard-strait' })).toEqual(await ask({}));
      expect((await ask({ dossier: 'another' }))!.account.status).toBe('NOT_STATED');
    }
  });

  it('are null for an id that is not known', async () => {
    expect(await held.graph.read((reader) => talks(reader, 'talks:nothing'))).toBeNull();
    expect(await held.graph.read((reader) => talks(reader, 'talks:nothing', { asOf: '2031' }))).toBeNull();
  });
});

describe.skipIf(engineMissing)('meetings', () => {
  const held = loadedGraph('halvard-strait');
  const list = async (filter: MeetingsFilter, asked: Asked = {}) => {
    const found = await held.graph.read((reader) => meetings(reader, filter, asked));
    return found.meetings.map((one) => one.talks.id.slice('talks:'.length));
  };

  it('come in order of their dates, those without one last', async () => {
    expect(await list({})).toEqual([
      'ise-meeting',
      'dawn-call',
      'lantern-meeting',
      'gull-round',
      'may-summit',
      'midnight-meeting',
      'second-call',
    ]);
  });

  it('are found by who took part, mediated or hosted, by place, subject and status', async () => {
    expect(await list({ actor: 'actor:veyra' })).toEqual(['lantern-meeting', 'gull-round']);
    expect(await list({ actor: 'actor:sund' })).toEqual(['ise-meeting', 'lantern-meeting', 'gull-round']);
    expect(await list({ participant: 'actor:veyra' })).toEqual([]);
    expect(await list({ mediator: 'actor:veyra' })).toEqual(['lantern-meeting', 'gull-round']);
    expect(await list({ venue: 'venue:port-aldis' })).toEqual(['ise-meeting']);
    expect(await list({ issue: 'issue:rescue' })).toEqual(['ise-meeting']);
    expect(await list({ status: ['HELD', 'PLANNED'] })).toEqual(['lantern-meeting', 'gull-round']);
    expect(await list({ actor: 'actor:nobody' })).toEqual([]);
  });

  it('of another day have the status of that day', async () => {
    expect(await list({ status: ['HELD'] }, { asOf: '2031-04-11' })).toEqual([]);
    expect(await list({ status: ['DENIED'] }, { asOf: '2031-04-11' })).toEqual(['lantern-meeting']);
  });

  it('of a dossier are those that its claims speak of', async () => {
    expect(await list({}, { dossier: 'halvard-strait' })).not.toContain('may-summit');
    expect(await list({ actor: 'actor:veyra' }, { dossier: 'halvard-strait' })).toEqual([
      'lantern-meeting',
      'gull-round',
    ]);
    await loadEmpty(held.graph, 'another');
    expect(await list({}, { dossier: 'another' })).toEqual([]);
  });

  it('take three round trips, four with a filter by id, one for another moment', async () => {
    const counted = async (filter: MeetingsFilter, asked: Asked) => {
      const graph = countingGraph(held.graph);
      await graph.read((reader) => meetings(reader, filter, asked));
      return graph.counts.roundTrips;
    };
    expect(await counted({}, {})).toBe(3);
    expect(await counted({ actor: 'actor:veyra' }, {})).toBe(4);
    expect(await counted({ actor: 'actor:veyra' }, { asOf: '2031-04-30' })).toBe(1);
  });
});

describe.skipIf(engineMissing)('talks on an issue', () => {
  const held = loadedGraph('halvard-strait');
  const table = expectedRows(file, 'Talks on an issue');
  const asked = async (moment: Asked = {}) => {
    const found = [];
    for (const row of table) {
      const filter = { issue: row['issue']! };
      const { meetings: all } = await held.graph.read((reader) => meetings(reader, filter, moment));
      found.push(ids(all.map((one) => one.talks)));
    }
    return found;
  };
  const listed = async () => {
    const found = [];
    for (const { issue } of table) {
      const graph = countingGraph(held.graph);
      const page = { size: 10, direction: 'FORWARD', from: null } as const;
      const { items } = await graph.read((reader) =>
        pageList(reader, 'meetings', { issue }, 'ID', 'ASCENDING', page),
      );
      expect(graph.counts.roundTrips).toBeLessThanOrEqual(4);
      expect(await graph.read((reader) => countList(reader, 'meetings', { issue }))).toBe(items.length);
      found.push(ids(items));
    }
    return found;
  };

  it('are those of its demands too, as worked out by hand, now and at every moment', async () => {
    const before = table.map((row) => row['talks']!);
    expect([await asked(), await listed()]).toEqual([before, before]);
    const round = {
      document: 'document:coast-gazette-0422',
      id: 'paper-round',
      quotes: [{ exact: 'a paper' }],
    } as const;
    const asserts = [{ role: 'SUBJECT', to: 'demand:veyra-paper' }] as const;
    const { at, id } = await recordClaim(
      held.graph,
      { ...round, stance: 'STATES', modality: 'EXPECTED', about: 'talks:gull-round', asserts },
      { by: 'Ada' },
    );
    const after = table.map((row) => row['with that claim']!);
    expect([await asked(), await listed(), await asked({ dossier: 'halvard-strait' })]).toEqual([
      after,
      after,
      after,
    ]);
    expect(await asked({ asOf: '2031-04-21' })).toEqual(before);
    await retract(held.graph, id, { by: 'Ada', reason: 'tried' });
    expect([await asked(), await listed(), await asked({ knownAt: at! })]).toEqual([before, before, after]);
  });
});

describe.skipIf(engineMissing)('talks of the past', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openPreparedGraph();
  });
  afterAll(() => graph?.close());

  it('are told at every moment as they were told then, whatever happened since', async () => {
    let told = 0;
    await expectPastToStand(graph, async (reader, knownAt) => {
      const { meetings: all, truncated } = await meetings(reader, {}, { knownAt });
      const each = [];
      for (const one of all) each.push(await talks(reader, one.talks.id, { knownAt }));
      expect(each).toEqual(all);
      told += all.length;
      return { all, truncated };
    });
    expect(told).toBeGreaterThan(historyRuns);
  }, 120_000);
});

function claimsOf({ claims }: Support): string {
  return ids(claims);
}

function ids(things: readonly { readonly id: string }[]): string {
  return things.length === 0
    ? '-'
    : things
        .map(({ id }) => id.slice(id.indexOf(':') + 1))
        .sort()
        .join(', ');
}

function parts(all: readonly TalksPart[]): string {
  return ids(all.map(({ thing }) => thing));
}
