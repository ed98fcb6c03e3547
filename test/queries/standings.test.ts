import { describe, expect, it } from 'vitest';
import { judgeSame } from '../../src/ingest/changes/judge.ts';
import { retract } from '../../src/ingest/changes/retract.ts';
import type { Silence } from '../../src/model/around.ts';
import type { StanceHolder } from '../../src/model/standings.ts';
import { type Standings, standings } from '../../src/queries/standings.ts';
import { countingGraph } from '../graph/counting-graph.ts';
import { engineMissing } from '../graph/engine.ts';
import { expectedRows } from '../model/expected.ts';
import { loadedGraph } from './tutorial-graph.ts';

const expected = expectedRows(new URL('../../seed/halvard-strait/EXPECTED.md', import.meta.url), 'Standings');
const demands = [...new Set(expected.map((row) => row['demand']!))];

describe.skipIf(engineMissing)('standings', () => {
  const held = loadedGraph('halvard-strait', 'ukraine-talks');
  const ask = async (...[demand, asked]: [string, Parameters<typeof standings>[2]?]) =>
    (await held.graph.read((reader) => standings(reader, demand, asked)))!;
  const moment = async () => {
    const text = 'MATCH (g:Guard) RETURN g.lastChange AS at';
    return String((await held.graph.read((reader) => reader.read(text)))[0]!['at']);
  };

  it.each(expected)('answers for $demand as of $asOf what was worked out by hand', async (row) => {
    const asOf = row['asOf'] === '-' ? null : row['asOf']!;
    expect({
      demand: row['demand'],
      asOf: row['asOf'],
      ...shown(await ask(row['demand']!, { asOf })),
    }).toEqual(row);
  });

  it('counts the words of a delegate for nobody else without roll-up, and names the holder as coded with it', async () => {
    const coded = await ask('demand:full-monitoring', { rollUp: false });
    expect(shown(coded).standing).toBe(
      'DEMANDS ida-berg: nordwire-0226/cameras; WITHDRAWS halvard: coast-gazette-0422/cameras',
    );
    const rolled = await ask('demand:bay-closed');
    const [halvard] = rolled.groups[0]!.holders;
    expect(halvard!.coded.map(({ id }) => id)).toEqual(['actor:halvard', 'actor:jon-falk']);
  });

  it('lists refusals also of those who have answered, and says which name what they are about', async () => {
    const { silences } = await ask('demand:observers-aboard');
    expect(named(silences)).toBe(
      'nordwire-0226/veyra-silent* nordwire-0411/ministry-silent* strait-times-0412/palace-silent* ' +
        'strait-times-0503/observers-silent.norrland strait-times-0503/observers-silent.sund',
    );
  });

  it('names as silent whoever is reported to have been asked and takes no stance', async () => {
    // Before their stances were said, the two that "would not comment" had nothing else to their names.
    const graph = held.graph;
    const before = await moment();
    for (const id of ['strait-times-0503/sund-no', 'nordwire-0226/sund-observers'])
      await retract(graph, `claim:${id}`, { by: 'Ada', reason: 'a test' });
    const { silent } = await ask('demand:observers-aboard');
    expect(silent.map(({ actor, kinds }) => [actor.id, kinds])).toEqual([
      ['actor:sund', ['ASKED_OF', 'DECLINED']],
    ]);
    const then = await ask('demand:observers-aboard', { knownAt: before });
    expect(then.silent).toEqual([]);
  });

  it('answers at a past moment what was answered then', async () => {
    const asked = [...demands, 'demand:army-limited', 'demand:security-guarantees'];
    const now = await Promise.all(asked.map((id) => ask(id)));
    const coded = await Promise.all(asked.map((id) => ask(id, { rollUp: false })));
    const knownAt = await moment();
    await judgeSame(held.graph, 'actor:ida-berg', 'actor:jon-falk', 'SAME', { by: 'Ada' });
    await retract(held.graph, 'claim:nordwire-0411/cap', { by: 'Ada', reason: 'a test' });
    expect(await ask('demand:landing-cap')).not.toEqual(now[0]);
    expect(await Promise.all(asked.map((id) => ask(id, { knownAt })))).toEqual(now);
    expect(await Promise.all(asked.map((id) => ask(id, { knownAt, rollUp: false })))).toEqual(coded);
  });

  it('keeps one dossier apart', async () => {
    expect((await ask('demand:landing-floor', { dossier: 'ukraine-talks' })).status).toBe('NOT_STATED');
    expect((await ask('demand:landing-floor', { dossier: 'halvard-strait' })).status).toBe('STATED');
  });

  it('takes two round trips, however many claims there are', async () => {
    for (const id of demands) {
      const counted = countingGraph(held.graph);
      await counted.read((reader) => standings(reader, id));
      expect(counted.counts.roundTrips).toBe(2);
    }
  });

  it('gives null for an id that is not known, or not that of a demand', async () => {
    expect(await ask('demand:nothing')).toBeNull();
    expect(await ask('talks:ise-meeting')).toBeNull();
  });
});

function shown({ groups, former, silent }: Standings) {
  return {
    standing: stances(groups.flatMap(({ holders }) => holders)),
    former: stances(former),
    silent: list(
      silent.map(({ actor, kinds, silences }) => `${bare(actor.id)} ${kinds.join(' ')}: ${named(silences)}`),
    ),
  };
}

function stances(holders: readonly StanceHolder[]): string {
  return list(
    holders.map(
      ({ stance, holder, support }) =>
        `${stance} ${bare(holder.canonical)}: ${support.claims
          .map(({ id }) => bare(id))
          .sort()
          .join(' ')}`,
    ),
  );
}

function named(silences: readonly Silence[]): string {
  const ids = silences.map(({ claim, targeted }) => bare(claim.id) + (targeted ? '' : '*'));
  return ids.sort().join(' ') || '-';
}

function list(items: readonly string[]): string {
  return [...items].sort().join('; ') || '-';
}

function bare(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
