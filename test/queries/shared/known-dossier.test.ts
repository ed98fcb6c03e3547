import { describe, expect, it } from 'vitest';
import type { Reader } from '../../../src/graph/graph.ts';
import { countClaims, pageClaims } from '../../../src/queries/look-ups/claims.ts';
import { countList, pageList } from '../../../src/queries/look-ups/lists.ts';
import { UnknownDossier } from '../../../src/queries/shared/known-dossier.ts';
import { engineMissing } from '../../graph/engine.ts';
import { probes } from '../probes.ts';
import { loadedGraph } from '../tutorial-graph.ts';

// `dossier` is about one by its name, and what has changed is asked of two moments.
const limited = Object.entries(probes).filter(([name]) => !['dossier', 'whatChanged'].includes(name));

describe.skipIf(engineMissing)('a dossier that nobody has loaded', () => {
  const held = loadedGraph('halvard-strait');
  const things = () => held.dossiers.flatMap((dossier) => dossier.things.map(({ thing }) => thing.id));
  const ask = (name: string, dossier: string, knownAt: string | null = null) => {
    const { about, ask } = probes[name]!;
    const id = about.includes(null) ? null : things().find((one) => about.includes(one.split(':')[0]!))!;
    return held.graph.read((reader) => ask(reader, id, { dossier, knownAt }, 0));
  };

  it.each(limited)(
    'is told by %s, with those that are known, and never taken for an empty one',
    async (name) => {
      await expect(ask(name, 'halvard-straight')).rejects.toMatchObject({
        name: 'UnknownDossier',
        known: ['halvard-strait'],
      });
      await expect(ask(name, 'halvard-strait')).resolves.not.toBeNull();
    },
  );

  it.each(limited)('before it was loaded is told by %s of that moment', async (name) => {
    await expect(ask(name, 'halvard-strait', '2000-01-01T00:00:00Z')).rejects.toMatchObject({
      name: 'UnknownDossier',
      known: [],
    });
    await expect(ask(name, 'halvard-strait', '9998-01-01T00:00:00Z')).resolves.not.toBeNull();
  });

  it('is told by lists too', async () => {
    const first = { size: 5, direction: 'FORWARD', from: null } as const;
    const where = { dossier: 'halvard-straight' };
    for (const asked of [
      (reader: Reader) => pageClaims(reader, where, first),
      (reader: Reader) => countClaims(reader, where),
      (reader: Reader) => pageList(reader, 'demands', where, 'ID', 'ASCENDING', first),
      (reader: Reader) => countList(reader, 'documents', where),
    ])
      await expect(held.graph.read<unknown>(asked)).rejects.toBeInstanceOf(UnknownDossier);
  });
});
