import { describe, expect, it } from 'vitest';
import { judgeSame } from '../../src/ingest/changes/judge.ts';
import { retract } from '../../src/ingest/changes/retract.ts';
import {
  type PositionOptions,
  type PositionsWhere,
  positions,
  type StandingPosition,
} from '../../src/queries/positions.ts';
import { countingGraph } from '../graph/counting-graph.ts';
import { engineMissing } from '../graph/engine.ts';
import { expectedRows } from '../model/expected.ts';
import { loadedGraph } from './tutorial-graph.ts';

const file = new URL('../../seed/halvard-strait/EXPECTED.md', import.meta.url);
const expected = expectedRows(file, 'Positions');
const dossier = 'halvard-strait';
const wheres: readonly PositionsWhere[] = [
  { actors: ['actor:halvard'] },
  { actors: ['actor:norrland', 'actor:marta-lind'] },
  { issue: 'issue:landings' },
  { issue: 'issue:bay', actors: ['actor:sund'] },
  { demand: 'demand:observers-aboard' },
  { actors: ['actor:russia'], issue: 'issue:alignment' },
  {},
];

describe.skipIf(engineMissing)('positions', () => {
  const held = loadedGraph('halvard-strait', 'ukraine-talks');
  const ask = async (where?: PositionsWhere, options?: PositionOptions) =>
    (await held.graph.read((reader) => positions(reader, where, options)))!;
  const moment = async () => {
    const text = 'MATCH (g:Guard) RETURN g.lastChange AS at';
    return String((await held.graph.read((reader) => reader.read(text)))[0]!['at']);
  };

  it.each([...new Set(expected.map((row) => row['asOf']!))])(
    'as of %s are those worked out by hand',
    async (day) => {
      const answer = await ask({}, { dossier, asOf: day === '-' ? null : day });
      const rows = expected.filter((row) => row['asOf'] === day).map(({ asOf: _, ...row }) => row);
      expect(answer.positions.map(shown)).toEqual(sorted(rows));
    },
  );

  it.each([
    [{ actors: ['actor:sund', 'actor:veyra'] }, (row: Row) => /^(sund|veyra)$/.test(row['holder']!)],
    [{ demand: 'demand:bay-open' }, (row: Row) => row['demand'] === 'bay-open'],
    [{ actors: ['actor:halvard'], demand: 'demand:bay-closed' }, isHalvardOnBay],
    [{ issue: 'issue:bay' }, (row: Row) => /^(bay-open|bay-closed|boarding)$/.test(row['demand']!)],
  ])('for %o are the same rows of everybody', async (where, isAsked) => {
    const rows = expected
      .filter((row) => row['asOf'] === '-' && isAsked(row))
      .map(({ asOf: _, ...row }) => row);
    expect((await ask(where)).positions.map(shown)).toEqual(sorted(rows));
  });

  it('count a delegate for his state only with roll-up, for himself where he is asked about, and name him', async () => {
    const coded = await ask({ demand: 'demand:bay-closed' }, { rollUp: false });
    expect(coded.positions.map(({ holder, stance }) => `${holder.id} ${stance}`)).toEqual([
      'actor:halvard DEMANDS',
      'actor:jon-falk DEMANDS',
      'actor:sund REJECTS',
    ]);
    const [rolled] = (await ask({ demand: 'demand:bay-closed' })).positions;
    expect(rolled!.coded.map(({ id }) => id)).toEqual(['actor:halvard', 'actor:jon-falk']);
    expect(rolled!.support.claims.map((claim) => claim.holder!.id).sort()).toEqual([
      'actor:halvard',
      'actor:jon-falk',
      'actor:jon-falk',
    ]);
    const his = await ask({ actors: ['actor:jon-falk'] });
    expect(his.positions.map(shown).map((row) => `${row.holder} ${row.demand} ${row.claims}`)).toEqual([
      'jon-falk bay-closed harbour-post-ise/closed nordwire-0411/closed',
    ]);
  });

  it('count a demand for those that it includes only when asked, and only while the whole stands', async () => {
    const where = { demand: 'demand:observers-aboard', actors: ['actor:halvard'] };
    const early = await ask(where, { includeParts: true, asOf: '2031-03-01' });
    expect(early.positions.map((one) => [shown(one).claims, one.codedDemands.map(({ id }) => id)])).toEqual([
      ['nordwire-0226/cameras', ['demand:full-monitoring']],
    ]);
    expect((await ask(where, { asOf: '2031-03-01' })).positions).toEqual([]);
    const now = await ask(where, { includeParts: true });
    expect(now.positions.map((one) => shown(one).claims)).toEqual([
      'nordwire-0411/lift strait-times-0412/lift',
    ]);
    const whole = await ask({ issue: 'issue:observers' }, { includeParts: true, asOf: '2031-03-01' });
    expect(whole.positions.map(shown).map(({ holder, demand }) => `${holder} ${demand}`)).toEqual([
      'halvard full-monitoring',
      'halvard observers-aboard',
      'norrland observers-aboard',
      'sund observers-aboard',
    ]);
  });

  it('answer at a past moment what was answered then, for every filter and option', async () => {
    const asked = wheres.flatMap((where) =>
      [{}, { rollUp: false }, { includeParts: true }, { asOf: '2031-04-13' }].map(
        (options) => [where, options] as const,
      ),
    );
    const now = await Promise.all(asked.map(([where, options]) => ask(where, options)));
    const knownAt = await moment();
    await judgeSame(held.graph, 'actor:ida-berg', 'actor:jon-falk', 'SAME', { by: 'Ada' });
    await retract(held.graph, 'claim:nordwire-0411/cap', { by: 'Ada', reason: 'a test' });
    expect(await ask({ actors: ['actor:halvard'] })).not.toEqual(now[0]);
    for (const [i, [where, options]] of asked.entries())
      expect([where, options, await ask(where, { ...options, knownAt })]).toEqual([where, options, now[i]]);
  }, 60_000);

  it('take two round trips, whatever is asked', async () => {
    for (const where of wheres) {
      const counted = countingGraph(held.graph);
      await counted.read((reader) => positions(reader, where, { includeParts: true }));
      expect(counted.counts.roundTrips).toBe(2);
    }
  });

  it('are null for an id that is not known', async () => {
    expect(await ask({ actors: ['actor:halvard', 'actor:nobody'] })).toBeNull();
    expect(await ask({ issue: 'issue:nothing' })).toBeNull();
  });
});

type Row = Readonly<Record<string, string>>;

function isHalvardOnBay(row: Row): boolean {
  return row['holder'] === 'halvard' && row['demand'] === 'bay-closed';
}

function shown({ holder, demand, stance, order, since, sinceBasis, level, support }: StandingPosition) {
  return {
    holder: bare(holder.canonical),
    demand: bare(demand.canonical),
    stance,
    order,
    since: `${since ?? '-'} ${sinceBasis}`,
    level: level ? `${bare(level.issue.id)} ${level.index}/${level.of}` : '-',
    claims: support.claims
      .map(({ id }) => bare(id))
      .sort()
      .join(' '),
  };
}

function sorted(rows: readonly Row[]): Row[] {
  const key = ({ holder, demand, stance }: Row) => `${holder} ${demand} ${stance}`;
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function bare(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
