import { describe, expect, it } from 'vitest';
import { derive } from '../../../src/model/derive.ts';
import { readWorld } from '../../../src/queries/shared/record.ts';
import { readClaims } from '../../../src/queries/shared/whole-claims.ts';
import { engineMissing } from '../../graph/engine.ts';
import { loadedGraph } from '../tutorial-graph.ts';

describe.skipIf(engineMissing)('claims read whole', () => {
  const held = loadedGraph('halvard-strait');

  it('are the same from the live graph as from the record by the rules', async () => {
    const { claims } = derive(await held.graph.read((reader) => readWorld(reader)));
    const live = await held.graph.read((reader) => readClaims(reader, [...claims.keys()]));
    expect(live).toHaveLength(68);
    for (const claim of live) expect(claim).toEqual(claims.get(claim.id));
  });
});
