import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import { type Silence, whoReported } from '../../src/queries/who-reported.ts';
import { countingGraph } from '../graph/counting-graph.ts';
import { engineMissing } from '../graph/engine.ts';
import { expectedRows } from '../model/expected.ts';
import { loadedGraph } from './tutorial-graph.ts';

const expected = expectedRows(
  new URL('../../seed/halvard-strait/EXPECTED.md', import.meta.url),
  'Who reported',
);

describe.skipIf(engineMissing)('whoReported', () => {
  const held = loadedGraph('halvard-strait');

  it.each(expected)('answers for $about what was worked out by hand', async (row) => {
    const answer = await held.graph.read((reader) => whoReported(reader, { id: row['about']! }));
    const { support } = answer!;
    expect({
      about: answer!.about!.id,
      claims: String(support.claims.length),
      documents: String(support.documents.length),
      outlets: String(support.outlets.length),
      origins: String(support.origins.length),
      'origin ids': list(support.origins.map(({ canonical }) => canonical)),
      denials: ids(answer!.denials),
      declined: silences(answer!.declined),
      noReply: silences(answer!.noReply),
      observers: ids(answer!.observers),
      narrated: ids(answer!.narrated),
    }).toEqual(row);
  });

  it('takes two round trips by id, however many claims there are', async () => {
    for (const id of ['demand:landing-cap', 'demand:boarding', 'talks:may-summit']) {
      const counted = countingGraph(held.graph);
      await counted.read((reader) => whoReported(reader, { id }));
      expect(counted.counts.roundTrips).toBeLessThanOrEqual(2);
    }
  });

  it('finds what is meant by words, and gives candidates when they fit several things', async () => {
    const ask = (text: string) => held.graph.read((reader) => whoReported(reader, { text }));
    expect((await ask('landing cap'))!.about!.id).toBe('demand:landing-cap');
    const several = (await ask('bay'))!;
    expect(several.about).toBeNull();
    expect(several.candidates.map(({ node }) => node.id)).toEqual(
      expect.arrayContaining(['demand:bay-closed', 'demand:bay-open']),
    );
    expect((await ask('marzipan'))!.candidates).toEqual([]);
  });

  it('gives null for an id that is not known', async () => {
    expect(await held.graph.read((reader) => whoReported(reader, { id: 'demand:nothing' }))).toBeNull();
  });
});

function ids(claims: readonly Claim[]): string {
  return list(claims.map(({ id }) => id.slice('claim:'.length)));
}

function silences(found: readonly Silence[]): string {
  return list(found.map(({ claim, targeted }) => claim.id.slice('claim:'.length) + (targeted ? '' : '*')));
}

function list(items: readonly string[]): string {
  return items.length === 0 ? '-' : [...items].sort().join(', ');
}
