// Which claims fit a filter.
import { describe, expect, it } from 'vitest';
import { mostPicked } from '../../src/queries/shared/picked.ts';
import { type ClaimsThatFit, fittingNow, fittingThen } from '../../src/queries/subgraph-claims.ts';
import { engineMissing } from '../graph/engine.ts';
import { claim, world } from '../model/build.ts';
import { loadedGraph } from './tutorial-graph.ts';

const all: ClaimsThatFit = { actors: [], issue: '', target: '', source: '', document: '', stances: [] };
const filters: readonly Partial<ClaimsThatFit>[] = [
  { target: 'demand:landing-cap' },
  { document: 'document:nordwire-0411' },
  { source: 'source:nordwire' },
  { stances: ['DEMANDS', 'OFFERS'] },
  { issue: 'issue:landings' },
  { actors: ['actor:halvard'] },
];

describe.skipIf(engineMissing)('the claims of a filter', () => {
  const held = loadedGraph('halvard-strait');
  const ids = async (filter: Partial<ClaimsThatFit>) => {
    const { claims } = await held.graph.read((reader) =>
      fittingNow(reader, { ...all, ...filter }, 'PROJECTED'),
    );
    return claims.map(({ id }) => id).sort();
  };

  it('are, of two conditions, those that fit each of them', async () => {
    const every = await ids({});
    const alone = new Map<Partial<ClaimsThatFit>, string[]>();
    for (const filter of filters) alone.set(filter, await ids(filter));
    for (const [one, those] of alone) {
      expect(those.length).toBeGreaterThan(0);
      expect(those.length).toBeLessThan(every.length);
      for (const [other, these] of alone)
        expect(await ids({ ...one, ...other })).toEqual(those.filter((id) => these.includes(id)));
    }
  });
});

describe('the claims of a filter in a past record', () => {
  it('are cut only where there are more than are picked', () => {
    const of = world(claim('x', {}));
    const truncated = (count: number) => {
      const claims = Array.from({ length: count }, (_, i) => ({ id: 'claim:x', at: String(i) }));
      return fittingThen(of, claims, all, 'RECORD', () => []).truncated;
    };
    expect([truncated(mostPicked), truncated(mostPicked + 1)]).toEqual([false, true]);
  });
});
