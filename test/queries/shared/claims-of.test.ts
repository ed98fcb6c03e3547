// What of a claim counted on a day.
import { beforeAll, describe, expect, it } from 'vitest';
import { reviseThing } from '../../../src/ingest/changes/revise.ts';
import { derive } from '../../../src/model/derive.ts';
import { asSaidBy, type Choice, claimsOf } from '../../../src/queries/shared/claims-of.ts';
import { momentOf } from '../../../src/queries/shared/moment.ts';
import { readThings } from '../../../src/queries/shared/record.ts';
import { readClaims } from '../../../src/queries/shared/whole-claims.ts';
import { engineMissing } from '../../graph/engine.ts';
import { claim, document, world } from '../../model/build.ts';
import { loadedGraph } from '../tutorial-graph.ts';

describe('a claim on a day', () => {
  it('is disputed by what had been said by then', () => {
    const of = world(
      document('document:d', { published: '2031-01-01' }),
      document('document:later', { published: '2031-03-01' }),
      claim('x', { holder: 'actor:a', chain: ['actor:a'] }),
      claim('y', {
        stance: 'DENIES',
        holder: 'actor:b',
        about: 'x',
        document: 'document:later',
        chain: ['actor:b'],
      }),
    );
    const x = [...derive(of).claims.values()].find(({ id }) => id === 'claim:x')!;
    const disputed = (asOf: string | null) => asSaidBy(x, asOf).disputed;
    expect([disputed(null), disputed('2031-02-01'), disputed('2031-03-01')]).toEqual([true, false, true]);
  });
});

describe.skipIf(engineMissing)('claims by a day', () => {
  const held = loadedGraph('halvard-strait');
  const everything: Choice<'ABOUT'> = {
    async now(reader) {
      const rows = await reader.read('MATCH (c:Claim) RETURN c.id AS id');
      const picked = new Map(rows.map(({ id }) => [String(id), new Set(['ABOUT'] as const)]));
      return { about: null, picked, truncated: false };
    },
    reach: async () => {},
    past: () => null,
  };

  beforeAll(async () => {
    const all = await held.graph.read(async (reader) => {
      const rows = await reader.read('MATCH (c:Claim) RETURN c.id AS id');
      return readClaims(
        reader,
        rows.map(({ id }) => String(id)),
      );
    });
    const vague = all.find(({ spoken }) => spoken !== null && spoken.first !== spoken.last)!;
    const things = await held.graph.read((reader) => readThings(reader));
    const thing = things.find(({ id }) => id === vague.id)!;
    const properties = { ...thing.properties, rank: 'DEPRECATED' };
    await reviseThing(held.graph, { ...thing, properties }, { by: 'Ada' });
  });

  it('were said by then, or may have been, or nothing dates them', async () => {
    await held.graph.read(async (reader) => {
      const rows = await reader.read('MATCH (c:Claim) RETURN c.id AS id');
      const all = await readClaims(
        reader,
        rows.map(({ id }) => String(id)),
      );
      const days = all.flatMap(({ spoken }) => [spoken?.first ?? [], spoken?.last ?? []].flat());
      let seen = 0;
      for (const day of new Set(days)) {
        const { found, straddling } = (await claimsOf(reader, everything, momentOf({ asOf: day })))!;
        const said = all.filter(({ spoken }) => spoken?.last && spoken.last <= day);
        const maybe = all.filter(
          ({ spoken, rank }) =>
            rank !== 'DEPRECATED' &&
            spoken &&
            (spoken.first ?? '') <= day &&
            (spoken.last === null || spoken.last > day),
        );
        expect(found.map(({ claim: { id } }) => id)).toEqual(said.map(({ id }) => id));
        expect(straddling.map(({ id }) => id)).toEqual(maybe.map(({ id }) => id));
        seen += maybe.length;
      }
      expect(seen).toBeGreaterThan(0);
    });
  });
});
