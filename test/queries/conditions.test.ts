import { describe, expect, it } from 'vitest';
import { recordClaim } from '../../src/ingest/changes/claims.ts';
import { retract } from '../../src/ingest/changes/retract.ts';
import type { StanceCondition } from '../../src/model/conditions.ts';
import { type ConditionsOptions, conditions } from '../../src/queries/conditions.ts';
import { countingGraph } from '../graph/counting-graph.ts';
import { engineMissing } from '../graph/engine.ts';
import { expectedRows } from '../model/expected.ts';
import { loadEmpty, loadedGraph } from './tutorial-graph.ts';

const expected = (heading: string) =>
  expectedRows(new URL('../../seed/halvard-strait/EXPECTED.md', import.meta.url), heading);

describe.skipIf(engineMissing)('conditions', () => {
  const held = loadedGraph('halvard-strait');
  const ask = (asked: ConditionsOptions = {}) => held.graph.read((reader) => conditions(reader, asked));

  it('are those worked out by hand, claim by claim', async () => {
    const { conditions: found, conditionFor } = (await ask())!;
    expect([sorted(found.flatMap(rows)), conditionFor]).toEqual([sorted(expected('Conditions')), []]);
  });

  it.each(expected('Conditions of'))('of $of go both ways, as worked out by hand', async (row) => {
    const { about, conditions: on, conditionFor } = (await ask({ of: row['of']! }))!;
    expect({
      of: about!.id,
      'put on it': list(
        on.map(({ holder, stance, type, condition }) => `${holder!.id} ${stance} ${type} ${condition.id}`),
      ),
      'condition for': list(
        conditionFor.map(
          ({ holder, stance, target, type }) => `${holder!.id} ${stance} ${target!.id} ${type}`,
        ),
      ),
    }).toEqual(row);
  });

  it('are one for each holder, stance and condition, with the support of all claims that say so', async () => {
    const { conditions: on } = (await ask({ of: 'demand:cap-lifted' }))!;
    const [{ support, stands, demanded } = {}] = on;
    expect(support?.claims.map(({ id }) => id)).toEqual([
      'claim:nordwire-0411/lift',
      'claim:strait-times-0412/lift',
    ]);
    expect([on.length, support?.origins.length, support?.modality, stands, demanded]).toEqual([
      1,
      1,
      'TENTATIVE',
      true,
      true,
    ]);
  });

  it('of a holder are those of its own claims, whatever they are about', async () => {
    for (const holder of ['actor:halvard', 'actor:norrland', 'actor:sund', 'actor:veyra']) {
      const { conditions: found } = (await ask({ holder }))!;
      const own = expected('Conditions').filter((row) => row['holder'] === holder);
      expect(sorted(found.flatMap(rows)), holder).toEqual(sorted(own));
    }
    const { conditions: on, conditionFor } = (await ask({
      of: 'demand:observers-aboard',
      holder: 'actor:sund',
    }))!;
    expect([on.map(({ holder }) => holder?.id), conditionFor]).toEqual([['actor:sund'], []]);
  });

  it('that an actor states itself are its own, as worked out by hand, and marked as not held', async () => {
    const actors = [...new Set(expected('Derived edges').map(({ from }) => from!))].filter((id) =>
      id.startsWith('actor:'),
    );
    const all = [...new Set([...actors, 'actor:norrland-ministry', 'actor:marta-lind', 'actor:tove-aker'])];
    const table = expected('Conditions stated');
    for (const [i, row] of table.entries()) {
      const said = row['said'] === '-' ? {} : { said: row['said']! };
      const { id } = await recordClaim(
        held.graph,
        {
          document: 'document:nordwire-0411',
          id: `stated-${i}`,
          stance: 'STATES',
          negated: true,
          about: 'demand:observers-aboard',
          unless: ['demand:bay-open'],
          quotes: [{ exact: 'observers come aboard' }],
          chain: row['voice'] === '-' ? [] : [{ source: row['voice']! }],
          ...said,
        },
        { by: 'Ada' },
      );
      const finds = async (asked: ConditionsOptions) => {
        const found: string[] = [];
        for (const holder of all) {
          const { conditions: own } = (await ask({ ...asked, holder }))!;
          const stated = own.find(({ support }) => support.claims.some((claim) => claim.id === id));
          if (stated) found.push(holder.slice('actor:'.length));
          expect(own.map((one) => one.held)).toEqual(own.map((one) => one.holder !== null));
        }
        return list(found);
      };
      const knownAt = '9998-01-01T00:00:00.000Z';
      const [now, direct] = [await finds({}), await finds({ rollUp: false })];
      expect({ ...row, 'found for': now, 'without roll-up': direct }).toEqual(row);
      expect([
        await finds({ knownAt, of: 'demand:bay-open' }),
        await finds({ knownAt, rollUp: false }),
      ]).toEqual([await finds({ of: 'demand:bay-open' }), direct]);
      await retract(held.graph, id, { by: 'Ada', reason: 'tried' });
    }
  });

  it('asOf are only those that had been set by then', async () => {
    const { conditions: found } = (await ask({ asOf: '2031-04-21' }))!;
    expect(found.flatMap(rows).map(({ claim }) => claim)).toEqual([
      'nordwire-0411/lift',
      'strait-times-0412/lift',
      'coast-gazette-0422/norrland-yes',
    ]);
  });

  it('leave out the claims of other dossiers', async () => {
    expect(await ask({ dossier: 'halvard-strait' })).toEqual(await ask());
    await loadEmpty(held.graph, 'other');
    expect((await ask({ dossier: 'other' }))!.conditions).toEqual([]);
  });

  it('give the answer of a past moment from the record, by the same rules', async () => {
    const knownAt = '9998-01-01T00:00:00.000Z';
    for (const asked of [
      {},
      { holder: 'actor:norrland' },
      { holder: 'actor:norrland', rollUp: false },
      { asOf: '2031-04-21' },
      ...expected('Conditions of').flatMap(({ of }) => [{ of: of! }, { of: of!, holder: 'actor:halvard' }]),
    ])
      expect(await ask({ ...asked, knownAt }), JSON.stringify(asked)).toEqual(await ask(asked));
    const before = { of: 'demand:bay-open', knownAt: '2000-01-01T00:00:00Z' };
    expect(await ask(before)).toBeNull();
  });

  it('take two round trips at the most, however many claims there are', async () => {
    for (const asked of [{}, { of: 'demand:observers-aboard' }, { holder: 'actor:halvard' }]) {
      const counted = countingGraph(held.graph);
      await counted.read((reader) => conditions(reader, asked));
      expect(counted.counts.roundTrips).toBeLessThanOrEqual(2);
    }
  });

  it('give null for a thing or a holder that is not known', async () => {
    expect(await ask({ of: 'demand:nothing' })).toBeNull();
    expect(await ask({ holder: 'actor:nobody' })).toBeNull();
  });
});

/** A condition as the hand-made table has it: a row a claim. */
function rows({ support, holder, stance, target, type, condition, demanded }: StanceCondition) {
  return support.claims.map(({ id }) => ({
    claim: id.slice('claim:'.length),
    holder: holder!.id,
    stance,
    demand: target!.id,
    kind: type,
    condition: condition.id,
    'counts as demanded': String(demanded),
  }));
}

function sorted(all: readonly object[]): string[] {
  return all.map((row) => JSON.stringify(row)).sort();
}

function list(items: readonly string[]): string {
  return items.length === 0 ? '-' : [...items].sort().join(', ');
}
