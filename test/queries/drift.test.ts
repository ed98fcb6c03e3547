import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import type { Retelling } from '../../src/model/lineage.ts';
import { drift } from '../../src/queries/drift.ts';
import { countingGraph } from '../graph/counting-graph.ts';
import { engineMissing } from '../graph/engine.ts';
import { expectedRows } from '../model/expected.ts';
import { loadEmpty, loadedGraph } from './tutorial-graph.ts';

const expected = (heading: string) =>
  expectedRows(new URL('../../seed/halvard-strait/EXPECTED.md', import.meta.url), heading);

describe.skipIf(engineMissing)('drift', () => {
  const held = loadedGraph('halvard-strait');
  const ask = (of: string, asked = {}) => held.graph.read((reader) => drift(reader, of, asked));
  /** A retelling, found by asking about it. */
  const retelling = async (claim: string): Promise<Retelling> => {
    const answer = await ask(`claim:${claim}`);
    const all = answer!.lineages.flatMap(({ retellings }) => retellings);
    return all.find((one) => one.claim.id === `claim:${claim}`)!;
  };

  it.each(expected('Lineages'))('finds for $of the lineages worked out by hand', async (row) => {
    const answer = await ask(row['of']!);
    expect({
      of: answer!.about.id,
      lineages: list(
        answer!.lineages.map(({ utterance, retellings }) => {
          const told = retellings.map(({ claim, steps }) => '> '.repeat(steps - 1) + bare(claim));
          return `${bare(utterance)} (${told.sort((a, b) => (bareName(a) < bareName(b) ? -1 : 1)).join(', ')})`;
        }),
      ),
      'not retold': list(answer!.unretold.map(bare)),
    }).toEqual(row);
  });

  it.each(expected('Drift'))('puts $claim beside $restates, with the drift that was coded', async (row) => {
    const { claim, of } = await retelling(row['claim']!);
    const kinds = claim.restates!.drift.map(({ kind }) => kind);
    expect({ claim: bare(claim), restates: bare(of), kinds: kinds.join(', ') }).toEqual(row);
  });

  it.each(expected('Words changed'))('compares the words of $claim one by one', async (row) => {
    const { words } = await retelling(row['claim']!);
    const marked = words.map(({ change, text }) => {
      const run = text.trim();
      return change === 'KEPT' ? run : change === 'DROPPED' ? `[-${run}-]` : `{+${run}+}`;
    });
    expect(marked.join(' ')).toBe(row['words']);
  });

  it.each(expected('Lost on the way'))('tells what $claim lost on the way', async (row) => {
    const { compared } = await retelling(row['claim']!);
    expect(compared.map(({ kind }) => kind).join(', ') || '-').toBe(row['lost']);
  });

  it('compares with the utterance itself what is two steps away from it', async () => {
    const { steps, of, inAll } = await retelling('strait-times-0412/scrap');
    expect([steps, bare(of)]).toEqual([2, 'strait-times-0412/lift']);
    expect(inAll).toEqual([
      { kind: 'HEDGE', from: 'TENTATIVE', to: 'EXPECTED' },
      { kind: 'CONDITION', from: 'IF Observers aboard', to: null },
      { kind: 'VOICE', from: "an aide to Halvard's delegation", to: 'Nordwire' },
      { kind: 'OFF_RECORD', from: "an aide to Halvard's delegation", to: 'Nordwire' },
    ]);
  });

  it('counts a lineage as one origin, however many documents retell it', async () => {
    const { lineages } = (await ask('demand:landing-cap'))!;
    const [{ support } = {}] = lineages;
    expect([support?.documents.length, support?.origins.map(({ id }) => id)]).toEqual([
      4,
      ['source:nordwire'],
    ]);
  });

  it('asOf follows only what had been said by then, and names what straddles the day', async () => {
    const { lineages, straddling, undated } = (await ask('demand:landing-cap', { asOf: '2031-04-12' }))!;
    expect(lineages.map(({ retellings }) => retellings.map(({ claim }) => bare(claim)))).toEqual([
      ['strait-times-0412/cap'],
    ]);
    expect([straddling.map(bare), undated.map(bare)]).toEqual([
      ['harbour-post-ise/cap'],
      ['quay-sheet/lund'],
    ]);
  });

  it('leaves out the claims of other dossiers', async () => {
    const own = await ask('demand:landing-cap', { dossier: 'halvard-strait' });
    expect(own).toEqual(await ask('demand:landing-cap'));
    await loadEmpty(held.graph, 'other');
    const other = (await ask('demand:landing-cap', { dossier: 'other' }))!;
    expect([other.lineages, other.unretold, other.truncated]).toEqual([[], [], false]);
  });

  it('gives the answer of a past moment from the record, by the same rules', async () => {
    const knownAt = '9998-01-01T00:00:00.000Z';
    for (const { of } of expected('Lineages') as { of: string }[])
      expect(await ask(of, { knownAt }), of).toEqual(await ask(of));
    const asOf = '2031-04-20';
    expect(await ask('demand:landing-cap', { knownAt, asOf })).toEqual(
      await ask('demand:landing-cap', { asOf }),
    );
    expect(await ask('demand:landing-cap', { knownAt: '2000-01-01T00:00:00Z' })).toBeNull();
  });

  it('takes two round trips, however many claims there are', async () => {
    for (const id of ['demand:landing-cap', 'claim:strait-times-0412/scrap', 'talks:ise-meeting']) {
      const counted = countingGraph(held.graph);
      await counted.read((reader) => drift(reader, id));
      expect(counted.counts.roundTrips).toBe(2);
    }
  });

  it('gives null for an id that is not known', async () => {
    expect(await ask('demand:nothing')).toBeNull();
  });
});

function bare({ id }: Claim): string {
  return id.slice('claim:'.length);
}

function bareName(told: string): string {
  return told.replace(/^(> )+/, '');
}

function list(items: readonly string[]): string {
  return items.length === 0 ? '-' : [...items].sort().join(', ');
}
