import { describe, expect, it } from 'vitest';
import { namesUnder } from '../../../src/queries/shared/names.ts';
import { engineMissing } from '../../graph/engine.ts';
import { loadedGraph } from '../tutorial-graph.ts';

describe.skipIf(engineMissing)('names by the beginning of ids', () => {
  const held = loadedGraph('halvard-strait');
  const under = (beginnings: readonly string[], limit?: number) =>
    held.graph.read((reader) => namesUnder(reader, beginnings, limit));

  it('are those of the things whose ids begin so, in order, with their other names', async () => {
    expect(await under(['demand:landing-'])).toEqual([
      { id: 'demand:landing-cap', name: 'Landing cap', aliases: [] },
      { id: 'demand:landing-floor', name: 'Landing floor', aliases: [] },
    ]);
    const [halvard] = await under(['actor:halvard']);
    expect(halvard!.aliases).toContain('the Palace');
  });

  it('come from several kinds, as many as are asked for', async () => {
    const some = await under(['venue:', 'demand:bay-'], 3);
    expect(some.map(({ id }) => id)).toEqual(['demand:bay-closed', 'demand:bay-open', 'venue:gull-island']);
  });

  it('are none where nothing begins so, or no beginning is given', async () => {
    expect([await under(['demand:x']), await under([])]).toEqual([[], []]);
  });
});
