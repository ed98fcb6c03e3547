import { describe, expect, it } from 'vitest';
import { retract } from '../../src/ingest/changes/retract.ts';
import type { Party, SharedStance } from '../../src/model/common-ground.ts';
import {
  type CommonGround,
  type CommonGroundOptions,
  commonGround,
} from '../../src/queries/common-ground.ts';
import { countingGraph } from '../graph/counting-graph.ts';
import { engineMissing } from '../graph/engine.ts';
import { expectedRows } from '../model/expected.ts';
import { loadedGraph } from './tutorial-graph.ts';

const file = new URL('../../seed/halvard-strait/EXPECTED.md', import.meta.url);
const expected = expectedRows(file, 'Common ground');
const dossier = 'halvard-strait';
const asked: readonly CommonGroundOptions[] = [
  {},
  { actors: ['actor:norrland', 'actor:sund'], rollUp: false },
  { actors: ['actor:vladimir-putin'], includeParts: true },
  { issue: 'issue:alignment', asOf: '2025-03' },
];

describe.skipIf(engineMissing)('common ground', () => {
  const held = loadedGraph('halvard-strait', 'ukraine-talks');
  const ask = async (options: CommonGroundOptions = {}) =>
    (await held.graph.read((reader) => commonGround(reader, options)))!;

  it.each([...new Set(expected.map((row) => row['who']!))])(
    'of %s is that worked out by hand',
    async (who) => {
      const actors = who === '-' ? null : who.split(' ').map((name) => `actor:${name}`);
      const rows = expected.filter((row) => row['who'] === who).map(({ who: _, ...row }) => row);
      expect(shown(await ask({ dossier, actors })).sort(byText)).toEqual(rows.sort(byText));
    },
  );

  it('says in words why it is only near, and with what it is incompatible', async () => {
    const { near } = await ask({ actors: ['actor:halvard', 'actor:norrland'], issue: 'issue:landings' });
    expect(near.map(({ because }) => because)).toEqual([
      'Halvard OFFERS it (unsettled, incompatible with "Landing cap"); Norrland DEMANDS it (conditional).',
    ]);
    expect(near[0]!.parties[0]!.incompatible.map(({ demand }) => demand.id)).toEqual(['demand:landing-cap']);
  });

  it('names a shared refusal as such once nobody has a reservation about it', async () => {
    const then = { actors: ['actor:norrland', 'actor:sund'], issue: 'issue:observers' };
    expect((await ask(then)).rejected).toEqual([]);
    // Without its condition's other stance Norrland's refusal is settled; Sund's keeps its condition.
    await retract(held.graph, 'claim:coast-gazette-0422/norrland-yes', { by: 'Ada', reason: 'a test' });
    const { near, rejected } = await ask(then);
    expect([near.map(partiesOf), rejected]).toEqual([['norrland REJECTS; sund REJECTS (CONDITIONAL)'], []]);
    await retract(held.graph, 'claim:strait-times-0503/sund-no', { by: 'Ada', reason: 'a test' });
    const { near: after } = await ask(then);
    expect(after).toEqual([]);
  });

  it('counts a whole for its parts only when asked', async () => {
    const on = { actors: ['actor:halvard', 'actor:sund'], asOf: '2031-03-01' };
    expect((await ask(on)).near).toEqual([]);
    expect((await ask({ ...on, includeParts: true })).near.map(partiesOf)).toEqual([
      'halvard DEMANDS; sund CONSIDERS (OPEN TENTATIVE)',
    ]);
  });

  it('answers at a past moment what was answered then', async () => {
    const now = await Promise.all(asked.map(ask));
    const text = 'MATCH (g:Guard) RETURN g.lastChange AS at';
    const knownAt = String((await held.graph.read((reader) => reader.read(text)))[0]!['at']);
    await retract(held.graph, 'claim:coast-gazette-0422/parts.landing-cap', { by: 'Ada', reason: 'a test' });
    expect(await ask()).not.toEqual(now[0]);
    for (const [i, options] of asked.entries())
      expect([i, await ask({ ...options, knownAt })]).toEqual([i, now[i]]);
  }, 60_000);

  it('takes two round trips, whatever is asked', async () => {
    for (const options of asked) {
      const counted = countingGraph(held.graph);
      await counted.read((reader) => commonGround(reader, options));
      expect(counted.counts.roundTrips).toBe(2);
    }
  });

  it('is null for an id that is not known', async () => {
    expect(await ask({ actors: ['actor:halvard', 'actor:nobody'] })).toBeNull();
    expect(await ask({ actors: ['actor:nobody'] })).toBeNull();
    expect(await ask({ issue: 'issue:nothing' })).toBeNull();
  });
});

function shown({ agreed, rejected, near }: CommonGround) {
  const lists = { AGREED: agreed, REJECTED: rejected, NEAR: near };
  return Object.entries(lists).flatMap(([list, shared]) =>
    shared.map((one) => ({ list, demand: bare(one.demand.id), side: one.side, parties: partiesOf(one) })),
  );
}

function partiesOf({ parties }: SharedStance): string {
  return parties.map(named).join('; ');
}

function named({ actor, stances, reservations }: Party): string {
  const held = stances.map(({ position }) => position.stance).join(' ');
  return `${bare(actor.canonical)} ${held}${reservations.length > 0 ? ` (${reservations.join(' ')})` : ''}`;
}

function byText(a: object, b: object): number {
  return JSON.stringify(Object.values(a)) < JSON.stringify(Object.values(b)) ? -1 : 1;
}

function bare(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
